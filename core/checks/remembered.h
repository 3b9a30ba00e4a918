#pragma once

#include "core/checks/said.h"
#include "core/model/issue.h"

#include <QDate>

namespace galley {

/// What was said of a story and of its blocks, and what of the issue the checks may read for that: the stories next to
/// it, and for blocks the page's name, because words of the house may hold on some pages only.
struct StoryResults {
    Story previous;
    Story story;
    Story next;
    QString section;
    Said said = {};
    std::vector<Said> ofBlocks = {}; ///< in the order of story.blocks

    bool isAboutSame(const StoryResults &other) const
    {
        return story == other.story && previous == other.previous && next == other.next;
    }

    void moveTo(const QString &otherSection)
    {
        if (otherSection != std::exchange(section, otherSection))
            ofBlocks = std::vector<Said>(ofBlocks.size());
    }
};

/// What checks said of one issue, unit by unit. Not thread-safe.
class Remembered
{
public:
    /// Makes one empty or remembered set of results for each unit of the issue and forgets the rest.
    void keepWhatFits(const Issue &issue);

    /// In reading order. What they hold stays in its place until keepWhatFits().
    const std::vector<std::unique_ptr<StoryResults>> &stories() const { return m_stories; }
    Said &ofIssue() { return m_said; }
    const Said &ofIssue() const { return m_said; }

private:
    QDate m_date;
    QList<Source> m_sources; ///< what checks of stories may ask about: the text as it was received
    std::vector<std::unique_ptr<StoryResults>> m_stories;
    QList<Page> m_pages; ///< that m_said is about
    Said m_said;
};

} // namespace galley
