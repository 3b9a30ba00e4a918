#include "ui/notes/notespane.h"

#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/entries/entrylist.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// 编者按 of 【编者按】.
QString bareLabel(const QString &text)
{
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
    const auto begin = std::ranges::find_if(text, isLetter);
    const auto end = std::find_if(text.rbegin(), std::make_reverse_iterator(begin), isLetter).base();
    return QString(begin, end - begin);
}

QString titleOf(const Block &block)
{
    return block.role.role == Role::ColumnTitle ? NotesPane::tr("Column title") : NotesPane::tr("Editor's note");
}

class Collector
{
public:
    explicit Collector(const Issue &issue)
        : m_issue(issue)
    {
    }

    void read(const Story &story)
    {
        Role before = Role::Other;
        for (const Block &block : story.blocks) {
            const Role role = block.role.role;
            if (role == Role::EditorsNote && before == Role::EditorsNote)
                m_entries.last().blocks.append(block.id);
            else if (role == Role::EditorsNote && before == Role::EditorsNoteLabel)
                m_entries.last().blocks = {block.id}; // the label is its title
            else if (role == Role::EditorsNoteLabel)
                add(story, block, bareLabel(block.text));
            else if (role == Role::EditorsNote || role == Role::ColumnTitle)
                add(story, block, titleOf(block));
            before = role;
        }
    }

    QList<Entry> entries() const { return m_entries; }

private:
    void add(const Story &story, const Block &block, const QString &title)
    {
        const StoryId link = m_issue.story(block.linkedStory) ? block.linkedStory : story.id;
        m_entries.append({story.id,
                          {block.id},
                          link,
                          title.isEmpty() ? titleOf(block) : title,
                          "note"_L1,
                          linkTextTo(m_issue, link)});
    }

    const Issue &m_issue;
    QList<Entry> m_entries;
};

} // namespace

QList<Entry> notesOf(const Issue &issue)
{
    Collector collector(issue);
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            collector.read(story);
    return collector.entries();
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
