#pragma once

#include "ui/base/desk.h"
#include "ui/findings/checknames.h"

#include <QStyledItemDelegate>

namespace galley {

class Theme;

/// Paints groups (26 high) and findings (30 high: badge, excerpt, check, page and story, paragraph).
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FindingsDelegate(Desk &desk, const CheckNames &names, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where the columns behind the excerpt begin. `wide`: there is room for story and paragraph.
    struct Columns {
        bool wide = true;
        int check = 0;
        int story = 0;
        int paragraph = 0;
    };
    Columns columnsIn(const QRect &row, const QString &paragraph) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFinding(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintColumns(QPainter &painter, const QRect &row, const Finding &finding, const QString &check,
                      const Columns &columns) const;

    Desk &m_desk;
    const CheckNames &m_names;
    const Theme &m_theme;
};

} // namespace galley
