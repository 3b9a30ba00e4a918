#include "core/input/flow/paragraph.h"

#include "core/text/characters.h"

#include <QMap>

namespace galley {

CutLine withoutOuterSpaces(QStringView line)
{
    Span cut{0, line.size()};
    qsizetype half = 0;
    for (; cut.begin < cut.end && line[cut.begin].isSpace(); ++cut.begin)
        half += line[cut.begin] == QChar(0x3000) ? 2 : 1;
    while (cut.begin < cut.end && line[cut.end - 1].isSpace())
        --cut.end;
    return {cut, int(half / 2)};
}

bool isLineSeparator(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator || c == QChar(0x85);
}

DocumentParagraph::DocumentParagraph(int source, int number)
    : m_lines(1)
    , m_next{source, number, 1}
{
}

void DocumentParagraph::append(QStringView text, const CharacterFormat &format)
{
    for (qsizetype begin = 0; begin <= text.size();) {
        const QStringView rest = text.sliced(begin);
        const qsizetype length = std::ranges::find_if(rest, isLineSeparator) - rest.begin();
        if (length > 0) {
            add(rest.first(length), format, m_next);
            m_next.column += int(codePoints(rest.first(length)));
        }
        if (length < rest.size()) {
            m_lines.append(Line());
            ++m_next.column;
        }
        begin += length + 1;
    }
}

void DocumentParagraph::appendImplied(QStringView text, const CharacterFormat &format)
{
    add(text, format, {});
}

void DocumentParagraph::continueIn(int number)
{
    m_next.line = number;
    m_next.column = 1;
}

void DocumentParagraph::add(QStringView text, const CharacterFormat &format, SourcePosition start)
{
    Line &line = m_lines.last();
    line.text += text;
    const bool goesOn = !line.stretches.isEmpty() && line.stretches.last().format == format
        && line.stretches.last().start.line == start.line;
    if (goesOn)
        line.stretches.last().length += text.size();
    else
        line.stretches.append({text.size(), format, start});
}

bool DocumentParagraph::isBlank() const
{
    return std::ranges::all_of(m_lines, [](const Line &line) { return QStringView(line.text).trimmed().isEmpty(); });
}

QChar DocumentParagraph::last() const
{
    const QString &text = m_lines.last().text;
    return text.isEmpty() ? QChar() : text.back();
}

ReceivedLine DocumentParagraph::received(const Line &line) const
{
    const CutLine cut = withoutOuterSpaces(line.text);
    QList<OriginMap::Run> runs;
    QMap<double, qsizetype> sizes;
    bool bold = true;
    qsizetype at = 0;
    for (const Stretch &stretch : line.stretches) {
        const Span whole{at, at + stretch.length};
        at = whole.end;
        if (!stretch.start.isNull())
            runs.append({whole, stretch.start});
        if (whole.of(line.text).trimmed().isEmpty())
            continue;
        bold = bold && stretch.format.bold;
        sizes[stretch.format.size] += stretch.length;
    }
    const OriginMap origin = OriginMap(line.text.size(), runs).mid(line.text, cut.text);
    ReceivedLine made{cut.text.of(line.text).toString(), origin, 0, cut.indent, hints};
    made.hints.bold = bold && !made.text.isEmpty();
    const auto mostly = std::max_element(sizes.cbegin(), sizes.cend());
    made.hints.size = mostly == sizes.cend() ? 0 : mostly.key();
    return made;
}

QList<ReceivedLine> DocumentParagraph::lines() const
{
    QList<ReceivedLine> lines;
    for (const Line &line : m_lines)
        lines.append(received(line));
    lines.first().indent += indent;
    return lines;
}

} // namespace galley
