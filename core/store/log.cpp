#include "core/store/log.h"

#include "core/store/snapshot.h"

#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

void follow(IssueRow &row, const Change &change)
{
    const auto *set = std::get_if<SetIssueAttribute>(&change);
    if (set && set->attribute == IssueAttribute::Title)
        row.title = set->after;
    if (set && set->attribute == IssueAttribute::Date)
        row.date = set->after;
}

// An empty QString or QByteArray may be null, which SQL would take for NULL.
QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

Result<> done(const Result<QSqlQuery> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

Result<> append(const Database &database, const Record &record, IssueRow &head)
{
    RecordRow row = rowOf(record);
    row.sequence = head.lastSequence + 1;
    row.hash = chained(head.lastHash, row);
    head.lastSequence = row.sequence;
    head.lastHash = row.hash;
    follow(head, record.change);
    return putRecordRow(database, row);
}

// The issue's row must be there before its first record refers to it.
Result<IssueRow> headOf(const Database &database, IssueId issue)
{
    Result<IssueRow> head = issueRow(database, issue);
    if (head || head.error().code != Error::Code::NotFound)
        return head;
    if (const Result<> put = putIssueRow(database, issue, {}); !put)
        return std::unexpected(put.error());
    return IssueRow();
}

Result<QHash<IssueId, qint64>> appendAll(const Database &database, const QList<Record> &records)
{
    QHash<IssueId, IssueRow> heads;
    for (const Record &record : records) {
        if (!heads.contains(record.issue)) {
            const Result<IssueRow> head = headOf(database, record.issue);
            if (!head)
                return std::unexpected(head.error());
            heads.insert(record.issue, *head);
        }
        if (const Result<> put = append(database, record, heads[record.issue]); !put)
            return std::unexpected(put.error());
    }
    QHash<IssueId, qint64> last;
    for (auto [issue, head] : heads.asKeyValueRange()) {
        if (const Result<> put = putIssueRow(database, issue, head); !put)
            return std::unexpected(put.error());
        last.insert(issue, head.lastSequence);
    }
    return last;
}

Result<> checkKnown(const Database &database, const Known &known)
{
    const Result<qint64> last = lastSequence(database, known.issue);
    if (!last)
        return std::unexpected(last.error());
    if (*last > known.sequence)
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "Another program has changed the issue."));
    return {};
}

Result<QList<RecordRow>> rowsWhere(const Database &database, const QString &condition, const QVariantList &values)
{
    Result<QSqlQuery> query = database.run(
        u"SELECT issue_id, sequence, kind, version, author, made_at, round, session, group_id, reason, payload, hash "
        "FROM record WHERE "_s
            + condition,
        values);
    if (!query)
        return std::unexpected(query.error());
    QList<RecordRow> rows;
    while (query->next()) {
        const auto at = [&](int column) { return query->value(column); };
        rows << RecordRow{at(0).toString(), at(1).toLongLong(), at(2).toString(),  at(3).toInt(),
                          at(4).toString(), at(5).toLongLong(), at(6).toInt(),     at(7).toString(),
                          at(8).toString(), at(9).toString(),   at(10).toString(), at(11).toByteArray()};
    }
    if (query->lastError().isValid())
        return std::unexpected(database.error(query->lastError()));
    return rows;
}

Result<QList<Record>> recordsOfRows(const Result<QList<RecordRow>> &rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<Record> records;
    records.reserve(rows->size());
    for (const RecordRow &row : *rows) {
        const Result<Record> record = recordOf(row);
        if (!record)
            return std::unexpected(record.error());
        records << *record;
    }
    return records;
}

} // namespace

Result<QHash<IssueId, qint64>> store(const Database &database, const Writes &writes, const std::optional<Known> &known,
                                     const std::optional<Known> &other)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const std::optional<Known> &each : {known, other})
        if (each)
            if (const Result<> current = checkKnown(database, *each); !current)
                return std::unexpected(current.error());
    for (const auto [digest, content] : writes.received.asKeyValueRange())
        if (const Result<> put = putReceived(database, digest, content); !put)
            return std::unexpected(put.error());
    const auto last = appendAll(database, writes.records);
    if (!last)
        return last;
    if (const Result<> committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return last;
}

Result<QList<RecordRow>> rowsOf(const Database &database, IssueId issue, qint64 after)
{
    return rowsWhere(database, u"issue_id = ? AND sequence > ? ORDER BY sequence"_s, {issue.toString(), after});
}

Result<QList<Record>> recordsOf(const Database &database, IssueId issue, qint64 after)
{
    if (const auto there = issueRow(database, issue); !there)
        return std::unexpected(there.error());
    return recordsOfRows(rowsOf(database, issue, after));
}

