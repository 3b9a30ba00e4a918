#pragma once

#include "core/store/log.h"
#include "core/store/newsroom.h"
#include "core/store/snapshotwriter.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace galley {

/// The thread that owns the connection, and what waits for it. Everything queued is taken at once and written in one
/// transaction. Writes that failed stay first in line and are tried again with the next ones, on flush, every few
/// seconds, and when the thread ends.
///
/// Records of the followed issue are written only behind what their maker knows. Where another program was first, they
/// are held, its records are told, and their maker answers with what takes their place.
///
/// While nothing waits, snapshots are made.
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
    void setForeign(Newsroom::Foreign callback);
    void setHouseGrown(Newsroom::HouseGrown callback);

    void keep(const QByteArray &digest, const QByteArray &bytes);
    void append(const QList<Record> &records);
    void follow(IssueId issue, qint64 sequence);
    void replace(IssueId issue, qint64 sequence, const QList<Record> &records);
    Result<> append(const HouseChange &change);
    Result<> append(const QList<Record> &records, IssueId elsewhere, const Newsroom::MadeElsewhere &make);
    Result<> flush();
    Result<Issue> load(IssueId issue);

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
    void end();
    std::deque<Item> take();
    void write();
    Result<QHash<IssueId, qint64>> writeOnce();
    Result<> writeBoth(const QList<Record> &records, IssueId elsewhere, const Newsroom::MadeElsewhere &make);
    void took(const QHash<IssueId, qint64> &last);
    void follow(const Known &known);
    void replace(const Known &told, const QList<Record> &records);
    void watch();
    void makeSnapshots();
    Result<> lookForForeign();
    Result<> lookForHouse();
    Result<> settle();
    bool waits() const { return m_followed && m_told > m_followed->sequence; }
    QList<Record> takeUnwrittenOf(IssueId issue);
    bool listens();
    void tell(const QHash<IssueId, qint64> &last);
    void tell(const Error &error);

    std::mutex m_mutex; ///< guards the next five
    std::condition_variable m_wake;
    std::deque<Item> m_queue;
    bool m_ending = false;
    Newsroom::Committed m_committed;
    Newsroom::Foreign m_foreign;

    // Only the thread touches these.
    std::unique_ptr<Database> m_database;
    bool m_mayWrite = false;
    SnapshotWriter m_snapshots;
    Writes m_unwritten;
    std::optional<Error> m_error;    ///< of the last try, while something is unwritten
    std::optional<Error> m_refused;  ///< of changes that could not be made to fit, until flush() has told it
    std::optional<Known> m_followed; ///< records of it that stand unwritten were made behind this sequence
    qint64 m_told = 0;               ///< last sequence of the followed issue that was told as foreign, or followed
    Newsroom::HouseGrown m_houseGrown;
    qint64 m_houseKnown = 0;   ///< last change of the house that was made here, told, or there at the start
    qint64 m_dataVersion = -1; ///< changes when another connection commits
    std::chrono::steady_clock::time_point m_tried;
    std::chrono::steady_clock::time_point m_looked;

    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace galley
