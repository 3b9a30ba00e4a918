#include "ui/findings/fixrow.h"

#include "ui/base/keycap.h"
#include "ui/base/theme.h"
#include "ui/findings/runs.h"

#include <QKeyEvent>
#include <QPainter>

namespace galley {

FixRow::FixRow(int number, const QString &words, Kind kind, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_kind(kind)
    , m_theme(theme)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void FixRow::setPreview(const Excerpt &preview, Severity severity)
{
    m_preview = preview;
    m_severity = severity;
    setAccessibleDescription(preview.text());
    update();
}

void FixRow::setCaps(const QStringList &caps)
{
    m_caps = caps;
    update();
}

QSize FixRow::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(30)};
}

// Enter presses a row as Space does; up and down go from row to row.
void FixRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); break;
    case Qt::Key_Up: focusPreviousChild(); break;
    case Qt::Key_Down: focusNextChild(); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

int FixRow::paintCaps(QPainter &painter) const
{
    double right = width() - m_theme.px(8);
    for (auto cap = m_caps.crbegin(); cap != m_caps.crend(); ++cap) {
        right -= keyCapWidth(*cap, m_theme);
        paintKeyCap(painter, QPointF(right, height() / 2.0), *cap, m_theme);
        right -= m_theme.px(6);
    }
    return int(right);
}

void FixRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (hasFocus() || m_kind == Kind::Default) {
        painter.setPen(QPen(m_theme.colour(Colour::Accent), hasFocus() ? 2 : 1.3));
        painter.setBrush(m_theme.colour(underMouse() ? Colour::Hover : Colour::Paper));
        painter.drawRoundedRect(box, 3, 3);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Hover));
        painter.drawRoundedRect(box, 3, 3);
    }
    const int right = paintCaps(painter);
    const QRect line = rect().adjusted(m_theme.px(10), 0, 0, 0);
    painter.setFont(m_theme.font(FontRole::Interface));
    painter.setPen(m_theme.colour(Colour::Text3));
    painter.drawText(line, Qt::AlignVCenter, QString::number(m_number));
    QRect words = line.adjusted(m_theme.px(17), 0, 0, 0);
    words.setRight(right);
    painter.setFont(m_theme.font(m_kind == Kind::Default ? FontRole::InterfaceBold : FontRole::Interface));
    painter.setPen(m_theme.colour(isEnabled() ? Colour::Text : Colour::Text3));
    const QString text = painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, text);
    words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(text) + m_theme.px(16));
    if (!m_preview.text().isEmpty() && words.width() > m_theme.px(60))
        paintRuns(painter, words, m_preview, RunStyle::Proposed, m_severity, m_theme);
}

} // namespace galley
