#include "core/proof/fromtext.h"

#include "core/proof/unitfindings.h"
#include "core/proof/unknown.h"
#include "core/text/comparison.h"

#include <algorithm>
#include <map>
#include <vector>

namespace galley {

namespace {

/// Units by which a line's beginning may be estimated wrong.
constexpr qsizetype slack = 8;

struct Placed {
    ProofLine *line;
    qsizetype start;
};

/// Lines of one unit that print its text without a great gap, as one.
class Stretch
{
public:
    Stretch(std::vector<Placed> lines, const ProofUnit &unit)
        : m_lines(std::move(lines))
    {
        for (const Placed &each : m_lines)
            m_page += each.line->text;
        const qsizetype size = unit.text.size();
        const qsizetype start = std::clamp<qsizetype>(m_lines.front().start, 0, size);
        const qsizetype begin = std::max<qsizetype>(0, start - slack);
        const qsizetype end = m_lines.back().start + m_lines.back().line->text.size() + slack;
        m_text = unit.text.sliced(begin, std::clamp(end, begin, size) - begin);
        m_start = start - begin;
    }

    void readFromText()
    {
        if (!m_page.contains(unknownSign))
            return;
        for (const QChar c : std::as_const(m_page))
            m_read.append(c);
        align({0, m_page.size()}, {0, m_text.size()}, unknownSign);
        put();
    }

private:
    /// Reads what stands between characters that page and text have. Where `any` answers every character it may have taken
    /// one that stands beside it, so that what is left is looked at once more without it.
    void align(Span page, Span text, QChar any)
    {
        const QList<qsizetype> at = counterparts(comparable(text.of(m_text)), comparable(page.of(m_page)), any);
        const auto use = [&](Span words, Span own) {
            const bool isMixed = std::ranges::any_of(words.of(m_page), [](QChar c) { return c != unknownSign; });
            if (isMixed && any == unknownSign && words.of(m_page).contains(unknownSign))
                align(words, own, {});
            else
                read(words, own);
        };
        Span words{page.begin, page.begin};
        qsizetype from = text.begin;
        for (const qsizetype place : at) {
            if (place >= 0 && m_page[words.end] != unknownSign) {
                use(words, {from, text.begin + place});
                words.begin = words.end + 1;
                from = text.begin + place + 1;
            }
            ++words.end;
        }
        use(words, {from, text.end});
    }

    /// What page and text have between them has no character in common; at either end the text goes on without the page.
    void read(Span page, Span text)
    {
        const QStringView words = page.of(m_page);
        if (!words.contains(unknownSign))
            return;
        if (page.length() == m_page.size())
            text.begin = std::max(text.begin, m_start);
        QStringList characters;
        for (qsizetype i = text.begin; i < text.end; ++i)
            if (m_text[i].isLowSurrogate() && !characters.isEmpty())
                characters.last() += m_text[i];
            else
                characters.append(m_text[i]);
        const qsizetype count = std::min(words.size(), characters.size());
        if (page.end == m_page.size())
            characters = characters.first(count);
        else if (page.begin == 0)
            characters = characters.last(count);
        const bool isUnknown = std::ranges::all_of(words, [](QChar c) { return c == unknownSign; });
        if (isUnknown ? characters.size() > words.size() : characters.size() != words.size())
            return;
        for (qsizetype i = 0; i < words.size(); ++i)
            if (words[i] == unknownSign)
                m_read[page.begin + i] = characters.value(i);
    }

    void put() const
    {
        qsizetype from = 0;
        for (const Placed &each : m_lines) {
            const ProofLine line = *each.line;
            each.line->text.clear();
            each.line->boxes.clear();
            for (qsizetype i = 0; i < line.text.size(); ++i) {
                const QString &read = m_read[from + i];
                each.line->text += read;
                each.line->boxes.insert(each.line->boxes.end(), read.size(), line.boxes[i]);
            }
            each.line->spaced.clear();
            for (qsizetype i = 0; const QChar c : line.spaced)
                each.line->spaced += c.isSpace() ? QString(c) : m_read.value(from + i++);
            from += line.text.size();
        }
    }

    std::vector<Placed> m_lines;
    QString m_page;
    QString m_text;     ///< of the unit, a little beyond the lines
    qsizetype m_start;  ///< of the lines in it, as it is estimated
    QStringList m_read; ///< what each unit of the page is read as
};

bool hasUnknown(const ProofLine &line)
{
    return line.text.contains(unknownSign);
}

} // namespace

void readFromText(QList<ProofColumn> &columns, const QList<PlacedRun> &runs, const QList<ProofUnit> &units)
{
    std::map<qsizetype, std::vector<Placed>> all; // by unit
    for (const PlacedRun &run : runs)
        for (qsizetype i = 0; i < run.starts.size(); ++i)
            all[run.unit].push_back({&columns[run.column][run.lines.begin + i], run.starts[i]});
    for (auto &[unit, lines] : all) {
        if (std::ranges::none_of(lines, [](const Placed &each) { return hasUnknown(*each.line); }))
            continue;
        std::ranges::stable_sort(lines, {}, &Placed::start);
        for (auto begin = lines.begin(); begin != lines.end();) {
            auto end = begin + 1;
            while (end != lines.end() && end->start - (end - 1)->start - (end - 1)->line->text.size() <= widestJump)
                ++end;
            Stretch({begin, end}, units[unit]).readFromText();
            begin = end;
        }
    }
}

} // namespace galley
