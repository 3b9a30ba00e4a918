#include "ui/arrange/columnhead.h"

#include "ui/arrange/fitline.h"
#include "ui/base/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

ColumnHead::ColumnHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ColumnHead::tell(const QString &name, const QString &detail, const std::optional<PageFit> &fit)
{
    m_name = name;
    m_detail = detail;
    m_fit = fit;
    setAccessibleName(QStringList{name, detail}.join(u", "_s));
    updateGeometry();
    update();
}

void ColumnHead::setActive(bool active)
{
    m_active = active;
    update();
}

QSize ColumnHead::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(m_fit && m_fit->hasHoles() ? 62 : 40)};
}

void ColumnHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = m_theme.px(12);
    const QRect top(side, m_theme.px(8), width() - 2 * side, m_theme.px(24));
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(Colour::Text3));
    const int detail = painter.fontMetrics().horizontalAdvance(m_detail) + m_theme.px(8);
    painter.drawText(top, Qt::AlignVCenter | Qt::AlignRight, m_detail);
    QFont bold = m_theme.font(FontRole::PageName);
    bold.setPixelSize(m_theme.px(16));
    painter.setFont(bold);
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(top, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, top.width() - detail));
    if (m_fit && m_fit->hasHoles())
        paintFitLine(painter, QRect(side, m_theme.px(36), width() - 2 * side, m_theme.px(16)), shown(*m_fit), m_theme);
    const int thick = m_active ? m_theme.px(2) : 1;
    painter.fillRect(QRect(0, height() - thick, width(), thick),
                     m_theme.colour(m_active ? Colour::Accent : Colour::Line));
}

} // namespace galley
