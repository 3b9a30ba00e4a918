// Names of tables, columns and values.
#include "core/house/tablewords.h"
#include "core/house/table.h"
#include "core/house/taught.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTypes>

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr std::array<QLatin1StringView, houseTableCount> tables{
    "terms"_L1,        "careful-words"_L1, "fixed-wordings"_L1, "words"_L1,    "staff"_L1,     "officials"_L1,
    "byline-forms"_L1, "checks"_L1,        "rounds"_L1,         "counting"_L1, "page-plan"_L1, "holes"_L1};

struct ColumnRow {
    HouseColumn column;
    QLatin1StringView name;
    const char *title;
};

constexpr std::array<ColumnRow, int(HouseColumn::Who) + 1> columns{{
    {HouseColumn::Avoid, "avoid"_L1, QT_TRANSLATE_NOOP("core", "Avoid")},
    {HouseColumn::Use, "use"_L1, QT_TRANSLATE_NOOP("core", "Use")},
    {HouseColumn::Reason, "reason"_L1, QT_TRANSLATE_NOOP("core", "Reason")},
    {HouseColumn::Word, "word"_L1, QT_TRANSLATE_NOOP("core", "Word")},
    {HouseColumn::Wording, "wording"_L1, QT_TRANSLATE_NOOP("core", "Wording")},
    {HouseColumn::Name, "name"_L1, QT_TRANSLATE_NOOP("core", "Name")},
    {HouseColumn::Office, "office"_L1, QT_TRANSLATE_NOOP("core", "Office")},
    {HouseColumn::Title, "title"_L1, QT_TRANSLATE_NOOP("core", "Title")},
    {HouseColumn::Order, "order"_L1, QT_TRANSLATE_NOOP("core", "Order")},
    {HouseColumn::Check, "check"_L1, QT_TRANSLATE_NOOP("core", "Check")},
    {HouseColumn::Kind, "kind"_L1, QT_TRANSLATE_NOOP("core", "Kind")},
    {HouseColumn::Feature, "feature"_L1, QT_TRANSLATE_NOOP("core", "Feature")},
    {HouseColumn::Form, "form"_L1, QT_TRANSLATE_NOOP("core", "Form")},
    {HouseColumn::Roles, "roles"_L1, QT_TRANSLATE_NOOP("core", "Roles")},
    {HouseColumn::Sections, "sections"_L1, QT_TRANSLATE_NOOP("core", "Pages")},
    {HouseColumn::Severity, "severity"_L1, QT_TRANSLATE_NOOP("core", "Severity")},
    {HouseColumn::Round, "round"_L1, QT_TRANSLATE_NOOP("core", "Round")},
    {HouseColumn::Proof, "proof"_L1, QT_TRANSLATE_NOOP("core", "Proof")},
    {HouseColumn::Item, "item"_L1, QT_TRANSLATE_NOOP("core", "Kind of error")},
    {HouseColumn::Characters, "characters"_L1, QT_TRANSLATE_NOOP("core", "Characters")},
    {HouseColumn::Weight, "weight"_L1, QT_TRANSLATE_NOOP("core", "Counts")},
    {HouseColumn::Cap, "cap"_L1, QT_TRANSLATE_NOOP("core", "At most an issue")},
    {HouseColumn::Doubled, "doubled"_L1, QT_TRANSLATE_NOOP("core", "Twice in")},
    {HouseColumn::CheckList, "checks"_L1, QT_TRANSLATE_NOOP("core", "Checks")},
    {HouseColumn::Page, "page"_L1, QT_TRANSLATE_NOOP("core", "Page")},
    {HouseColumn::Columns, "columns"_L1, QT_TRANSLATE_NOOP("core", "Columns")},
    {HouseColumn::Measure, "measure"_L1, QT_TRANSLATE_NOOP("core", "Characters a line")},
    {HouseColumn::Lines, "lines"_L1, QT_TRANSLATE_NOOP("core", "Lines")},
    {HouseColumn::EndMarks, "end-marks"_L1, QT_TRANSLATE_NOOP("core", "Marks at a line's end")},
    {HouseColumn::Gravest, "over"_L1, QT_TRANSLATE_NOOP("core", "Over: A from")},
    {HouseColumn::Shortest, "short"_L1, QT_TRANSLATE_NOOP("core", "Short from")},
    {HouseColumn::Story, "story"_L1, QT_TRANSLATE_NOOP("core", "Story")},
    {HouseColumn::Matching, "matching"_L1, QT_TRANSLATE_NOOP("core", "Matching")},
    {HouseColumn::Example, "example"_L1, QT_TRANSLATE_NOOP("core", "Example")},
    {HouseColumn::Date, "date"_L1, QT_TRANSLATE_NOOP("core", "Date")},
    {HouseColumn::Who, "who"_L1, QT_TRANSLATE_NOOP("core", "Entered by")},
}};

