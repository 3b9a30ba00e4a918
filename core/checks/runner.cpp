#include "core/checks/runner.h"

#include "core/checks/echoes.h"
#include "core/checks/parallel.h"

#include <algorithm>
#include <atomic>
#include <bitset>
#include <iterator>
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

/// Some of the catalogue's checks, by their places in it.
constexpr size_t mostChecks = 128;
using CheckSet = std::bitset<mostChecks>;

/// What the checks said of one unit. Most say nothing of most units, and an issue has many, so silence costs a bit.
class Said
{
public:
    const CheckSet &ran() const { return m_ran; }

    void put(size_t check, QList<Finding> findings)
    {
        m_ran.set(check);
        if (!findings.isEmpty())
            m_found.emplace_back(check, std::move(findings));
    }

    void put(Said other)
    {
        m_ran |= other.m_ran;
        std::ranges::move(other.m_found, std::back_inserter(m_found));
    }

    /// In no order.
    const std::vector<std::pair<size_t, QList<Finding>>> &found() const { return m_found; }

private:
    CheckSet m_ran;
    std::vector<std::pair<size_t, QList<Finding>>> m_found;
};

/// What was said of a block, and what of it the checks of blocks may read: not where it came from, of its page the name.
struct BlockResults {
    RoleGuess role;
    QString text;
    StoryId linkedStory;
    QString section; ///< name of its page: words of the house may hold on some pages only
    Said said = {};

    bool fits(const Block &block, const QString &onPage) const
    {
        return role == block.role && linkedStory == block.linkedStory && section == onPage && text == block.text;
    }
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
    Said *said = nullptr;       ///< what is known of the unit
    CheckSet checks;
    Said made = {}; ///< by this task; several tasks may be about one unit
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
        Pace pace;
    };
    std::vector<Entry> entries;
    Analyses analyses;
    QDate date;
    QHash<BlockId, BlockResults> blocks; ///< tasks point into it: nothing is inserted while they run
    QHash<StoryId, std::shared_ptr<StoryResults>> stories;
    QList<Page> pages; ///< that `said` is about
    Said said;

    void keepWhatFits(const Issue &issue);
    std::vector<Task> tasks(const Issue &issue, const QSet<QString> &enabled, const RunPart &part);
    CheckSet wanted(const QSet<QString> &enabled, Scope scope) const;
    CheckSet behind() const;
    QList<Finding> collect(const Issue &issue, const QSet<QString> &enabled) const;
    void append(QList<Finding> &all, const Said &said, const QSet<QString> &enabled) const;
    void sort(QList<Finding> &all, const Issue &issue) const;
    bool yields(const Finding &one, const Finding &other) const;
};

CheckRunner::CheckRunner(const Checks &checks)
    : m_checks(checks)
    , m_cache(std::make_unique<Cache>())
{
    Q_ASSERT(m_checks.size() <= mostChecks);
    for (const std::unique_ptr<Check> &check : m_checks) {
        const CheckInfo info = check->info();
        m_cache->entries.push_back({check.get(), info.id, info.scope, info.pace});
    }
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
    QHash<BlockId, BlockResults> keptBlocks;
    keptBlocks.reserve(blocks.size());
    QHash<StoryId, std::shared_ptr<StoryResults>> keptStories;
    std::vector<const Story *> order;
    std::vector<const Page *> pageOf; // of each of them
    for (const Page &page : issue.pages()) {
        for (const Story &story : page.stories) {
            order.push_back(&story);
            pageOf.push_back(&page);
        }
    }
    for (size_t i = 0; i < order.size(); ++i) {
        StoryResults fresh{i ? *order[i - 1] : Story(), *order[i], i + 1 < order.size() ? *order[i + 1] : Story(), {}};
        const std::shared_ptr<StoryResults> known = stories.value(order[i]->id);
        keptStories.insert(order[i]->id, known && *known == fresh ? known : std::make_shared<StoryResults>(fresh));
        for (const Block &block : order[i]->blocks) {
            const auto old = blocks.find(block.id);
            const QString &section = pageOf[i]->name;
            const bool fits = old != blocks.end() && old->fits(block, section);
            keptBlocks.insert(
                block.id, fits ? std::move(*old) : BlockResults{block.role, block.text, block.linkedStory, section});
        }
    }
    if (pages != issue.pages())
        said = {};
    pages = issue.pages();
    blocks = std::move(keptBlocks);
    stories = std::move(keptStories);
}

CheckSet CheckRunner::Cache::wanted(const QSet<QString> &enabled, Scope scope) const
{
    CheckSet checks;
    for (size_t i = 0; i < entries.size(); ++i)
        checks.set(i, entries[i].scope == scope && (enabled.isEmpty() || enabled.contains(entries[i].id)));
    return checks;
}

CheckSet CheckRunner::Cache::behind() const
{
    CheckSet checks;
    for (size_t i = 0; i < entries.size(); ++i)
        checks.set(i, entries[i].pace == Pace::Behind);
    return checks;
}

