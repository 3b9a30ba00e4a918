#include "ui/base/icons.h"

#include "ui/base/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Lines keep their weight: at twice the size a scaled stroke would look like another drawing.
QByteArray drawing(QLatin1StringView name, const QColor &colour, double side)
{
    QFile file(u":/galley/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    if (side > 20)
        svg.replace("stroke-width=\"1.3\"", "stroke-width=\"1\"");
    return svg;
}

class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QLatin1StringView name, const Theme &theme, Colour colour)
        : m_name(name)
        , m_theme(theme)
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, tint(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    // The size is in pixels of the design; on a finer screen it is drawn with all of its pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap drawn = pixmap((QSizeF(size) * scale).toSize(), mode, state);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name, m_theme, m_colour); }
    bool isNull() override { return false; }

private:
    QColor tint(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_theme.colour(Colour::Edge);
        return m_theme.colour(state == QIcon::On ? Colour::Accent : m_colour);
    }

    QLatin1StringView m_name;
    const Theme &m_theme;
    Colour m_colour;
};

} // namespace

QIcon icon(QLatin1StringView name, const Theme &theme, Colour colour)
{
    return QIcon(new TintedEngine(name, theme, colour));
}

void paintIcon(QPainter &painter, const QRectF &rect, QLatin1StringView name, const QColor &colour)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    QSvgRenderer renderer(drawing(name, colour, side));
    renderer.render(&painter, square);
}

} // namespace galley
