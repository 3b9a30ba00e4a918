// What is wrong with a row.
#include "core/house/expression.h"
#include "core/house/table.h"
#include "core/house/taught.h"
#include "core/recognise/taughtshape.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Units that one cell may have.
constexpr qsizetype longestCell = 500;

std::optional<Message> faultOfWords(const QString &cell)
{
    if (cell.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "There is nothing to look for."));
    return std::nullopt;
}

std::optional<Message> faultOfRoles(const QString &cell)
{
    for (const QString &name : cell.split(u' ', Qt::SkipEmptyParts))
        if (!roleFromName(name))
            return Message(QT_TRANSLATE_NOOP("core", "“%1” is no role; a role is headline, paragraph, caption …"),
                           {name});
    return std::nullopt;
}

std::optional<Message> faultOfDate(const QString &cell)
{
    if (cell.isEmpty() || QDate::fromString(cell, Qt::ISODate).isValid())
        return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("core", "“%1” is no day; a day is written 2026-03-18."), {cell});
}

std::optional<Message> faultOfOrder(const QString &cell)
{
    bool isNumber = false;
    const int order = cell.toInt(&isNumber);
    if (cell.isEmpty() || (isNumber && order >= 0))
        return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("core", "“%1” is no place in an order; it is a number from 1."), {cell});
}

std::optional<Message> faultOfCheck(const QString &cell)
{
    static const QRegularExpression id(u"^[a-z]+/[a-z-]+$"_s);
    if (id.match(cell).hasMatch())
        return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("core", "“%1” is no check; “galleyctl checks” lists them."), {cell});
}

std::optional<Message> faultOfChecks(const QString &cell)
{
    for (const QString &check : cell.split(u' ', Qt::SkipEmptyParts))
        if (const auto fault = faultOfCheck(check))
            return fault;
    return std::nullopt;
}

std::optional<Message> faultOfNumber(const QString &cell)
{
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if (isNumber && number >= 0 && number <= 1000)
        return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("core", "“%1” is no number of errors; it is 1 or 0.1, say."), {cell});
}

std::optional<Message> faultOfCharacters(const QString &cell)
{
    static const QRegularExpression form(u"^([1-9][0-9]{0,4})(?:-([1-9][0-9]{0,4})?)?$"_s);
    const QRegularExpressionMatch match = form.match(cell);
    if (cell.isEmpty()
        || (match.hasMatch()
            && (match.capturedLength(2) == 0 || match.captured(1).toInt() <= match.captured(2).toInt())))
        return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("core", "“%1” is no number of characters; it is 1, 2-5 or 6-, say."), {cell});
}

/// Of what is counted: columns, characters, lines.
std::optional<Message> faultOfCount(HouseColumn column, const QString &cell)
{
    const auto [least, most] = countBounds(column);
    bool isNumber = false;
    const int count = cell.toInt(&isNumber);
    if (isNumber && count >= least && count <= most)
        return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("core", "“%1” is no number from %2 to %3."),
                   {cell, QString::number(least), QString::number(most)});
}

std::optional<Message> faultOfValue(const QString &cell, const QStringList &allowed)
{
    if (allowed.contains(cell))
        return std::nullopt;
    return Message(QT_TRANSLATE_NOOP("core", "“%1” is none of: %2."), {cell, allowed.join(u", "_s)});
}

