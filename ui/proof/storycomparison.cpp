#include "ui/proof/storycomparison.h"

#include "ui/base/badge.h"
#include "ui/base/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Pixels of the design.
constexpr int numberRoom = 36; ///< at the left, for the numbers
constexpr int inset = 12;
constexpr int between = 32; ///< around the line between the sides
constexpr int paragraphGap = 6;
constexpr int topGap = 10;
constexpr qsizetype labelled = 4; ///< characters missing from which on the box says how many

/// Words that stay on one line where there is room for them.
QString unbroken(const QString &words)
{
    constexpr QChar joiner(0x2060);
    QString text;
    for (const QChar c : words) {
        text += c == u' ' ? QChar(QChar::Nbsp) : c;
        text += joiner;
    }
    return text;
}

constexpr int bodySize = 16;
constexpr int headingSize = 20;

} // namespace

StoryComparison::StoryComparison(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName("storyComparison"_L1);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_theme, &Theme::changed, this, &StoryComparison::layOut);
    tellReaders();
}

void StoryComparison::setNames(const QString &text, const QString &page)
{
    m_textName = text;
    m_pageName = page;
    viewport()->update();
}

void StoryComparison::setRows(const QList<StoryRow> &rows, const QList<ProofFinding> &findings, const QString &foot)
{
    m_findings = findings;
    if (rows == m_rows && foot == m_foot && !m_laid.empty())
        return;
    m_sentence.clear();
    m_rows = rows;
    m_foot = foot;
    layOut();
    tellReaders();
}

void StoryComparison::say(const QString &sentence)
{
    m_sentence = sentence;
    m_rows.clear();
    m_findings.clear();
    m_foot.clear();
    layOut();
    tellReaders();
}

// What is painted is said as well.
void StoryComparison::tellReaders()
{
    QString said = m_sentence;
    const ProofFinding *finding = m_current >= 0 && m_current < m_findings.size() ? &m_findings[m_current] : nullptr;
    if (finding)
        said = finding->finding.message.text();
    setAccessibleName(said.isEmpty() ? tr("Text and page side by side")
                                     : tr("Text and page side by side: %1").arg(said));
}

Severity StoryComparison::severityOf(qsizetype finding) const
{
    return finding >= 0 && finding < m_findings.size() ? m_findings[finding].finding.severity : Severity::A;
}

int StoryComparison::headHeight() const
{
    return m_theme.px(38);
}

int StoryComparison::columnWidth() const
{
    const int room = viewport()->width() - m_theme.px(numberRoom) - m_theme.px(inset) - m_theme.px(between);
    return std::max(m_theme.px(80), room / 2);
}

StoryComparison::Side StoryComparison::laidOut(const QList<RowPiece> &pieces, Role role, int width) const
{
    Side side;
    const bool isHeading = galley::isHeading(role);
    QFont font(serifFamilies());
    font.setPixelSize(m_theme.px(isHeading ? headingSize : bodySize));
    font.setBold(isHeading);
    QString text = isRunningText(role) ? u"　　"_s : QString();
    QList<QTextLayout::FormatRange> formats;
    for (const RowPiece &piece : pieces) {
        const auto begin = text.size();
        if (piece.kind == RowPiece::Kind::Missing && piece.count == 0)
            continue;
        if (piece.kind == RowPiece::Kind::Missing)
            text += piece.count < labelled
                ? QString(piece.count, u'　')
                : unbroken(u' ' + tr("%Ln characters missing here", nullptr, int(piece.count)) + u' ');
        else
            text += piece.text;
        if (piece.kind == RowPiece::Kind::Same)
            continue;
        QTextCharFormat format;
        const Severity severity = severityOf(piece.finding);
        format.setForeground(m_theme.colour(severity));
        if (piece.kind == RowPiece::Kind::Differs)
            format.setBackground(m_theme.tint(severity));
        if (piece.kind == RowPiece::Kind::Missing) {
            QFont hint = m_theme.font(FontRole::Hint);
            if (piece.count >= labelled)
                format.setFont(hint);
            side.gaps.append({begin, text.size(), piece.finding, severity});
        }
        formats.append({int(begin), int(text.size() - begin), format});
    }
    side.layout = std::make_unique<QTextLayout>(text, font);
    side.layout->setFormats(formats);
    side.layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    side.layout->setTextOption(option);
    const double line = m_theme.px(isHeading ? 34 : 28);
    side.layout->beginLayout();
    double y = 0;
    for (QTextLine next = side.layout->createLine(); next.isValid(); next = side.layout->createLine()) {
        next.setLineWidth(width);
        next.setPosition({0, y + (line - next.height()) / 2});
        y += line;
    }
    side.layout->endLayout();
    return side;
}

