#include "core/store/database.h"

#include "core/store/location.h"
#include "core/store/migrate.h"

#include <QFileInfo>
#include <QUuid>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Reading every page of a newsroom of many years would keep the window waiting; verify reads them all.
constexpr qint64 quicklyChecked = 64 << 20;

std::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return failure(Error::Code::Corrupt,
                   QT_TRANSLATE_NOOP("core",
                                     "“%1” is damaged (%2). Keep the file as it is and go on with a copy of it made "
                                     "before."),
                   {path, detail});
}

std::unexpected<Error> foreign(const QString &path)
{
    return failure(
        Error::Code::Unsupported,
        QT_TRANSLATE_NOOP("core", "“%1” belongs to another program; it was not touched. Choose another file."), {path});
}

std::unexpected<Error> unfinished(const QString &path)
{
    return failure(Error::Code::Refused,
                   QT_TRANSLATE_NOOP("core",
                                     "“%1” is in use or was not closed, and its folder cannot be written. Copy it and "
                                     "“%1-wal” together into a folder of your own and open the copy."),
                   {path});
}

Result<> checkPages(const Database &database)
{
    if (QFileInfo(database.path()).size() > quicklyChecked)
        return {};
    const Result<QVariant> answer = database.value(dialect::checkPages());
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->toString() != "ok"_L1)
        return damaged(database.path(), answer->toString());
    return {};
}

Result<> checkOwner(const Database &database)
{
    const Result<QVariant> owner = database.value(dialect::readOwner());
    const Result<QVariant> objects = database.value(dialect::countObjects());
    for (const auto *answer : {&owner, &objects})
        if (!*answer)
            return std::unexpected(answer->error());
    if (owner->toInt() == dialect::owner || (owner->toInt() == 0 && objects->toInt() == 0))
        return {};
    return foreign(database.path());
}

} // namespace

Database::Database(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<> place = access == Access::ReadWrite ? prepareToWrite(absolute) : prepareToRead(absolute);
    if (!place)
        return std::unexpected(place.error());
    if (access == Access::ReadOnly && !isFolderWritable(absolute)) {
        if (QFileInfo(absolute + u"-wal"_s).size() > 0)
            return unfinished(absolute);
        access = Access::Still;
    }
    if (const Result<> head = checkHead(absolute); !head)
        return std::unexpected(head.error());
    std::unique_ptr<Database> database(new Database(absolute, QUuid::createUuid().toString()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(dialect::driver(), database->m_name);
    connection.setDatabaseName(dialect::databaseName(absolute, access));
    connection.setConnectOptions(dialect::connectOptions(access));
    if (!connection.open())
        return std::unexpected(database->error(connection.lastError()));
    if (const Result<> ready = database->prepare(access); !ready)
        return std::unexpected(ready.error());
    return database;
}

Result<> Database::prepare(Access access) const
{
    // Whose it is comes first: nothing is written to a file that is not ours.
    if (const Result<> ours = checkOwner(*this); !ours)
        return ours;
    const QStringList steps = schemaSteps();
    if (const Result<> known = checkVersion(*this, int(steps.size())); !known)
        return known;
    if (const Result<> whole = checkPages(*this); !whole)
        return whole;
    if (access != Access::ReadWrite)
        return {};
    const QStringList statements = dialect::prepareConnection();
    for (const QString &statement : statements)
        if (const auto done = run(statement); !done)
            return std::unexpected(done.error());
    return migrate(*this, steps);
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return std::unexpected(error(query.lastError()));
    for (const QVariant &each : values)
        query.addBindValue(each);
    if (!query.exec())
        return std::unexpected(error(query.lastError()));
    return query;
}

Result<QVariant> Database::value(const QString &statement, const QVariantList &values) const
{
    Result<QSqlQuery> query = run(statement, values);
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return std::unexpected(error(query->lastError()));
    return QVariant();
}

Result<bool> Database::hasTable(const QString &name) const
{
    return value(dialect::countTables(), {name}).transform([](const QVariant &tables) { return tables.toInt() > 0; });
}

Error Database::error(const QSqlError &error) const
{
    const auto made = [&](Error::Code code, const char *source) {
        return Error{code, Message(source, {m_path, error.databaseText()})};
    };
    switch (dialect::failureOf(error)) {
    case dialect::Failure::Damaged: return damaged(m_path, error.databaseText()).error();
    case dialect::Failure::NotDatabase: return foreign(m_path).error();
    case dialect::Failure::ReadOnly:
        return made(Error::Code::Refused,
                    QT_TRANSLATE_NOOP("core", "“%1” cannot be written. Ask for the right to write there."));
    case dialect::Failure::Busy:
        return made(Error::Code::Failed,
                    QT_TRANSLATE_NOOP("core", "“%1” is being used by another program. It will be tried again."));
    case dialect::Failure::Full:
        return made(Error::Code::Failed,
                    QT_TRANSLATE_NOOP("core",
                                      "The disk that holds “%1” is full. Make room; what is not stored yet is kept "
                                      "while the program runs and will be stored then."));
    case dialect::Failure::Broken:
        return made(Error::Code::Failed,
                    QT_TRANSLATE_NOOP("core",
                                      "The disk that holds “%1” reports an error (%2). What is not stored yet is kept "
                                      "while the program runs and tried again; copy the newsroom to another disk."));
    case dialect::Failure::Other: break;
    }
    return made(Error::Code::Failed, QT_TRANSLATE_NOOP("core", "“%1” could not be read or written (%2)."));
}

Result<Transaction> Transaction::begin(const Database &database)
{
    if (const auto begun = database.run(dialect::beginWriting()); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        QSqlQuery(m_database->connection()).exec(u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    if (const auto done = m_database->run(u"COMMIT"_s); !done)
        return std::unexpected(done.error());
    m_database = nullptr;
    return {};
}

} // namespace galley
