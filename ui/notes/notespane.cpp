#include "ui/notes/notespane.h"

#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/entries/entrylist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

QList<Entry> notesOf(const Issue &issue)
{
    QList<Entry> entries;
    const auto add = [&](const Story &story, const Block &block) {
        const StoryId link = issue.story(block.linkedStory) ? block.linkedStory : story.id;
        const bool column = block.role.role == Role::ColumnTitle;
        entries.append({story.id,
                        {block.id},
                        link,
                        column ? NotesPane::tr("Column title") : NotesPane::tr("Editor's note"),
                        "note"_L1,
                        linkTextTo(issue, link)});
    };
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (qsizetype i = 0; i < story.blocks.size(); ++i) {
                const Role role = story.blocks[i].role.role;
                const Role before = i > 0 ? story.blocks[i - 1].role.role : Role::Other;
                const bool goesOn = role == Role::EditorsNote
                    && (before == Role::EditorsNote || before == Role::EditorsNoteLabel);
                if (goesOn)
                    entries.last().blocks.append(story.blocks[i].id);
                else if (role == Role::EditorsNote || role == Role::EditorsNoteLabel || role == Role::ColumnTitle)
                    add(story, story.blocks[i]);
            }
    return entries;
}

NotesPane::NotesPane(Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new PaneTitle(tr("Editor's notes and columns"), theme, this))
    , m_list(new EntryList(desk, theme, {Role::EditorsNote, Role::EditorsNoteLabel, Role::ColumnTitle}, notesOf,
                           tr("No editor's notes in this issue. F2 in a story makes a paragraph one."), this))
{
    setObjectName(u"notesPane"_s);
    setAccessibleName(tr("Editor's notes and columns"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &EntryList::countChanged, this, &NotesPane::tell);
    tell();
}

void NotesPane::tell()
{
    m_title->setDetail(m_list->count() > 0 ? QString::number(m_list->count()) : QString());
}

} // namespace galley