void StoryComparison::layOut()
{
    m_laid.clear();
    const int width = columnWidth();
    double y = m_theme.px(topGap);
    for (const StoryRow &row : std::as_const(m_rows)) {
        Laid laid{laidOut(row.text, row.role, width), laidOut(row.found, row.role, width), y, 0};
        const double line = m_theme.px(isHeading(row.role) ? 34 : 28);
        laid.height = line * std::max(laid.text.layout->lineCount(), laid.found.layout->lineCount());
        y += laid.height + m_theme.px(paragraphGap);
        m_laid.push_back(std::move(laid));
    }
    m_height = y + m_theme.px(m_foot.isEmpty() ? topGap : 40);
    const int room = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, std::max(0, int(m_height) - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(m_theme.px(28));
    viewport()->update();
}

qsizetype StoryComparison::currentRow() const
{
    const auto isAbout = [this](const StoryRow &row) { return row.isAbout(m_current); };
    auto found = std::ranges::find_if(m_rows, isAbout);
    if (found == m_rows.end() && m_current >= 0 && m_current < m_findings.size())
        found = std::ranges::find(m_rows, m_findings[m_current].finding.place.first, &StoryRow::block);
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

void StoryComparison::setCurrent(qsizetype finding)
{
    m_current = finding;
    tellReaders();
    viewport()->update();
    const qsizetype row = currentRow();
    if (row < 0)
        return;
    const Laid &laid = m_laid[size_t(row)];
    const int room = viewport()->height() - headHeight();
    QScrollBar *bar = verticalScrollBar();
    if (laid.top < bar->value() || laid.top + laid.height > bar->value() + room)
        bar->setValue(int(laid.top + laid.height / 2 - room / 2.0));
}

void StoryComparison::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.colour(Colour::Paper));
    if (!m_sentence.isEmpty()) {
        painter.setFont(m_theme.font(FontRole::Interface));
        painter.setPen(m_theme.colour(Colour::Text3));
        const int edge = m_theme.px(16);
        painter.drawText(viewport()->rect().adjusted(edge, edge, -edge, -edge), Qt::TextWordWrap, m_sentence);
        return;
    }
    if (m_rows.isEmpty())
        return;
    painter.save();
    painter.setClipRect(0, headHeight(), viewport()->width(), viewport()->height());
    const double above = headHeight() - verticalScrollBar()->value();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const double top = above + m_laid[size_t(i)].top;
        if (top < viewport()->height() && top + m_laid[size_t(i)].height > 0)
            paintRow(painter, i, top);
    }
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(Colour::Text3));
    const double foot = m_laid.empty() ? 0 : m_laid.back().top + m_laid.back().height;
    painter.drawText(QPointF(m_theme.px(numberRoom), above + foot + m_theme.px(30)), m_foot);
    painter.restore();
    paintHead(painter);
}

