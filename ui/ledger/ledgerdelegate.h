#pragma once

#include "ui/ledger/ledgerrows.h"

#include <QStyledItemDelegate>

namespace galley {

class Theme;

/// Paints a row of the ledger: sign, name, what stands beside it (of a fact below it), and at the right the number of
/// places or, while they are gone through, which of them.
class LedgerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LedgerDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFact(QPainter &painter, const QRect &line, const LedgerRow &row, int right) const;
    void paintSign(QPainter &painter, const QRect &place, LedgerSign sign) const;
    int paintCount(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace galley