std::optional<Message> faultOfCell(HouseColumn column, const QString &cell)
{
    if (cell.size() > longestCell)
        return Message(QT_TRANSLATE_NOOP("core", "This is longer than %1 characters."), {QString::number(longestCell)});
    if (std::ranges::any_of(cell, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return Message(QT_TRANSLATE_NOOP("core", "There is a line break or another control character in this."));
    switch (column) {
    case HouseColumn::Avoid:
    case HouseColumn::Word:
    case HouseColumn::Wording:
    case HouseColumn::Name: return faultOfWords(cell);
    case HouseColumn::Round:
    case HouseColumn::Item:
        return cell.isEmpty() ? std::optional(Message(QT_TRANSLATE_NOOP("core", "It has no name."))) : std::nullopt;
    case HouseColumn::Page:
        return cell.isEmpty() ? std::optional(Message(QT_TRANSLATE_NOOP("core", "It is for no page; * is every page.")))
                              : std::nullopt;
    case HouseColumn::Columns:
    case HouseColumn::Measure:
    case HouseColumn::Lines:
    case HouseColumn::Gravest:
    case HouseColumn::Shortest:
    case HouseColumn::Story: return cell.isEmpty() ? std::nullopt : faultOfCount(column, cell);
    case HouseColumn::EndMarks: return faultOfValue(cell, {u"squeeze"_s, u"hang"_s, u"push-down"_s});
    case HouseColumn::Weight: return faultOfNumber(cell);
    case HouseColumn::Cap: return cell.isEmpty() ? std::nullopt : faultOfNumber(cell);
    case HouseColumn::Characters: return faultOfCharacters(cell);
    case HouseColumn::CheckList: return faultOfChecks(cell);
    case HouseColumn::Roles:
    case HouseColumn::Doubled: return faultOfRoles(cell);
    case HouseColumn::Date: return faultOfDate(cell);
    case HouseColumn::Order: return faultOfOrder(cell);
    case HouseColumn::Check: return faultOfCheck(cell);
    case HouseColumn::Kind: return faultOfValue(cell, bylineKindNames());
    case HouseColumn::Feature: return faultOfValue(cell, bylineFeatureNames());
    case HouseColumn::Severity: return faultOfValue(cell, {u"A"_s, u"B"_s, u"C"_s, u"off"_s});
    case HouseColumn::Matching: return faultOfValue(cell, {u"literal"_s, u"expression"_s});
    default: return std::nullopt;
    }
}

std::optional<RowFault> faultOfTerm(const HouseRow &row)
{
    const bool isExpression = row[5] == "expression"_L1;
    if (row[0] == row[1])
        return RowFault{HouseColumn::Use, Message(QT_TRANSLATE_NOOP("core", "This is what is to be avoided."))};
    if (!isExpression)
        return std::nullopt;
    if (const auto compiled = HouseExpression::compiled(row[0]); !compiled)
        return RowFault{HouseColumn::Avoid, compiled.error()};
    return std::nullopt;
}

/// A shape; else a sign or a few characters, where the form has no name.
std::optional<RowFault> faultOfBylineForm(const HouseRow &row)
{
    if (row[1] == shapeFeature) {
        const Result<BylineShape> shape = taughtShape(row[0], row[2]);
        return shape ? std::nullopt : std::optional(RowFault{HouseColumn::Form, shape.error().message});
    }
    constexpr qsizetype longest = 4;
    const QStringList names = bylineFormNames(row[1]);
    if (row[1] == "brackets"_L1)
        if (const auto message = faultOfValue(row[2], names))
            return RowFault{HouseColumn::Form, *message};
    // Letters would be the name of another feature's form.
    const bool isSign = !row[2].isEmpty() && row[2].size() <= longest
        && std::ranges::none_of(row[2], [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    if (!names.contains(row[2]) && !isSign)
        return RowFault{HouseColumn::Form,
                        Message(QT_TRANSLATE_NOOP("core",
                                                  "This is none of: %1, nor the sign itself, %2 characters at "
                                                  "most."),
                                {names.join(u", "_s), QString::number(longest)})};
    return std::nullopt;
}

/// Of numbers that another table may leave out.
std::optional<RowFault> faultOfMissing(const QList<HouseColumn> &columns, const HouseRow &row,
                                       const QList<HouseColumn> &needed)
{
    for (const HouseColumn column : needed)
        if (row[columns.indexOf(column)].isEmpty())
            return RowFault{column, *faultOfCount(column, {})};
    return std::nullopt;
}

} // namespace

std::pair<int, int> countBounds(HouseColumn column)
{
    switch (column) {
    case HouseColumn::Columns: return {1, 20};
    case HouseColumn::Measure: return {4, 60};
    case HouseColumn::Story: return {1, 99};
    default: return {1, 999};
    }
}

std::optional<RowFault> faultOf(HouseTable table, const HouseRow &row)
{
    const QList<HouseColumn> columns = columnsOf(table);
    Q_ASSERT(row.size() == columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (const auto message = faultOfCell(columns[i], row[i]))
            return RowFault{columns[i], *message};
    using enum HouseColumn;
    switch (table) {
    case HouseTable::Terms: return faultOfTerm(row);
    case HouseTable::BylineForms: return faultOfBylineForm(row);
    case HouseTable::PagePlan: return faultOfMissing(columns, row, {Columns, Measure, Lines});
    case HouseTable::Holes: return faultOfMissing(columns, row, {Story, Lines});
    default: return std::nullopt;
    }
}

} // namespace galley
