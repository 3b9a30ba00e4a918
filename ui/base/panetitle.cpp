#include "ui/base/panetitle.h"

#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace galley {

PaneTitle::PaneTitle(const QString &title, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_facts(new QHBoxLayout)
    , m_tools(new QHBoxLayout)
    , m_title(new QLabel(title))
    , m_detail(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 6, 0);
    layout->setSpacing(8);
    m_facts->setSpacing(8);
    m_tools->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    layout->addLayout(m_tools);
    m_detail->hide();
    m_detail->setMinimumWidth(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
    connect(&m_theme, &Theme::changed, this, &PaneTitle::dress);
}

void PaneTitle::dress()
{
    m_title->setFont(m_theme.font(FontRole::InterfaceBold));
    m_detail->setFont(m_theme.font(FontRole::Hint));
    QPalette grey = m_theme.palette();
    grey.setColor(QPalette::WindowText, m_theme.colour(Colour::Text3));
    m_detail->setPalette(grey);
    updateGeometry();
    update();
}

QString PaneTitle::title() const
{
    return m_title->text();
}

void PaneTitle::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PaneTitle::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void PaneTitle::addFact(QWidget *widget)
{
    m_facts->addWidget(widget);
}

void PaneTitle::addTool(QWidget *widget)
{
    m_tools->addWidget(widget);
}

void PaneTitle::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    update();
}

void PaneTitle::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    update();
}

// Without a height of its own a dock's title collapses to nothing.
QSize PaneTitle::sizeHint() const
{
    return {layout()->sizeHint().width(), m_theme.px(32)};
}

QSize PaneTitle::minimumSizeHint() const
{
    return {m_theme.px(80), m_theme.px(32)};
}

void PaneTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Window));
    const bool thick = m_active || m_busy;
    const int thickness = thick ? 2 : 1;
    painter.fillRect(0, height() - thickness, width(), thickness,
                     m_theme.colour(thick ? Colour::Accent : Colour::Line));
}

} // namespace galley
