#include "core/store/dialect.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace galley::dialect {

QString driver()
{
    return u"QSQLITE"_s;
}

QString connectOptions(Access access)
{
    const QString wait = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    switch (access) {
    case Access::ReadWrite: break;
    case Access::ReadOnly: return wait + u";QSQLITE_OPEN_READONLY"_s;
    case Access::Still: return wait + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    return wait;
}

QString databaseName(const QString &path, Access access)
{
    if (access != Access::Still)
        return path;
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) + u"?immutable=1"_s;
}

QStringList prepareConnection()
{
    return {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
            // A trigger or view in a file that somebody sent must not call functions with effects.
            u"PRAGMA trusted_schema = OFF"_s};
}

QString intoOneFile()
{
    return u"PRAGMA journal_mode = DELETE"_s;
}

QString copyInto()
{
    return u"VACUUM INTO ?"_s;
}

QString beginWriting()
{
    return u"BEGIN IMMEDIATE"_s;
}

QString readOwner()
{
    return u"PRAGMA application_id"_s;
}

QString writeOwner()
{
    return u"PRAGMA application_id = %1"_s.arg(owner);
}

QString readVersion()
{
    return u"PRAGMA user_version"_s;
}

QString writeVersion(int version)
{
    return u"PRAGMA user_version = %1"_s.arg(version);
}

QString countObjects()
{
    return u"SELECT count(*) FROM sqlite_schema"_s;
}

QString countTables()
{
    return u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"_s;
}

QString readDataVersion()
{
    return u"PRAGMA data_version"_s;
}

QString checkPages()
{
    return u"PRAGMA quick_check(1)"_s;
}

QString insertReceived()
{
    return u"INSERT INTO received (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"_s;
}

// https://www.sqlite.org/rescode.html; the low byte of an extended code is the primary one.
Failure failureOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Failure::Busy;
    case 8: // SQLITE_READONLY
        return Failure::ReadOnly;
    case 10: // SQLITE_IOERR
        return Failure::Broken;
    case 11: // SQLITE_CORRUPT
        return Failure::Damaged;
    case 13: // SQLITE_FULL
        return Failure::Full;
    case 26: // SQLITE_NOTADB
        return Failure::NotDatabase;
    default: return Failure::Other;
    }
}

} // namespace galley::dialect
