#include "ui/proof/pageview.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <chrono>
#include <cmath>

using namespace std::chrono_literals;

namespace galley {

namespace {

constexpr double margin = 20;      ///< pixels of the design around the page
constexpr double wheelStep = 1.15; ///< for a notch of the wheel
constexpr int notch = 120;

} // namespace

PageView::PageView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(QLatin1StringView("proofPage"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(80ms);
    connect(&m_pause, &QTimer::timeout, this, &PageView::wantTiles);
    connect(&m_tiles, &TileCache::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_tiles, &TileCache::failed, this, &PageView::failed);
    connect(&m_theme, &Theme::changed, this, &PageView::layOut);
}

void PageView::setPage(const QString &path, int number, const QSizeF &size, const QString &sentence)
{
    m_sentence = sentence;
    const bool isSame = path == m_path && number == m_number && size == m_size;
    if (!isSame) {
        m_path = path;
        m_number = number;
        m_size = size;
        m_marks = {};
        m_isFitted = true;
        m_tiles.setPage(path, number, size);
        layOut();
    }
    viewport()->update();
}

void PageView::setMarks(const PageMarks &marks)
{
    m_marks = marks;
    viewport()->update();
}

// In whole pixels, so that tiles are copied and not resampled.
PagePlace PageView::place() const
{
    const QSizeF page = m_scale * m_size;
    const double around = m_theme.px(margin);
    const auto edge = [around](double room, double length, int scrolled) {
        return length + 2 * around <= room ? std::floor((room - length) / 2) : around - scrolled;
    };
    return {{edge(viewport()->width(), page.width(), horizontalScrollBar()->value()),
             edge(viewport()->height(), page.height(), verticalScrollBar()->value())},
            m_scale};
}

void PageView::layOut()
{
    const double around = 2 * m_theme.px(margin);
    if (m_isFitted && hasPage()) {
        const double fitting = std::min((viewport()->width() - around) / m_size.width(),
                                        (viewport()->height() - around) / m_size.height());
        m_scale = std::clamp(fitting, smallest, largest);
    }
    const QSizeF page = m_scale * m_size;
    const auto setUp = [around](QScrollBar *bar, double length, int room) {
        bar->setRange(0, std::max(0, int(std::ceil(length + around)) - room));
        bar->setPageStep(room);
        bar->setSingleStep(40);
    };
    setUp(horizontalScrollBar(), page.width(), viewport()->width());
    setUp(verticalScrollBar(), page.height(), viewport()->height());
    m_pause.start();
    viewport()->update();
    Q_EMIT scaleChanged();
}

void PageView::wantTiles()
{
    const PagePlace page = place();
    const double ratio = devicePixelRatioF();
    const QRectF seen(-ratio * page.origin, ratio * QSizeF(viewport()->size()));
    m_tiles.want(ratio * m_scale, seen.toAlignedRect());
    viewport()->update();
}

void PageView::zoomTo(double scale, QPointF anchor)
{
    if (!hasPage())
        return;
    const QPointF point = (anchor - place().origin) / m_scale;
    m_scale = std::clamp(scale, smallest, largest);
    m_isFitted = false;
    layOut();
    const double around = m_theme.px(margin);
    horizontalScrollBar()->setValue(qRound(point.x() * m_scale + around - anchor.x()));
    verticalScrollBar()->setValue(qRound(point.y() * m_scale + around - anchor.y()));
}

void PageView::zoom(double factor)
{
    zoomTo(m_scale * factor, QRectF(viewport()->rect()).center());
}

void PageView::fit()
{
    m_isFitted = true;
    layOut();
}

void PageView::showPlace(const QRectF &box)
{
    const QRectF there = place().at(box);
    const double edge = m_theme.px(40);
    if (QRectF(viewport()->rect()).adjusted(edge, edge, -edge, -edge).contains(there))
        return;
    const QPointF away = there.center() - QRectF(viewport()->rect()).center();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(away.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(away.y()));
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.colour(hasPage() ? Colour::Shade : Colour::Pane));
    if (hasPage()) {
        paintPage(painter, event->rect());
        paintMarks(painter, m_marks, place(), m_theme);
        if (!m_region.isEmpty())
            paintRegion(painter, place().at(m_region), m_theme);
        return;
    }
    painter.setFont(m_theme.font(FontRole::Interface));
    painter.setPen(m_theme.colour(Colour::Text3));
    const int inset = m_theme.px(16);
    painter.drawText(viewport()->rect().adjusted(inset, inset, -inset, -inset), Qt::TextWordWrap, m_sentence);
}

void PageView::paintPage(QPainter &painter, const QRect &part)
{
    const PagePlace page = place();
    const QRectF sheet(page.origin, m_scale * m_size);
    painter.fillRect(sheet, Qt::white);
    const double ratio = devicePixelRatioF();
    const QRectF seen = QRectF(part) & sheet;
    const QRect wanted = QRectF(ratio * (seen.topLeft() - page.origin), ratio * seen.size()).toAlignedRect();
    const QList<TileCache::Tile> tiles = m_tiles.tiles(ratio * m_scale, wanted);
    QRegion covered;
    for (const TileCache::Tile &tile : tiles)
        covered += QRect(tile.at, tile.picture.size());
    // The coarse picture shows only where nothing better is.
    if (const QImage &preview = m_tiles.preview(); !preview.isNull() && !QRegion(wanted).subtracted(covered).isEmpty())
        painter.drawImage(sheet, preview);
    for (const TileCache::Tile &tile : tiles)
        painter.drawImage(QRectF(page.origin + QPointF(tile.at) / ratio, QSizeF(tile.picture.size()) / ratio),
                          tile.picture);
    if (m_theme.scheme() == Scheme::Dark)
        painter.fillRect(sheet, QColor(24, 26, 28, 70));
    painter.setPen(m_theme.colour(Colour::Edge));
    painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageView::scrollContentsBy(int, int)
{
    if (!m_pause.isActive())
        wantTiles();
    viewport()->update();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::DevicePixelRatioChange)
        m_pause.start();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomTo(m_scale * std::pow(wheelStep, double(event->angleDelta().y()) / notch), event->position());
    event->accept();
}

qsizetype PageView::numberAt(QPointF position) const
{
    const QList<QRectF> boxes = numberBoxes(m_marks, place(), m_theme);
    for (qsizetype i = boxes.size() - 1; i >= 0; --i)
        if (boxes[i].adjusted(-2, -2, 2, 2).contains(position))
            return m_marks.marks[i].finding;
    return -1;
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasPage())
        return;
    if (const qsizetype finding = numberAt(event->position()); finding >= 0) {
        Q_EMIT findingChosen(finding);
        return;
    }
    m_pressed = event->position().toPoint();
    m_scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_hasMoved = false;
    m_isDrawing = event->modifiers() & Qt::ShiftModifier;
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_pressed) {
        viewport()->setCursor(numberAt(position) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const QPoint moved = position - *m_pressed;
    if (!m_hasMoved && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_hasMoved = true;
    if (m_isDrawing) {
        viewport()->setCursor(Qt::CrossCursor);
        m_region = QRectF(pointAt(*m_pressed), pointAt(position)).normalized() & QRectF({}, m_size);
        viewport()->update();
        return;
    }
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(m_scrolled.x() - moved.x());
    verticalScrollBar()->setValue(m_scrolled.y() - moved.y());
}

void PageView::forgetRegion()
{
    m_region = {};
    viewport()->update();
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    if (hasPage())
        Q_EMIT menuWanted(pointAt(event->pos()), event->globalPos());
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->unsetCursor();
    const bool wasPressed = std::exchange(m_pressed, std::nullopt).has_value();
    if (std::exchange(m_isDrawing, false) && m_hasMoved && !m_region.isEmpty()) {
        Q_EMIT regionDrawn(m_region, event->globalPosition().toPoint());
        return;
    }
    if (!wasPressed || m_hasMoved)
        return;
    const QPointF point = pointAt(event->position());
    for (const StoryOutline &outline : std::as_const(m_marks.outlines))
        if (outline.path.contains(point)) {
            Q_EMIT storyChosen(outline.story);
            return;
        }
}

} // namespace galley
