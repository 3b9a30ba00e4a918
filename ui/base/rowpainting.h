#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace galley {

class Theme;

/// The ground of a row in any list: accent tint and a bar of 3 pixels where it is selected in the pane with the focus,
/// hover and the bar where the focus is elsewhere, hover under the pointer.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

} // namespace galley
