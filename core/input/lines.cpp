#include "core/input/received.h"

#include "core/input/flow/paragraph.h"
#include "core/text/characters.h"

namespace galley {

namespace {

/// Reads a text piece by piece. A piece ends at any line end or separator; lines of the file, which people count, end
/// at LF, at CR LF, or at CR in a file that has no LF.
class LineReader
{
public:
    LineReader(const QString &text, int source, const std::stop_token &stop)
        : m_text(text)
        , m_source(source)
        , m_stop(stop)
        , m_lineEnd(text.contains(u'\n') ? u'\n' : u'\r')
    {
    }

    QList<ReceivedLine> read()
    {
        for (qsizetype at = 0; at <= m_text.size(); ++at) {
            const bool end = at == m_text.size();
            if (!end && !isLineSeparator(m_text[at]))
                continue;
            take({m_begin, at});
            if (m_stop.stop_requested())
                break;
            m_begin = at + 1;
            if (!end && m_text[at] == m_lineEnd) {
                ++m_line;
                m_lineBegin = m_begin;
            }
        }
        return m_lines;
    }

private:
    void take(Span piece)
    {
        const QStringView text = m_text;
        const CutLine cut = withoutOuterSpaces(piece.of(text));
        piece = cut.text.shifted(piece.begin);
        if (piece.isEmpty())
            return;
        const int column = int(codePoints(text.sliced(m_lineBegin, piece.begin - m_lineBegin))) + 1;
        m_lines.append({piece.of(text).toString(), OriginMap(piece.length(), {m_source, m_line, column}),
                        std::max(0, m_line - m_lastLine - 1), cut.indent});
        m_lastLine = m_line;
    }

    const QString &m_text;
    int m_source;
    const std::stop_token &m_stop;
    QChar m_lineEnd;
    qsizetype m_begin = 0;
    qsizetype m_lineBegin = 0;
    int m_line = 1;
    int m_lastLine = 0; ///< of the last piece that held text
    QList<ReceivedLine> m_lines;
};

} // namespace

QList<ReceivedLine> linesOf(const DecodedText &text, int source, const std::stop_token &stop)
{
    return LineReader(text.text, source, stop).read();
}

} // namespace galley
