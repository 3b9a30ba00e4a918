#include "core/store/newsroom.h"

#include "core/store/houselog.h"
#include "core/store/log.h"
#include "core/store/peoplelog.h"
#include "core/store/storethread.h"
#include "core/store/transfer.h"
#include "core/store/verify.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QTimeZone>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Result<QList<IssueSummary>> summaries(const Database &database)
{
    Result<QSqlQuery> query = database.run(
        u"SELECT issue.issue_id, title, issue_date, last_sequence, made_at FROM issue "
        "JOIN record ON record.issue_id = issue.issue_id AND sequence = last_sequence ORDER BY made_at DESC"_s);
    if (!query)
        return std::unexpected(query.error());
    QList<IssueSummary> found;
    while (query->next())
        found << IssueSummary{IssueId::fromString(query->value(0).toString()), query->value(1).toString(),
                              QDate::fromString(query->value(2).toString(), Qt::ISODate),
                              QDateTime::fromMSecsSinceEpoch(query->value(4).toLongLong(), QTimeZone::UTC),
                              query->value(3).toLongLong()};
    if (query->lastError().isValid())
        return std::unexpected(database.error(query->lastError()));
    return found;
}

Result<QByteArray> contentOf(const Database &database, const QByteArray &digest)
{
    const auto content = receivedBytes(database, digest);
    if (!content)
        return std::unexpected(content.error());
    if (!*content)
        return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "The received file is not in “%1”."),
                       {database.path()});
    return **content;
}

} // namespace

QString Newsroom::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/galley/newsroom.galley"_s;
}

Newsroom::Newsroom()
    : m_thread(std::make_unique<StoreThread>())
{
}

Newsroom::~Newsroom() = default;

Result<std::unique_ptr<Newsroom>> Newsroom::open(const QString &path, Access access)
{
    std::unique_ptr<Newsroom> newsroom(new Newsroom);
    const auto way = access == Access::ReadOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite;
    if (const Result<> opened = newsroom->m_thread->open(path, way); !opened)
        return std::unexpected(opened.error());
    newsroom->m_path = path;
    return newsroom;
}

QByteArray Newsroom::keep(const QByteArray &bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    keep(digest, bytes);
    return digest;
}

void Newsroom::keep(const QByteArray &digest, const QByteArray &bytes)
{
    m_thread->keep(digest, bytes);
}

void Newsroom::append(const QList<Record> &records)
{
    if (!records.isEmpty())
        m_thread->append(records);
}

Result<> Newsroom::append(const QList<Record> &records, IssueId elsewhere, const MadeElsewhere &make)
{
    return m_thread->append(records, elsewhere, make);
}

Result<> Newsroom::flush()
{
    return m_thread->flush();
}

void Newsroom::onCommitted(Committed callback)
{
    m_thread->setCommitted(std::move(callback));
}

void Newsroom::follow(IssueId issue, qint64 sequence)
{
    m_thread->follow(issue, sequence);
}

void Newsroom::onForeign(Foreign callback)
{
    m_thread->setForeign(std::move(callback));
}

void Newsroom::onHouseGrown(HouseGrown callback)
{
    m_thread->setHouseGrown(std::move(callback));
}

void Newsroom::replace(IssueId issue, qint64 sequence, const QList<Record> &records)
{
    m_thread->replace(issue, sequence, records);
}

Result<QList<IssueSummary>> Newsroom::issues()
{
    return m_thread->ask(summaries);
}

Result<QList<Record>> Newsroom::records(IssueId issue)
{
    return m_thread->ask([&](const Database &database) { return recordsOf(database, issue, 0); });
}

Result<Issue> Newsroom::load(IssueId issue)
{
    return m_thread->load(issue);
}

Result<QByteArray> Newsroom::received(const QByteArray &digest)
{
    return m_thread->ask([&](const Database &database) { return contentOf(database, digest); });
}

Result<QStringList> Newsroom::dismissalReasons(IssueId issue)
{
    return m_thread->ask([&](const Database &database) { return reasonsOf(database, issue); });
}

Result<QList<Record>> Newsroom::recordsForFindings(const QDateTime &since)
{
    return m_thread->ask([&](const Database &database) { return recordsForFindingsOf(database, since); });
}

Result<QList<HouseChange>> Newsroom::houseChanges()
{
    return m_thread->ask(houseChangesOf);
}

Result<> Newsroom::appendHouseChange(const HouseChange &change)
{
    return m_thread->append(change);
}

Result<People> Newsroom::people()
{
    return m_thread->ask([](const Database &database) { return peopleOf(database); });
}

Result<> Newsroom::appendPeopleChange(const PeopleRecord &record)
{
    return m_thread->ask([&](const Database &database) { return storePeopleRecord(database, record); });
}

Result<Verification> Newsroom::verify(IssueId issue, const QList<QByteArray> &noted)
{
    return m_thread->ask([&](const Database &database) { return verifyIssue(database, issue, noted); });
}

Result<PeopleVerification> Newsroom::verifyPeople(const QList<QByteArray> &noted)
{
    return m_thread->ask([&](const Database &database) { return galley::verifyPeople(database, noted); });
}

Result<> Newsroom::exportIssue(IssueId issue, const QString &path)
{
    return m_thread->ask([&](const Database &database) { return writeIssueFile(database, issue, path); });
}

Result<> Newsroom::backUp(const QString &path)
{
    return flush().and_then([&] { return writeBackup(m_path, path); });
}

Result<QList<IssueId>> Newsroom::importIssues(const QString &path)
{
    return m_thread->ask([&](const Database &database) { return readIssueFile(database, path); });
}

} // namespace galley
