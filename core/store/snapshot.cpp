#include "core/store/snapshot.h"

#include "core/model/issueform.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype largestText = 10'000'000; // UTF-16 units
constexpr quint32 largestValue = 256U << 20;  // bytes, unpacked
constexpr int quickly = 1;                    // of zlib's levels; a fourth of the size is enough

std::optional<QByteArray> hashAt(const Database &database, IssueId issue, qint64 sequence)
{
    const Result<QVariant> hash = database.value(u"SELECT hash FROM record WHERE issue_id = ? AND sequence = ?"_s,
                                                 {issue.toString(), sequence});
    return hash && hash->isValid() ? std::optional(hash->toByteArray()) : std::nullopt;
}

QByteArray sealOf(const QByteArray &recordHash, const QByteArray &value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("galley.snapshot/1\n");
    hash.addData(QByteArray::number(issueForm));
    hash.addData("\n");
    hash.addData(recordHash);
    hash.addData(value);
    return hash.result();
}

/// The size that is written in front of what qCompress made is not believed.
QByteArray unpacked(const QByteArray &value)
{
    if (value.size() < 4 || qFromBigEndian<quint32>(value.constData()) > largestValue)
        return {};
    return qUncompress(value);
}

bool isTooLong(const Issue &issue)
{
    qsizetype size = 0;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                size += block.text.size();
    return size > largestText;
}

} // namespace

std::optional<Issue> snapshotOf(const Database &database, IssueId issue, qint64 upTo)
{
    Result<QSqlQuery> query = database.run(
        u"SELECT sequence, value, seal FROM snapshot WHERE issue_id = ? AND form = ? AND sequence <= ?"_s,
        {issue.toString(), issueForm, upTo});
    if (!query || !query->next())
        return std::nullopt;
    const qint64 sequence = query->value(0).toLongLong();
    const QByteArray value = query->value(1).toByteArray();
    const std::optional<QByteArray> recordHash = hashAt(database, issue, sequence);
    if (!recordHash || sealOf(*recordHash, value) != query->value(2).toByteArray())
        return std::nullopt;
    std::optional<Issue> kept = issueFromBytes(unpacked(value));
    return kept && kept->id() == issue && kept->version() == sequence ? kept : std::nullopt;
}

qint64 snapshotSequence(const Database &database, IssueId issue)
{
    const Result<QVariant> sequence = database.value(u"SELECT sequence FROM snapshot WHERE issue_id = ? AND form = ?"_s,
                                                     {issue.toString(), issueForm});
    return sequence ? sequence->toLongLong() : 0;
}

Result<> putSnapshot(const Database &database, const Issue &issue)
{
    const std::optional<QByteArray> recordHash = hashAt(database, issue.id(), issue.version());
    if (!recordHash || isTooLong(issue))
        return {};
    const QByteArray value = qCompress(toBytes(issue), quickly);
    const auto put = database.run(
        u"INSERT INTO snapshot (issue_id, sequence, form, value, seal) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (issue_id) DO UPDATE SET sequence = excluded.sequence, form = excluded.form, "
        "value = excluded.value, seal = excluded.seal"_s,
        {issue.id().toString(), issue.version(), issueForm, value, sealOf(*recordHash, value)});
    return put ? Result<>() : std::unexpected(put.error());
}

} // namespace galley
