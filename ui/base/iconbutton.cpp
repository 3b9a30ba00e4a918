#include "ui/base/iconbutton.h"

#include "ui/base/keycap.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace galley {

QString plainWords(const QString &words)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)"_s);
    QString plain = words;
    return plain.remove(mnemonic).remove(u'&').remove(u'…').trimmed();
}

QString tipOf(const QAction &action)
{
    const QString text = plainWords(action.text());
    return action.shortcut().isEmpty() ? text : tipOf(text, action.shortcut());
}

QString tipOf(const QString &words, const QKeySequence &key)
{
    return IconButton::tr("%1 (%2)", "what a button does, and its key").arg(words, keyCapText(key));
}

IconButton::IconButton(QAction *action, const QString &name, const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    action->setToolTip(tipOf(*action)); // a button takes its action's whenever that changes
    setDefaultAction(action);
    setObjectName(name);
    setAccessibleName(plainWords(action->text()));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
}

void IconButton::tellKey(const QKeySequence &key)
{
    defaultAction()->setToolTip(tipOf(plainWords(defaultAction()->text()), key));
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