Result<QList<Record>> recordsForFindingsOf(const Database &database, const QDateTime &since)
{
    return recordsOfRows(rowsWhere(database, u"reason <> '{}' AND made_at >= ? ORDER BY issue_id, sequence"_s,
                                   {since.toMSecsSinceEpoch()}));
}

Result<QList<Change>> changesOf(const Database &database, IssueId issue, qint64 after, qint64 upTo)
{
    Result<QSqlQuery> query = database.run(
        u"SELECT sequence, payload FROM record WHERE issue_id = ? AND sequence > ? AND sequence <= ? "
        "ORDER BY sequence"_s,
        {issue.toString(), after, upTo});
    if (!query)
        return std::unexpected(query.error());
    QList<Change> changes;
    while (query->next()) {
        Result<Change> change = changeOf(query->value(0).toLongLong(), query->value(1).toByteArray());
        if (!change)
            return std::unexpected(change.error());
        changes << *std::move(change);
    }
    if (query->lastError().isValid())
        return std::unexpected(database.error(query->lastError()));
    return changes;
}

Result<Fold> folded(const Database &database, IssueId issue, qint64 upTo)
{
    if (const auto there = issueRow(database, issue); !there)
        return std::unexpected(there.error());
    const Issue start = snapshotOf(database, issue, upTo).value_or(Issue(issue));
    const auto changes = changesOf(database, issue, start.version(), upTo);
    if (!changes)
        return std::unexpected(changes.error());
    return apply(start, *changes).transform([&](const Issue &now) { return Fold{now, changes->size()}; });
}

Result<qint64> lastSequence(const Database &database, IssueId issue)
{
    const Result<IssueRow> head = issueRow(database, issue);
    if (head)
        return head->lastSequence;
    return head.error().code == Error::Code::NotFound ? Result<qint64>(0) : std::unexpected(head.error());
}

Result<QStringList> reasonsOf(const Database &database, IssueId issue)
{
    Result<QSqlQuery> query = database.run(
        u"SELECT reason FROM record WHERE issue_id = ? AND kind = 'dismissal' ORDER BY sequence DESC"_s,
        {issue.toString()});
    if (!query)
        return std::unexpected(query.error());
    QStringList reasons;
    while (query->next())
        if (const QString words = wordsOf(query->value(0).toString()); !words.isEmpty() && !reasons.contains(words))
            reasons << words;
    if (query->lastError().isValid())
        return std::unexpected(database.error(query->lastError()));
    return reasons;
}

Result<IssueRow> issueRow(const Database &database, IssueId issue)
{
    Result<QSqlQuery> query = database.run(
        u"SELECT title, issue_date, last_sequence, last_hash FROM issue WHERE issue_id = ?"_s, {issue.toString()});
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return IssueRow{query->value(0).toString(), query->value(1).toString(), query->value(2).toLongLong(),
                        query->value(3).toByteArray()};
    if (query->lastError().isValid())
        return std::unexpected(database.error(query->lastError()));
    return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "There is no issue %1 in “%2”."),
                   {issue.toString(), database.path()});
}

Result<> putIssueRow(const Database &database, IssueId issue, const IssueRow &row)
{
    return done(database.run(
        u"INSERT INTO issue (issue_id, title, issue_date, last_sequence, last_hash) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (issue_id) DO UPDATE SET title = excluded.title, issue_date = excluded.issue_date, "
        "last_sequence = excluded.last_sequence, last_hash = excluded.last_hash"_s,
        {issue.toString(), text(row.title), text(row.date), row.lastSequence, bytes(row.lastHash)}));
}

Result<> putRecordRow(const Database &database, const RecordRow &row)
{
    return done(database.run(
        u"INSERT INTO record (issue_id, sequence, kind, version, author, made_at, round, session, group_id, reason, "
        "payload, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.issue, row.sequence, row.kind, row.version, text(row.author), row.time, row.round, text(row.session),
         row.group, row.reason, row.payload, row.hash}));
}

Result<std::optional<QByteArray>> receivedBytes(const Database &database, const QByteArray &digest)
{
    const Result<QVariant> found = database.value(u"SELECT bytes FROM received WHERE digest = ?"_s, {digest});
    if (!found)
        return std::unexpected(found.error());
    return found->isValid() ? std::optional(found->toByteArray()) : std::nullopt;
}

Result<> putReceived(const Database &database, const QByteArray &digest, const QByteArray &content)
{
    return done(database.run(dialect::insertReceived(), {digest, bytes(content)}));
}

} // namespace galley
