#include "ui/base/textlink.h"

#include "ui/base/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

TextLink::TextLink(const QString &text, const QString &name, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TextLink::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(FontRole::Hint));
    return {metrics.horizontalAdvance(text()) + m_theme.px(6), m_theme.px(22)};
}

QSize TextLink::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.px(64)), m_theme.px(22)};
}

void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TextLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = m_theme.font(FontRole::Hint);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(m_theme.colour(Colour::Accent));
    const QString arrow = text().endsWith(u" →"_s) ? u" →"_s : QString();
    const QRect inside = rect().adjusted(m_theme.px(3), 0, -m_theme.px(3), 0);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString words = metrics.elidedText(text().chopped(arrow.size()), Qt::ElideRight,
                                             inside.width() - metrics.horizontalAdvance(arrow));
    painter.drawText(inside, Qt::AlignCenter | Qt::TextSingleLine, words + arrow);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_theme.colour(Colour::Accent), 1.6));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace galley
