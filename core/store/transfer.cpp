#include "core/store/transfer.h"

#include "core/store/location.h"
#include "core/store/log.h"
#include "core/store/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Result<> copyReceived(const Database &from, const Database &to, const RecordRow &row)
{
    const Result<Record> record = recordOf(row);
    const auto *added = record ? std::get_if<AddSource>(&record->change) : nullptr;
    if (!added)
        return {};
    const auto content = receivedBytes(from, added->source.digest);
    if (!content)
        return std::unexpected(content.error());
    return *content ? putReceived(to, added->source.digest, **content) : Result<>();
}

Result<> copyRows(const Database &from, const Database &to, IssueId issue, const IssueRow &head)
{
    const auto rows = rowsOf(from, issue);
    if (!rows)
        return std::unexpected(rows.error());
    if (const Result<> put = putIssueRow(to, issue, head); !put)
        return put;
    for (const RecordRow &row : *rows) {
        if (const Result<> put = putRecordRow(to, row); !put)
            return put;
        if (const Result<> put = copyReceived(from, to, row); !put)
            return put;
    }
    return {};
}

std::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failure(Error::Code::Failed, QT_TRANSLATE_NOOP("core", "“%1” could not be written (%2)."), {path, why});
}

// The target may be a network share or a stick, where a database must not be written to; a finished file may.
Result<> place(const QString &finished, const QString &path)
{
    QFile from(finished);
    if (!from.open(QIODevice::ReadOnly))
        return notWritten(path, from.errorString());
    QSaveFile to(path);
    if (!to.open(QIODevice::WriteOnly))
        return notWritten(path, to.errorString());
    while (!from.atEnd())
        if (const QByteArray piece = from.read(1 << 20); to.write(piece) != piece.size())
            return notWritten(path, to.errorString());
    if (!to.commit())
        return notWritten(path, to.errorString());
    return {};
}

Result<> copyIssues(const Database &from, const Database &to, const QList<IssueId> &issues)
{
    Result<Transaction> transaction = Transaction::begin(to);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const IssueId &issue : issues)
        if (const Result<> copied = copyIssue(from, to, issue); !copied)
            return copied;
    return transaction->commit();
}

Result<> build(const Database &database, IssueId issue, const QString &path)
{
    const auto file = Database::open(path, Database::Access::ReadWrite);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<> copied = copyIssues(database, **file, {issue}); !copied)
        return copied;
    if (const auto one = (*file)->run(dialect::intoOneFile()); !one)
        return std::unexpected(one.error());
    return {};
}

Result<> copyAll(const QString &source, const QString &path)
{
    const auto database = Database::open(source, Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    if (const auto copied = (*database)->run(dialect::copyInto(), {path}); !copied)
        return std::unexpected(copied.error());
    return {};
}

/// Lets `write` make the file next to the database, where there is room and a database may be written, and then puts it
/// where it belongs.
template<typename Write>
Result<> writeNew(const QString &database, const QString &path, Write write)
{
    if (QFileInfo::exists(path))
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "“%1” is there already and was not touched. Choose another name."),
                       {path});
    const QString beside = isFolderWritable(database) ? QFileInfo(database).absolutePath() : QDir::tempPath();
    const QTemporaryDir folder(beside + u"/.export-XXXXXX"_s);
    if (!folder.isValid())
        return notWritten(path, folder.errorString());
    const QString file = folder.filePath(u"issue.galley"_s);
    if (const Result<> written = write(file); !written)
        return written;
    return place(file, path);
}

Result<> checkIssue(const Database &file, IssueId issue)
{
    const auto verified = verifyIssue(file, issue);
    if (!verified)
        return std::unexpected(verified.error());
    if (verified->brokenAt)
        return failure(Error::Code::Corrupt,
                       QT_TRANSLATE_NOOP("core", "“%1” was not imported: %2 Ask for the file once more."),
                       {file.path(), verified->reason.text()});
    return {};
}

} // namespace

Result<> copyIssue(const Database &from, const Database &to, IssueId issue)
{
    const Result<IssueRow> head = issueRow(from, issue);
    if (!head)
        return std::unexpected(head.error());
    const auto there = issueRow(to, issue);
    if (there)
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "Issue %1 is in “%2” already; nothing was changed."),
                       {issue.toString(), to.path()});
    if (there.error().code != Error::Code::NotFound)
        return std::unexpected(there.error());
    return copyRows(from, to, issue, *head);
}

Result<> writeIssueFile(const Database &database, IssueId issue, const QString &path)
{
    return writeNew(database.path(), path, [&](const QString &file) { return build(database, issue, file); });
}

Result<> writeBackup(const QString &source, const QString &path)
{
    return writeNew(source, path, [&](const QString &file) { return copyAll(source, file); });
}

Result<QList<IssueId>> readIssueFile(const Database &database, const QString &path)
{
    const auto file = Database::open(path, Database::Access::ReadOnly);
    if (!file)
        return std::unexpected(file.error());
    const auto issues = issueIds(**file);
    if (!issues)
        return issues;
    if (issues->isEmpty())
        return failure(Error::Code::Unsupported,
                       QT_TRANSLATE_NOOP("core", "“%1” holds no issue. Choose a file that an issue was exported to."),
                       {path});
    for (const IssueId &issue : *issues)
        if (const Result<> good = checkIssue(**file, issue); !good)
            return std::unexpected(good.error());
    if (const Result<> copied = copyIssues(**file, database, *issues); !copied)
        return std::unexpected(copied.error());
    return issues;
}

Result<QList<IssueId>> issueIds(const Database &database)
{
    Result<QSqlQuery> query = database.run(u"SELECT issue_id FROM issue ORDER BY issue_id"_s);
    if (!query)
        return std::unexpected(query.error());
    QList<IssueId> ids;
    while (query->next())
        ids << IssueId::fromString(query->value(0).toString());
    if (query->lastError().isValid())
        return std::unexpected(database.error(query->lastError()));
    return ids;
}

} // namespace galley
