#include "core/store/storethread.h"

#include "core/store/houselog.h"
#include "core/store/settle.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace galley {

namespace {

constexpr std::chrono::seconds retryAfter{3};
constexpr std::chrono::milliseconds lookEvery{250};
constexpr std::chrono::milliseconds betweenSteps{10}; ///< of making a snapshot

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
        m_mayWrite = access == Database::Access::ReadWrite;
        if (m_database)
            m_houseKnown = lastHouseChange(*m_database).value_or(0);
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

void StoreThread::setForeign(Newsroom::Foreign callback)
{
    const std::lock_guard lock(m_mutex);
    m_foreign = std::move(callback);
}

void StoreThread::setHouseGrown(Newsroom::HouseGrown callback)
{
    ask([&](const Database &) {
        m_houseGrown = std::move(callback);
        return true;
    });
}

// Another program's change that came in between is still to be told.
Result<> StoreThread::append(const HouseChange &change)
{
    return ask([&](const Database &database) -> Result<> {
        const Result<qint64> made = storeHouseChange(database, change);
        if (!made)
            return std::unexpected(made.error());
        if (*made == m_houseKnown + 1)
            m_houseKnown = *made;
        return {};
    });
}

void StoreThread::follow(IssueId issue, qint64 sequence)
{
    post([this, known = Known{issue, sequence}] { follow(known); });
}

void StoreThread::replace(IssueId issue, qint64 sequence, const QList<Record> &records)
{
    post([this, told = Known{issue, sequence}, records] { replace(told, records); });
}

Result<> StoreThread::flush()
{
    std::promise<Result<>> promise;
    post([&] {
        const std::optional<Error> refused = std::exchange(m_refused, std::nullopt);
        const std::optional<Error> error = m_error ? m_error : refused;
        promise.set_value(error ? std::unexpected(*error) : Result<>());
    });
    return promise.get_future().get();
}

Result<Issue> StoreThread::load(IssueId issue)
{
    return ask([&](const Database &database) -> Result<Issue> {
        const Result<Fold> fold = folded(database, issue);
        if (!fold)
            return std::unexpected(fold.error());
        if (m_mayWrite)
            m_snapshots.opened(fold->issue, fold->read);
        return fold->issue;
    });
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

// Empty when it is time to end, to try again, to look, or for a snapshot.
std::deque<StoreThread::Item> StoreThread::take()
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_ending || !m_queue.empty(); };
    const bool watching = (m_followed && m_foreign) || m_houseGrown;
    if (m_snapshots.isDue() && m_unwritten.isEmpty())
        m_wake.wait_for(lock, betweenSteps, ready);
    else if (watching)
        m_wake.wait_for(lock, lookEvery, ready);
    else if (!m_unwritten.isEmpty())
        m_wake.wait_for(lock, retryAfter, ready);
    else
        m_wake.wait(lock, ready);
    return std::exchange(m_queue, {});
}

void StoreThread::work()
{
    for (bool ending = false; !ending;) {
        std::deque<Item> items = take();
        const bool again = !items.empty() || std::chrono::steady_clock::now() - m_tried >= retryAfter;
        for (Item &item : items) {
            if (auto *writes = std::get_if<Writes>(&item)) {
                m_unwritten.received.insert(writes->received);
                m_unwritten.records += writes->records;
            } else {
                write();
                std::get<Task>(item)();
            }
        }
        if (again)
            write();
        watch();
        if (items.empty())
            makeSnapshots();
        const std::lock_guard lock(m_mutex);
        ending = m_ending && m_queue.empty();
    }
    end();
}

void StoreThread::end()
{
    if (waits())
        if (const Result<> settled = settle(); !settled)
            tell(settled.error());
    write();
    m_database.reset();
}

void StoreThread::makeSnapshots()
{
    if (!m_snapshots.isDue() || !m_unwritten.isEmpty())
        return;
    std::unique_lock lock(m_mutex);
    const bool urgent = m_ending || !m_queue.empty();
    lock.unlock();
    if (!urgent)
        m_snapshots.step(*m_database);
}

void StoreThread::write()
{
    if (!m_database || m_unwritten.isEmpty())
        return;
    m_tried = std::chrono::steady_clock::now();
    Result<QHash<IssueId, qint64>> last = writeOnce();
    // Between a look and the next try yet another record may have come; whoever is quicker is written first.
    while (!last && last.error().code == Error::Code::Conflict) {
        Result<> looked = lookForForeign();
        if (looked && waits() && !listens())
            looked = settle();
        last = looked ? writeOnce() : std::unexpected(looked.error());
    }
    if (last)
        took(*last);
    else
        tell(last.error());
}

