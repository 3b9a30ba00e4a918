#pragma once

#include "core/house/table.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace galley {

class CheckNames;
class HouseDesk;

/// One table of the desk's house, row by row as it stands there. Cells are made when they are asked for, so that a table
/// of 200,000 entries costs no more than what is in sight. GUI thread.
class HouseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Both must outlive it.
    HouseModel(const HouseDesk &desk, const CheckNames &checks, HouseTable table, QObject *parent = nullptr);

    HouseTable table() const { return m_table; }
    /// Empty where the row is none.
    HouseRow entry(int row) const;
    /// A cell as people read it.
    QString shown(qsizetype column, const QString &cell) const;
    /// Where the entry with this one's key stands, looked for from `near` on; -1: nowhere. Linear.
    int rowOf(const HouseRow &entry, int near) const;

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
    const CheckNames &m_checks;
};

/// The entries that hold some words in any of their cells, as they are shown.
class HouseFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HouseFilter(HouseModel &model, QObject *parent = nullptr);

    /// Empty: every entry.
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const HouseModel &m_model;
    QString m_words;
};

} // namespace galley
