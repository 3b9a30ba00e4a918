#include "ui/text/markpainter.h"

#include "core/checks/fixes.h"
#include "ui/base/badge.h"
#include "ui/base/theme.h"
#include "ui/text/paperlayout.h"
#include "ui/text/textbinding.h"
#include "ui/text/underline.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace galley {

namespace {

constexpr double underBaseline = 5.5;

double baselineOf(const QTextLine &line, QPointF origin)
{
    return origin.y() + line.y() + line.ascent(); // with lines of fixed height line.y() is not 0
}

/// Calls visit(line, left, right) for every line that shows a part of the span.
void forLines(const QTextBlock &block, QPointF origin, Span span, const auto &visit)
{
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int begin = std::max(int(span.begin), line.textStart());
        const int end = std::min(int(span.end), line.textStart() + line.textLength());
        if (begin < end)
            visit(line, origin.x() + line.cursorToX(begin), origin.x() + line.cursorToX(end));
    }
}

} // namespace

MarkPainter::MarkPainter(const TextBinding &binding, const PaperLayout &layout, const Theme &theme)
    : m_binding(binding)
    , m_layout(layout)
    , m_theme(theme)
{
}

QPointF MarkPainter::originOf(const QTextBlock &block, QPointF offset) const
{
    return m_layout.blockBoundingRect(block).topLeft() + offset;
}

double MarkPainter::middleOf(const QTextLine &line, QPointF origin, const QTextBlock &block) const
{
    return baselineOf(line, origin) - 0.38 * m_layout.look(block).size;
}

std::optional<Span> MarkPainter::partIn(const QTextBlock &block, Span span) const
{
    const int number = block.blockNumber();
    const qsizetype begin = m_binding.beginAt(number);
    const qsizetype end = begin + block.length() - 1;
    if ((begin > 0 && span.end <= begin) || (m_binding.goesOn(number) && span.begin >= end))
        return std::nullopt;
    return Span{std::max<qsizetype>(0, span.begin - begin), std::min(span.end, end) - begin};
}

void MarkPainter::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    m_marks.clear();
    for (int i = 0; i < int(m_findings.size()); ++i) {
        const Place &place = m_findings[i].place;
        if (place.isOneBlock()) {
            m_marks[place.first].append({i, place.span(), Part::Whole});
        } else if (!isOverSeam(m_findings[i])) {
            markThrough(i, place);
        } else {
            m_marks[place.first].append({i, {place.begin, std::numeric_limits<int>::max()}, Part::Head});
            m_marks[place.last].append({i, {0, place.end}, Part::Tail});
        }
    }
}

// Every paragraph from the place's first to its last, as they are shown, without what belongs to pictures.
void MarkPainter::markThrough(int finding, const Place &place)
{
    const int begin = m_binding.positionOf(place.first, 0);
    if (begin < 0)
        return;
    for (QTextBlock block = m_layout.document()->findBlock(begin); block.isValid(); block = block.next()) {
        const int number = block.blockNumber();
        const BlockId id = m_binding.blockAt(number);
        const bool isFirst = id == place.first;
        const bool isLast = id == place.last;
        const Role role = m_binding.roleAt(number);
        if (m_binding.beginAt(number) == 0 && (isFirst || isLast || (role != Role::Caption && role != Role::Credit)))
            m_marks[id].append({finding,
                                {isFirst ? place.begin : 0, isLast ? place.end : std::numeric_limits<int>::max()},
                                isFirst ? Part::Whole : Part::Rest});
        if (isLast)
            return;
    }
}

void MarkPainter::setCurrent(const std::optional<Finding> &finding)
{
    m_current = finding;
}

void MarkPainter::setSpans(Kind kind, const QHash<BlockId, QList<Span>> &spans)
{
    (kind == Kind::Found ? m_found : m_changed) = spans;
}

