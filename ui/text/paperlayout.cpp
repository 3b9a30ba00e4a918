#include "ui/text/paperlayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

#include <cmath>

namespace galley {

namespace {

/// A change of more paragraphs than this is laid out when it is looked at.
constexpr int fewBlocks = 8;

/// In characters of full width, as most fonts have it.
double widthOf(QStringView text)
{
    const auto narrow = std::ranges::count_if(text, [](QChar c) { return c < QChar(0x2000); });
    return double(text.size()) - 0.48 * double(narrow);
}

/// How far above the room of a line of fixed height its text is moved, so that the baseline stands at four fifths.
double liftOf(const QTextLine &line, double lineHeight)
{
    return line.ascent() + std::max(0.0, line.leading()) - lineHeight * 0.8;
}

double lineHeightOf(const QTextBlock &block, double natural)
{
    return block.blockFormat().lineHeight(natural, 1);
}

} // namespace

PaperLayout::PaperLayout(QTextDocument *document)
    : QAbstractTextDocumentLayout(document)
{
}

double PaperLayout::columnLeft() const
{
    return document()->rootFrame()->frameFormat().leftMargin();
}

double PaperLayout::columnWidth() const
{
    const QTextFrameFormat format = document()->rootFrame()->frameFormat();
    return std::max(1.0, document()->textWidth() - format.leftMargin() - format.rightMargin());
}

double PaperLayout::topOf(int number) const
{
    for (int i = m_rightTops; i < number; ++i)
        m_tops[i + 1] = m_tops[i] + m_rows[i].height;
    m_rightTops = std::max(m_rightTops, number);
    return m_tops[number];
}

int PaperLayout::rowAt(double y) const
{
    topOf(int(m_rows.size()));
    const auto after = std::upper_bound(m_tops.cbegin() + 1, m_tops.cend(), y);
    return std::clamp(int(after - m_tops.cbegin()) - 1, 0, std::max(0, int(m_rows.size()) - 1));
}

QTextBlock PaperLayout::blockAt(double y) const
{
    const double margin = document()->rootFrame()->frameFormat().topMargin();
    return m_rows.isEmpty() ? document()->begin() : document()->findBlockByNumber(rowAt(y - margin));
}

void PaperLayout::layOutBetween(double top, double bottom)
{
    for (QTextBlock block = blockAt(top); block.isValid(); block = block.next())
        if (blockBoundingRect(block).top() > bottom)
            break;
    if (!m_sizeIsTold)
        tellSize();
}

PaperLayout::Row PaperLayout::estimated(const QTextBlock &block) const
{
    const QTextBlockFormat format = block.blockFormat();
    const QFont font = block.charFormat().font();
    const double size = font.pixelSize() > 0 ? font.pixelSize() : QFontMetricsF(font).height();
    const double lines = std::ceil((widthOf(block.text()) * size + format.textIndent()) / columnWidth());
    const double height = std::max(1.0, lines) * lineHeightOf(block, size * 1.45);
    return {format.topMargin() + height + format.bottomMargin(), false};
}

void PaperLayout::setHeight(int number, double height) const
{
    if (std::exchange(m_rows[number], {height, true}).height == height)
        return;
    m_rightTops = std::min(m_rightTops, number);
    if (std::exchange(m_sizeIsTold, false)) // not from here: somebody is painting or asking
        QMetaObject::invokeMethod(const_cast<PaperLayout *>(this), &PaperLayout::tellSize, Qt::QueuedConnection);
}

void PaperLayout::tellSize()
{
    m_sizeIsTold = true;
    if (const QSizeF size = documentSize(); std::exchange(m_told, size) != size)
        Q_EMIT documentSizeChanged(size);
}

void PaperLayout::ensureLaid(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    if (!m_rows[number].laid || block.layout()->lineCount() == 0)
        setHeight(number, layOut(block));
}

double PaperLayout::layOut(const QTextBlock &block) const
{
    const QTextBlockFormat format = block.blockFormat();
    QTextLayout &layout = *block.layout();
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(format.alignment());
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const double width = columnWidth();
    double indent = format.textIndent();
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(std::max(1.0, width - indent));
        const double height = lineHeightOf(block, std::ceil(line.height()));
        const bool fixed = format.lineHeightType() == QTextBlockFormat::FixedHeight;
        line.setPosition({indent, y - (fixed ? liftOf(line, height) : 0)});
        y += height;
        indent = 0;
    }
    layout.endLayout();
    return format.topMargin() + y + format.bottomMargin();
}

QRectF PaperLayout::blockBoundingRect(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    if (number < 0 || number >= m_rows.size()) // in the middle of an edit we have not heard of it yet
        return {};
    ensureLaid(block);
    const QTextBlockFormat format = block.blockFormat();
    const double top = topOf(number) + document()->rootFrame()->frameFormat().topMargin() + format.topMargin();
    const QPointF origin(columnLeft(), top);
    block.layout()->setPosition(origin);
    return {origin, QSizeF(columnWidth(), m_rows[number].height - format.topMargin() - format.bottomMargin())};
}

