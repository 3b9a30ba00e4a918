#include "core/text/origin.h"

#include "core/text/characters.h"

namespace galley {

namespace {

SourcePosition advanced(SourcePosition start, QStringView passed)
{
    start.column += int(codePoints(passed));
    return start;
}

} // namespace

OriginMap::OriginMap(qsizetype length, SourcePosition start)
    : m_length(length)
{
    if (length > 0 && !start.isNull())
        m_runs.append({{0, length}, start});
}

OriginMap::OriginMap(qsizetype length, QList<Run> runs)
    : m_length(length)
    , m_runs(std::move(runs))
{
}

SourcePosition OriginMap::at(QStringView text, qsizetype at) const
{
    const auto run = std::ranges::upper_bound(m_runs, at, {}, [](const Run &r) { return r.text.end; });
    if (run == m_runs.end() || !run->text.contains(at))
        return {};
    return advanced(run->start, text.sliced(run->text.begin, at - run->text.begin));
}

SourcePosition OriginMap::end(QStringView text, qsizetype end) const
{
    if (end == 0)
        return at(text, 0);
    const bool pair = end > 1 && text[end - 1].isLowSurrogate() && text[end - 2].isHighSurrogate();
    SourcePosition last = at(text, end - (pair ? 2 : 1));
    if (!last.isNull())
        ++last.column;
    return last;
}

OriginMap OriginMap::mid(QStringView text, Span span) const
{
    OriginMap part;
    part.m_length = span.length();
    for (const Run &run : m_runs) {
        const Span kept{std::max(run.text.begin, span.begin), std::min(run.text.end, span.end)};
        if (kept.begin < kept.end) {
            const QStringView passed = text.sliced(run.text.begin, kept.begin - run.text.begin);
            part.m_runs.append({kept.shifted(-span.begin), advanced(run.start, passed)});
        }
    }
    return part;
}

OriginMap OriginMap::joined(QStringView text, const OriginMap &next) const
{
    OriginMap whole = *this;
    whole.m_length += next.m_length;
    for (const Run &run : next.m_runs) {
        const bool touches = !m_runs.isEmpty() && run.text.begin == 0 && m_runs.last().text.end == m_length;
        if (touches && advanced(m_runs.last().start, m_runs.last().text.of(text)) == run.start)
            whole.m_runs.last().text.end += run.text.length();
        else
            whole.m_runs.append({run.text.shifted(m_length), run.start});
    }
    return whole;
}

} // namespace galley
