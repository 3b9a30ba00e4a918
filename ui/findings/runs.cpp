#include "ui/findings/runs.h"

#include "ui/base/theme.h"
#include "ui/text/underline.h"

#include <QFontMetricsF>
#include <QPainter>

namespace galley {

void paintRuns(QPainter &painter, const QRect &rect, const Excerpt &excerpt, RunStyle style, Severity severity,
               const Theme &theme)
{
    const QFont plain = theme.font(FontRole::Interface);
    const QFont bold = theme.font(FontRole::InterfaceBold);
    const QFontMetricsF plainMetrics(plain);
    const QFontMetricsF boldMetrics(bold);
    const double width = rect.width();
    const QString flagged = boldMetrics.elidedText(excerpt.flagged, Qt::ElideRight, width);
    const double flaggedWidth = boldMetrics.horizontalAdvance(flagged);
    const QString before = plainMetrics.elidedText(excerpt.before, Qt::ElideLeft, (width - flaggedWidth) * 0.6);
    const double beforeWidth = plainMetrics.horizontalAdvance(before);
    const QString after = plainMetrics.elidedText(excerpt.after, Qt::ElideRight, width - flaggedWidth - beforeWidth);
    const double base = rect.center().y() + 1 + (plainMetrics.ascent() - plainMetrics.descent()) / 2;
    const QColor text = theme.colour(style == RunStyle::Struck ? Colour::Text3 : Colour::Text);
    painter.save();
    painter.setFont(plain);
    painter.setPen(
        style == RunStyle::Flagged ? text : theme.colour(style == RunStyle::Proposed ? Colour::Text2 : Colour::Text3));
    painter.drawText(QPointF(rect.left(), base), before);
    painter.drawText(QPointF(rect.left() + beforeWidth + flaggedWidth, base), after);
    painter.setFont(bold);
    const double left = rect.left() + beforeWidth;
    painter.setPen(style == RunStyle::Proposed                          ? theme.colour(Colour::Ok)
                       : style == RunStyle::Flagged && excerpt.overSeam ? theme.colour(severity)
                                                                        : text);
    painter.drawText(QPointF(left, base), flagged);
    if (style == RunStyle::Flagged && !excerpt.overSeam)
        paintUnderline(painter, left, left + flaggedWidth, base + 4.5, severity, theme);
    painter.restore();
}

} // namespace galley
