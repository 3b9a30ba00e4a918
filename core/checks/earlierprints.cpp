#include "core/checks/earlierprints.h"

#include "core/checks/storywording.h"
#include "core/language/language.h"
#include "core/text/triples.h"

#include <QHash>

#include <algorithm>

namespace galley {

namespace {

/// Fewer shared pieces are a sentence that both quote.
constexpr qsizetype fewestShared = 4;

/// Half of a fingerprint: an issue before is asked for whole stories, not for paragraphs.
bool isKept(quint32 hash)
{
    return hash % 2 == 0;
}

void addTriples(QStringView text, std::vector<quint64> &triples)
{
    for (const Span run : hanRuns(text))
        for (qsizetype at = run.begin; at + 3 <= run.end; ++at)
            triples.push_back(tripleAt(text, at));
}

void keepOnce(std::vector<quint64> &sorted)
{
    std::ranges::sort(sorted);
    const auto rest = std::ranges::unique(sorted);
    sorted.erase(rest.begin(), rest.end());
}

PrintedStory placeOf(const Issue &issue, const Page &page, const Story &story)
{
    const QString number = printedNumber(page);
    return {issue.title(), issue.date(), number.isEmpty() ? page.name : number, titleOf(story)};
}

} // namespace

void EarlierPrints::add(const Issue &issue)
{
    ++m_issues;
    std::vector<quint64> triples;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories) {
            const auto number = quint32(m_stories.size());
            for (const Block &block : story.blocks)
                addTriples(block.text, triples);
            for (const Block &block : story.blocks)
                if (isWording(story, block))
                    for (const quint32 hash : fingerprintOf(block.text))
                        if (isKept(hash))
                            m_prints.push_back({hash, number, m_issues});
            m_stories.append(placeOf(issue, page, story));
        }
    keepOnce(triples);
    m_written.insert(m_written.end(), triples.begin(), triples.end());
}

void EarlierPrints::settle()
{
    std::ranges::sort(m_prints, {}, [](const Print &print) { return std::pair(print.hash, print.story); });
    std::vector<Print> settled;
    for (auto begin = m_prints.begin(); begin != m_prints.end();) {
        const auto end = std::find_if(begin, m_prints.end(),
                                      [begin](const Print &print) { return print.hash != begin->hash; });
        // What stands in several issues is a formula. In one issue the first story stands for all.
        if (std::all_of(begin, end, [begin](const Print &print) { return print.issue == begin->issue; }))
            settled.push_back(*begin);
        begin = end;
    }
    m_prints = std::move(settled);
    std::ranges::sort(m_written);
    std::vector<quint64> several;
    for (std::size_t i = 1; i < m_written.size(); ++i)
        if (m_written[i] == m_written[i - 1])
            several.push_back(m_written[i]);
    keepOnce(several);
    several.shrink_to_fit();
    m_written = std::move(several);
}

bool EarlierPrints::writes(QStringView three) const
{
    return three.size() == 3 && std::ranges::binary_search(m_written, tripleAt(three, 0));
}

std::optional<EarlierPrints::Match> EarlierPrints::best(const Fingerprint &print) const
{
    qsizetype kept = 0;
    QHash<quint32, qsizetype> shared; // by story
    for (const quint32 hash : print) {
        if (!isKept(hash))
            continue;
        ++kept;
        const auto found = std::ranges::lower_bound(m_prints, hash, {}, &Print::hash);
        if (found != m_prints.end() && found->hash == hash)
            ++shared[found->story];
    }
    const auto most = std::max_element(shared.cbegin(), shared.cend());
    if (most == shared.cend() || *most < fewestShared)
        return std::nullopt;
    return Match{m_stories[most.key()], double(*most) / double(kept)};
}

} // namespace galley
