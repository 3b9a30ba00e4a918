#include "core/checks/house/nearmisses.h"

#include <algorithm>

namespace galley {

namespace {

using Miss = NearMisses::Miss;
using Slip = NearMisses::Slip;

bool hasEndsOf(QStringView text, QStringView phrase)
{
    return !text.isEmpty() && text.front() == phrase.front() && text.back() == phrase.back();
}

qsizetype firstDifference(QStringView a, QStringView b)
{
    const auto [at, other] = std::ranges::mismatch(a, b);
    return at - a.begin();
}

/// The text's one or two characters that are others than the phrase's, of the same length.
std::optional<Miss> changedIn(QStringView text, QStringView phrase)
{
    Miss miss;
    qsizetype slips = 0;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (text[i] == phrase[i])
            continue;
        (slips++ == 0 ? miss.at : miss.second) = i;
        if (slips > (phrase.size() < NearMisses::shortestWithTwo ? 1 : 2))
            return std::nullopt;
    }
    miss.slip = slips == 1 ? Slip::OneChanged : Slip::TwoChanged;
    return slips == 0 ? std::nullopt : std::optional(miss);
}

/// `longer` is `shorter` with one more unit, before its unit …
std::optional<qsizetype> inserted(QStringView longer, QStringView shorter)
{
    const qsizetype at = firstDifference(longer, shorter);
    if (longer.sliced(at + 1) == shorter.sliced(at))
        return at;
    return std::nullopt;
}

std::optional<Miss> missOf(QStringView text, QStringView phrase)
{
    if (!hasEndsOf(text, phrase))
        return std::nullopt;
    if (text.size() == phrase.size())
        return changedIn(text, phrase);
    const bool isShorter = text.size() < phrase.size();
    const auto at = isShorter ? inserted(phrase, text) : inserted(text, phrase);
    return at ? std::optional(Miss{0, {}, isShorter ? Slip::Missing : Slip::Extra, *at, 0}) : std::nullopt;
}

/// True where the phrase stands there all the same, or the slip is a piece of another phrase that stands there.
bool isExcused(const Miss &miss, const PhraseFinder::Match &exact)
{
    if (exact.phrase == miss.phrase)
        return exact.span.overlaps(miss.span);
    const qsizetype at = miss.span.begin + miss.at;
    return exact.span.contains(at) && (miss.slip != Slip::Missing || exact.span.begin < at);
}

int slipsOf(const Miss &miss)
{
    return miss.slip == Slip::TwoChanged ? 2 : 1;
}

} // namespace

NearMisses::NearMisses(const QStringList &phrases)
    : m_phrases(phrases)
    , m_exact(phrases)
{
    for (qsizetype i = 0; i < m_phrases.size(); ++i) {
        const qsizetype length = m_phrases[i].size();
        if (length < shortest)
            continue;
        const qsizetype pieces = length < shortestWithTwo ? 2 : 3;
        for (qsizetype piece = 0; piece < pieces; ++piece)
            addPiece(i, {length * piece / pieces, length * (piece + 1) / pieces});
    }
    m_finder = PhraseFinder(m_pieces);
    m_numbers.clear();
}

void NearMisses::addPiece(qsizetype phrase, Span piece)
{
    const QString text = piece.of(m_phrases[phrase]).toString();
    if (!m_numbers.contains(text)) {
        m_numbers.insert(text, m_pieces.size());
        m_pieces.append(text);
        m_uses.append(QList<Use>());
    }
    m_uses[m_numbers.value(text)].append({phrase, piece.begin});
}

QList<NearMisses::Miss> NearMisses::in(QStringView text) const
{
    QList<Miss> found;
    for (const PhraseFinder::Match &match : m_finder.matches(text)) {
        for (const Use &use : m_uses[match.phrase]) {
            const QString &phrase = m_phrases[use.phrase];
            const qsizetype begin = match.span.begin - use.offset;
            // A character too many or too few may stand before the piece or behind it.
            for (const auto &[shift, more] :
                 {std::pair<qsizetype, qsizetype>(0, 0), {0, -1}, {1, -1}, {0, 1}, {-1, 1}}) {
                const Span span{begin + shift, begin + shift + phrase.size() + more};
                if (span.begin < 0 || span.end > text.size())
                    continue;
                if (std::optional<Miss> miss = missOf(span.of(text), phrase)) {
                    miss->phrase = use.phrase;
                    miss->span = span;
                    found.append(*miss);
                }
            }
        }
    }
    if (found.isEmpty())
        return found;
    const QList<PhraseFinder::Match> exact = m_exact.matches(text);
    std::ranges::stable_sort(found, {}, [](const Miss &miss) { return std::pair(slipsOf(miss), -miss.span.length()); });
    QList<Miss> kept;
    for (const Miss &miss : std::as_const(found)) {
        const auto excuses = [&miss](const PhraseFinder::Match &match) { return isExcused(miss, match); };
        const auto isOver = [&miss](const Miss &other) { return other.span.overlaps(miss.span); };
        if (!std::ranges::any_of(exact, excuses) && !std::ranges::any_of(kept, isOver))
            kept.append(miss);
    }
    std::ranges::sort(kept, {}, [](const Miss &miss) { return miss.span.begin; });
    return kept;
}

} // namespace galley
