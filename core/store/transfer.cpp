#include "core/store/transfer.h"

#include "core/store/log.h"
#include "core/store/verify.h"

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

Result<> build(const Database &database, IssueId issue, const QString &path)
{
    const auto file = Database::open(path, Database::Access::ReadWrite);
    if (!file)
        return std::unexpected(file.error());
    if (const Result<> copied = copyIssue(database, **file, issue); !copied)
        return copied;
    if (const auto one = (*file)->run(dialect::intoOneFile()); !one)
        return std::unexpected(one.error());
    return {};
}

} // namespace

Result<> copyIssue(const Database &from, const Database &to, IssueId issue)
{
    const Result<IssueRow> head = issueRow(from, issue);
    if (!head)
        return std::unexpected(head.error());
    Result<Transaction> transaction = Transaction::begin(to);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto there = issueRow(to, issue); there || there.error().code != Error::Code::NotFound) {
        if (!there)
            return std::unexpected(there.error());
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "Issue %1 is in “%2” already; nothing was changed."),
                       {issue.toString(), to.path()});
    }
    if (const Result<> copied = copyRows(from, to, issue, *head); !copied)
        return copied;
    return transaction->commit();
}

Result<> writeIssueFile(const Database &database, IssueId issue, const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "“%1” is there already and was not touched. Choose another name."),
                       {path});
    const QTemporaryDir folder(QFileInfo(database.path()).absolutePath() + u"/.export-XXXXXX"_s);
    if (!folder.isValid())
        return notWritten(path, folder.errorString());
    const QString file = folder.filePath(u"issue.galley"_s);
    if (const Result<> built = build(database, issue, file); !built)
        return built;
    return place(file, path);
}

Result<QList<IssueId>> readIssueFile(const Database &database, const QString &path)
{
    const auto file = Database::open(path, Database::Access::ReadOnly);
    if (!file)
        return std::unexpected(file.error());
    const auto issues = issueIds(**file);
    if (!issues)
        return issues;
    for (const IssueId &issue : *issues) {
        const auto verified = verifyIssue(**file, issue);
        if (!verified)
            return std::unexpected(verified.error());
        if (verified->brokenAt)
            return failure(Error::Code::Corrupt,
                           QT_TRANSLATE_NOOP("core", "“%1” was not imported: %2 Ask for the file once more."),
                           {path, verified->reason.text()});
    }
    for (const IssueId &issue : *issues)
        if (const Result<> copied = copyIssue(**file, database, issue); !copied)
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
