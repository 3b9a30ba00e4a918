#pragma once

#include <QStyledItemDelegate>

namespace galley {

class Theme;

/// Paints a cell of a table, 30 high: the ground of its row, its words; the severities A, B and C as their badges. What
/// stands in the first column is what the row is about, the others step back.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A severity (core/model/severity.h) where a cell is one.
    static constexpr int SeverityRole = Qt::UserRole + 16; // views have roles of their own

    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace galley
