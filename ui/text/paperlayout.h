#pragma once

#include <QAbstractTextDocumentLayout>

namespace galley {

/// Lays out the paragraphs of a text document one below the other, in the root frame's margins, with lines of fixed
/// height: what a story needs, and no more (no tables, lists or floating frames). A paragraph is laid out when it is
/// first looked at and keeps an estimated height till then, so that neither opening, nor a key press, nor a jump to the
/// end costs more in a long story than in a short one. The document's size is right for what was looked at and near for
/// the rest. GUI thread only.
class PaperLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    /// Owned by `document` once set there.
    explicit PaperLayout(QTextDocument *document);

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    /// Of its lines, without the margins above and below. Lays the paragraph out if it was not.
    QRectF blockBoundingRect(const QTextBlock &block) const override;

    /// The paragraph in whose room `y` of the document lies, the first or last outside. Lays nothing out.
    QTextBlock blockAt(double y) const;
    /// Lays out what is between two heights of the document, so that its size there is right.
    void layOutBetween(double top, double bottom);

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    struct Row {
        double height = 0; ///< margins included
        bool laid = false;
    };

    double columnLeft() const;
    double columnWidth() const;
    double topOf(int number) const;
    int rowAt(double y) const;
    Row estimated(const QTextBlock &block) const;
    void ensureLaid(const QTextBlock &block) const;
    double layOut(const QTextBlock &block) const;
    void setHeight(int number, double height) const;
    void drawBlock(QPainter &painter, const PaintContext &context, const QTextBlock &block) const;
    void tellSize();

    // What is not laid out yet is when somebody asks where it is.
    mutable QList<Row> m_rows;    ///< one a paragraph
    mutable QList<double> m_tops; ///< sums of the heights before, right up to m_rightTops
    mutable int m_rightTops = 0;
    mutable bool m_sizeIsTold = true;
    QSizeF m_told;
    double m_width = 0; ///< of the column when rows were estimated
};

} // namespace galley