// All but what has to wait for its maker.
Result<QHash<IssueId, qint64>> StoreThread::writeOnce()
{
    if (!waits())
        return store(*m_database, m_unwritten, m_followed);
    Writes others = m_unwritten;
    others.records.removeIf([this](const Record &record) { return record.issue == m_followed->issue; });
    if (others.isEmpty())
        return QHash<IssueId, qint64>();
    return store(*m_database, others);
}

void StoreThread::took(const QHash<IssueId, qint64> &last)
{
    const QList<Record> held = waits() ? takeUnwrittenOf(m_followed->issue) : QList<Record>();
    m_unwritten = {{}, held};
    m_error.reset();
    if (m_followed && last.contains(m_followed->issue)) {
        m_followed->sequence = last.value(m_followed->issue);
        m_told = m_followed->sequence;
    }
    for (const auto [issue, sequence] : last.asKeyValueRange())
        m_snapshots.grew(*m_database, issue, sequence);
    tell(last);
}

QList<Record> StoreThread::takeUnwrittenOf(IssueId issue)
{
    const auto others = std::ranges::stable_partition(m_unwritten.records,
                                                      [&](const Record &record) { return record.issue != issue; });
    const QList<Record> taken(others.begin(), others.end());
    m_unwritten.records.erase(others.begin(), others.end());
    return taken;
}

void StoreThread::follow(const Known &known)
{
    if (waits())
        if (const Result<> settled = settle(); !settled)
            tell(settled.error());
    m_followed.reset();
    write();
    if (known.issue.isNull())
        return;
    const qsizetype unwritten = std::ranges::count(m_unwritten.records, known.issue, &Record::issue);
    m_followed = Known{known.issue, known.sequence - unwritten};
    m_told = m_followed->sequence;
    m_dataVersion = -1;
    m_looked = {};
}

void StoreThread::replace(const Known &told, const QList<Record> &records)
{
    if (!m_followed || m_followed->issue != told.issue || told.sequence <= m_followed->sequence)
        return; // made to fit here meanwhile
    takeUnwrittenOf(told.issue);
    m_unwritten.records += records;
    m_followed->sequence = told.sequence;
    write();
}

bool StoreThread::listens()
{
    const std::lock_guard lock(m_mutex);
    return m_foreign && !m_ending;
}

void StoreThread::watch()
{
    const auto now = std::chrono::steady_clock::now();
    const bool follows = m_followed && listens();
    if (!m_database || !(follows || m_houseGrown) || now - m_looked < lookEvery)
        return;
    m_looked = now;
    const Result<QVariant> version = m_database->value(dialect::readDataVersion());
    if (!version || version->toLongLong() == m_dataVersion)
        return;
    if ((!follows || lookForForeign()) && lookForHouse())
        m_dataVersion = version->toLongLong();
}

Result<> StoreThread::lookForHouse()
{
    const Result<qint64> last = lastHouseChange(*m_database);
    if (!last)
        return std::unexpected(last.error());
    if (m_houseGrown && *last > m_houseKnown) {
        m_houseKnown = *last;
        m_houseGrown();
    }
    return {};
}

Result<> StoreThread::lookForForeign()
{
    const Result<qint64> last = lastSequence(*m_database, m_followed->issue);
    if (!last)
        return std::unexpected(last.error());
    if (*last <= m_told)
        return {};
    const Result<QList<Record>> records = recordsOf(*m_database, m_followed->issue, m_told);
    if (!records)
        return std::unexpected(records.error());
    m_told = records->last().sequence;
    std::unique_lock lock(m_mutex);
    const Newsroom::Foreign foreign = m_foreign;
    lock.unlock();
    if (foreign)
        foreign(m_followed->issue, *records);
    return {};
}

// Nobody answers any more: what waits is made to fit here.
Result<> StoreThread::settle()
{
    const QList<Record> mine = takeUnwrittenOf(m_followed->issue);
    const auto made = settled(*m_database, *m_followed, mine);
    if (!made) {
        m_unwritten.records += mine;
        return std::unexpected(made.error());
    }
    m_followed->sequence = m_told = made->sequence;
    m_unwritten.records += made->records;
    if (made->refused > 0)
        m_refused = Error{Error::Code::Conflict,
                          Message(QT_TRANSLATE_NOOP("core",
                                                    "Another program has changed the same text of “%1” meanwhile; %2 "
                                                    "of your changes no longer fit and were not taken over. Look at "
                                                    "the issue, where the words typed are kept, and make them again."),
                                  {m_database->path(), QString::number(made->refused)})};
    return {};
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
    m_error = error;
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
