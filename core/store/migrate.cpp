#include "core/store/migrate.h"

#include <QDir>
#include <QFile>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

Result<int> versionOf(const Database &database)
{
    const Result<QVariant> version = database.value(dialect::readVersion());
    if (!version)
        return std::unexpected(version.error());
    return version->toInt();
}

Result<> run(const Database &database, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (const auto done = database.run(statement); !done)
            return std::unexpected(done.error());
    return {};
}

// Returns the version that the database has then; another program may have walked the step in between.
Result<int> step(const Database &database, const QStringList &steps)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<int> from = versionOf(database);
    if (!from || *from >= steps.size())
        return from;
    QStringList statements = steps[*from].split(u"\n\n"_s, Qt::SkipEmptyParts);
    statements << dialect::writeOwner() << dialect::writeVersion(*from + 1);
    if (const Result<> done = run(database, statements); !done)
        return std::unexpected(done.error());
    if (const Result<> done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return *from + 1;
}

} // namespace

QStringList schemaSteps()
{
    QStringList steps;
    const QDir folder(u":/galley/schema"_s);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps << QString::fromUtf8(file.readAll());
    }
    return steps;
}

Result<> checkVersion(const Database &database, int known)
{
    const Result<int> version = versionOf(database);
    if (!version)
        return std::unexpected(version.error());
    if (*version > known)
        return failure(Error::Code::Unsupported,
                       QT_TRANSLATE_NOOP("core",
                                         "“%1” was made by a newer Galley; it was not touched. Install the newest "
                                         "version on this computer."),
                       {database.path()});
    return {};
}

Result<> migrate(const Database &database, const QStringList &steps)
{
    Result<int> version = versionOf(database);
    while (version && *version < steps.size())
        version = step(database, steps);
    if (!version)
        return std::unexpected(version.error());
    return {};
}

} // namespace galley
