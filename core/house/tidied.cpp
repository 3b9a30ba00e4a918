#include "core/house/table.h"
#include "core/house/tablewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString tidiedList(const QString &cell)
{
    QStringList values;
    for (const QString &word : listed(cell))
        values.append(stableValue(word));
    values.removeDuplicates();
    return values.join(u' ');
}

/// As listed(), of names that hold a slash.
QString tidiedIds(const QString &cell)
{
    static const QRegularExpression between(u"[\\s、，,;；|]+"_s);
    return cell.split(between, Qt::SkipEmptyParts).join(u' ');
}

/// A form's name; or a shape, of which the slots have names.
QString tidiedForm(const QString &cell)
{
    static const QRegularExpression slot(u"\\{([^{}]*)\\}"_s);
    QString form = stableValue(cell);
    for (QRegularExpressionMatch match = slot.match(form); match.hasMatch();) {
        const QString name = stableValue(match.captured(1).trimmed());
        form.replace(match.capturedStart(1), match.capturedLength(1), name);
        match = slot.match(form, match.capturedStart(1) + name.size());
    }
    return form;
}

/// A number as "1", however many noughts are written before it: "01", "1版", "A02" are 1, 1 and A2.
QString tidiedPage(const QString &cell)
{
    static const QRegularExpression number(u"^(?:第)?([A-Z]?)0*([1-9][0-9]*)版?$"_s);
    const QRegularExpressionMatch match = number.match(cell.toUpper());
    return match.hasMatch() ? QString(match.captured(1) + match.captured(2)) : stableValue(cell);
}

QString tidiedCell(HouseColumn column, const QString &cell)
{
    const QString trimmed = cell.trimmed();
    switch (column) {
    case HouseColumn::Roles:
    case HouseColumn::Doubled: return tidiedList(trimmed);
    case HouseColumn::Sections: return listed(trimmed).join(u' ');
    case HouseColumn::CheckList: return tidiedIds(trimmed);
    case HouseColumn::Characters: return QString(trimmed).replace(u'—', u'-').replace(u'～', u'-');
    case HouseColumn::Page: return tidiedPage(trimmed);
    case HouseColumn::EndMarks: return trimmed.isEmpty() ? u"squeeze"_s : stableValue(trimmed).toLower();
    case HouseColumn::Kind:
    case HouseColumn::Feature: return stableValue(trimmed);
    case HouseColumn::Form: return tidiedForm(trimmed);
    case HouseColumn::Matching: return trimmed.isEmpty() ? u"literal"_s : stableValue(trimmed).toLower();
    case HouseColumn::Severity: {
        const QString name = stableValue(trimmed);
        return name.size() == 1 ? name.toUpper() : name.toLower();
    }
    case HouseColumn::Date: return QString(trimmed).replace(u'/', u'-').replace(u'.', u'-');
    default: return trimmed;
    }
}

} // namespace

HouseRow tidied(HouseTable table, const HouseRow &row)
{
    const QList<HouseColumn> columns = columnsOf(table);
    HouseRow tidy;
    for (qsizetype i = 0; i < columns.size(); ++i)
        tidy.append(tidiedCell(columns[i], row.value(i)));
    return tidy;
}

} // namespace galley