/// Other names → stable ones, of columns or of values.
QMultiHash<QString, QString> words(const QString &kind)
{
    QFile file(u":/galley/house/words.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject json = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const QJsonObject names = json[kind].toObject();
    QMultiHash<QString, QString> found;
    for (auto it = names.begin(); it != names.end(); ++it)
        for (const QJsonValue &word : it.value().toArray())
            found.insert(word.toString(), it.key());
    return found;
}

} // namespace

QString tableName(HouseTable table)
{
    return tables[size_t(table)];
}

std::optional<HouseTable> tableFromName(QStringView name)
{
    for (int i = 0; i < houseTableCount; ++i)
        if (name == tables[size_t(i)])
            return HouseTable(i);
    return std::nullopt;
}

QList<HouseColumn> columnsOf(HouseTable table)
{
    using enum HouseColumn;
    switch (table) {
    case HouseTable::Terms: return {Avoid, Use, Reason, Roles, Sections, Matching, Example, Date, Who};
    case HouseTable::CarefulWords: return {Word, Reason, Roles, Sections, Date, Who};
    case HouseTable::FixedWordings: return {Wording, Reason, Date, Who};
    case HouseTable::Words: return {Word, Reason, Date, Who};
    case HouseTable::Staff: return {Name, Office, Date, Who};
    case HouseTable::Officials: return {Name, Title, Order, Date, Who};
    case HouseTable::BylineForms: return {Kind, Feature, Form, Date, Who};
    case HouseTable::CheckSettings: return {Check, Roles, Sections, HouseColumn::Severity, Date, Who};
    case HouseTable::Rounds: return {Round, Proof, Order, Date, Who};
    case HouseTable::Counting: return {Item, Characters, Weight, Cap, Doubled, CheckList, Reason, Date, Who};
    case HouseTable::PagePlan:
        return {Page, Columns, Measure, Lines, HouseColumn::EndMarks, Gravest, Shortest, Reason, Date, Who};
    case HouseTable::Holes: break;
    }
    return {Page, Story, Lines, Measure, Columns, Reason, Date, Who};
}

QString columnName(HouseColumn column)
{
    return columns[size_t(column)].name;
}

Message columnTitle(HouseColumn column)
{
    return Message(columns[size_t(column)].title);
}

std::optional<HouseColumn> columnFromName(QStringView name, HouseTable table)
{
    static const QMultiHash<QString, QString> others = words(u"columns"_s);
    const QString wanted = name.trimmed().toString().toLower();
    const QStringList stable = others.contains(wanted) ? others.values(wanted) : QStringList{wanted};
    const QList<HouseColumn> ours = columnsOf(table);
    std::optional<HouseColumn> another;
    for (const ColumnRow &row : columns) {
        if (!stable.contains(row.name))
            continue;
        if (ours.contains(row.column))
            return row.column;
        another = row.column;
    }
    return another;
}

QStringList bylineKindNames()
{
    return {u"lead-in"_s, u"byline"_s, u"credit"_s};
}

QStringList bylineFeatureNames()
{
    return {u"brackets"_s,        u"bracket-gap"_s, u"bullet"_s,
            u"office-gap"_s,      u"separator"_s,   u"name-spacing"_s,
            u"verb-gap"_s,        u"house-word"_s,  u"house-word-correspondent"_s,
            QString(shapeFeature)};
}

QStringList bylineFormNames(QStringView feature)
{
    if (feature == "brackets"_L1)
        return {u"full"_s, u"half"_s, u"square"_s, u"black"_s, u"none"_s};
    if (feature == "bullet"_L1 || feature.startsWith("house-word"_L1))
        return {u"none"_s};
    return {u"none"_s, u"space"_s};
}

QString stableValue(const QString &word)
{
    static const QMultiHash<QString, QString> others = words(u"values"_s);
    return others.value(word, word);
}

QStringList listed(const QString &text)
{
    QStringList all;
    QString one;
    for (const QChar c : text) {
        if (!c.isSpace() && !u"、，,;；/|"_s.contains(c)) {
            one += c;
            continue;
        }
        if (!one.isEmpty())
            all.append(std::exchange(one, QString()));
    }
    if (!one.isEmpty())
        all.append(one);
    return all;
}

} // namespace galley
