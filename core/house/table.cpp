#include "core/house/table.h"

#include "core/house/taught.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString text(const QList<Role> &roles)
{
    QStringList names;
    for (const Role role : roles)
        names.append(roleName(role));
    return names.join(u' ');
}

QString text(QDate date)
{
    return date.toString(Qt::ISODate);
}

QList<Role> rolesOf(const QString &cell)
{
    QList<Role> roles;
    for (const QString &name : cell.split(u' ', Qt::SkipEmptyParts))
        if (const auto role = roleFromName(name))
            roles.append(*role);
    return roles;
}

HouseScope scopeOf(const QString &roles, const QString &sections)
{
    return {rolesOf(roles), sections.split(u' ', Qt::SkipEmptyParts)};
}

Entered enteredOf(const QString &date, const QString &who)
{
    return {QDate::fromString(date, Qt::ISODate), who};
}

QString matchingName(Matching matching)
{
    return matching == Matching::Expression ? u"expression"_s : u"literal"_s;
}

HouseRow rowOf(const CarefulWord &e)
{
    return {e.word, e.reason, text(e.scope.roles), e.scope.sections.join(u' '), text(e.entered.date), e.entered.who};
}

HouseRow rowOf(const FixedWording &e)
{
    return {e.wording, e.reason, text(e.entered.date), e.entered.who};
}

HouseRow rowOf(const KnownWord &e)
{
    return {e.word, e.reason, text(e.entered.date), e.entered.who};
}

/// Empty for none, which is how it is written.
QString text(double number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString charactersText(const CountingRule &e)
{
    if (e.fewest == 0)
        return {};
    return e.most == e.fewest ? QString::number(e.fewest)
                              : u"%1-%2"_s.arg(QString::number(e.fewest), e.most > 0 ? QString::number(e.most) : u""_s);
}

HouseRow rowOf(const ReadingRound &e)
{
    return {e.name, e.proof, text(e.order), text(e.entered.date), e.entered.who};
}

HouseRow rowOf(const CountingRule &e)
{
    return {e.item,      charactersText(e),    QString::number(e.weight),
            text(e.cap), text(e.doubled),      e.checks.join(u' '),
            e.reason,    text(e.entered.date), e.entered.who};
}

QString endMarksName(EndMarks marks)
{
    switch (marks) {
    case EndMarks::Squeeze: return u"squeeze"_s;
    case EndMarks::Hang: return u"hang"_s;
    case EndMarks::PushDown: break;
    }
    return u"push-down"_s;
}

EndMarks endMarksOf(const QString &name)
{
    for (const EndMarks marks : {EndMarks::Hang, EndMarks::PushDown})
        if (name == endMarksName(marks))
            return marks;
    return EndMarks::Squeeze;
}

HouseRow rowOf(const PagePlan &e)
{
    return {e.page,
            QString::number(e.columns),
            QString::number(e.measure),
            QString::number(e.lines),
            endMarksName(e.marks),
            QString::number(e.gravest),
            QString::number(e.shortest),
            e.reason,
            text(e.entered.date),
            e.entered.who};
}

HouseRow rowOf(const PlannedHole &e)
{
    return {e.page,   QString::number(e.story), text(e.hole.lines), text(e.hole.measure), text(e.hole.columns),
            e.reason, text(e.entered.date),     e.entered.who};
}

HouseRow rowOf(const StaffMember &e)
{
    return {e.name, e.office, text(e.entered.date), e.entered.who};
}

HouseRow rowOf(const Official &e)
{
    return {e.name, e.title, text(e.order), text(e.entered.date), e.entered.who};
}

void read(const HouseRow &row, Term &entry)
{
    entry = {row[0],
             row[1],
             row[2],
             scopeOf(row[3], row[4]),
             row[5] == "expression"_L1 ? Matching::Expression : Matching::Literal,
             row[6],
             enteredOf(row[7], row[8])};
}

void read(const HouseRow &row, CarefulWord &entry)
{
    entry = {row[0], row[1], scopeOf(row[2], row[3]), enteredOf(row[4], row[5])};
}

void read(const HouseRow &row, FixedWording &entry)
{
    entry = {row[0], row[1], enteredOf(row[2], row[3])};
}

void read(const HouseRow &row, KnownWord &entry)
{
    entry = {row[0], row[1], enteredOf(row[2], row[3])};
}

void read(const HouseRow &row, BylineForm &entry)
{
    entry = {row[0], row[1], row[2], enteredOf(row[3], row[4])};
}

void read(const HouseRow &row, StaffMember &entry)
{
    entry = {row[0], row[1], enteredOf(row[2], row[3])};
}

void read(const HouseRow &row, Official &entry)
{
    entry = {row[0], row[1], row[2].toInt(), enteredOf(row[3], row[4])};
}

void read(const HouseRow &row, CheckSetting &entry)
{
    entry = {row[0], rolesOf(row[1]), row[2].split(u' ', Qt::SkipEmptyParts), severityFromName(row[3]),
             enteredOf(row[4], row[5])};
}

void read(const HouseRow &row, ReadingRound &entry)
{
    entry = {row[0], row[1], row[2].toInt(), enteredOf(row[3], row[4])};
}

void read(const HouseRow &row, CountingRule &entry)
{
    const QStringList characters = row[1].split(u'-');
    entry = {row[0],
             characters.first().toInt(),
             characters.last().toInt(),
             row[2].toDouble(),
             row[3].toDouble(),
             rolesOf(row[4]),
             row[5].split(u' ', Qt::SkipEmptyParts),
             row[6],
             enteredOf(row[7], row[8])};
}

/// A cell that is empty leaves the number as it is by itself.
int numberOf(const QString &cell, int otherwise)
{
    return cell.isEmpty() ? otherwise : cell.toInt();
}

void read(const HouseRow &row, PagePlan &entry)
{
    const PagePlan otherwise;
    entry = {row[0],
             row[1].toInt(),
             row[2].toInt(),
             row[3].toInt(),
             endMarksOf(row[4]),
             numberOf(row[5], otherwise.gravest),
             numberOf(row[6], otherwise.shortest),
             row[7],
             enteredOf(row[8], row[9])};
}

void read(const HouseRow &row, PlannedHole &entry)
{
    entry = {
        row[0], row[1].toInt(), {row[2].toInt(), row[3].toInt(), row[4].toInt()}, row[5], enteredOf(row[6], row[7])};
}

/// Calls `use` with the list that holds a table's entries.
template<typename AnyHouse, typename Use>
auto withTable(AnyHouse &house, HouseTable table, Use use)
{
    switch (table) {
    case HouseTable::Terms: return use(house.terms);
    case HouseTable::CarefulWords: return use(house.carefulWords);
    case HouseTable::FixedWordings: return use(house.fixedWordings);
    case HouseTable::Words: return use(house.words);
    case HouseTable::Staff: return use(house.staff);
    case HouseTable::Officials: return use(house.officials);
    case HouseTable::BylineForms: return use(house.bylineForms);
    case HouseTable::CheckSettings: return use(house.checkSettings);
    case HouseTable::Rounds: return use(house.rounds);
    case HouseTable::Counting: return use(house.counting);
    case HouseTable::PagePlan: return use(house.pagePlan);
    case HouseTable::Holes: break;
    }
    return use(house.holes);
}

} // namespace

