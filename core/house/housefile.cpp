#include "core/house/housefile.h"

#include "core/house/csv.h"
#include "core/house/fit.h"
#include "core/house/rowjson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTypes>

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Takes rows one by one and keeps what is good.
class Importer
{
public:
    Importer(const House &into, const Entered &today)
        : m_into(into)
        , m_today(today)
        , m_fit(into)
    {
        m_import.change.who = today.who;
    }

    /// `number` of the row, and of each of the table's columns in the file.
    void take(HouseTable table, HouseRow row, qsizetype number, const QList<qsizetype> &columns)
    {
        Places &places = placesOf(table);
        const QList<HouseColumn> all = columnsOf(table);
        row = tidied(table, row);
        fillIn(row);
        const auto complain = [&](HouseColumn column, const Message &message) {
            add({number, columns.value(all.indexOf(column)), table, message});
        };
        if (const auto fault = faultOf(table, row))
            return complain(fault->column, fault->message);
        const QString key = keyOf(table, row);
        if (const qsizetype earlier = places.inFile.value(key))
            return complain(
                all.first(),
                Message(QT_TRANSLATE_NOOP("core", "This stands in row %1 already."), {QString::number(earlier)}));
        const qsizetype known = places.inHouse.value(key, -1);
        const QString before = known >= 0 ? key : QString();
        if (const auto fault = m_fit.faultIn(table, row, before))
            return complain(fault->column, fault->message);
        places.inFile.insert(key, number);
        m_fit.take(table, row, before);
        keep(table, row, known);
    }

    void add(const HouseProblem &problem)
    {
        if (m_import.problemCount++ < HouseImport::mostProblems)
            m_import.problems.append(problem);
    }

    HouseImport finish() { return std::move(m_import); }

private:
    struct Places {
        bool isFilled = false;
        QHash<QString, qsizetype> inHouse; ///< by key
        QHash<QString, qsizetype> inFile;  ///< row by key
    };

    Places &placesOf(HouseTable table)
    {
        Places &places = m_places[size_t(table)];
        if (!std::exchange(places.isFilled, true))
            for (qsizetype i = 0; i < entryCount(m_into, table); ++i)
                places.inHouse.insert(keyOf(table, entryAt(m_into, table, i)), i);
        return places;
    }

    // Date and who are every table's last columns.
    void fillIn(HouseRow &row) const
    {
        if (row[row.size() - 2].isEmpty())
            row[row.size() - 2] = m_today.date.toString(Qt::ISODate);
        if (row.last().isEmpty())
            row.last() = m_today.who;
    }

    void keep(HouseTable table, const HouseRow &row, qsizetype known)
    {
        if (known < 0) {
            ++m_import.added;
            m_import.change.entries.append({table, {}, row});
            return;
        }
        const HouseRow old = entryAt(m_into, table, known);
        // Who entered it anew, and when, is no other reading.
        if (old.first(old.size() - 2) == row.first(row.size() - 2)) {
            ++m_import.same;
            return;
        }
        ++m_import.replaced;
        m_import.change.entries.append({table, old, row});
    }

    const House &m_into;
    Entered m_today;
    HouseFit m_fit;
    std::array<Places, houseTableCount> m_places;
    HouseImport m_import;
};

QStringView firstLine(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? text : text.first(end);
}

// The one that parts the first row into most columns that have a name.
QChar separatorOf(QStringView text, HouseTable table)
{
    QChar best = u',';
    qsizetype most = -1;
    for (const QChar separator : u",;\t"_s) {
        const QStringList names = csvRows(firstLine(text), separator).value(0).fields;
        const qsizetype known = std::ranges::count_if(
            names, [table](const QString &name) { return columnFromName(name, table).has_value(); });
        if (known > most)
            best = separator;
        most = std::max(most, known);
    }
    return best;
}

/// Where in the file each of the table's columns stands, from 1; 0: nowhere.
struct Head {
    QList<qsizetype> places;
    qsizetype width = 0;
};

