#include "core/checks/runner.h"

#include "core/checks/parallel.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace galley {

namespace {

class ListSink : public FindingSink
{
public:
    void add(Finding finding) override { m_findings.append(std::move(finding)); }
    QList<Finding> take() { return std::move(m_findings); }

private:
    QList<Finding> m_findings;
};

/// What the checks said of one unit, by a check's place in the catalogue; nothing where it has not run yet.
using Said = std::vector<std::optional<QList<Finding>>>;

struct BlockResults {
    Block block;
    Said said;
};

struct StoryResults {
    Story previous;
    Story story;
    Story next;
    Said said;

    bool operator==(const StoryResults &other) const
    {
        return story == other.story && previous == other.previous && next == other.next;
    }
};

/// One piece of work: the checks of a block, one check of a story or of the issue.
struct Task {
    const Block *block = nullptr;
    const Story *story = nullptr;
    qsizetype storyNumber = -1; ///< in reading order; -1: the issue's own
    Said *said = nullptr;
    std::vector<size_t> checks;
};

/// How many stories have no work left. Any thread.
class StoryCounter
{
public:
    StoryCounter(qsizetype stories, const std::vector<Task> &tasks)
        : m_left(static_cast<size_t>(stories))
    {
        for (const Task &task : tasks)
            if (task.storyNumber >= 0)
                ++m_left[size_t(task.storyNumber)];
        for (const std::atomic<qsizetype> &left : m_left)
            m_done += left == 0;
    }

    void finished(const Task &task)
    {
        if (task.storyNumber >= 0 && --m_left[size_t(task.storyNumber)] == 0)
            ++m_done;
    }
    qsizetype done() const { return m_done; }
    qsizetype all() const { return qsizetype(m_left.size()); }

private:
    std::vector<std::atomic<qsizetype>> m_left;
    std::atomic<qsizetype> m_done = 0;
};

} // namespace

struct CheckRunner::Cache {
    struct Entry {
        const Check *check;
        QString id;
        Scope scope;
    };
    std::vector<Entry> entries;
    Analyses analyses;
    QDate date;
    QHash<BlockId, std::shared_ptr<BlockResults>> blocks;
    QHash<StoryId, std::shared_ptr<StoryResults>> stories;
    QList<Page> pages; ///< that `said` is about
    Said said;

    void keepWhatFits(const Issue &issue);
    std::vector<Task> tasks(const Issue &issue, const QSet<QString> &enabled);
    std::vector<size_t> missing(Scope scope, const Said &said, const QSet<QString> &enabled) const;
    QList<Finding> collect(const Issue &issue, const QSet<QString> &enabled) const;
    void append(QList<Finding> &all, const Said &said, const QSet<QString> &enabled) const;
    void sort(QList<Finding> &all, const Issue &issue) const;
};

CheckRunner::CheckRunner(const Checks &checks)
    : m_checks(checks)
    , m_cache(std::make_unique<Cache>())
{
    for (const std::unique_ptr<Check> &check : m_checks) {
        const CheckInfo info = check->info();
        m_cache->entries.push_back({check.get(), info.id, info.scope});
    }
    m_cache->said.resize(m_checks.size());
}

CheckRunner::~CheckRunner() = default;

void CheckRunner::setEnabled(QSet<QString> ids)
{
    m_enabled = std::move(ids);
}

const Analyses &CheckRunner::analyses() const
{
    return m_cache->analyses;
}

/// Makes one empty or remembered set of results for each unit of the issue and forgets the rest.
void CheckRunner::Cache::keepWhatFits(const Issue &issue)
{
    if (std::exchange(date, issue.date()) != issue.date()) {
        blocks.clear();
        stories.clear();
        pages.clear();
    }
    QHash<BlockId, std::shared_ptr<BlockResults>> keptBlocks;
    QHash<StoryId, std::shared_ptr<StoryResults>> keptStories;
    std::vector<const Story *> order;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            order.push_back(&story);
    for (size_t i = 0; i < order.size(); ++i) {
        StoryResults fresh{i ? *order[i - 1] : Story(), *order[i], i + 1 < order.size() ? *order[i + 1] : Story(), {}};
        const std::shared_ptr<StoryResults> known = stories.value(order[i]->id);
        fresh.said.resize(entries.size());
        keptStories.insert(order[i]->id, known && *known == fresh ? known : std::make_shared<StoryResults>(fresh));
        for (const Block &block : order[i]->blocks) {
            std::shared_ptr<BlockResults> results = blocks.value(block.id);
            if (!results || results->block != block)
                results = std::make_shared<BlockResults>(block, Said(entries.size()));
            keptBlocks.insert(block.id, std::move(results));
        }
    }
    if (pages != issue.pages())
        said.assign(entries.size(), std::nullopt);
    pages = issue.pages();
    blocks = std::move(keptBlocks);
    stories = std::move(keptStories);
}

