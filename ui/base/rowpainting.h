#pragma once

class QPainter;
class QString;
class QStyleOptionViewItem;
class QTreeView;

namespace galley {

class Theme;

/// The ground of a row in any list: accent tint and a bar of 3 pixels where it is selected in the pane with the focus,
/// hover and the bar where the focus is elsewhere, hover under the pointer.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

/// The arrow of a row that folds, `left` pixels from the row's edge.
void paintFoldArrow(QPainter &painter, const QStyleOptionViewItem &option, int left, const Theme &theme);

/// A group's row: its arrow, title and number of entries, and a hairline under it.
void paintGroupRow(QPainter &painter, const QStyleOptionViewItem &option, const QString &title, int count,
                   const Theme &theme);

/// What all lists that a delegate paints have in common: no frame, header or indentation, rows under the pointer shown,
/// heights asked for anew when the theme changes.
void setUpPaintedTree(QTreeView &tree, const Theme &theme);

} // namespace galley
