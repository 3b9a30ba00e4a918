#pragma once

#include "ui/base/reviewer.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace galley {

/// The thread that a reviewer's checks run on. One job at a time, the newest wins: a new one stops the one that runs.
class Reviewer::Thread
{
public:
    struct Job {
        quint64 number = 0;
        Issue issue;
        std::shared_ptr<const Checks> checks;
        QSet<QString> enabled; ///< ids; empty: all
    };
    /// Called on this thread with the findings of a job that ran to its end.
    using Done = std::function<void(quint64 number, const QList<Finding> &findings)>;

    explicit Thread(Done done);
    ~Thread();

    /// Any thread.
    void post(Job job);

private:
    void work(const std::stop_token &stop);
    std::optional<Job> wait(const std::stop_token &stop);

    Done m_done;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Job> m_next;  // guarded by m_mutex
    std::stop_source m_current; // guarded by m_mutex
    std::jthread m_thread;      // last: it uses all of the above
};

} // namespace galley
