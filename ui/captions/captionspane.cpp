#include "ui/captions/captionspane.h"

#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/entries/entrylist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

QList<Entry> captionsOf(const Issue &issue)
{
    QList<Entry> entries;
    const auto add = [&](const Story &story, const Block &block) {
        const StoryId link = issue.story(block.linkedStory) ? block.linkedStory : story.id;
        entries.append({story.id,
                        {block.id},
                        link,
                        CaptionsPane::tr("Picture %1").arg(entries.size() + 1),
                        "picture"_L1,
                        linkTextTo(issue, link)});
    };
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (qsizetype i = 0; i < story.blocks.size(); ++i) {
                const Role role = story.blocks[i].role.role;
                if (role == Role::Credit && i > 0 && story.blocks[i - 1].role.role == Role::Caption)
                    entries.last().blocks.append(story.blocks[i].id);
                else if (role == Role::Caption || role == Role::Credit)
                    add(story, story.blocks[i]);
            }
    return entries;
}

CaptionsPane::CaptionsPane(Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new PaneTitle(tr("Captions"), theme, this))
    , m_list(new EntryList(desk, theme, {Role::Caption, Role::Credit}, captionsOf,
                           tr("No captions in this issue. F2 in a story makes a paragraph one."), this))
{
    setObjectName(u"captionsPane"_s);
    setAccessibleName(tr("Captions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &EntryList::countChanged, this, &CaptionsPane::tell);
    tell();
}

void CaptionsPane::tell()
{
    m_title->setDetail(m_list->count() > 0 ? QString::number(m_list->count()) : QString());
}

} // namespace galley
