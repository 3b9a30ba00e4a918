#include "core/intake/recordedoriginals.h"

#include "core/intake/originals.h"

namespace galley {

void RecordedOriginals::setRecords(RecordsOf recordsOf)
{
    const std::scoped_lock lock(m_mutex);
    m_recordsOf = std::move(recordsOf);
    m_known.clear();
}

std::optional<Story> RecordedOriginals::received(const Issue &issue, StoryId story) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_issue != issue.id() || m_sources != issue.sources())
        m_known.clear();
    m_issue = issue.id();
    m_sources = issue.sources();
    if (const auto known = m_known.constFind(story); known != m_known.cend())
        return *known;
    const Result<std::optional<Story>> read = m_recordsOf
        ? m_recordsOf(issue.id()).and_then([&](const QList<Record> &records) { return receivedStory(records, story); })
        : std::optional<Story>();
    if (!read)
        return std::nullopt; // asked again next time
    m_known.insert(story, *read);
    return *read;
}

} // namespace galley
