#include "ui/base/copyfitbar.h"

#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace galley {

namespace {

struct CopyfitBar {
    Q_DECLARE_TR_FUNCTIONS(galley::CopyfitBar)
};

constexpr double tickAt = 0.8; ///< of the width
constexpr int barWidth = 72;   ///< pixels of the design
constexpr int gap = 6;

/// Slanted strokes, clipped to the rect.
void paintHatching(QPainter &painter, const QRectF &rect, const QColor &colour, double step)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, step / 2.4));
    for (double x = rect.left() - rect.height(); x < rect.right() + rect.height(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

} // namespace

void paintCopyfitBar(QPainter &painter, const QRectF &rect, const FitShown &fit, const Theme &theme)
{
    const double tick = rect.left() + tickAt * rect.width();
    const double line = tickAt * rect.width() / double(std::max<qsizetype>(1, fit.hole));
    const double middle = rect.center().y();
    const double thickness = theme.px(4);
    const double filled = std::min(tick, rect.left() + line * double(fit.lines));
    painter.fillRect(QRectF(rect.left(), middle - thickness / 2, filled - rect.left(), thickness),
                     theme.colour(Colour::Text3));
    if (fit.over() > 0) {
        const double beyond = std::max(line * double(fit.over()), double(theme.px(6)));
        const double height = theme.px(7);
        const double end = std::min(rect.right(), tick + beyond);
        paintHatching(painter, {tick, middle - height / 2, end - tick, height}, theme.colour(fitColour(fit)),
                      theme.px(3));
    }
    const double height = std::min(rect.height(), double(theme.px(12)));
    painter.fillRect(QRectF(tick - 1, middle - height / 2, 2, height), theme.colour(Colour::Text));
}

QString fitWords(const FitShown &fit)
{
    if (fit.over() == 0)
        return CopyfitBar::tr("Fits");
    return fit.over() > 0 ? CopyfitBar::tr("%Ln lines over", nullptr, int(fit.over()))
                          : CopyfitBar::tr("%Ln lines short", nullptr, int(-fit.over()));
}

Colour fitColour(const FitShown &fit)
{
    if (fit.over() <= 0)
        return fit.over() == 0 ? Colour::Ok : Colour::Text2;
    return fit.isGrave ? Colour::A : Colour::B;
}

FitSign::FitSign(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FitSign::setFit(const FitShown &fit)
{
    if (fit == m_fit)
        return;
    m_fit = fit;
    setAccessibleName(fitWords(fit));
    updateGeometry();
    update();
}

QFont FitSign::face() const
{
    QFont font = m_theme.font(FontRole::Hint);
    font.setBold(m_fit.over() > 0); // weight and words tell it too, not colour alone
    return font;
}

QSize FitSign::sizeHint() const
{
    return {m_theme.px(barWidth + gap) + QFontMetrics(face()).horizontalAdvance(fitWords(m_fit)) + 1, m_theme.px(18)};
}

void FitSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCopyfitBar(painter, QRectF(0, 0, m_theme.px(barWidth), height()), m_fit, m_theme);
    painter.setFont(face());
    painter.setPen(m_theme.colour(fitColour(m_fit)));
    painter.drawText(rect().adjusted(m_theme.px(barWidth + gap), 0, 0, 0), Qt::AlignVCenter, fitWords(m_fit));
}

} // namespace galley
