#include "core/intake/planning.h"

#include "core/intake/alignment.h"

#include <QHash>
#include <QSet>

namespace galley {

namespace {

bool comesFrom(const Story &story, const QSet<int> &sources)
{
    return std::ranges::any_of(story.blocks, [&](const Block &block) {
        return std::ranges::any_of(block.origin.runs(),
                                   [&](const OriginMap::Run &run) { return sources.contains(run.start.source); });
    });
}

/// The index of the story that holds more than half of the text, line by line; −1 where none does.
qsizetype holderOf(const QStringList &lines, const QList<Story> &stories)
{
    const QSet<QString> wanted(lines.begin(), lines.end());
    const qsizetype half = lines.join(QString()).size() / 2;
    for (qsizetype s = 0; s < stories.size(); ++s) {
        qsizetype held = 0;
        for (const Block &block : stories[s].blocks)
            held += wanted.contains(block.text) ? block.text.size() : 0;
        if (held > half)
            return s;
    }
    return -1;
}

/// Compares three states of a file's stories: as received earlier, as they stand now, as they are to be.
class Weighing
{
public:
    Weighing(PlannedFile &file, const Issue &into)
        : m_file(file)
        , m_now(storiesFrom(into, file.earlierSources))
        , m_earlier(file.earlierStories.isEmpty() ? m_now : file.earlierStories)
        , m_newest(m_earlier.size())
    {
        m_earlier += file.olderStories;
        for (PlannedPart &part : m_file.parts)
            for (PlannedStory &story : part.stories) {
                m_planned.append(&story);
                m_next.append(story.story);
            }
    }

    void weigh()
    {
        const QList<qsizetype> earlier = earlierOf(m_next, m_earlier);
        const QList<qsizetype> now = earlierOf(m_earlier, m_now);
        // Else it is another file that only has the same name.
        const bool version = std::ranges::any_of(earlier, [](qsizetype e) { return e >= 0; });
        QHash<StoryId, StoryId> links;
        QSet<qsizetype> met;
        for (qsizetype i = 0; i < m_next.size(); ++i) {
            met.insert(earlier[i]);
            judge(*m_planned[i], earlier[i], earlier[i] < 0 ? -1 : standing(earlier[i], now));
            if (!m_planned[i]->earlier.isNull())
                links.insert(m_next[i].id, m_planned[i]->earlier);
        }
        for (PlannedStory *story : std::as_const(m_planned))
            for (Block &block : story->story.blocks)
                block.linkedStory = links.value(block.linkedStory, block.linkedStory);
        noteGone(met, now, version);
    }

private:
    // One that the desk merged into another stands there.
    qsizetype standing(qsizetype earlier, const QList<qsizetype> &now) const
    {
        return now[earlier] >= 0 ? now[earlier] : holderOf(linesOf(m_earlier[earlier]), m_now);
    }

    void judge(PlannedStory &planned, qsizetype earlier, qsizetype now)
    {
        planned.fate = PlannedStory::Fate::New;
        planned.earlier = {};
        planned.base.clear();
        planned.paragraphs.clear();
        const bool comesBack = earlier >= m_newest && now < 0;
        if (earlier < 0 || comesBack)
            return;
        planned.base = linesOf(m_earlier[earlier]);
        if (now < 0) {
            if (planned.base == linesOf(planned.story))
                planned.fate = PlannedStory::Fate::Withdrawn;
            return;
        }
        planned.earlier = m_now[now].id;
        planned.paragraphs = newVersionOf(among(now), planned.base, planned.story).paragraphs;
        planned.fate = planned.paragraphs.isEmpty() ? PlannedStory::Fate::Unchanged : PlannedStory::Fate::Changed;
    }

    QList<Story> among(qsizetype now) const
    {
        QList<Story> stories = m_now;
        stories.move(now, 0);
        return stories;
    }

    void noteGone(const QSet<qsizetype> &met, const QList<qsizetype> &now, bool version)
    {
        const QList<GoneStory> before = std::exchange(m_file.gone, {});
        for (qsizetype e = 0; version && e < m_newest; ++e) {
            if (met.contains(e) || now[e] < 0)
                continue;
            const StoryId id = m_now[now[e]].id;
            const auto known = std::ranges::find(before, id, &GoneStory::story);
            m_file.gone.append({id, known == before.end() ? GoneStory::Then::Keep : known->then});
        }
    }

    PlannedFile &m_file;
    QList<Story> m_now;
    QList<Story> m_earlier;
    qsizetype m_newest; ///< so many of them are the newest version's
    QList<Story> m_next;
    QList<PlannedStory *> m_planned;
};

} // namespace

QStringList linesOf(const Story &story)
{
    QStringList lines;
    for (const Block &block : story.blocks)
        lines.append(block.text);
    return lines;
}

QList<Story> storiesFrom(const Issue &issue, const QList<int> &sources, StoryId first)
{
    const QSet<int> wanted(sources.begin(), sources.end());
    QList<Story> stories;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            if (story.id == first)
                stories.prepend(story);
            else if (comesFrom(story, wanted))
                stories.append(story);
    return stories;
}

bool PlannedFile::isVersion() const
{
    return std::ranges::any_of(parts, [](const PlannedPart &part) {
        return std::ranges::any_of(part.stories, [](const PlannedStory &story) { return !story.base.isEmpty(); });
    });
}

void weigh(PlannedFile &file, const Issue &into)
{
    if (!file.earlierSources.isEmpty())
        Weighing(file, into).weigh();
}

} // namespace galley