void StoryComparison::paintHead(QPainter &painter) const
{
    const int height = headHeight();
    const int second = m_theme.px(numberRoom) + columnWidth() + m_theme.px(between);
    painter.fillRect(0, 0, viewport()->width(), height, m_theme.colour(Colour::Paper));
    painter.setPen(m_theme.colour(Colour::Text));
    painter.setFont(m_theme.font(FontRole::InterfaceBold));
    const QRect left(m_theme.px(numberRoom), 0, columnWidth(), height);
    painter.drawText(left, Qt::AlignVCenter, tr("The text"));
    painter.drawText(left.translated(second - left.left(), 0), Qt::AlignVCenter, tr("The page"));
    const auto beside = [&](int x, const QString &words, const QString &detail) {
        const int from = x + QFontMetrics(m_theme.font(FontRole::InterfaceBold)).horizontalAdvance(words)
            + m_theme.px(10);
        painter.setFont(m_theme.font(FontRole::Hint));
        painter.setPen(m_theme.colour(Colour::Text3));
        const int room = std::max(0, x + columnWidth() - from);
        painter.drawText(QRect(from, 0, room, height), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(detail, Qt::ElideRight, room));
    };
    beside(left.left(), tr("The text"), m_textName);
    beside(second, tr("The page"), m_pageName);
    const int edge = m_theme.px(inset);
    const int middle = second - m_theme.px(between) / 2;
    painter.fillRect(edge, height - 1, viewport()->width() - 2 * edge, 1, m_theme.colour(Colour::Line));
    painter.fillRect(middle, m_theme.px(8), 1, viewport()->height() - m_theme.px(16), m_theme.colour(Colour::Line));
}

void StoryComparison::paintRow(QPainter &painter, qsizetype row, double top) const
{
    const Laid &laid = m_laid[size_t(row)];
    if (row == currentRow()) {
        const double gap = m_theme.px(paragraphGap) / 2.0;
        QColor ground = m_theme.colour(Colour::AccentTint);
        ground.setAlpha(110);
        painter.fillRect(QRectF(0, top - gap, viewport()->width(), laid.height + 2 * gap), ground);
        painter.fillRect(QRectF(0, top - gap, 3, laid.height + 2 * gap), m_theme.colour(Colour::Accent));
    }
    const int left = m_theme.px(numberRoom);
    paintSide(painter, laid.text, QPointF(left, top));
    paintSide(painter, laid.found, QPointF(left + columnWidth() + m_theme.px(between), top));
    paintNumbers(painter, row, top);
}

void StoryComparison::paintSide(QPainter &painter, const Side &side, QPointF at) const
{
    painter.setPen(m_theme.colour(Colour::Text));
    side.layout->draw(&painter, at);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const Gap &gap : side.gaps) {
        QPen pen(m_theme.colour(gap.severity), 1.2);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        for (int i = 0; i < side.layout->lineCount(); ++i) {
            const QTextLine line = side.layout->lineAt(i);
            const int begin = std::max(int(gap.begin), line.textStart());
            const int end = std::min(int(gap.end), line.textStart() + line.textLength());
            if (begin >= end)
                continue;
            const double x = line.cursorToX(begin);
            const QRectF box(x + 1, line.y() + 2, line.cursorToX(end) - x - 2, line.height() - 4);
            painter.drawRoundedRect(box.translated(at), 2, 2);
        }
    }
    painter.restore();
}

void StoryComparison::paintNumbers(QPainter &painter, qsizetype row, double top) const
{
    QList<qsizetype> shown;
    for (const QList<RowPiece> *pieces : {&m_rows[row].text, &m_rows[row].found})
        for (const RowPiece &piece : *pieces)
            if (piece.finding >= 0 && !shown.contains(piece.finding))
                shown.append(piece.finding);
    std::ranges::sort(shown);
    const int side = badgeSize(m_theme);
    double y = top + m_theme.px(6);
    for (const qsizetype finding : std::as_const(shown)) {
        paintNumber(painter, QRectF(m_theme.px(10), y, side, side), severityOf(finding), int(finding) + 1, m_theme,
                    m_theme.scheme());
        y += side + 2;
    }
}

void StoryComparison::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void StoryComparison::scrollContentsBy(int, int)
{
    viewport()->update();
}

void StoryComparison::mousePressEvent(QMouseEvent *event)
{
    const double y = event->position().y() - headHeight() + verticalScrollBar()->value();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Laid &laid = m_laid[size_t(i)];
        if (y < laid.top || y > laid.top + laid.height || event->position().y() < headHeight())
            continue;
        for (const RowPiece &piece : m_rows[i].text + m_rows[i].found)
            if (piece.finding >= 0) {
                Q_EMIT findingChosen(piece.finding);
                return;
            }
    }
}

} // namespace galley
