#include "ui/base/controlstyle.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Pixels of the design.
constexpr double controlHeight = 28;
constexpr double boxSide = 14;
constexpr double boxLine = 1.2;
constexpr double arrowWidth = 22;
constexpr double inset = 8;
constexpr double cellInset = 12;
// What Qt adds to a spin box's height wherever the application has a style sheet, though ours says nothing of spin boxes.
constexpr int sheetPadding = 6;

} // namespace

ControlStyle::ControlStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintBox(*painter, *option); return;
    case PE_IndicatorRadioButton: paintRound(*painter, *option); return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.colour(Colour::Accent), 1.6));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
        painter->restore();
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          m_theme.colour(Colour::Line));
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_TabBarTabShape)
        paintTab(*painter, *option);
    else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) // no lines between the columns
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          m_theme.colour(Colour::Line));
    else if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
             header && element == CE_HeaderLabel)
        paintHeaderLabel(*painter, *header);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option) const
{
    painter.save();
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(Colour::Text3));
    painter.drawText(option.rect, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(option.text, Qt::ElideRight, option.rect.width()));
    painter.restore();
}

// A column's title stands in line with its cells.
QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(m_theme.px(cellInset), 0, -m_theme.px(2), 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    paintField(*painter, *option);
    const auto place = [&](SubControl part) { return proxy()->subControlRect(control, option, part, widget); };
    if (control == CC_ComboBox) {
        paintArrow(*painter, place(SC_ComboBoxArrow), "down"_L1, *option);
    } else {
        paintArrow(*painter, place(SC_SpinBoxUp), "up"_L1, *option);
        paintArrow(*painter, place(SC_SpinBoxDown), "down"_L1, *option);
    }
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const QRect all = option->rect;
    const int arrow = m_theme.px(arrowWidth);
    const QRect arrows(all.right() - arrow, all.top() + 1, arrow, all.height() - 2);
    const QRect text = all.adjusted(m_theme.px(inset), 2, -arrow - 1, -2);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, all, arrows);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, all, text);
    if (control != CC_SpinBox)
        return QProxyStyle::subControlRect(control, option, part, widget);
    switch (part) {
    case SC_SpinBoxEditField: return visualRect(option->direction, all, text);
    case SC_SpinBoxUp: return visualRect(option->direction, all, arrows.adjusted(0, 0, 0, -arrows.height() / 2));
    case SC_SpinBoxDown: return visualRect(option->direction, all, arrows.adjusted(0, arrows.height() / 2, 0, 0));
    default: return all;
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    if (type != CT_ComboBox && type != CT_SpinBox)
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = std::max(m_theme.px(controlHeight), option->fontMetrics.height() + 6);
    return {contents.width() + m_theme.px(2 * inset + arrowWidth), type == CT_SpinBox ? height - sheetPadding : height};
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth
        || metric == PM_ExclusiveIndicatorHeight)
        return m_theme.px(boxSide);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

// Fusion's own icons are dark on any ground.
int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void ControlStyle::paintField(QPainter &painter, const QStyleOption &option) const
{
    const bool enabled = option.state & State_Enabled;
    const bool focus = enabled && option.state & State_HasFocus;
    const double thickness = focus ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.colour(enabled ? Colour::Paper : Colour::Window));
    painter.setPen(QPen(m_theme.colour(focus ? Colour::Accent : enabled ? Colour::Edge : Colour::Line), thickness));
    const double in = thickness / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(in, in, -in, -in), 3, 3);
    painter.restore();
}

void ControlStyle::paintArrow(QPainter &painter, const QRect &place, QLatin1StringView icon,
                              const QStyleOption &option) const
{
    const double side = std::min(m_theme.px(14), place.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(place).center());
    paintIcon(painter, square, icon, m_theme.colour(option.state & State_Enabled ? Colour::Text2 : Colour::Edge));
}

QRectF ControlStyle::boxIn(const QStyleOption &option) const
{
    QRectF box(0, 0, m_theme.px(boxSide), m_theme.px(boxSide));
    box.moveCenter(QRectF(option.rect).center());
    return box;
}

// Fusion draws it in a shadow's colour, which a dark ground swallows.
void ControlStyle::paintRound(QPainter &painter, const QStyleOption &option) const
{
    const bool on = option.state & State_On;
    const QRectF box = boxIn(option);
    const QColor ink = m_theme.colour(!(option.state & State_Enabled) ? Colour::Bar
                                          : on                        ? Colour::Accent
                                                                      : Colour::Edge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, boxLine));
    painter.setBrush(m_theme.colour(Colour::Paper));
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        const double in = box.width() / 4;
        painter.drawEllipse(box.adjusted(in, in, -in, -in));
    }
    painter.restore();
}

void ControlStyle::paintBox(QPainter &painter, const QStyleOption &option) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & (State_On | State_NoChange);
    const QRectF box = boxIn(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_theme.colour(!enabled ? Colour::Bar : on ? Colour::Accent : Colour::Edge);
    painter.setPen(QPen(ink, boxLine));
    painter.setBrush(on ? ink : m_theme.colour(Colour::Paper));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (on)
        paintIcon(painter, box, option.state & State_NoChange ? "minus"_L1 : "check"_L1,
                  m_theme.colour(Colour::OnAccent));
    painter.restore();
}

// As the workspaces in the header: a thick accent line under the one in use.
void ControlStyle::paintTab(QPainter &painter, const QStyleOption &option) const
{
    const QRect tab = option.rect;
    painter.fillRect(tab.left(), tab.bottom(), tab.width(), 1, m_theme.colour(Colour::Line));
    if (option.state & State_Selected)
        painter.fillRect(tab.left(), tab.bottom() - 1, tab.width(), 2, m_theme.colour(Colour::Accent));
    else if (option.state & State_MouseOver)
        painter.fillRect(tab.adjusted(0, 0, 0, -1), m_theme.colour(Colour::Hover));
}

} // namespace galley
