#pragma once

#include "ui/base/reviewer.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace galley {

class CheckRunner;

/// The thread that a reviewer's checks run on. One job at a time, the newest wins: a new one stops the one that runs.
class Reviewer::Thread
{
public:
    struct Job {
        quint64 number = 0;
        Issue issue;
        std::shared_ptr<const Checks> checks;
        QList<BylineShape> taught; ///< the desk's own shapes of bylines; others only with other checks
        QSet<QString> enabled;     ///< ids; empty: all
        StoryId reading;           ///< read first by the checks that take their time
        /// What names are judged by; nothing: no ledger is wanted.
        std::optional<NameKnowledge> names;
    };
    enum class Stage { First, Whole };
    struct Found {
        QList<Finding> findings;
        std::shared_ptr<const Ledger> ledger; ///< null where it was not wanted, or was given before
        QList<FactAnswer> answers;            ///< with the ledger
        Stage stage = Stage::Whole;
    };
    /// Called on this thread with what a job has found: by the quick checks first, then with those that take their time of
    /// the story that is read, at last the whole.
    using Done = std::function<void(quint64 number, const Found &found)>;

    explicit Thread(Done done);
    ~Thread();

    /// Any thread.
    void post(Job job);

private:
    void work(const std::stop_token &stop);
    void run(CheckRunner &runner, const Job &job, const std::stop_token &stopped);
    std::optional<Job> wait(const std::stop_token &stop);

    Done m_done;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_next;  // guarded by m_mutex
    std::stop_source m_current; // guarded by m_mutex
    std::jthread m_thread;      // last: it uses all of the above
};

} // namespace galley
