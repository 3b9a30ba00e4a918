#pragma once

#include "ui/base/desk.h"
#include "ui/ledger/ledgerrows.h"

#include <QAbstractItemModel>
#include <map>

namespace galley {

/// Groups (facts, people, organisations, places, figures, dates), their rows, and below an entry its spellings, titles and
/// near variants. Made anew when the reviewer has another ledger or other findings; keyOf() finds a row again.
class LedgerModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< LedgerRow without its rows; invalid for a group
        CountRole,              ///< entries of a group, places of a row
        VisitRole,              ///< number of the place gone to last, from 1; 0 for none
    };

    explicit LedgerModel(Desk &desk, QObject *parent = nullptr);

    void setFilter(const QString &text);
    /// Whether what agrees is shown; hidden at first.
    void setAgreeing(Agreeing agreeing);
    qsizetype agreeingCount() const { return m_agreeingCount; } ///< shown or not
    bool isEmpty() const;                                       ///< no row is shown
    qsizetype entryCount() const;                               ///< people … dates, without the facts

    /// Null for a group. The pointer lives until the model changes.
    const LedgerRow *rowAt(const QModelIndex &index) const;
    QString keyOf(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &key) const;
    /// The place after (+1) or before (-1) the one gone to last, round the end; the same again with 0.
    std::optional<Place> visit(const QModelIndex &index, int step);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void aboutToUpdate();
    void updated();

private:
    void update();
    QString spoken(const LedgerRow &row) const;

    /// Where a row is: -1 for what it is not below.
    struct Node {
        int group = 0;
        int entry = -1;
        int child = -1;
    };
    const Node &nodeOf(const QModelIndex &index) const { return m_nodes[size_t(index.internalId())]; }
    QModelIndex indexAt(const Node &node) const;

    Desk &m_desk;
    QString m_filter;
    Agreeing m_agreeing = Agreeing::Hidden;
    qsizetype m_agreeingCount = 0;
    LedgerGroups m_groups;
    std::vector<Node> m_nodes;                             ///< an index's internal id is its place in here
    std::map<std::tuple<int, int, int>, size_t> m_numbers; ///< of each node
    QString m_visited;                                     ///< key of the row whose places are gone through
    qsizetype m_visit = -1;
};

} // namespace galley

Q_DECLARE_METATYPE(galley::LedgerRow)
