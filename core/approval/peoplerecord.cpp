#include "core/approval/peoplerecord.h"

#include "core/base/canonical.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace galley {

PeopleRecord recorded(const LogHead &head, PersonId author, const QDateTime &time, const PeopleChange &change,
                      const SigningKey &signer)
{
    PeopleRecord record;
    record.sequence = head.sequence + 1;
    record.author = author.isNull() ? QStringLiteral("") : author.toString();
    record.time = timeBehind(head, time).toMSecsSinceEpoch();
    record.kind = kindOf(change);
    record.payload = QString::fromUtf8(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact));
    record.signature = signer.sign(signedForm(head.hash, record));
    record.hash = chained(head.hash, record);
    return record;
}

QDateTime timeBehind(const LogHead &head, const QDateTime &now)
{
    return QDateTime::fromMSecsSinceEpoch(std::max(head.time, now.toMSecsSinceEpoch()), QTimeZone::UTC);
}

std::optional<PeopleChange> changeOf(const PeopleRecord &record)
{
    return peopleChangeFromJson(record.kind, QJsonDocument::fromJson(record.payload.toUtf8()).object());
}

QByteArray signedForm(const QByteArray &previous, const PeopleRecord &record)
{
    Canonical form("galley.people/1");
    form.add(previous).add(record.sequence).add(record.author).add(record.time).add(record.kind).add(record.payload);
    return form.bytes();
}

QByteArray chained(const QByteArray &previous, const PeopleRecord &record)
{
    Canonical form("galley.peoplehash/1");
    form.add(signedForm(previous, record)).add(record.signature.bytes);
    return QCryptographicHash::hash(form.bytes(), QCryptographicHash::Sha256);
}

} // namespace galley
