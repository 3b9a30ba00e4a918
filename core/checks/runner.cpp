#include "core/checks/runner.h"

#include "core/checks/echoes.h"
#include "core/checks/parallel.h"
#include "core/checks/remembered.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace galley {

namespace {

class ListSink : public FindingSink
{
public:
    explicit ListSink(size_t check)
        : m_words{.check = check}
    {
    }
    void add(Finding finding) override { m_words.findings.append(std::move(finding)); }
    void answer(const FactAnswer &answer) override { m_words.answers.append(answer); }
    Said::Words take() { return std::move(m_words); }

private:
    Said::Words m_words;
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

/// Each check of the issue as a task by itself, so that all cores get some; and, where there is little to do, as after a
/// key press, each of the stories' too.
std::vector<Task> spread(std::vector<Task> tasks)
{
    constexpr size_t few = 64;
    std::vector<Task> all;
    all.reserve(tasks.size() + mostChecks);
    for (Task &task : tasks) {
        if (task.story && tasks.size() > few) {
            all.push_back(std::move(task));
            continue;
        }
        for (size_t check = 0; check < mostChecks; ++check)
            if (task.checks.test(check))
                all.push_back({task.block, task.story, task.storyNumber, task.said, CheckSet().set(check)});
    }
    return all;
}

/// How many stories have no work left. Any thread.
class StoryCounter
{
public:
    StoryCounter(size_t stories, const std::vector<Task> &tasks)
        : m_left(stories)
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
    Remembered remembered; ///< tasks point into it

    std::vector<Task> tasks(const Issue &issue, const QSet<QString> &enabled, const RunPart &part);
    CheckSet wanted(const QSet<QString> &enabled, Scope scope) const;
    CheckSet behind() const;
    /// What every check that is on said of every unit.
    template<typename Use>
    void eachWords(const QSet<QString> &enabled, const Use &use) const;
    QList<Finding> collect(const Issue &issue, const QSet<QString> &enabled) const;
    QList<FactAnswer> collectAnswers(const QSet<QString> &enabled) const;
    template<typename Placed>
    void sort(QList<Placed> &all) const;
    bool yields(const Finding &one, const Finding &other) const;
};

CheckRunner::CheckRunner(const Checks &checks, QList<BylineShape> taught)
    : m_checks(checks)
    , m_taught(std::move(taught))
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
    const CheckSet ofBlocks = wanted(enabled, Scope::Block);
    const CheckSet ofStories = wanted(enabled, Scope::Story);
    const CheckSet everything = CheckSet().set();
    const CheckSet atOnce = part.behind ? everything : ~behind();
    const CheckSet elsewhere = part.story.isNull() ? atOnce : ~behind();
    // Room for all of them: a list that grows by doubling would be the most memory that a first run needs.
    qsizetype units = 1;
    for (const auto &story : remembered.stories())
        units += 1 + story->story.blocks.size();
    tasks.reserve(size_t(units));
    Said &ofIssue = remembered.ofIssue();
    add({nullptr, nullptr, -1, &ofIssue, wanted(enabled, Scope::Issue) & elsewhere & ~ofIssue.ran()});
    qsizetype number = 0;
    for (const Page &page : issue.pages()) {
        for (const Story &story : page.stories) {
            StoryResults &of = *remembered.stories()[size_t(number)];
            const CheckSet here = story.id == part.story ? atOnce : elsewhere;
            for (qsizetype i = 0; i < story.blocks.size(); ++i) {
                Said &ofBlock = of.ofBlocks[size_t(i)];
                add({&story.blocks[i], &story, number, &ofBlock, ofBlocks & here & ~ofBlock.ran()});
            }
            add({nullptr, &story, number++, &of.said, ofStories & here & ~of.said.ran()});
        }
    }
    return spread(std::move(tasks));
}

template<typename Use>
void CheckRunner::Cache::eachWords(const QSet<QString> &enabled, const Use &use) const
{
    const auto useAll = [&](const Said &said) {
        for (const Said::Words &words : said.words())
            if (enabled.isEmpty() || enabled.contains(entries[words.check].id))
                use(words);
    };
    for (const std::unique_ptr<StoryResults> &story : remembered.stories()) {
        for (const Said &said : story->ofBlocks)
            useAll(said);
        useAll(story->said);
    }
    useAll(remembered.ofIssue());
}

/// Findings or answers, in reading order.
template<typename Placed>
void CheckRunner::Cache::sort(QList<Placed> &all) const
{
    QHash<BlockId, qsizetype> reading;
    for (const std::unique_ptr<StoryResults> &story : remembered.stories())
        for (const Block &block : story->story.blocks)
            reading.insert(block.id, reading.size());
    QHash<QString, qsizetype> catalogue;
    for (const Entry &entry : entries)
        catalogue.insert(entry.id, catalogue.size());
    const auto key = [&](const Placed &each) {
        const qsizetype block = reading.value(each.place.first, std::numeric_limits<qsizetype>::max());
        return std::tuple(block, each.place.begin, catalogue.value(each.check, catalogue.size()));
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
    qsizetype count = 0;
    eachWords(enabled, [&](const Said::Words &words) { count += words.findings.size(); });
    QList<Finding> all;
    all.reserve(count); // grown by doubling it would be the most memory that a run needs
    eachWords(enabled, [&](const Said::Words &words) { all += words.findings; });
    for (Finding &finding : all)
        finding.version = issue.version();
    sort(all);
    return withoutEchoes(std::move(all),
                         [this](const Finding &one, const Finding &other) { return yields(one, other); });
}

QList<FactAnswer> CheckRunner::Cache::collectAnswers(const QSet<QString> &enabled) const
{
    QList<FactAnswer> all;
    eachWords(enabled, [&](const Said::Words &words) { all += words.answers; });
    sort(all);
    return all;
}

QList<FactAnswer> CheckRunner::answers() const
{
    return m_cache->collectAnswers(m_enabled);
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
    m_cache->analyses = Analyses(issue, m_cache->analyses, m_taught);
    m_cache->remembered.keepWhatFits(issue);
    std::vector<Task> tasks = m_cache->tasks(issue, m_enabled, part);

    StoryCounter stories(m_cache->remembered.stories().size(), tasks);
    const auto work = [&](qsizetype n) {
        Task &task = tasks[size_t(n)];
        for (size_t check = 0; check < m_cache->entries.size(); ++check) {
            if (!task.checks.test(check))
                continue;
            if (stop.stop_requested())
                return;
            ListSink sink(check);
            m_cache->entries[check].check->run({issue, m_cache->analyses, task.story, task.block}, sink);
            task.made.put(sink.take());
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
