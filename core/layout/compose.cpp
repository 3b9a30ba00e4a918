#include "core/layout/compose.h"

#include "core/layout/breaks.h"
#include "core/layout/widths.h"
#include "core/text/characters.h"

#include <algorithm>

namespace galley {

namespace {

constexpr double half = 0.5; ///< of a squeezed mark
/// Widths are sums of decimal fractions.
constexpr double slack = 1e-6;

class Composer
{
public:
    Composer(QStringView text, const Measure &measure)
        : m_text(text)
        , m_measure(measure)
    {
    }

    QList<ComposedLine> compose()
    {
        double indent = m_measure.indent;
        qsizetype begin = 0;
        do {
            const qsizetype end = endOfLine(begin, std::max(2, m_measure.characters) - indent);
            add(begin, end, indent);
            begin = end;
            indent = 0;
        } while (begin < m_text.size());
        m_lines.last().isLast = true;
        return std::move(m_lines);
    }

private:
    /// Where the line that begins at `begin` ends, the spaces at its end included.
    qsizetype endOfLine(qsizetype begin, double room) const
    {
        double width = 0;
        double squeeze = 0;     // what the line's marks can give
        qsizetype fits = begin; // the last break for which there is room
        for (qsizetype i = begin; i < m_text.size();) {
            const char32_t c = codePointAt(m_text, i);
            const qsizetype next = i + (c > 0xFFFF ? 2 : 1);
            if (i > begin && mayBreak(m_text, i))
                fits = i;
            const bool isSpace = m_text[i].isSpace();
            width += isSpace ? 0 : emWidth(c);
            squeeze += isSqueezable(m_text[i]) ? half : 0;
            if (width > room + allowance(i, squeeze) + slack) {
                if (fits > begin)
                    return fits;
                return i > begin ? i : next; // a line takes a character even where there is no room for one
            }
            width += isSpace ? emWidth(c) : 0;
            i = next;
        }
        return m_text.size();
    }

    /// How much wider than its measure the line may become when unit `i` is set in it.
    double allowance(qsizetype i, double squeeze) const
    {
        // Only so that a mark need not begin the next line.
        const bool helps = isBarredAtStart(m_text[i]) || nextIsBarred(i);
        switch (m_measure.marks) {
        case EndMarks::Squeeze: return helps ? squeeze : 0;
        case EndMarks::Hang:
            return isSqueezable(m_text[i]) && isBarredAtStart(m_text[i]) ? emWidth(m_text.sliced(i, 1)) : 0;
        case EndMarks::PushDown: break;
        }
        return 0;
    }

    bool nextIsBarred(qsizetype i) const { return i + 1 < m_text.size() && isBarredAtStart(m_text[i + 1]); }

    void add(qsizetype begin, qsizetype end, double indent)
    {
        while (end > begin && m_text[end - 1].isSpace())
            --end;
        m_lines.append({{begin, end}, indent, emWidth(m_text.sliced(begin, end - begin)), false});
    }

    QStringView m_text;
    const Measure &m_measure;
    QList<ComposedLine> m_lines;
};

} // namespace

QList<ComposedLine> composed(QStringView paragraph, const Measure &measure)
{
    return Composer(paragraph, measure).compose();
}

} // namespace galley
