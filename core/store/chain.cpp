#include "core/store/chain.h"

#include "core/base/canonical.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimeZone>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const ChangeReason &reason)
{
    if (reason == ChangeReason())
        return {};
    return {{u"check"_s, reason.check},     {u"severity"_s, reason.severity}, {u"certainty"_s, reason.certainty},
            {u"flagged"_s, reason.flagged}, {u"role"_s, reason.role},         {u"text"_s, reason.text}};
}

ChangeReason reasonOf(const QJsonObject &json)
{
    return {json[u"check"_s].toString(),   json[u"severity"_s].toString(), json[u"certainty"_s].toDouble(),
            json[u"flagged"_s].toString(), json[u"role"_s].toString(),     json[u"text"_s].toString()};
}

std::optional<QJsonObject> objectOf(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::unexpected<Error> unreadable(qint64 sequence)
{
    return failure(Error::Code::Corrupt, QT_TRANSLATE_NOOP("core", "Record %1 cannot be read."),
                   {QString::number(sequence)});
}

} // namespace

RecordRow rowOf(const Record &record)
{
    RecordRow row;
    row.issue = record.issue.toString();
    row.kind = record.kind();
    row.version = record.version;
    row.author = record.author;
    row.time = record.time.toMSecsSinceEpoch();
    row.round = record.round;
    row.session = record.session;
    row.group = record.group.toString();
    row.reason = compact(jsonOf(record.reason));
    row.payload = compact(toJson(record.change));
    return row;
}

Result<Change> changeOf(qint64 sequence, const QByteArray &payload)
{
    const auto object = objectOf(payload);
    if (!object)
        return unreadable(sequence);
    return changeFromJson(*object);
}

Result<Record> recordOf(const RecordRow &row)
{
    const Result<Change> change = changeOf(row.sequence, row.payload.toUtf8());
    if (!change)
        return std::unexpected(change.error());
    const auto reason = objectOf(row.reason.toUtf8());
    if (!reason)
        return unreadable(row.sequence);
    Record record;
    record.sequence = row.sequence;
    record.hash = row.hash;
    record.version = row.version;
    record.issue = IssueId::fromString(row.issue);
    record.author = row.author;
    record.time = QDateTime::fromMSecsSinceEpoch(row.time, QTimeZone::UTC);
    record.round = row.round;
    record.session = row.session;
    record.group = GroupId::fromString(row.group);
    record.reason = reasonOf(*reason);
    record.change = *change;
    if (record.kind() != row.kind)
        return unreadable(row.sequence);
    return record;
}

QString wordsOf(const QString &reason)
{
    return QJsonDocument::fromJson(reason.toUtf8())[u"text"_s].toString();
}

QByteArray chained(const QByteArray &previous, const RecordRow &row)
{
    Canonical form("galley.record/1");
    form.add(row.issue).add(row.sequence).add(row.kind).add(qint64(row.version)).add(row.author).add(row.time);
    form.add(qint64(row.round)).add(row.session).add(row.group).add(row.reason).add(row.payload);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(form.bytes());
    return hash.result();
}

} // namespace galley
