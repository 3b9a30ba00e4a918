#pragma once

#include "ui/text/boundedit.h"

namespace galley {

class PaperLayout;
class Theme;

/// The margin left of a story: the role of each paragraph in view, the caret's marked. A click chooses another role.
/// It is a widget of its own so that a screen reader finds it; its name says the role where the caret is.
class RoleMargin : public QWidget
{
    Q_OBJECT

public:
    /// Lies in the left viewport margin of `edit`, its parent, whose text `layout` lays out.
    RoleMargin(BoundEdit &edit, const PaperLayout &layout, const Theme &theme);

    int preferredWidth() const;
    /// Where the label of the caret's paragraph is, in this widget; a menu opens below it.
    QRect currentLabel() const;
    /// Says and shows the caret's role anew.
    void follow();

Q_SIGNALS:
    /// The label of the paragraph with this number was clicked.
    void roleWanted(int paragraph);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// First line of the paragraph, in this widget.
    QRectF labelOf(const QTextBlock &block) const;
    void paintLabel(QPainter &painter, const QTextBlock &block, const QRectF &rect) const;

    QTextBlock blockAt(double y) const;

    BoundEdit &m_edit;
    const PaperLayout &m_layout;
    const Theme &m_theme;
    int m_hovered = -1;
};

} // namespace galley
