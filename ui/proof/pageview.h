#pragma once

#include "ui/proof/pagemarks.h"
#include "ui/proof/tilecache.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace galley {

/// The picture of a page with what differs on it. Ctrl and the wheel, + and − zoom, 0 shows the whole page; arrows, the
/// wheel and the hand move it; with Shift the hand draws a region. It is paper in both themes: in the dark one dimmed, never inverted. The picture is drawn
/// elsewhere and comes in tiles; till then a coarse one stands in.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr double smallest = 0.15; ///< device-independent pixels for a point
    static constexpr double largest = 8;

    explicit PageView(const Theme &theme, QWidget *parent = nullptr);

    void setReader(ProofReader *reader) { m_tiles.setReader(reader); }
    /// An empty path: no page, and `sentence` instead.
    void setPage(const QString &path, int number, const QSizeF &size, const QString &sentence);
    void setMarks(const PageMarks &marks);
    /// Device-independent pixels for a point.
    double scale() const { return m_scale; }
    bool isFitted() const { return m_isFitted; }
    bool hasPage() const { return !m_size.isEmpty(); }
    /// True when nothing that is in sight is still on its way.
    bool isDrawn() const { return m_tiles.isComplete() && !m_tiles.preview().isNull() && !m_pause.isActive(); }
    /// Moves it into sight, to the middle where it was out of it.
    void showPlace(const QRectF &box);
    void zoom(double factor);
    void fit();
    void forgetRegion();

Q_SIGNALS:
    void findingChosen(qsizetype finding);
    void storyChosen(galley::StoryId story);
    /// With the hand, in points; it stays painted until forgetRegion().
    void regionDrawn(const QRectF &region, QPoint at);
    /// At a point of the page.
    void menuWanted(const QPointF &point, QPoint at);
    void scaleChanged();
    void failed(const galley::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    PagePlace place() const;
    void zoomTo(double scale, QPointF anchor);
    void layOut();
    void wantTiles();
    void paintPage(QPainter &painter, const QRect &part);
    qsizetype numberAt(QPointF position) const;
    QPointF pointAt(QPointF position) const { return (position - place().origin) / m_scale; }

    const Theme &m_theme;
    TileCache m_tiles;
    PageMarks m_marks;
    QSizeF m_size; ///< points
    QString m_path;
    int m_number = 0;
    QString m_sentence;
    double m_scale = 1;
    bool m_isFitted = true;
    QTimer m_pause; ///< while the zoom changes no tiles are asked for
    std::optional<QPoint> m_pressed;
    QPoint m_scrolled; ///< when the hand took hold
    bool m_hasMoved = false;
    bool m_isDrawing = false; ///< a region, and does not move the page
    QRectF m_region;          ///< points
};

} // namespace galley