std::vector<Task> CheckRunner::Cache::tasks(const Issue &issue, const QSet<QString> &enabled, const RunPart &part)
{
    std::vector<Task> tasks;
    const auto add = [&](Task task) {
        if (task.checks.any())
            tasks.push_back(std::move(task));
    };
    // Each by itself: after a key press the open story's checks are nearly all there is to do.
    const auto addEach = [&](const Task &task) {
        for (size_t check = 0; check < entries.size(); ++check)
            if (task.checks.test(check))
                add({task.block, task.story, task.storyNumber, task.said, CheckSet().set(check)});
    };
    const CheckSet ofBlocks = wanted(enabled, Scope::Block);
    const CheckSet ofStories = wanted(enabled, Scope::Story);
    const CheckSet everything = CheckSet().set();
    const CheckSet atOnce = part.behind ? everything : ~behind();
    const CheckSet elsewhere = part.story.isNull() ? atOnce : ~behind();
    // Room for all of them: a list that grows by doubling would be the most memory that a first run needs.
    tasks.reserve(size_t(blocks.size()) + size_t(stories.size()) * ofStories.count() + entries.size());
    qsizetype number = 0;
    for (const Page &page : issue.pages()) {
        for (const Story &story : page.stories) {
            const CheckSet here = story.id == part.story ? atOnce : elsewhere;
            for (const Block &block : story.blocks) {
                Said &of = blocks[block.id].said;
                add({&block, &story, number, &of, ofBlocks & here & ~of.ran()});
            }
            Said &of = stories.value(story.id)->said;
            addEach({nullptr, &story, number++, &of, ofStories & here & ~of.ran()});
        }
    }
    addEach({nullptr, nullptr, -1, &said, wanted(enabled, Scope::Issue) & elsewhere & ~said.ran()});
    return tasks;
}

void CheckRunner::Cache::append(QList<Finding> &all, const Said &of, const QSet<QString> &enabled) const
{
    for (const auto &[check, findings] : of.found())
        if (enabled.isEmpty() || enabled.contains(entries[check].id))
            all += findings;
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

/// Of two that would make the same change, one that was looked for behind the rest goes: it weighs, the other knows.
/// Among equals the later of the catalogue does.
bool CheckRunner::Cache::yields(const Finding &one, const Finding &other) const
{
    const auto rank = [this](const QString &id) {
        const auto entry = std::ranges::find(entries, id, &Entry::id);
        return std::pair(entry != entries.end() && entry->pace == Pace::Behind, entry - entries.begin());
    };
    return rank(one.check) > rank(other.check);
}

QList<Finding> CheckRunner::Cache::collect(const Issue &issue, const QSet<QString> &enabled) const
{
    QList<Finding> all;
    for (const Page &page : issue.pages()) {
        for (const Story &story : page.stories) {
            for (const Block &block : story.blocks)
                append(all, blocks.constFind(block.id)->said, enabled);
            append(all, stories.value(story.id)->said, enabled);
        }
    }
    append(all, said, enabled);
    for (Finding &finding : all)
        finding.version = issue.version();
    sort(all, issue);
    return withoutEchoes(std::move(all),
                         [this](const Finding &one, const Finding &other) { return yields(one, other); });
}

bool CheckRunner::hasBehind() const
{
    return std::ranges::any_of(m_cache->entries, [this](const Cache::Entry &entry) {
        return entry.pace == Pace::Behind && (m_enabled.isEmpty() || m_enabled.contains(entry.id));
    });
}

QList<Finding> CheckRunner::run(const Issue &issue, std::stop_token stop,
                                const std::function<void(qsizetype done, qsizetype all)> &progress, const RunPart &part)
{
    m_cache->analyses = Analyses(issue, m_cache->analyses);
    m_cache->keepWhatFits(issue);
    std::vector<Task> tasks = m_cache->tasks(issue, m_enabled, part);

    StoryCounter stories(m_cache->stories.size(), tasks);
    const auto work = [&](qsizetype n) {
        Task &task = tasks[size_t(n)];
        for (size_t check = 0; check < m_cache->entries.size(); ++check) {
            if (!task.checks.test(check))
                continue;
            if (stop.stop_requested())
                return;
            ListSink sink;
            m_cache->entries[check].check->run({issue, m_cache->analyses, task.story, task.block}, sink);
            task.made.put(check, sink.take());
        }
        stories.finished(task);
    };
    const auto report = [&] {
        if (progress)
            progress(stories.done(), stories.all());
    };
    inParallel(qsizetype(tasks.size()), work, report);
    report();
    for (Task &task : tasks)
        task.said->put(std::move(task.made));
    tasks = std::vector<Task>(); // their room is wanted for the findings' order
    return m_cache->collect(issue, m_enabled);
}

} // namespace galley