QSizeF PaperLayout::documentSize() const
{
    const QTextFrameFormat format = document()->rootFrame()->frameFormat();
    const double height = m_rows.isEmpty() ? 0 : topOf(int(m_rows.size()));
    return {document()->textWidth(), std::ceil(format.topMargin() + height + format.bottomMargin())};
}

QRectF PaperLayout::frameBoundingRect(QTextFrame *) const
{
    return {{}, documentSize()};
}

int PaperLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const QTextBlock block = blockAt(point.y());
    const QRectF rect = blockBoundingRect(block);
    if (accuracy == Qt::ExactHit && !rect.contains(point))
        return -1;
    const QTextLayout &layout = *block.layout();
    const double lineHeight = rect.height() / std::max(1, layout.lineCount());
    const int number = std::clamp(int((point.y() - rect.top()) / lineHeight), 0, std::max(0, layout.lineCount() - 1));
    const QTextLine line = layout.lineAt(number);
    if (!line.isValid())
        return block.position();
    const double x = point.x() - rect.left();
    if (accuracy == Qt::ExactHit && (x < line.naturalTextRect().left() || x > line.naturalTextRect().right()))
        return -1;
    const bool exact = accuracy == Qt::ExactHit;
    int at = line.xToCursor(x, exact ? QTextLine::CursorOnCharacter : QTextLine::CursorBetweenCharacters);
    if (const int preedit = int(layout.preeditAreaText().size()); preedit > 0 && at > layout.preeditAreaPosition())
        at = std::max(layout.preeditAreaPosition(), at - preedit);
    return block.position() + at;
}

void PaperLayout::draw(QPainter *painter, const PaintContext &context)
{
    const bool clipped = context.clip.isValid();
    for (QTextBlock block = blockAt(clipped ? context.clip.top() : 0); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingRect(block);
        if (clipped && rect.top() > context.clip.bottom())
            return;
        drawBlock(*painter, context, block);
    }
}

void PaperLayout::drawBlock(QPainter &painter, const PaintContext &context, const QTextBlock &block) const
{
    const QTextLayout &layout = *block.layout();
    const int begin = block.position();
    QList<QTextLayout::FormatRange> selections;
    for (const Selection &selection : context.selections) {
        const int from = selection.cursor.selectionStart() - begin;
        const int to = selection.cursor.selectionEnd() - begin;
        if (from < block.length() && to > 0 && to > from)
            selections.append({from, to - from, selection.format});
    }
    painter.setPen(context.palette.color(QPalette::Text));
    layout.draw(&painter, {}, selections, context.clip.isValid() ? context.clip : QRectF());
    int cursor = context.cursorPosition - begin;
    const bool inPreedit = context.cursorPosition < -1 && !layout.preeditAreaText().isEmpty();
    if (inPreedit)
        cursor = layout.preeditAreaPosition() - (context.cursorPosition + 2);
    if (inPreedit || (context.cursorPosition >= 0 && cursor >= 0 && cursor < block.length()))
        layout.drawCursor(&painter, {}, cursor, std::max(1, property("cursorWidth").toInt())); // the text edit sets it
}

void PaperLayout::documentChanged(int from, int, int charsAdded)
{
    const int count = document()->blockCount();
    const int grown = count - int(m_rows.size());
    const double before = m_rows.isEmpty() ? 0 : topOf(int(m_rows.size()));
    int first = std::max(0, document()->findBlock(from).blockNumber());
    QTextBlock end = document()->findBlock(from + charsAdded);
    int last = end.isValid() ? end.blockNumber() : count - 1;
    if (m_rows.isEmpty() || std::exchange(m_width, columnWidth()) != columnWidth()) {
        first = 0;
        last = count - 1;
    }
    if (grown > 0)
        m_rows.insert(first, grown, Row());
    else
        m_rows.remove(first, -grown);
    m_tops.resize(count + 1);
    m_rightTops = std::min(m_rightTops, first);
    QTextBlock block = document()->findBlockByNumber(first);
    for (int number = first; number <= last; ++number, block = block.next()) {
        block.clearLayout();
        m_rows[number] = last - first < fewBlocks ? Row{layOut(block), true} : estimated(block);
    }
    const double top = topOf(first) + document()->rootFrame()->frameFormat().topMargin();
    const bool moves = topOf(count) != before;
    const double bottom = topOf(last + 1) + document()->rootFrame()->frameFormat().topMargin();
    tellSize();
    Q_EMIT update(QRectF(0, top, document()->textWidth(), moves ? 1e7 : bottom - top));
}

} // namespace galley