template<typename Visit>
void MarkPainter::forBlocks(const View &view, Visit visit) const
{
    for (QTextBlock block = *view.first; block.isValid(); block = block.next()) {
        const QPointF origin = originOf(block, view.offset);
        if (origin.y() > view.bottom)
            return;
        visit(block, origin);
    }
}

template<typename Visit>
void MarkPainter::forMarks(const View &view, Visit visit) const
{
    forBlocks(view, [&](const QTextBlock &block, QPointF origin) {
        const int number = block.blockNumber();
        const auto marks = m_marks.constFind(m_binding.blockAt(number));
        if (marks == m_marks.cend())
            return;
        for (Mark mark : *marks) {
            const std::optional<Span> part = partIn(block, mark.span);
            if (!part || (mark.part == Part::Head && m_binding.goesOn(number)))
                continue;
            mark.begins = mark.part == Part::Head || mark.span.begin >= m_binding.beginAt(number);
            mark.span = *part;
            visit(block, origin, mark);
        }
    });
}

void MarkPainter::paintSpans(QPainter &painter, const QTextBlock &block, QPointF origin) const
{
    const BlockId id = m_binding.blockAt(block.blockNumber());
    const double size = m_layout.look(block).size;
    const auto ground = [&](const QTextLine &line, double left, double right) {
        return QRectF(left, baselineOf(line, origin) - size, right - left, size * 1.3);
    };
    for (const Span &changed : m_changed.value(id)) {
        const std::optional<Span> span = partIn(block, changed);
        if (!span)
            continue;
        if (span->isEmpty())
            paintGap(painter, block, origin, span->begin, size, m_theme.colour(Colour::A));
        forLines(block, origin, *span, [&](const QTextLine &line, double left, double right) {
            const QRectF rect = ground(line, left, right);
            painter.fillRect(rect, m_theme.colour(Colour::OkTint));
            painter.fillRect(QRectF(left, rect.bottom() - 1.5, right - left, 1.5), m_theme.colour(Colour::Ok));
        });
    }
    for (const Span &span : m_found.value(id))
        forLines(block, origin, partIn(block, span).value_or(Span()),
                 [&](const QTextLine &line, double left, double right) {
                     painter.setPen(QPen(m_theme.colour(Colour::Accent), 1));
                     painter.setBrush(m_theme.colour(Colour::AccentTint));
                     painter.drawRect(ground(line, left, right).adjusted(0.5, 0.5, -0.5, -0.5));
                 });
}

void MarkPainter::paintBehind(QPainter &painter, const View &view) const
{
    if (!m_found.isEmpty() || !m_changed.isEmpty())
        forBlocks(view, [&](const QTextBlock &block, QPointF origin) { paintSpans(painter, block, origin); });
    forMarks(view, [&](const QTextBlock &block, QPointF origin, const Mark &mark) {
        if (!isCurrent(mark.finding))
            return;
        const double size = m_layout.look(block).size;
        forLines(block, origin, mark.span, [&](const QTextLine &line, double left, double right) {
            const double baseline = baselineOf(line, origin);
            painter.fillRect(QRectF(left, baseline - size, right - left, size * 1.3),
                             m_theme.tint(m_findings[mark.finding].severity));
        });
    });
}

void MarkPainter::paintAbove(QPainter &painter, const View &view)
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_badges.clear();
    forMarks(view, [&](const QTextBlock &block, QPointF origin, const Mark &mark) {
        if (mark.part == Part::Whole || mark.part == Part::Rest)
            paintUnderline(painter, block, origin, mark);
        else if (mark.begins && (mark.part == Part::Head || block == *view.first))
            paintRunOn(painter, block, origin, m_findings[mark.finding]);
        if (mark.part != Part::Tail && mark.part != Part::Rest && mark.begins)
            paintBadgeOf(painter, block, origin, mark, view.column);
    });
}

