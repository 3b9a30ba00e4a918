#include "ui/house/tablefile.h"

#include "core/input/received.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isJson(const QString &path)
{
    return QFileInfo(path).suffix().compare("json"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<HouseImport> readTable(const QString &path, HouseTable table, const House &into)
{
    const Entered today{QDate::currentDate(), {}};
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (isJson(path))
        return importHouse(*bytes, into, today);
    return decode(*bytes, QFileInfo(path).fileName()).transform([&](const DecodedText &text) {
        return importCsv(table, text.text, into, today);
    });
}

bool writeTable(const QString &path, const House &house, HouseTable table)
{
    QSaveFile file(path);
    const QByteArray bytes = isJson(path) ? writeHouse(house) : exportCsv(house, table).toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace galley
