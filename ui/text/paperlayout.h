#pragma once

#include "ui/text/textdress.h"

#include <QAbstractTextDocumentLayout>
#include <QMarginsF>

namespace galley {

/// Lays out the paragraphs of a text document one below the other with lines of fixed height, as a dress says by their
/// states: what a story needs, and no more (no tables, lists or floating frames). The text document holds plain text; a
/// paragraph gets its look when it is laid out. That is when it is first looked at, and till then it keeps an estimated
/// height, so that neither opening, nor another dress or width, nor a key press, nor a jump to the end lays out what is
/// not in sight. The document's size is right for what was looked at and near for the rest. GUI thread only.
class PaperLayout : public QAbstractTextDocumentLayout
{
    Q_OBJECT

public:
    /// Owned by `document` once set there.
    PaperLayout(QTextDocument *document, const TextDress &dress);

    void setDress(const TextDress &dress);
    /// Around all paragraphs; what they leave of the document's width is the column.
    void setMargins(const QMarginsF &margins);
    const Look &look(const QTextBlock &block) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    /// Of its lines, without the space before and after. Lays the paragraph out if it was not.
    QRectF blockBoundingRect(const QTextBlock &block) const override;

    /// The paragraph in whose room `y` of the document lies, the first or last outside. Lays nothing out.
    QTextBlock blockAt(double y) const;
    /// Lays out what is between two heights of the document, so that its size there is right.
    void layOutBetween(double top, double bottom);

protected:
    void documentChanged(int from, int charsRemoved, int charsAdded) override;

private:
    struct Row {
        double text = 0; ///< in full-width characters
        int state = -1;
        bool laid = false;
        double height = 0; ///< with the space before and after
    };

    double columnWidth() const;
    double topOf(int number) const;
    int rowAt(double y) const;
    double estimate(const Row &row) const;
    void ensureLaid(const QTextBlock &block) const;
    double layOut(const QTextBlock &block) const;
    void setHeight(int number, double height) const;
    /// Reads paragraphs anew; few are laid out at once, so that what they take is right.
    void read(int first, int last);
    /// For another dress or width: the text is as it was.
    void breakAnew();
    void drawBlock(QPainter &painter, const PaintContext &context, const QTextBlock &block) const;
    void tellSize();

    TextDress m_dress;
    QMarginsF m_margins;
    // What is not laid out yet is when somebody asks where it is.
    mutable QList<Row> m_rows;    ///< one a paragraph
    mutable QList<double> m_tops; ///< sums of the heights before, right up to m_rightTops
    mutable int m_rightTops = 0;
    mutable bool m_sizeIsTold = true;
    QSizeF m_told;
    double m_width = 0; ///< of the column when rows were estimated
};

} // namespace galley
