#include "core/checks/analysis.h"

#include "core/checks/parallel.h"
#include "core/recognise/bylineshapes.h"
#include "core/text/characters.h"

#include <vector>

namespace galley {

namespace {

bool isClosing(QChar c)
{
    return isClosingMark(c.unicode()) || c == u'"' || c == u'\'';
}

/// A full stop of ASCII ends a sentence where a space or the text's end follows and no initial or figure goes before.
bool isAsciiStop(QStringView text, qsizetype at)
{
    if (text[at] != u'.' || at == 0)
        return false;
    const bool after = at + 1 == text.size() || text[at + 1].isSpace();
    const bool initial = text[at - 1].isUpper() || text[at - 1].isDigit();
    return after && !initial;
}

bool isEnd(QStringView text, qsizetype at)
{
    return isFinalMark(text[at].unicode()) || isAsciiStop(text, at);
}

/// Past the marks that belong to a sentence whose first final mark stands at `at`.
qsizetype sentenceEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isEnd(text, at))
        ++at;
    while (at < text.size() && isClosing(text[at]))
        ++at;
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

BlockAnalysis analysed(const Block &block, const QList<BylineShape> &taught)
{
    BlockAnalysis analysis;
    analysis.sentences = sentencesOf(block.text);
    analysis.byline = parseByline(block.text, taught);
    analysis.mentions = mentionsIn(block.text, block.role.role, analysis.byline);
    analysis.repetitions = repetitionsIn(block.text);
    if (isRunningText(block.role.role))
        analysis.print = fingerprintOf(block.text);
    // There are as many of these as paragraphs, and they stay.
    analysis.sentences.squeeze();
    analysis.mentions.squeeze();
    analysis.repetitions.squeeze();
    return analysis;
}

} // namespace

struct Analyses::Entry {
    Role role;
    QString text;
    BlockAnalysis analysis;

    bool fits(const Block &block) const
    {
        if (role != block.role.role || text.size() != block.text.size())
            return false;
        return text.constData() == block.text.constData() || text == block.text;
    }
};

Analyses::Analyses(const Issue &issue, const Analyses &previous, const QList<BylineShape> &taught)
{
    std::vector<const Block *> blocks;
    std::vector<std::shared_ptr<const Entry>> made;
    std::vector<qsizetype> missing;
    for (const Page &page : issue.pages()) {
        for (const Story &story : page.stories) {
            for (const Block &block : story.blocks) {
                const auto known = previous.m_entries.constFind(block.id);
                const bool fits = known != previous.m_entries.cend() && (*known)->fits(block);
                if (!fits)
                    missing.push_back(qsizetype(blocks.size()));
                blocks.push_back(&block);
                made.push_back(fits ? *known : nullptr);
            }
        }
    }
    inParallel(qsizetype(missing.size()), [&](qsizetype n) {
        const auto at = size_t(missing[size_t(n)]);
        const Block &block = *blocks[at];
        made[at] = std::make_shared<const Entry>(block.role.role, block.text, analysed(block, taught));
    });
    m_entries.reserve(qsizetype(blocks.size()));
    for (size_t i = 0; i < blocks.size(); ++i)
        m_entries.emplace(blocks[i]->id, std::move(made[i]));
}

const BlockAnalysis &Analyses::of(const Block &block) const
{
    static const BlockAnalysis nothing;
    const auto found = m_entries.constFind(block.id);
    Q_ASSERT(found != m_entries.cend());
    return found == m_entries.cend() ? nothing : (*found)->analysis;
}

QList<Span> sentencesOf(QStringView text)
{
    QList<Span> sentences;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (!isEnd(text, at)) {
            ++at;
            continue;
        }
        at = sentenceEnd(text, at);
        sentences.append({begin, at});
        begin = at;
    }
    if (begin < text.size())
        sentences.append({begin, text.size()});
    return sentences;
}

Span sentenceAt(QStringView text, qsizetype at)
{
    // Looks only as far as needed: the text may be a line of megabytes.
    const qsizetype place = std::clamp<qsizetype>(at, 0, text.size());
    qsizetype begin = 0;
    for (qsizetype i = std::min(place, text.size() - 1); i >= 0 && begin == 0; --i) {
        if (isEnd(text, i) && sentenceEnd(text, i) <= place)
            begin = sentenceEnd(text, i);
    }
    qsizetype end = begin;
    while (end < text.size() && !isEnd(text, end))
        ++end;
    end = sentenceEnd(text, end);
    // The text's last position belongs to its last sentence.
    if (begin == text.size() && begin > 0)
        return sentenceAt(text, begin - 1);
    return {begin, end};
}

} // namespace galley
