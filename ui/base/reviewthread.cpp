#include "ui/base/reviewthread.h"

namespace galley {

Reviewer::Thread::Thread(Done done)
    : m_done(std::move(done))
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

Reviewer::Thread::~Thread()
{
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
}

void Reviewer::Thread::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(job);
        m_current.request_stop();
    }
    m_wake.notify_one();
}

void Reviewer::Thread::work(const std::stop_token &stop)
{
    std::shared_ptr<const Checks> checks;
    std::unique_ptr<CheckRunner> runner;
    while (const std::optional<Job> job = wait(stop)) {
        if (!runner || job->checks != checks) {
            runner = std::make_unique<CheckRunner>(*job->checks, job->taught);
            checks = job->checks; // after the runner that read the old ones is gone
        }
        std::stop_token stopped;
        {
            const std::lock_guard lock(m_mutex);
            stopped = m_current.get_token();
        }
        run(*runner, *job, stopped);
    }
}

void Reviewer::Thread::run(CheckRunner &runner, const Job &job, const std::stop_token &stopped)
{
    runner.setEnabled(job.enabled);
    QList<RunPart> parts{{}};
    if (runner.hasBehind()) {
        if (!job.reading.isNull())
            parts.prepend({true, job.reading});
        parts.prepend({false, {}});
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QList<Finding> findings = runner.run(job.issue, stopped, {}, parts[i]);
        if (stopped.stop_requested())
            return;
        // Names do not wait for what takes its time.
        std::shared_ptr<const Ledger> ledger;
        QList<FactAnswer> answers;
        if (i == 0 && job.names) {
            answers = runner.answers();
            ledger = std::make_shared<const Ledger>(ledgerOf(
                job.issue,
                [&runner](const Block &block) -> const QList<Mention> & {
                    return runner.analyses().of(block).mentions;
                },
                *job.names));
        }
        m_done(job.number, {findings, ledger, answers, i + 1 == parts.size() ? Stage::Whole : Stage::First});
    }
}

std::optional<Reviewer::Thread::Job> Reviewer::Thread::wait(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
        return std::nullopt;
    m_current = std::stop_source();
    return std::exchange(m_next, std::nullopt);
}

} // namespace galley
