#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;

namespace galley {

class Theme;

/// Qt's Fusion with what its palette cannot say: boxes, square and round, fields with arrows, tabs and heads of tables are flat, with the
/// design's edges and its thick accent outline for focus, in both schemes. Everything else is Fusion's. The theme must
/// outlive all widgets.
class ControlStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ControlStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    void paintField(QPainter &painter, const QStyleOption &option) const;
    void paintArrow(QPainter &painter, const QRect &place, QLatin1StringView icon, const QStyleOption &option) const;
    QRectF boxIn(const QStyleOption &option) const;
    void paintRound(QPainter &painter, const QStyleOption &option) const;
    void paintBox(QPainter &painter, const QStyleOption &option) const;
    void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option) const;
    void paintTab(QPainter &painter, const QStyleOption &option) const;

    const Theme &m_theme;
};

} // namespace galley
