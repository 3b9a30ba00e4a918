#include "app/headless/sourcetext.h"

#include <algorithm>

namespace galley {

// Lines as origins count them (core/input/lines.cpp): at LF, or at CR in a text that has no LF.
SourceText::SourceText(QString text)
    : m_text(std::move(text))
    , m_lines{0}
{
    const QChar end = m_text.contains(u'\n') ? u'\n' : u'\r';
    for (qsizetype at = 0; at < m_text.size(); ++at)
        if (m_text[at] == end)
            m_lines << at + 1;
}

std::optional<qsizetype> SourceText::offsetOf(SourcePosition position) const
{
    if (position.line < 1 || position.line > m_lines.size())
        return std::nullopt;
    qsizetype at = m_lines[position.line - 1];
    for (int column = 1; column < position.column && at < m_text.size(); ++column)
        at += m_text[at].isHighSurrogate() ? 2 : 1;
    return std::min(at, m_text.size());
}

bool SourceText::replace(SourcePosition begin, SourcePosition end, const std::optional<QString> &expected,
                         const QString &text)
{
    const auto from = offsetOf(begin);
    const auto to = offsetOf(end);
    if (begin.source != end.source || !from || !to || *from > *to)
        return false;
    const Span span{*from, *to};
    const QStringView there = span.of(m_text);
    if (expected ? there != *expected : !there.trimmed().isEmpty())
        return false;
    const auto next = std::ranges::lower_bound(m_pieces, span.begin, {}, [](const Piece &p) { return p.span.begin; });
    const bool meets = (next != m_pieces.end() && next->span.begin < span.end + 1)
        || (next != m_pieces.begin() && std::prev(next)->span.end > span.begin);
    if (meets)
        return false;
    m_pieces.insert(next, {span, text});
    return true;
}

QString SourceText::changed() const
{
    QString changed;
    qsizetype at = 0;
    for (const Piece &piece : m_pieces) {
        changed += QStringView(m_text).sliced(at, piece.span.begin - at) + piece.text;
        at = piece.span.end;
    }
    return changed + QStringView(m_text).sliced(at);
}

} // namespace galley
