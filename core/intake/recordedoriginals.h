#pragma once

#include "core/model/receivedstories.h"
#include "core/model/record.h"

#include <QHash>

#include <functional>
#include <mutex>

namespace galley {

/// Reads received stories out of the records of an issue, each once as long as no import brings another version. Any
/// thread.
class RecordedOriginals : public ReceivedStories
{
public:
    /// All records of an issue, in order. May wait for a disk; any thread.
    using RecordsOf = std::function<Result<QList<Record>>(IssueId issue)>;

    explicit RecordedOriginals(RecordsOf recordsOf = {})
        : m_recordsOf(std::move(recordsOf))
    {
    }

    /// From now on; null: nothing is known. Waits for the story that is being read.
    void setRecords(RecordsOf recordsOf);

    std::optional<Story> received(const Issue &issue, StoryId story) const override;

private:
    mutable std::mutex m_mutex;
    RecordsOf m_recordsOf;
    mutable IssueId m_issue; ///< to which the stories belong
    mutable QList<Source> m_sources;
    mutable QHash<StoryId, std::optional<Story>> m_known;
};

} // namespace galley