HouseRow rowOf(const Term &e)
{
    return {e.avoid,
            e.use,
            e.reason,
            text(e.scope.roles),
            e.scope.sections.join(u' '),
            matchingName(e.matching),
            e.example,
            text(e.entered.date),
            e.entered.who};
}

HouseRow rowOf(const BylineForm &e)
{
    return {e.kind, e.feature, e.form, text(e.entered.date), e.entered.who};
}

HouseRow rowOf(const CheckSetting &e)
{
    return {e.check,
            text(e.roles),
            e.sections.join(u' '),
            e.severity ? severityName(*e.severity) : u"off"_s,
            text(e.entered.date),
            e.entered.who};
}

qsizetype entryCount(const House &house, HouseTable table)
{
    return withTable(house, table, [](const auto &entries) { return entries.size(); });
}

HouseRow entryAt(const House &house, HouseTable table, qsizetype index)
{
    return withTable(house, table, [index](const auto &entries) { return rowOf(entries[index]); });
}

QString keyOf(HouseTable table, const HouseRow &row)
{
    QList<qsizetype> columns{0};
    switch (table) {
    case HouseTable::Terms: columns = {0, 3, 4, 5}; break;
    case HouseTable::CarefulWords: columns = {0, 2, 3}; break;
    case HouseTable::BylineForms:
        columns = row[1] == shapeFeature ? QList<qsizetype>{0, 1, 2} : QList<qsizetype>{0, 1};
        break;
    case HouseTable::Officials:
    case HouseTable::Counting:
    case HouseTable::Holes: columns = {0, 1}; break;
    case HouseTable::CheckSettings: columns = {0, 1, 2}; break;
    case HouseTable::Rounds:
    case HouseTable::PagePlan:
    case HouseTable::FixedWordings:
    case HouseTable::Words:
    case HouseTable::Staff: break;
    }
    QString key;
    for (const qsizetype column : columns)
        key += row[column] + QChar(0x1F);
    return key;
}

void putEntry(House &house, HouseTable table, const HouseRow &row, qsizetype at)
{
    withTable(house, table, [&](auto &entries) {
        if (at < 0)
            entries.emplaceBack();
        read(row, at < 0 ? entries.last() : entries[at]);
    });
}

void removeEntries(House &house, HouseTable table, const QList<qsizetype> &indexes)
{
    QList<qsizetype> sorted = indexes;
    std::ranges::sort(sorted);
    withTable(house, table, [&sorted](auto &entries) {
        qsizetype index = 0;
        entries.removeIf([&](const auto &) { return std::ranges::binary_search(sorted, index++); });
    });
}

} // namespace galley
