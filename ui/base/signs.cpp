#include "ui/base/signs.h"

#include "ui/base/badge.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>

namespace galley {

SeveritySign::SeveritySign(Severity severity, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_severity(severity)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Severity %1").arg(severityName(severity)));
}

void SeveritySign::setSeverity(Severity severity, bool dismissed)
{
    m_severity = severity;
    m_dismissed = dismissed;
    setAccessibleName(dismissed ? tr("Severity %1, dismissed").arg(severityName(severity))
                                : tr("Severity %1").arg(severityName(severity)));
    update();
}

void SeveritySign::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleName(tr("Severity %1: %2").arg(severityName(m_severity)).arg(count));
    updateGeometry();
    update();
}

QSize SeveritySign::sizeHint() const
{
    const int side = badgeSize(m_theme);
    if (m_count < 0)
        return {side, side};
    const QFontMetrics metrics(m_theme.font(FontRole::Interface));
    return {side + m_theme.px(5) + metrics.horizontalAdvance(QString::number(m_count)) + 1, m_theme.px(20)};
}

void SeveritySign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = badgeSize(m_theme);
    paintBadge(painter, QRectF(0, (height() - side) / 2.0, side, side), m_severity, m_theme,
               m_dismissed ? BadgeState::Dismissed : BadgeState::Open);
    if (m_count < 0)
        return;
    painter.setFont(m_theme.font(FontRole::Interface));
    painter.setPen(m_theme.colour(Colour::Text2));
    painter.drawText(rect().adjusted(side + m_theme.px(5), 0, 0, 0), Qt::AlignVCenter, QString::number(m_count));
}

IconSign::IconSign(QLatin1StringView icon, const Theme &theme, Colour colour, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_colour(colour)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconSign::sizeHint() const
{
    return {m_theme.px(14), m_theme.px(18)};
}

void IconSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = m_theme.px(13);
    paintIcon(painter, QRectF(0, (height() - side) / 2.0, side, side), m_icon, m_theme.colour(m_colour));
}

} // namespace galley
