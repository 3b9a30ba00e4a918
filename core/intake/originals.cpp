#include "core/intake/originals.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace galley {

namespace {

/// What was received of the stories, while the records are gone through.
class Arrivals
{
public:
    /// `changes` made `after` of `before`. What is received comes with its source, in one group of records.
    void follow(const Issue &before, const Issue &after, const QList<Change> &changes)
    {
        const qsizetype sources = after.sources().size();
        if (sources < before.sources().size()) // an import was taken back
            m_now = m_earlier.value(sources);
        if (sources <= before.sources().size())
            return;
        m_earlier.insert(before.sources().size(), m_now);
        QList<Story> versions;
        for (const Change &change : changes)
            if (const auto *added = std::get_if<AddSource>(&change))
                versions += added->source.versions;
        for (const Story &version : std::as_const(versions))
            m_now.received.insert(version.id, version);
        // Before versions were on record, a story was taken to have arrived as it stood behind the import.
        const bool tellsVersions = !versions.isEmpty();
        for (const Page &page : after.pages())
            for (const Story &story : page.stories) {
                const Story *old = before.story(story.id);
                if (!old || (!tellsVersions && *old != story))
                    m_now.received.insert(story.id, story);
                noteBlocks(story, before);
            }
    }

    std::optional<Story> of(StoryId id, const Story *now) const
    {
        if (const auto found = m_now.received.constFind(id); found != m_now.received.cend())
            return *found;
        for (const Block &block : now ? now->blocks : QList<Block>())
            if (const auto with = m_now.cameWith.constFind(block.id); with != m_now.cameWith.cend())
                return m_now.received.value(*with);
        return std::nullopt;
    }

private:
    struct State {
        QHash<StoryId, Story> received; ///< the newest
        QHash<BlockId, StoryId> cameWith;
    };

    void noteBlocks(const Story &story, const Issue &before)
    {
        for (const Block &block : story.blocks)
            if (!before.block(block.id))
                m_now.cameWith.insert(block.id, story.id);
    }

    State m_now;
    QMap<qsizetype, State> m_earlier; ///< by the number of sources that there were
};

} // namespace

Result<std::optional<Story>> receivedStory(const QList<Record> &records, StoryId story)
{
    if (records.isEmpty())
        return std::nullopt;
    Issue issue(records.first().issue);
    Arrivals arrivals;
    for (auto begin = records.cbegin(); begin != records.cend();) {
        const auto end = std::find_if(begin, records.cend(),
                                      [&](const Record &each) { return each.group != begin->group; });
        QList<Change> changes;
        for (; begin != end; ++begin)
            changes.append(begin->change);
        const Result<Issue> next = apply(issue, changes);
        if (!next)
            return std::unexpected(next.error());
        arrivals.follow(issue, *next, changes);
        issue = *next;
    }
    return arrivals.of(story, issue.story(story));
}

} // namespace galley
