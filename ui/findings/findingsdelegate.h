#pragma once

#include "ui/base/desk.h"

#include <QStyledItemDelegate>

namespace galley {

class Theme;

/// Paints groups (26 high) and findings (30 high: badge, excerpt, check, page and story, paragraph).
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FindingsDelegate(Desk &desk, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFinding(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintColumns(QPainter &painter, const QRect &row, const Finding &finding, const QString &check,
                      int left) const;

    Desk &m_desk;
    const Theme &m_theme;
};

} // namespace galley
