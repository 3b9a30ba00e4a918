#include "ui/window/headerparts.h"

#include "ui/base/iconbutton.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

HeaderLine::HeaderLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize HeaderLine::sizeHint() const
{
    return {QWidget::sizeHint().width(), m_theme.px(44)};
}

void HeaderLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Window));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Colour::Line));
}

Logo::Logo(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Galley"));
}

QSize Logo::sizeHint() const
{
    return {m_theme.px(20), m_theme.px(20)};
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Text));
    painter.drawRoundedRect(rect(), 3, 3);
    QFont font = m_theme.font(FontRole::InterfaceBold);
    font.setPixelSize(m_theme.px(14));
    painter.setFont(font);
    painter.setPen(m_theme.colour(Colour::Window));
    painter.drawText(rect(), Qt::AlignCenter, u"校"_s);
}

HeaderRule::HeaderRule(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HeaderRule::sizeHint() const
{
    return {m_theme.px(9), m_theme.px(18)};
}

void HeaderRule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(width() / 2, 0, 1, height(), m_theme.colour(Colour::Line));
}

WorkspaceButton::WorkspaceButton(QAction *action, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_theme(theme)
{
    setText(plainWords(action->text()));
    setAccessibleName(text());
    setObjectName(action->objectName() + "Button"_L1);
    setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    setCheckable(true);
    setChecked(action->isChecked());
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, this, &QAbstractButton::setChecked);
}

QString WorkspaceButton::number() const
{
    return m_action->shortcut().toString().section(u'+', -1);
}

QSize WorkspaceButton::sizeHint() const
{
    QFont bold = m_theme.font(FontRole::Workspace);
    bold.setBold(true);
    return {QFontMetrics(bold).horizontalAdvance(text()) + m_theme.px(32), m_theme.px(43)};
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = m_theme.font(FontRole::Workspace);
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(m_theme.colour(isChecked() ? Colour::Text : Colour::Text2));
    const QRect words = rect().adjusted(m_theme.px(9), 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter, text());
    const int end = words.left() + painter.fontMetrics().horizontalAdvance(text()) + m_theme.px(5);
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(isChecked() ? Colour::Accent : Colour::Text3));
    painter.drawText(words.adjusted(end - words.left(), 0, 0, 0), Qt::AlignVCenter, number());
    if (isChecked())
        painter.fillRect(0, height() - 2, width(), 2, m_theme.colour(Colour::Accent));
}

} // namespace galley
