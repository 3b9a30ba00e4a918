#pragma once

#include "core/base/result.h"
#include "core/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace galley {

/// One connection to a newsroom's file. Made, used and destroyed on one thread.
class Database
{
public:
    using Access = dialect::Access;

    /// Opens or, with ReadWrite, creates; refuses what is not ours, damaged, newer or in no fit place, and brings the
    /// schema up to date.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

    /// Runs one statement. The query stands before its first row.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;
    /// The first column of the first row; an invalid value where there is no row.
    Result<QVariant> value(const QString &statement, const QVariantList &values = {}) const;

    /// False in a file whose schema is older and may not be changed.
    Result<bool> hasTable(const QString &name) const;

    /// What the database said, as a message that names the file and says what to do.
    Error error(const QSqlError &error) const;

private:
    Database(QString path, QString name);
    Result<> prepare(Access access) const;

    QString m_path;
    QString m_name; ///< of the connection
};

/// Writes between begin() and commit() come together or not at all. Rolled back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {
    }
    const Database *m_database;
};

} // namespace galley
