#pragma once

#include "core/store/log.h"
#include "core/store/newsroom.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace galley {

/// The thread that owns the connection, and what waits for it. Everything queued is taken at once and written in one
/// transaction. Writes that failed stay first in line and are tried again with the next ones, on flush, every few
/// seconds, and when the thread ends.
class StoreThread
{
public:
    StoreThread();
    /// Writes what is queued, closes the file, waits for the thread.
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    Result<> open(const QString &path, Database::Access access);
    void setCommitted(Newsroom::Committed callback);

    void keep(const QByteArray &digest, const QByteArray &bytes);
    void append(const QList<Record> &records);
    Result<> flush();

    /// Runs `question` with the database on the thread, after what is queued before it, and waits for its answer.
    template<typename Question>
    auto ask(Question question) -> decltype(question(std::declval<const Database &>()))
    {
        using Answer = decltype(question(std::declval<const Database &>()));
        std::promise<Answer> promise;
        std::future<Answer> answer = promise.get_future();
        post([&promise, &question, this] { promise.set_value(question(*m_database)); });
        return answer.get();
    }

private:
    using Task = std::function<void()>;
    using Item = std::variant<Writes, Task>;

    void post(Task task);
    void put(Item item);
    void work();
    std::deque<Item> take();
    void write();
    void tell(const QHash<IssueId, qint64> &last);
    void tell(const Error &error);

    std::mutex m_mutex; ///< guards the next four
    std::condition_variable m_wake;
    std::deque<Item> m_queue;
    bool m_ending = false;
    Newsroom::Committed m_committed;

    // Only the thread touches these.
    std::unique_ptr<Database> m_database;
    Writes m_unwritten;
    std::optional<Error> m_error; ///< of the last try, while something is unwritten

    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace galley
