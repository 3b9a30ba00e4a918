#include "ui/base/choice.h"

#include "ui/base/iconbutton.h"
#include "ui/base/keycap.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QPainter>

namespace galley {

ChoiceButton::ChoiceButton(const QString &text, const QString &name, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setObjectName(name);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::InterfaceBold));
    return {metrics.horizontalAdvance(text()) + m_theme.px(14), m_theme.px(24)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(isChecked() ? Colour::AccentTint : Colour::Hover));
        painter.drawRoundedRect(box, 3, 3);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Accent), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 3, 3);
    }
    painter.setFont(m_theme.font(isChecked() ? FontRole::InterfaceBold : FontRole::Interface));
    painter.setPen(m_theme.colour(isChecked() ? Colour::Accent : Colour::Text2));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

KeyHint::KeyHint(QAction *action, const QString &word, const QString &name, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_cap(keyCapText(action->shortcut()))
    , m_theme(theme)
{
    setText(word);
    setObjectName(name);
    setAccessibleName(tipOf(word, action->shortcut()));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setEnabled(action->isEnabled());
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, this, &QWidget::setEnabled);
}

QSize KeyHint::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Hint));
    return {keyCapWidth(m_cap, m_theme) + m_theme.px(6) + metrics.horizontalAdvance(text()) + m_theme.px(10),
            m_theme.px(24)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1 : 0.45);
    paintKeyCap(painter, QPointF(0, height() / 2.0), m_cap, m_theme);
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(underMouse() ? Colour::Text : Colour::Text2));
    painter.drawText(rect().adjusted(keyCapWidth(m_cap, m_theme) + m_theme.px(6), 0, 0, 0), Qt::AlignVCenter, text());
}

} // namespace galley
