#include "ui/editor/rolemargin.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/text/paperlayout.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace galley {

RoleMargin::RoleMargin(BoundEdit &edit, const PaperLayout &layout, const Theme &theme)
    : QWidget(&edit)
    , m_edit(edit)
    , m_layout(layout)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    setObjectName(u"roleMargin"_s);
    setAccessibleDescription(tr("Press F2 to choose another role."));
}

int RoleMargin::preferredWidth() const
{
    return m_theme.px(104);
}

QRect RoleMargin::currentLabel() const
{
    return labelOf(m_edit.textCursor().block()).toAlignedRect();
}

void RoleMargin::follow()
{
    const Role role = m_edit.binding().roleAt(m_edit.textCursor().blockNumber());
    setAccessibleName(tr("Role: %1").arg(roleTitle(role).text()));
    update();
}

void RoleMargin::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Paper));
    for (QTextBlock block = blockAt(0); block.isValid(); block = block.next()) {
        const QRectF label = labelOf(block);
        if (label.top() > height())
            return;
        if (!m_edit.binding().blockAt(block.blockNumber()).isNull())
            paintLabel(painter, block, label);
    }
}

void RoleMargin::paintLabel(QPainter &painter, const QTextBlock &block, const QRectF &rect) const
{
    const bool current = block == m_edit.textCursor().block();
    const bool hovered = block.blockNumber() == m_hovered;
    if (current || hovered)
        painter.fillRect(rect, m_theme.colour(current ? Colour::AccentTint : Colour::Hover));
    QRectF text = rect.adjusted(0, 0, -m_theme.px(8), 0);
    if (current) {
        const double side = m_theme.px(10);
        paintIcon(painter, QRectF(text.right() - side, text.center().y() - side / 2, side, side), "down"_L1,
                  m_theme.colour(Colour::Accent));
        text.setRight(text.right() - side - m_theme.px(2));
    }
    QFont font = m_theme.font(FontRole::Hint);
    font.setBold(current);
    painter.setFont(font);
    painter.setPen(m_theme.colour(current ? Colour::Accent : Colour::Text2));
    const bool continues = m_edit.binding().beginAt(block.blockNumber()) > 0;
    const QString title = continues ? tr("continued") : roleTitle(m_edit.binding().roleAt(block.blockNumber())).text();
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, int(text.width())));
}

QRectF RoleMargin::labelOf(const QTextBlock &block) const
{
    const QRectF paragraph = m_layout.blockBoundingRect(block);
    const double top = paragraph.top() - m_edit.verticalScrollBar()->value();
    return QRectF(0, top, width(), m_layout.look(block).lineHeight);
}

QTextBlock RoleMargin::blockAt(double y) const
{
    return m_layout.blockAt(y + m_edit.verticalScrollBar()->value());
}

void RoleMargin::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QTextBlock block = blockAt(event->position().y());
    Q_EMIT roleWanted(block.blockNumber());
}

void RoleMargin::mouseMoveEvent(QMouseEvent *event)
{
    const QTextBlock block = blockAt(event->position().y());
    const int hovered = labelOf(block).contains(event->position()) ? block.blockNumber() : -1;
    if (std::exchange(m_hovered, hovered) != hovered)
        update();
}

void RoleMargin::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

} // namespace galley
