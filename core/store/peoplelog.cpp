#include "core/store/peoplelog.h"

using namespace Qt::StringLiterals;

namespace galley {

Result<QList<PeopleRecord>> peopleRecordsOf(const Database &database)
{
    const Result<bool> has = database.hasTable(u"people_change"_s);
    if (!has)
        return std::unexpected(has.error());
    if (!*has)
        return QList<PeopleRecord>();
    Result<QSqlQuery> query = database.run(
        u"SELECT sequence, author, made_at, kind, payload, signature, hash FROM people_change ORDER BY sequence"_s);
    if (!query)
        return std::unexpected(query.error());
    QList<PeopleRecord> records;
    while (query->next())
        records << PeopleRecord{query->value(0).toLongLong(), query->value(1).toString(),
                                query->value(2).toLongLong(), query->value(3).toString(),
                                query->value(4).toString(),   {query->value(5).toByteArray()},
                                query->value(6).toByteArray()};
    if (query->lastError().isValid())
        return std::unexpected(database.error(query->lastError()));
    return records;
}

Result<People> peopleOf(const Database &database)
{
    return peopleRecordsOf(database).and_then([](const QList<PeopleRecord> &records) { return peopleOf(records); });
}

Result<> storePeopleRecord(const Database &database, const PeopleRecord &record)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<People> people = peopleOf(database);
    if (!people)
        return std::unexpected(people.error());
    const LogHead &head = people->head();
    if (record.sequence != head.sequence + 1 || record.hash != chained(head.hash, record))
        return failure(
            Error::Code::Conflict,
            QT_TRANSLATE_NOOP("core",
                              "Somebody else changed the people at the same moment. Nothing was changed; look "
                              "at the list and try again."));
    if (const Result<People> next = people->after(record); !next)
        return std::unexpected(next.error());
    const auto put = database.run(
        u"INSERT INTO people_change (sequence, author, made_at, kind, payload, signature, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {record.sequence, record.author, record.time, record.kind, record.payload, record.signature.bytes,
         record.hash});
    if (!put)
        return std::unexpected(put.error());
    return transaction->commit();
}

Result<PeopleVerification> verifyPeople(const Database &database, const QList<QByteArray> &noted)
{
    const auto records = peopleRecordsOf(database);
    if (!records)
        return std::unexpected(records.error());
    PeopleVerification found;
    found.records = records->size();
    People people;
    for (const PeopleRecord &record : *records) {
        const Result<People> next = people.after(record);
        if (!next) {
            found.brokenAt = people.head().sequence + 1;
            found.reason = next.error().message;
            break;
        }
        people = *next;
        if (noted.contains(record.hash))
            found.noted << record.hash;
    }
    found.root = people.root();
    found.head = people.head().hash;
    return found;
}

} // namespace galley