std::vector<size_t> CheckRunner::Cache::missing(Scope scope, const Said &of, const QSet<QString> &enabled) const
{
    std::vector<size_t> checks;
    for (size_t i = 0; i < entries.size(); ++i)
        if (entries[i].scope == scope && !of[i] && (enabled.isEmpty() || enabled.contains(entries[i].id)))
            checks.push_back(i);
    return checks;
}

std::vector<Task> CheckRunner::Cache::tasks(const Issue &issue, const QSet<QString> &enabled)
{
    std::vector<Task> tasks;
    const auto add = [&](Task task) {
        if (!task.checks.empty())
            tasks.push_back(std::move(task));
    };
    qsizetype number = 0;
    for (const Page &page : issue.pages()) {
        for (const Story &story : page.stories) {
            for (const Block &block : story.blocks) {
                Said &of = blocks.value(block.id)->said;
                add({&block, &story, number, &of, missing(Scope::Block, of, enabled)});
            }
            Said &of = stories.value(story.id)->said;
            // Each by itself: after a key press the open story's checks are nearly all there is to do.
            for (size_t check : missing(Scope::Story, of, enabled))
                add({nullptr, &story, number, &of, {check}});
            ++number;
        }
    }
    for (size_t check : missing(Scope::Issue, said, enabled))
        add({nullptr, nullptr, -1, &said, {check}});
    return tasks;
}

void CheckRunner::Cache::append(QList<Finding> &all, const Said &of, const QSet<QString> &enabled) const
{
    for (size_t i = 0; i < entries.size(); ++i)
        if (of[i] && (enabled.isEmpty() || enabled.contains(entries[i].id)))
            all += *of[i];
}

void CheckRunner::Cache::sort(QList<Finding> &all, const Issue &issue) const
{
    QHash<BlockId, qsizetype> reading;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                reading.insert(block.id, reading.size());
    QHash<QString, qsizetype> catalogue;
    for (const Entry &entry : entries)
        catalogue.insert(entry.id, catalogue.size());
    const auto key = [&](const Finding &finding) {
        const qsizetype block = reading.value(finding.place.first, std::numeric_limits<qsizetype>::max());
        return std::tuple(block, finding.place.begin, catalogue.value(finding.check, catalogue.size()));
    };
    std::ranges::stable_sort(all, {}, key);
}

QList<Finding> CheckRunner::Cache::collect(const Issue &issue, const QSet<QString> &enabled) const
{
    QList<Finding> all;
    for (const Page &page : issue.pages()) {
        for (const Story &story : page.stories) {
            for (const Block &block : story.blocks)
                append(all, blocks.value(block.id)->said, enabled);
            append(all, stories.value(story.id)->said, enabled);
        }
    }
    append(all, said, enabled);
    for (Finding &finding : all)
        finding.version = issue.version();
    sort(all, issue);
    return all;
}

QList<Finding> CheckRunner::run(const Issue &issue, std::stop_token stop,
                                const std::function<void(qsizetype done, qsizetype all)> &progress)
{
    m_cache->analyses = Analyses(issue, m_cache->analyses);
    m_cache->keepWhatFits(issue);
    const std::vector<Task> tasks = m_cache->tasks(issue, m_enabled);

    StoryCounter stories(m_cache->stories.size(), tasks);
    const auto work = [&](qsizetype n) {
        const Task &task = tasks[size_t(n)];
        for (size_t check : task.checks) {
            if (stop.stop_requested())
                return;
            ListSink sink;
            m_cache->entries[check].check->run({issue, m_cache->analyses, task.story, task.block}, sink);
            (*task.said)[check] = sink.take();
        }
        stories.finished(task);
    };
    const auto report = [&] {
        if (progress)
            progress(stories.done(), stories.all());
    };
    inParallel(qsizetype(tasks.size()), work, report);
    report();
    return m_cache->collect(issue, m_enabled);
}

} // namespace galley
