#pragma once

#include "core/house/table.h"

#include <QAbstractTableModel>

namespace galley {

class HouseDesk;

/// One table of the desk's house, row by row as it stands there. Cells are made when they are asked for, so that a table
/// of 200,000 entries costs no more than what is in sight. GUI thread.
class HouseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    HouseModel(const HouseDesk &desk, HouseTable table, QObject *parent = nullptr);

    /// Empty where the row is none.
    HouseRow entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    House m_house;
    HouseTable m_table;
    QList<HouseColumn> m_columns;
    const HouseDesk &m_desk;
};

/// A cell as people read it: roles and values by their names.
QString shownCell(HouseColumn column, const QString &cell);

} // namespace galley
