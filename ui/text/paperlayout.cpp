#include "ui/text/paperlayout.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace galley {

namespace {

// A change of more paragraphs or units than this is laid out when it is looked at.
constexpr int fewBlocks = 8;
constexpr int fewUnits = 10'000;

/// Marks the formats of a paragraph's layout that are its look; others are an input method's.
constexpr int lookProperty = QTextFormat::UserProperty + 1;

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

void setLook(const QTextBlock &block, const Look &look)
{
    QTextLayout &layout = *block.layout();
    QList<QTextLayout::FormatRange> formats = layout.formats();
    formats.removeIf([](const QTextLayout::FormatRange &range) { return range.format.hasProperty(lookProperty); });
    QTextCharFormat characters = look.characters;
    characters.setProperty(lookProperty, true);
    formats.prepend({0, block.length() + int(layout.preeditAreaText().size()), characters});
    layout.setFormats(formats);
}

} // namespace

PaperLayout::PaperLayout(QTextDocument *document, const TextDress &dress)
    : QAbstractTextDocumentLayout(document)
    , m_dress(dress)
{
}

void PaperLayout::setDress(const TextDress &dress)
{
    m_dress = dress;
    breakAnew();
}

void PaperLayout::setMargins(const QMarginsF &margins)
{
    if (std::exchange(m_margins, margins) != margins)
        breakAnew();
}

const Look &PaperLayout::look(const QTextBlock &block) const
{
    return m_dress.look(block.userState());
}

double PaperLayout::columnWidth() const
{
    return std::max(1.0, document()->textWidth() - m_margins.left() - m_margins.right());
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
    return m_rows.isEmpty() ? document()->begin() : document()->findBlockByNumber(rowAt(y - m_margins.top()));
}

void PaperLayout::layOutBetween(double top, double bottom)
{
    for (QTextBlock block = blockAt(top); block.isValid(); block = block.next())
        if (blockBoundingRect(block).top() > bottom)
            break;
    if (!m_sizeIsTold)
        tellSize();
}

double PaperLayout::estimate(const Row &row) const
{
    const Look &look = m_dress.look(row.state);
    const double lines = std::ceil((row.text * look.size + look.indent) / columnWidth());
    return look.before + std::max(1.0, lines) * look.lineHeight + look.after;
}

void PaperLayout::setHeight(int number, double height) const
{
    m_rows[number].laid = true;
    if (std::exchange(m_rows[number].height, height) == height)
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
    const Look &look = this->look(block);
    setLook(block, look);
    QTextLayout &layout = *block.layout();
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(look.alignment);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const double width = columnWidth();
    double indent = look.indent;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(std::max(1.0, width - indent));
        line.setPosition({indent, y - liftOf(line, look.lineHeight)});
        y += look.lineHeight;
        indent = 0;
    }
    layout.endLayout();
    return look.before + y + look.after;
}

QRectF PaperLayout::blockBoundingRect(const QTextBlock &block) const
{
    const int number = block.blockNumber();
    if (number < 0 || number >= m_rows.size()) // in the middle of an edit we have not heard of it yet
        return {};
    ensureLaid(block);
    const Look &look = this->look(block);
    const QPointF origin(m_margins.left(), m_margins.top() + topOf(number) + look.before);
    block.layout()->setPosition(origin);
    return {origin, QSizeF(columnWidth(), m_rows[number].height - look.before - look.after)};
}

QSizeF PaperLayout::documentSize() const
{
    const double height = m_rows.isEmpty() ? 0 : topOf(int(m_rows.size()));
    return {document()->textWidth(), std::ceil(m_margins.top() + height + m_margins.bottom())};
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

void PaperLayout::documentChanged(int from, int charsRemoved, int charsAdded)
{
    const int count = document()->blockCount();
    // So a text document says that it has another width or default face.
    if (from == 0 && charsRemoved == 0 && charsAdded == document()->characterCount() && count == m_rows.size()) {
        if (m_width != columnWidth())
            breakAnew();
        return;
    }
    const double before = m_rows.isEmpty() ? 0 : topOf(int(m_rows.size()));
    const QTextBlock end = document()->findBlock(from + charsAdded);
    const int first = m_rows.isEmpty() ? 0 : std::max(0, document()->findBlock(from).blockNumber());
    const int last = m_rows.isEmpty() || !end.isValid() ? count - 1 : end.blockNumber();
    const int grown = count - int(m_rows.size());
    if (grown > 0)
        m_rows.insert(first, grown, Row());
    else
        m_rows.remove(first, -grown);
    m_tops.resize(count + 1);
    m_width = columnWidth();
    read(first, last);
    const bool moves = topOf(count) != before;
    const double top = m_margins.top() + topOf(first);
    const double bottom = m_margins.top() + topOf(last + 1);
    tellSize();
    Q_EMIT update(QRectF(0, top, document()->textWidth(), moves ? 1e7 : bottom - top));
}

void PaperLayout::read(int first, int last)
{
    m_rightTops = std::min(m_rightTops, first);
    QTextBlock block = document()->findBlockByNumber(first);
    const QTextBlock end = document()->findBlockByNumber(last);
    const bool few = last - first < fewBlocks && end.position() + end.length() - block.position() < fewUnits;
    for (int number = first; number <= last; ++number, block = block.next()) {
        block.clearLayout();
        Row row{widthOf(block.text()), block.userState(), few};
        row.height = few ? layOut(block) : estimate(row);
        m_rows[number] = row;
    }
}

void PaperLayout::breakAnew()
{
    m_width = columnWidth();
    m_rightTops = 0;
    const bool few = m_rows.size() < fewBlocks && document()->characterCount() < fewUnits;
    QTextBlock block = document()->begin();
    for (qsizetype i = 0; i < m_rows.size() && block.isValid(); ++i, block = block.next()) {
        Row &row = m_rows[i];
        if (row.laid)
            block.clearLayout();
        row.laid = few;
        row.height = few ? layOut(block) : estimate(row);
    }
    tellSize();
    Q_EMIT update();
}

} // namespace galley
