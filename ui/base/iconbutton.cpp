#include "ui/base/iconbutton.h"

#include "ui/base/keycap.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

QString tipOf(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&').remove(u'…');
    if (action.shortcut().isEmpty())
        return text;
    return u"%1 (%2)"_s.arg(text, keyCapText(action.shortcut()));
}

IconButton::IconButton(QAction *action, const QString &name, const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setDefaultAction(action);
    setObjectName(name);
    setAccessibleName(action->text().remove(u'&').remove(u'…'));
    setToolTip(tipOf(*action));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
}

QSize IconButton::sizeHint() const
{
    return {m_theme.px(28), m_theme.px(28)};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isDown() || isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(isChecked() ? Colour::AccentTint : Colour::Hover));
        painter.drawRoundedRect(box, 3, 3);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Accent), 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 3, 3);
    }
    const int side = m_theme.px(16);
    const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
    icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                 isChecked() ? QIcon::On : QIcon::Off);
}

} // namespace galley
