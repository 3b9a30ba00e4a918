#include "ui/editor/storytabs.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Pixels of the design.
constexpr double tabHeight = 36;
constexpr double padding = 12;
constexpr double numberWidth = 20;
constexpr double closeSide = 20;
constexpr double widest = 264;
constexpr double narrowest = 96;

} // namespace

StoryTabs::StoryTabs(const Theme &theme, QWidget *parent)
    : QTabBar(parent)
    , m_theme(theme)
    , m_close(new QToolButton(this))
{
    setObjectName(u"storyTabs"_s);
    setAccessibleName(tr("Open stories"));
    setExpanding(false);
    setDrawBase(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    m_close->setObjectName(u"closeTab"_s);
    m_close->setIcon(icon("close"_L1, theme));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus); // Ctrl+W does the same
    m_close->setAccessibleName(tr("Close story"));
    m_close->setToolTip(tr("Close story (Ctrl+W)"));
    connect(m_close, &QToolButton::clicked, this, [this] { Q_EMIT tabCloseRequested(currentIndex()); });
    connect(this, &QTabBar::currentChanged, this, &StoryTabs::placeClose);
    connect(&theme, &Theme::changed, this, &StoryTabs::dress);
    dress();
}

// A bar whose tabs came while it was hidden tells nobody that it has grown; so it is as high as tabs are from the start.
void StoryTabs::dress()
{
    setFixedHeight(m_theme.px(tabHeight));
    updateGeometry();
}

void StoryTabs::setStory(int index, const QString &page, const QString &title)
{
    if (tabText(index) == title && tabData(index).toString() == page)
        return;
    setTabData(index, page);
    setTabText(index, title);
    setTabToolTip(index, title);
}

void StoryTabs::setActive(bool active)
{
    if (std::exchange(m_active, active) != active)
        update();
}

void StoryTabs::setVisit(int index)
{
    if (std::exchange(m_visit, index) != index)
        update();
}

QSize StoryTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics(m_theme.font(FontRole::InterfaceBold));
    const int text = metrics.horizontalAdvance(tabText(index));
    const int wanted = text + m_theme.px(2 * padding + numberWidth + closeSide + 4);
    return {std::clamp(wanted, m_theme.px(narrowest), m_theme.px(widest)), m_theme.px(tabHeight)};
}

QSize StoryTabs::minimumTabSizeHint(int) const
{
    return {m_theme.px(narrowest), m_theme.px(tabHeight)};
}

void StoryTabs::tabLayoutChange()
{
    placeClose();
}

void StoryTabs::placeClose()
{
    m_close->setVisible(currentIndex() >= 0);
    const QRect tab = tabRect(currentIndex());
    const int side = m_theme.px(closeSide);
    m_close->setGeometry(tab.right() - side - m_theme.px(6), tab.center().y() - side / 2 + 1, side, side);
    m_close->raise();
}

void StoryTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Line));
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void StoryTabs::paintTab(QPainter &painter, int index) const
{
    const QRect tab = tabRect(index);
    const bool current = index == currentIndex();
    const bool beforeCurrent = index + 1 == currentIndex();
    if (current) {
        painter.fillRect(tab, m_theme.colour(Colour::Paper));
        painter.fillRect(QRect(tab.left(), tab.top(), tab.width(), m_theme.px(2)),
                         m_theme.colour(m_active ? Colour::Accent : Colour::Bar));
    }
    if (current || !beforeCurrent) {
        const int inset = current ? 0 : m_theme.px(10);
        painter.fillRect(QRect(tab.right(), tab.top() + inset, 1, tab.height() - 2 * inset),
                         m_theme.colour(Colour::Line));
    }
    QRect text = tab.adjusted(m_theme.px(padding), 0, -m_theme.px(padding), 0);
    const QString page = tabData(index).toString();
    if (!page.isEmpty()) {
        painter.setFont(m_theme.font(FontRole::Hint));
        painter.setPen(m_theme.colour(Colour::Text3));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, page);
        text.setLeft(text.left() + m_theme.px(numberWidth));
    }
    if (current)
        text.setRight(text.right() - m_theme.px(closeSide) + m_theme.px(6));
    painter.setFont(m_theme.font(current && index != m_visit ? FontRole::InterfaceBold : FontRole::Interface));
    painter.setPen(m_theme.colour(current ? Colour::Text : Colour::Text2));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tabText(index), Qt::ElideRight, text.width()));
    if (current && hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Accent), 1.5));
        painter.drawRect(QRectF(tab).adjusted(3, 5, -3, -4));
    }
}

// The middle button closes, as in every row of tabs.
void StoryTabs::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton)
        QTabBar::mousePressEvent(event);
}

void StoryTabs::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() != Qt::MiddleButton)
        QTabBar::mouseReleaseEvent(event);
    else if (index >= 0)
        Q_EMIT tabCloseRequested(index);
}

} // namespace galley
