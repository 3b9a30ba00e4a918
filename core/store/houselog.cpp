#include "core/store/houselog.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace galley {

Result<QList<HouseChange>> houseChangesOf(const Database &database)
{
    const Result<bool> has = database.hasTable(u"house_change"_s);
    if (!has)
        return std::unexpected(has.error());
    if (!*has)
        return QList<HouseChange>();
    Result<QSqlQuery> query = database.run(u"SELECT author, made_at, payload FROM house_change ORDER BY sequence"_s);
    if (!query)
        return std::unexpected(query.error());
    QList<HouseChange> changes;
    while (query->next()) {
        const auto time = QDateTime::fromMSecsSinceEpoch(query->value(1).toLongLong(), QTimeZone::UTC);
        const QJsonObject json = QJsonDocument::fromJson(query->value(2).toByteArray()).object();
        Result<HouseChange> change = changeFromJson(json, query->value(0).toString(), time);
        if (!change)
            return std::unexpected(change.error());
        changes << *std::move(change);
    }
    if (query->lastError().isValid())
        return std::unexpected(database.error(query->lastError()));
    return changes;
}

Result<qint64> lastHouseChange(const Database &database)
{
    const Result<bool> has = database.hasTable(u"house_change"_s);
    if (!has)
        return std::unexpected(has.error());
    if (!*has)
        return 0;
    return database.value(u"SELECT coalesce(max(sequence), 0) FROM house_change"_s).transform([](const QVariant &last) {
        return qint64(last.toLongLong());
    });
}

Result<qint64> storeHouseChange(const Database &database, const HouseChange &change)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<qint64> last = lastHouseChange(database);
    if (!last)
        return std::unexpected(last.error());
    const QString payload = QString::fromUtf8(QJsonDocument(toJson(change)).toJson(QJsonDocument::Compact));
    const QString who = change.who.isNull() ? u""_s : change.who;
    const auto put = database.run(
        u"INSERT INTO house_change (sequence, author, made_at, payload) VALUES (?, ?, ?, ?)"_s,
        {*last + 1, who, change.time.toMSecsSinceEpoch(), payload});
    if (!put)
        return std::unexpected(put.error());
    return transaction->commit().transform([&last] { return *last + 1; });
}

} // namespace galley
