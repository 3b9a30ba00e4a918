#include "ui/window/startlink.h"

#include "ui/base/keycap.h"
#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace galley {

namespace {

constexpr int capColumn = 100;

} // namespace

StartLink::StartLink(const QString &words, const QString &name, const QKeySequence &key, const Theme &theme,
                     QWidget *parent)
    : QAbstractButton(parent)
    , m_cap(keyCapText(key))
    , m_theme(theme)
{
    setText(words);
    setObjectName(name);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize StartLink::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Workspace));
    return {m_theme.px(capColumn) + metrics.horizontalAdvance(text()) + m_theme.px(12), m_theme.px(30)};
}

void StartLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), m_theme.colour(Colour::Hover));
    if (hasFocus()) {
        painter.fillRect(rect(), m_theme.colour(Colour::AccentTint));
        painter.fillRect(0, 0, 3, height(), m_theme.colour(Colour::Accent));
    }
    if (!m_cap.isEmpty())
        paintKeyCap(painter, QPointF(m_theme.px(capLeft), height() / 2.0), m_cap, m_theme);
    painter.setFont(m_theme.font(FontRole::Workspace));
    painter.setPen(m_theme.colour(Colour::Accent));
    painter.drawText(rect().adjusted(m_theme.px(capColumn), 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

void StartLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

} // namespace galley
