#include "core/house/fit.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isExpression(HouseTable table, const HouseRow &row)
{
    return table == HouseTable::Terms && row[5] == "expression"_L1;
}

} // namespace

HouseFit::HouseFit(const House &house)
{
    for (int i = 0; i < houseTableCount; ++i)
        m_counts[size_t(i)] = entryCount(house, HouseTable(i));
    m_leads.reserve(house.terms.size());
    for (const Term &term : house.terms) {
        if (term.matching == Matching::Expression)
            ++m_expressions;
        else
            m_leads.insert(term.avoid, {keyOf(HouseTable::Terms, rowOf(term)), term.use});
    }
}

std::optional<RowFault> HouseFit::faultIn(HouseTable table, const HouseRow &row, const QString &before) const
{
    const HouseColumn first = columnsOf(table).first();
    if (before.isEmpty() && m_counts[size_t(table)] >= largestHouseTable)
        return RowFault{first,
                        Message(QT_TRANSLATE_NOOP("core", "The table is full: it holds %1 entries at most."),
                                {QString::number(largestHouseTable)})};
    if (isExpression(table, row) && m_expressions >= mostExpressions)
        return RowFault{HouseColumn::Matching,
                        Message(QT_TRANSLATE_NOOP("core", "A house has %1 regular expressions at most."),
                                {QString::number(mostExpressions)})};
    if (table == HouseTable::Terms && !isExpression(table, row) && leadsBack(row, before))
        return RowFault{
            HouseColumn::Use,
            Message(QT_TRANSLATE_NOOP("core", "Another term leads from “%1” back to “%2”."), {row[1], row[0]})};
    return std::nullopt;
}

bool HouseFit::leadsBack(const HouseRow &row, const QString &before) const
{
    if (row[1].isEmpty())
        return false;
    const QString key = keyOf(HouseTable::Terms, row);
    QSet<QString> seen;
    QStringList open{row[1]};
    while (!open.isEmpty()) {
        const QString words = open.takeLast();
        if (words == row[0])
            return true;
        if (seen.contains(words))
            continue;
        seen.insert(words);
        for (auto [at, end] = m_leads.equal_range(words); at != end; ++at)
            if (at->key != key && at->key != before && !at->use.isEmpty())
                open.append(at->use);
    }
    return false;
}

void HouseFit::take(HouseTable table, const HouseRow &row, const QString &before)
{
    m_counts[size_t(table)] += before.isEmpty();
    if (table != HouseTable::Terms)
        return;
    if (isExpression(table, row)) {
        ++m_expressions;
        return;
    }
    const QString key = keyOf(table, row);
    for (auto [at, end] = m_leads.equal_range(row[0]); at != end;)
        at = at->key == key || at->key == before ? m_leads.erase(at) : std::next(at);
    m_leads.insert(row[0], {key, row[1]});
}

} // namespace galley
