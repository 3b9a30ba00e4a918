#include "ui/house/housemodel.h"

#include "ui/house/housedesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley {

QString shownCell(HouseColumn column, const QString &cell)
{
    if (column == HouseColumn::Roles) {
        QStringList titles;
        for (const QString &name : cell.split(u' ', Qt::SkipEmptyParts))
            if (const auto role = roleFromName(name))
                titles.append(roleTitle(*role).text());
        return titles.join(QCoreApplication::translate("galley::HouseModel", ", "));
    }
    if (column == HouseColumn::Matching)
        return cell == "expression"_L1 ? QCoreApplication::translate("galley::HouseModel", "Expression")
                                       : QCoreApplication::translate("galley::HouseModel", "Words");
    if (column == HouseColumn::Severity && cell == "off"_L1)
        return QCoreApplication::translate("galley::HouseModel", "Off");
    return cell;
}

HouseModel::HouseModel(const HouseDesk &desk, HouseTable table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_house(desk.house())
    , m_table(table)
    , m_columns(columnsOf(table))
    , m_desk(desk)
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
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const HouseColumn column = m_columns[index.column()];
    const QString cell = shownCell(column, entryAt(m_house, m_table, index.row()).value(index.column()));
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

} // namespace galley
