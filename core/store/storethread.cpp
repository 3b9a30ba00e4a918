#include "core/store/storethread.h"

#include <QSet>

#include <utility>

namespace galley {

namespace {

constexpr std::chrono::seconds retryAfter{3};

} // namespace

StoreThread::StoreThread()
    : m_thread([this] { work(); })
{
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

Result<> StoreThread::open(const QString &path, Database::Access access)
{
    std::promise<Result<>> promise;
    post([&] {
        auto opened = Database::open(path, access);
        if (opened)
            m_database = *std::move(opened);
        promise.set_value(opened ? Result<>() : std::unexpected(opened.error()));
    });
    return promise.get_future().get();
}

void StoreThread::setCommitted(Newsroom::Committed callback)
{
    const std::lock_guard lock(m_mutex);
    m_committed = std::move(callback);
}

void StoreThread::keep(const QByteArray &digest, const QByteArray &bytes)
{
    put(Writes{{{digest, bytes}}, {}});
}

void StoreThread::append(const QList<Record> &records)
{
    put(Writes{{}, records});
}

Result<> StoreThread::flush()
{
    std::promise<Result<>> promise;
    post([&] { promise.set_value(m_error ? std::unexpected(*m_error) : Result<>()); });
    return promise.get_future().get();
}

void StoreThread::post(Task task)
{
    put(std::move(task));
}

void StoreThread::put(Item item)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(item));
    }
    m_wake.notify_one();
}

// Empty when it is time to end or to try again.
std::deque<StoreThread::Item> StoreThread::take()
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_ending || !m_queue.empty(); };
    if (m_unwritten.isEmpty())
        m_wake.wait(lock, ready);
    else
        m_wake.wait_for(lock, retryAfter, ready);
    return std::exchange(m_queue, {});
}

void StoreThread::work()
{
    for (bool ending = false; !ending;) {
        for (Item &item : take()) {
            if (auto *writes = std::get_if<Writes>(&item)) {
                m_unwritten.received.insert(writes->received);
                m_unwritten.records += writes->records;
            } else {
                write();
                std::get<Task>(item)();
            }
        }
        write();
        const std::lock_guard lock(m_mutex);
        ending = m_ending && m_queue.empty();
    }
    m_database.reset();
}

void StoreThread::write()
{
    if (!m_database || m_unwritten.isEmpty())
        return;
    const auto last = store(*m_database, m_unwritten);
    if (!last) {
        m_error = last.error();
        tell(last.error());
        return;
    }
    m_unwritten = {};
    m_error.reset();
    tell(*last);
}

void StoreThread::tell(const QHash<IssueId, qint64> &last)
{
    std::unique_lock lock(m_mutex);
    const Newsroom::Committed committed = m_committed;
    lock.unlock();
    for (const auto [issue, sequence] : last.asKeyValueRange())
        if (committed)
            committed(issue, sequence);
}

void StoreThread::tell(const Error &error)
{
    std::unique_lock lock(m_mutex);
    const Newsroom::Committed committed = m_committed;
    lock.unlock();
    QSet<IssueId> issues;
    for (const Record &record : std::as_const(m_unwritten.records))
        issues.insert(record.issue);
    for (const IssueId &issue : std::as_const(issues))
        if (committed)
            committed(issue, std::unexpected(error));
}

} // namespace galley
