#include "ui/arrange/fitline.h"

#include "ui/base/theme.h"

#include <QPainter>

namespace galley {

namespace {

constexpr int barHeight = 12; // pixels of the design
constexpr int gap = 10;

} // namespace

FitShown shown(const Copyfit &fit)
{
    return {fit.length.lines, fit.room.lines, fit.isGrave()};
}

FitShown shown(const PageFit &fit)
{
    return {fit.holes + fit.over(), fit.holes, fit.isGrave()};
}

void paintFitLine(QPainter &painter, const QRect &rect, const FitShown &fit, const Theme &theme)
{
    const QString words = fitWords(fit);
    painter.setFont(theme.font(FontRole::Hint));
    painter.setPen(theme.colour(fitColour(fit)));
    const int width = painter.fontMetrics().horizontalAdvance(words);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, words);
    const int height = theme.px(barHeight);
    const QRect bar(rect.left(), rect.center().y() - height / 2, rect.width() - width - theme.px(gap), height);
    paintCopyfitBar(painter, bar, fit, theme);
}

} // namespace galley
