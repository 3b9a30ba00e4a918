#pragma once

#include <QSqlError>
#include <QStringList>

/// What SQLite says in its own words. SQL that another database would say in another way stands here and nowhere else.
namespace galley::dialect {

enum class Access {
    ReadWrite,
    ReadOnly,
    Still, ///< read only, where nobody else writes either: nothing is put beside the file
};

QString driver();
QString connectOptions(Access access);
QString databaseName(const QString &path, Access access);

/// Run once on a new connection that may write: durable commits that readers do not wait for, foreign keys.
QStringList prepareConnection();
/// Run before the file is closed for good: all in one file, no log beside it.
QString intoOneFile();

/// Copies the whole database into a new file, whose path is bound; a moment's state, whoever writes meanwhile.
QString copyInto();

/// Begins a transaction that is a writer from the start, so that no two read the same last sequence.
QString beginWriting();

/// The two numbers in the file's head: whose it is, and how many steps of the schema it has walked.
QString readOwner();
QString writeOwner();
inline constexpr int owner = 0x47414C59; // "GALY"
QString readVersion();
QString writeVersion(int version);
/// Number of tables, indexes … in the database.
QString countObjects();
/// Number of tables of the name that is bound: 1 or 0.
QString countTables();

/// A number that changes whenever another connection has committed; costs next to nothing.
QString readDataVersion();

/// Gives one row "ok", or what is damaged.
QString checkPages();

/// Adds a row unless its key is there.
QString insertReceived();

enum class Failure { Damaged, NotDatabase, ReadOnly, Busy, Full, Broken, Other };
Failure failureOf(const QSqlError &error);

} // namespace galley::dialect