void MarkPainter::paintUnderline(QPainter &painter, const QTextBlock &block, QPointF origin, const Mark &mark) const
{
    forLines(block, origin, mark.span, [&](const QTextLine &line, double left, double right) {
        galley::paintUnderline(painter, left, right, baselineOf(line, origin) + underBaseline,
                               m_findings[mark.finding].severity, m_theme);
    });
}

// From the head's last character to the tail's first; either may be out of view and is then clipped.
void MarkPainter::paintRunOn(QPainter &painter, const QTextBlock &block, QPointF origin, const Finding &finding) const
{
    const int end = m_binding.positionOf(finding.place.first, std::numeric_limits<int>::max());
    const QTextBlock head = m_layout.document()->findBlock(end);
    const QTextBlock tail = m_layout.document()->findBlock(m_binding.positionOf(finding.place.last, 0));
    if (!head.isValid() || !tail.isValid() || head.layout()->lineCount() == 0 || tail.layout()->lineCount() == 0)
        return;
    const QPointF offset = origin - m_layout.blockBoundingRect(block).topLeft();
    const QPointF headOrigin = originOf(head, offset);
    const QPointF tailOrigin = originOf(tail, offset);
    const QTextLine last = head.layout()->lineAt(head.layout()->lineCount() - 1);
    const QTextLine first = tail.layout()->lineAt(0);
    const QPointF from(headOrigin.x() + last.cursorToX(head.length() - 1) + 1, middleOf(last, headOrigin, head));
    const QPointF to(tailOrigin.x() + first.cursorToX(0) - 1, middleOf(first, tailOrigin, tail));
    galley::paintRunOn(painter, from, to, m_theme.colour(finding.severity));
}

void MarkPainter::paintBadgeOf(QPainter &painter, const QTextBlock &block, QPointF origin, const Mark &mark,
                               double column)
{
    const int at = int(mark.part == Part::Head ? mark.span.end : mark.span.begin);
    const QTextLine line = block.layout()->lineForTextPosition(at);
    if (!line.isValid())
        return;
    const double size = badgeSize(m_theme);
    QRectF rect(column + m_theme.px(14), middleOf(line, origin, block) - size / 2, size, size);
    while (std::ranges::any_of(m_badges, [&rect](const Badge &badge) { return badge.rect.intersects(rect); }))
        rect.translate(size + m_theme.px(2), 0);
    const Severity severity = m_findings[mark.finding].severity;
    if (isCurrent(mark.finding))
        painter.fillRect(rect.adjusted(-3, -3, 3, 3), m_theme.tint(severity));
    paintBadge(painter, rect, severity, m_theme);
    m_badges.append({rect, mark.finding});
}

int MarkPainter::badgeAt(const QPointF &point) const
{
    for (const Badge &badge : m_badges)
        if (badge.rect.adjusted(-2, -4, 2, 4).contains(point))
            return badge.finding;
    return -1;
}

QList<Finding> MarkPainter::findingsAt(BlockId block, qsizetype at) const
{
    QList<Finding> found;
    for (const Mark &mark : m_marks.value(block))
        if (mark.span.begin <= at && at <= mark.span.end)
            found.append(m_findings[mark.finding]);
    return found;
}

bool MarkPainter::isCurrent(int finding) const
{
    return m_current && m_findings[finding] == *m_current;
}

void paintGap(QPainter &painter, const QTextBlock &block, QPointF origin, qsizetype at, double size,
              const QColor &colour)
{
    const int inside = int(std::min<qsizetype>(at, block.length() - 1));
    const QTextLine line = block.layout()->lineForTextPosition(inside);
    if (!line.isValid())
        return;
    const double x = origin.x() + line.cursorToX(inside);
    const double top = baselineOf(line, origin) - size;
    painter.fillRect(QRectF(x - 1, top, 2, size * 1.3), colour);
    painter.fillRect(QRectF(x - 3, top + size * 1.3 - 2, 6, 2), colour);
}

} // namespace galley
