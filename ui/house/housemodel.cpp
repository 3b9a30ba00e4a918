#include "ui/house/housemodel.h"

#include "ui/findings/checknames.h"
#include "ui/house/celldelegate.h"
#include "ui/house/housedesk.h"
#include "ui/house/shownvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

HouseModel::HouseModel(const HouseDesk &desk, const CheckNames &checks, HouseTable table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_house(desk.house())
    , m_table(table)
    , m_columns(columnsOf(table))
    , m_desk(desk)
    , m_checks(checks)
{
    connect(&m_desk, &HouseDesk::changed, this, &HouseModel::refresh);
}

void HouseModel::refresh()
{
    beginResetModel();
    m_house = m_desk.house();
    endResetModel();
}

HouseRow HouseModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? entryAt(m_house, m_table, row) : HouseRow();
}

QString HouseModel::shown(qsizetype column, const QString &cell) const
{
    switch (m_columns[column]) {
    case HouseColumn::Check: return m_checks.title(cell);
    case HouseColumn::CheckList: return m_checks.titles(cell.split(u' ', Qt::SkipEmptyParts));
    default: return shownCell(m_columns[column], cell);
    }
}

int HouseModel::rowOf(const HouseRow &entry, int near) const
{
    const QString key = entry.isEmpty() ? QString() : keyOf(m_table, entry);
    const int count = rowCount();
    for (int i = 0; i < count && !key.isEmpty(); ++i)
        if (const int row = (std::max(near, 0) + i) % count; keyOf(m_table, this->entry(row)) == key)
            return row;
    return -1;
}

int HouseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(entryCount(m_house, m_table));
}

int HouseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant HouseModel::data(const QModelIndex &index, int role) const
{
    static constexpr int known[] = {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                    CellDelegate::SeverityRole};
    if (!index.isValid() || !std::ranges::contains(known, role))
        return {};
    const HouseColumn column = m_columns[index.column()];
    const QString stored = entryAt(m_house, m_table, index.row()).value(index.column());
    if (role == CellDelegate::SeverityRole) {
        const auto severity = column == HouseColumn::Severity ? severityFromName(stored) : std::nullopt;
        return severity ? QVariant::fromValue(*severity) : QVariant();
    }
    const QString cell = shown(index.column(), stored);
    if (role != Qt::AccessibleTextRole)
        return cell;
    const QString title = columnTitle(column).text();
    return cell.isEmpty() ? tr("%1: nothing").arg(title) : tr("%1: %2").arg(title, cell);
}

QVariant HouseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return columnTitle(m_columns[section]).text();
}

HouseFilter::HouseFilter(HouseModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void HouseFilter::setWords(const QString &words)
{
    m_words = words;
    invalidateFilter();
}

// Cell by cell through data() every row would be made as often as it has columns.
bool HouseFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_words.isEmpty())
        return true;
    const HouseRow entry = m_model.entry(row);
    for (int i = 0; i < entry.size(); ++i)
        if (m_model.shown(i, entry[i]).contains(m_words, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace galley
