#include "core/render/marks.h"

#include "core/layout/compose.h"
#include "core/render/linepainter.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace galley {

namespace {

constexpr double beside = 4;    ///< points from a column to where leaders leave it
constexpr double toNote = 14;   ///< and to the notes
constexpr double numbers = 28;  ///< kept free for the next column's line numbers
constexpr double ascent = 0.88; ///< of a line's size
constexpr double widestLane = 2;
constexpr double lanesRoom = 6; ///< points above a line in which its leaders run

/// A note's place in one line.
struct Hit {
    qsizetype note;
    qsizetype line;
    QRectF words;
};

QRectF boxIn(const GalleyLine &line, Span span)
{
    const QList<double> edges = edgesOf({line.text, line.x, line.baseline, line.size, line.width, line.isBold});
    const auto edge = [&](qsizetype at) {
        return edges[std::clamp<qsizetype>(at - line.part.begin, 0, edges.size() - 1)];
    };
    const double top = line.baseline - ascent * line.size;
    return QRectF(edge(span.begin), top, edge(span.end) - edge(span.begin), line.size);
}

/// What is empty belongs to the line that it stands in or ends.
bool isIn(const GalleyLine &line, const MarginNote &note)
{
    if (line.block != note.block)
        return false;
    if (note.span.isEmpty())
        return line.part.begin <= note.span.begin && note.span.begin <= line.part.end;
    return line.part.begin < note.span.end && note.span.begin < line.part.end;
}

QStringList brokenWords(const QString &words, double width)
{
    const Measure measure{.characters = std::max(2, int(width / noteSize)), .indent = 0};
    QStringList lines;
    for (const ComposedLine &line : composed(words, measure))
        lines.append(line.text.of(words).toString());
    return lines;
}

class Drawer
{
public:
    Drawer(const QList<GalleyLine> &lines, const Measure &measure, const SheetForm &form)
        : m_lines(lines)
        , m_measure(measure)
        , m_form(form)
    {
    }

    QList<DrawnNote> draw(const QList<MarginNote> &notes)
    {
        QList<Hit> first; // of each note, where its leader begins
        QList<DrawnNote> drawn;
        for (const MarginNote &note : notes) {
            DrawnNote one{.note = note, .words = {}, .leader = {}, .at = {}, .lines = {}};
            for (qsizetype i = 0; i < m_lines.size(); ++i) {
                if (!isIn(m_lines[i], note))
                    continue;
                const bool isFirst = one.words.isEmpty();
                if (!isFirst && note.span.isEmpty())
                    break;
                one.words.append(boxIn(m_lines[i], note.span));
                if (isFirst)
                    first.append({drawn.size(), i, one.words.first()});
            }
            if (one.words.isEmpty())
                continue;
            one.number = note.correction ? 0 : ++m_numbers;
            drawn.append(one);
        }
        // Down the columns; on one line from left to right.
        std::ranges::stable_sort(first, {}, [](const Hit &hit) { return std::pair(hit.line, hit.words.left()); });
        for (qsizetype i = 0; i < first.size();) {
            qsizetype end = i;
            while (end < first.size() && first[end].line == first[i].line)
                ++end;
            for (qsizetype k = i; k < end; ++k)
                place(drawn[first[k].note], first[k], k - i, end - i);
            i = end;
        }
        liftFromFoot();
        return drawn;
    }

private:
    /// The further left a mark stands on its line, the higher its leader runs and the higher its note: so none crosses
    /// another. A note is pushed down by the one above it.
    void place(DrawnNote &one, const Hit &hit, qsizetype lane, qsizetype lanes)
    {
        const GalleyLine &line = m_lines[hit.line];
        const double right = line.column + m_measure.characters * m_form.size;
        const double step = std::min(widestLane, lanesRoom / double(lanes));
        const double y = hit.words.top() - 1 - step * double(lanes - 1 - lane);
        if (line.sheet != m_sheet || line.column != m_column) {
            liftFromFoot();
            m_below = 0;
        }
        m_sheet = line.sheet;
        m_column = line.column;
        one.sheet = line.sheet;
        const QString words = one.number > 0 ? QString::number(one.number) + u' ' + one.note.words : one.note.words;
        one.lines = brokenWords(words, m_form.gutter - toNote - numbers);
        one.at = {right + toNote, std::max(y + noteSize / 2, m_below + noteLeading)};
        m_below = one.at.y() + heightUnderFirst(one);
        const double x = hit.words.center().x();
        one.leader = {{x, hit.words.top()}, {x, y}, {right + beside, y}, leaderEnd(one)};
        m_inColumn.append(&one);
    }

    /// A column's last notes go up as far as the sheet's foot wants it, and those above them out of their way.
    void liftFromFoot()
    {
        double lowest = m_form.height - m_form.margin;
        for (DrawnNote *note : std::exchange(m_inColumn, {}) | std::views::reverse) {
            note->at.setY(std::min(note->at.y(), lowest - heightUnderFirst(*note)));
            note->leader.last() = leaderEnd(*note);
            lowest = note->at.y() - noteLeading;
        }
    }

    static double heightUnderFirst(const DrawnNote &note)
    {
        return noteLeading * double(std::max<qsizetype>(0, note.lines.size() - 1));
    }

    static QPointF leaderEnd(const DrawnNote &note) { return {note.at.x() - 2, note.at.y() - noteSize / 3}; }

    const QList<GalleyLine> &m_lines;
    const Measure &m_measure;
    const SheetForm &m_form;
    int m_numbers = 0;
    int m_sheet = -1;
    double m_column = -1;
    QList<DrawnNote *> m_inColumn; ///< the column's so far, downwards
    double m_below = 0;            ///< base line of the last note's last line
};

} // namespace

SheetForm formWithNotes()
{
    return {.margin = 32, .gutter = 116, .size = 9.5, .leading = 18};
}

QList<DrawnNote> drawnNotes(const QList<GalleyLine> &lines, const QList<MarginNote> &notes, const Measure &measure,
                            const SheetForm &form)
{
    return Drawer(lines, measure, form).draw(notes);
}

} // namespace galley
