#include "ui/house/shownvalues.h"

#include "core/recognise/taughtshape.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct Value {
    const char *stored;
    const char *shown;
};

constexpr Value values[] = {
    {"literal", QT_TRANSLATE_NOOP("galley::HouseWindow", "Words")},
    {"expression", QT_TRANSLATE_NOOP("galley::HouseWindow", "Expression")},
    {"off", QT_TRANSLATE_NOOP("galley::HouseWindow", "Off")},
    {"lead-in", QT_TRANSLATE_NOOP("galley::HouseWindow", "Lead-in")},
    {"byline", QT_TRANSLATE_NOOP("galley::HouseWindow", "Byline")},
    {"credit", QT_TRANSLATE_NOOP("galley::HouseWindow", "Credit")},
    {"brackets", QT_TRANSLATE_NOOP("galley::HouseWindow", "Brackets")},
    {"bracket-gap", QT_TRANSLATE_NOOP("galley::HouseWindow", "Before the bracket")},
    {"bullet", QT_TRANSLATE_NOOP("galley::HouseWindow", "Mark before the names")},
    {"office-gap", QT_TRANSLATE_NOOP("galley::HouseWindow", "Between office and name")},
    {"separator", QT_TRANSLATE_NOOP("galley::HouseWindow", "Between names")},
    {"name-spacing", QT_TRANSLATE_NOOP("galley::HouseWindow", "Inside a short name")},
    {"verb-gap", QT_TRANSLATE_NOOP("galley::HouseWindow", "Between name and verb")},
    {"house-word", QT_TRANSLATE_NOOP("galley::HouseWindow", "The paper's name before the office")},
    {"house-word-correspondent",
     QT_TRANSLATE_NOOP("galley::HouseWindow", "The paper's name before a correspondent's office")},
    {"shape", QT_TRANSLATE_NOOP("galley::HouseWindow", "Shape")},
    {"people", QT_TRANSLATE_NOOP("galley::HouseWindow", "people")},
    {"name", QT_TRANSLATE_NOOP("galley::HouseWindow", "name")},
    {"organisation", QT_TRANSLATE_NOOP("galley::HouseWindow", "organisation")},
    {"place", QT_TRANSLATE_NOOP("galley::HouseWindow", "place")},
    {"date", QT_TRANSLATE_NOOP("galley::HouseWindow", "date")},
    {"paper", QT_TRANSLATE_NOOP("galley::HouseWindow", "paper")},
    {"agency", QT_TRANSLATE_NOOP("galley::HouseWindow", "agency")},
    {"full", QT_TRANSLATE_NOOP("galley::HouseWindow", "Full width（）")},
    {"half", QT_TRANSLATE_NOOP("galley::HouseWindow", "Half width ()")},
    {"square", QT_TRANSLATE_NOOP("galley::HouseWindow", "Square [ ]")},
    {"black", QT_TRANSLATE_NOOP("galley::HouseWindow", "Black 【】")},
    {"none", QT_TRANSLATE_NOOP("galley::HouseWindow", "Nothing")},
    {"*", QT_TRANSLATE_NOOP("galley::HouseWindow", "Every other page")},
    {"squeeze", QT_TRANSLATE_NOOP("galley::HouseWindow", "Squeezed in")},
    {"hang", QT_TRANSLATE_NOOP("galley::HouseWindow", "Hung out")},
    {"push-down", QT_TRANSLATE_NOOP("galley::HouseWindow", "Pushed down with a character")},
    {"space", QT_TRANSLATE_NOOP("galley::HouseWindow", "Space")},
};

QString rolesShown(const QString &cell)
{
    QStringList titles;
    for (const QString &name : cell.split(u' ', Qt::SkipEmptyParts))
        if (const auto role = roleFromName(name))
            titles.append(roleTitle(*role).text());
    return titles.join(QCoreApplication::translate("galley::HouseWindow", ", "));
}

QString valueShown(const QString &stored)
{
    const auto found = std::ranges::find(values, stored,
                                         [](const Value &value) { return QString::fromLatin1(value.stored); });
    return found == std::end(values) ? stored : QCoreApplication::translate("galley::HouseWindow", found->shown);
}

/// A shape: the slots in its braces have names.
QString patternShown(const QString &pattern)
{
    QString shown = pattern;
    for (const QString &slot : shapeSlots())
        shown.replace(u'{' + slot + u'}', u'{' + valueShown(slot) + u'}');
    return shown;
}

bool hasNamedValues(HouseColumn column)
{
    using enum HouseColumn;
    return column == Matching || column == HouseColumn::Severity || column == Kind || column == Feature
        || column == Form || column == Page || column == HouseColumn::EndMarks;
}

} // namespace

QString tableTitle(HouseTable table)
{
    switch (table) {
    case HouseTable::Terms: return QCoreApplication::translate("galley::HouseWindow", "Terms");
    case HouseTable::CarefulWords: return QCoreApplication::translate("galley::HouseWindow", "Careful words");
    case HouseTable::FixedWordings: return QCoreApplication::translate("galley::HouseWindow", "Fixed wordings");
    case HouseTable::Words: return QCoreApplication::translate("galley::HouseWindow", "Dictionary");
    case HouseTable::Staff: return QCoreApplication::translate("galley::HouseWindow", "Staff");
    case HouseTable::Officials: return QCoreApplication::translate("galley::HouseWindow", "Officials");
    case HouseTable::BylineForms: return QCoreApplication::translate("galley::HouseWindow", "Bylines");
    case HouseTable::CheckSettings: return QCoreApplication::translate("galley::HouseWindow", "Checks");
    case HouseTable::Rounds: return QCoreApplication::translate("galley::HouseWindow", "Rounds");
    case HouseTable::Counting: return QCoreApplication::translate("galley::HouseWindow", "Counting");
    case HouseTable::PagePlan: return QCoreApplication::translate("galley::HouseWindow", "Page plan");
    case HouseTable::Holes: break;
    }
    return QCoreApplication::translate("galley::HouseWindow", "Holes");
}

QString shownCell(HouseColumn column, const QString &cell)
{
    if (column == HouseColumn::Roles || column == HouseColumn::Doubled)
        return rolesShown(cell);
    if (!hasNamedValues(column))
        return cell;
    return column == HouseColumn::Form && cell.contains(u'{') ? patternShown(cell) : valueShown(cell);
}

QStringList choicesOf(HouseColumn column)
{
    switch (column) {
    case HouseColumn::Matching: return {u"literal"_s, u"expression"_s};
    case HouseColumn::Severity: return {u"A"_s, u"B"_s, u"C"_s, u"off"_s};
    case HouseColumn::Kind: return bylineKindNames();
    case HouseColumn::Feature: return bylineFeatureNames();
    case HouseColumn::EndMarks: return {u"squeeze"_s, u"hang"_s, u"push-down"_s};
    default: return {};
    }
}

} // namespace galley