Head headOf(HouseTable table, const CsvRow &row, Importer &importer)
{
    const QList<HouseColumn> columns = columnsOf(table);
    Head head{QList<qsizetype>(columns.size(), 0), row.fields.size()};
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const auto column = columnFromName(row.fields[i], table);
        const qsizetype index = column ? columns.indexOf(*column) : -1;
        if (index >= 0)
            head.places[index] = i + 1;
        else if (!row.fields[i].trimmed().isEmpty())
            importer.add({row.line, i + 1, table,
                          Message(QT_TRANSLATE_NOOP("core", "This table has no column “%1”; it was left out."),
                                  {row.fields[i].trimmed()})});
    }
    return head;
}

QString namesOf(HouseTable table)
{
    QStringList names;
    for (const HouseColumn column : columnsOf(table))
        names.append(columnName(column));
    return names.join(u", "_s);
}

void takeRow(HouseTable table, const CsvRow &row, const Head &head, Importer &importer)
{
    if (row.isOpen)
        return importer.add(
            {row.line, 0, table, Message(QT_TRANSLATE_NOOP("core", "A quotation mark is opened and never closed."))});
    if (row.fields.size() > head.width)
        return importer.add({row.line, head.width + 1, table,
                             Message(QT_TRANSLATE_NOOP("core", "The row has %1 columns, the first row names %2."),
                                     {QString::number(row.fields.size()), QString::number(head.width)})});
    HouseRow cells;
    for (const qsizetype place : head.places)
        cells.append(place > 0 ? row.fields.value(place - 1) : QString());
    importer.take(table, cells, row.line, head.places);
}

} // namespace

HouseImport importCsv(HouseTable table, QStringView text, const House &into, const Entered &today)
{
    Importer importer(into, today);
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    const QList<CsvRow> rows = csvRows(text, separatorOf(text, table));
    const HouseColumn first = columnsOf(table).first();
    const bool isNamed = !rows.isEmpty()
        && std::ranges::any_of(rows.first().fields,
                               [table, first](const QString &name) { return columnFromName(name, table) == first; });
    if (!isNamed) {
        importer.add({1, 0, table,
                      Message(QT_TRANSLATE_NOOP("core",
                                                "The first row does not name the column “%1”. It names the "
                                                "columns, in any order: %2."),
                              {columnName(first), namesOf(table)})});
        return importer.finish();
    }
    const Head head = headOf(table, rows.first(), importer);
    for (const CsvRow &row : rows.sliced(1))
        takeRow(table, row, head, importer);
    return importer.finish();
}

QString exportCsv(const House &house, HouseTable table)
{
    QString text = QChar(QChar::ByteOrderMark) + namesOf(table).remove(u' ') + u'\n';
    for (qsizetype i = 0; i < entryCount(house, table); ++i) {
        QStringList fields;
        for (const QString &cell : entryAt(house, table, i))
            fields.append(csvField(cell));
        text += fields.join(u',') + u'\n';
    }
    return text;
}

namespace {

// A bare text is an entry that has nothing else to say.
HouseRow rowOf(HouseTable table, const QJsonValue &value)
{
    if (value.isString())
        return rowFromJson(table, {{columnName(columnsOf(table).first()), value}});
    return rowFromJson(table, value.toObject());
}

} // namespace

Result<HouseImport> importHouse(const QByteArray &bytes, const House &into, const Entered &today)
{
    const Result<QJsonObject> json = houseJson(bytes);
    if (!json)
        return std::unexpected(json.error());
    Importer importer(into, today);
    for (int i = 0; i < houseTableCount; ++i) {
        const auto table = HouseTable(i);
        qsizetype number = 0;
        for (const QJsonValue &value : (*json)[tableName(table)].toArray())
            importer.take(table, rowOf(table, value), ++number, {});
    }
    return importer.finish();
}

} // namespace galley
