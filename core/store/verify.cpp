#include "core/store/verify.h"

#include <QCryptographicHash>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

std::optional<Message> brokenLink(const RecordRow &row, const RecordRow &before)
{
    if (row.sequence != before.sequence + 1)
        return Message(QT_TRANSLATE_NOOP("core", "Record %1 is missing."), {QString::number(before.sequence + 1)});
    if (row.hash != chained(before.hash, row))
        return Message(QT_TRANSLATE_NOOP("core", "Record %1 was changed after it was stored, or one before it was."),
                       {QString::number(row.sequence)});
    return std::nullopt;
}

Result<std::optional<Message>> brokenSource(const Database &database, const Change &change)
{
    const auto *added = std::get_if<AddSource>(&change);
    if (!added)
        return std::nullopt;
    const auto content = receivedBytes(database, added->source.digest);
    if (!content)
        return std::unexpected(content.error());
    if (!*content)
        return Message(QT_TRANSLATE_NOOP("core", "The received file “%1” is missing."), {added->source.name});
    if (QCryptographicHash::hash(**content, QCryptographicHash::Sha256) != added->source.digest)
        return Message(QT_TRANSLATE_NOOP("core", "The received file “%1” was changed."), {added->source.name});
    return std::nullopt;
}

/// Follows one issue's records and stops at the first that is wrong.
class Walk
{
public:
    Walk(const Database &database, IssueId issue)
        : m_database(database)
        , m_issue(issue)
    {
    }

    Result<std::optional<Message>> take(const RecordRow &row)
    {
        if (auto broken = brokenLink(row, m_before))
            return broken;
        m_before = row;
        const Result<Record> record = recordOf(row);
        if (!record)
            return record.error().message;
        Result<Issue> next = apply(m_issue, record->change);
        if (!next)
            return next.error().message;
        m_issue = *std::move(next);
        return brokenSource(m_database, record->change);
    }

    std::optional<Message> finish(const IssueRow &head) const
    {
        if (head.lastSequence != m_before.sequence || head.lastHash != m_before.hash)
            return Message(
                QT_TRANSLATE_NOOP("core", "The end of the log is missing: %1 records were stored, %2 are there."),
                {QString::number(head.lastSequence), QString::number(m_before.sequence)});
        if (head.title != m_issue.title() || head.date != m_issue.date().toString(Qt::ISODate))
            return Message(QT_TRANSLATE_NOOP("core", "Title or date in the list of issues was changed."));
        return std::nullopt;
    }

private:
    const Database &m_database;
    Issue m_issue;
    RecordRow m_before;
};

} // namespace

Result<Verification> verifyIssue(const Database &database, IssueId issue, const QList<QByteArray> &noted)
{
    const Result<IssueRow> head = issueRow(database, issue);
    if (!head)
        return std::unexpected(head.error());
    const auto rows = rowsOf(database, issue);
    if (!rows)
        return std::unexpected(rows.error());
    Verification found;
    found.records = rows->size();
    Walk walk(database, issue);
    qint64 expected = 1;
    for (const RecordRow &row : *rows) {
        const auto broken = walk.take(row);
        if (!broken)
            return std::unexpected(broken.error());
        if (*broken) {
            found.brokenAt = expected;
            found.reason = **broken;
            return found;
        }
        ++expected;
        found.head = row.hash;
        if (noted.contains(row.hash))
            found.noted << row.hash;
    }
    if (const auto broken = walk.finish(*head)) {
        found.brokenAt = expected;
        found.reason = *broken;
    }
    return found;
}

} // namespace galley
