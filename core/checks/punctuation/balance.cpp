#include "core/checks/punctuation/balance.h"

#include "core/checks/punctuation/context.h"
#include "core/recognise/seam.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <vector>

namespace galley {

namespace {

struct Pair {
    char16_t open;
    char16_t close;
    char16_t halfOpen = 0;
    char16_t halfClose = 0;
};

constexpr auto pairs = std::to_array<Pair>({
    {u'“', u'”'},
    {u'‘', u'’'},
    {u'「', u'」'},
    {u'『', u'』'},
    {u'《', u'》'},
    {u'〈', u'〉'},
    {u'（', u'）', u'(', u')'},
    {u'【', u'】'},
    {u'〔', u'〕'},
    {u'［', u'］', u'[', u']'},
    {u'｛', u'｝', u'{', u'}'},
});
constexpr size_t quotations = 4; // the first so many may go on over paragraphs
constexpr size_t singleQuotes = 1;
constexpr size_t roundBrackets = 6;

// A text that is none, such as a file of brackets, must cost no more than its length.
constexpr size_t deepest = 64;
constexpr qsizetype farthest = 4000;  // units looked ahead
constexpr qsizetype mostInBlock = 20; // slips

enum class Side { Open, Close };
struct Mark {
    size_t pair;
    Side side;
};

/// Most characters are none: two comparisons for those.
std::optional<Mark> markOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit > 0x7D && (unit < 0x2018 || (unit > 0x301D && unit < 0xFF08) || (unit > 0x201D && unit < 0x3008)))
        return std::nullopt;
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (unit == pairs[i].open || (unit == pairs[i].halfOpen && unit))
            return Mark{i, Side::Open};
        if (unit == pairs[i].close || (unit == pairs[i].halfClose && unit))
            return Mark{i, Side::Close};
    }
    return std::nullopt;
}

struct Open {
    size_t pair;
    const Block *block;
    qsizetype at;
    bool soft = false;                  ///< a single quote among letters: perhaps an apostrophe
    const Block *carriedFrom = nullptr; ///< the block before, where it came over a seam
    bool cutSeam = false;               ///< in the middle of a sentence
    bool reopened = false;              ///< by the block that is being read

    bool isQuotation() const { return pair < quotations; }
};

class Balancer
{
public:
    explicit Balancer(const QList<const Block *> &blocks)
        : m_blocks(blocks)
    {
    }

    QList<BalanceSlip> read()
    {
        for (m_number = 0; m_number < m_blocks.size(); ++m_number)
            readBlock();
        return std::move(m_slips);
    }

private:
    void readBlock();
    qsizetype reopen();
    void open(size_t pair, qsizetype at);
    void close(size_t pair, qsizetype at);
    void closeInner(size_t pair, qsizetype at, std::vector<Open>::iterator outer);
    void closeNothing(size_t pair, qsizetype at);
    void endBlock();
    bool goesOn(Open &open);
    bool isNoPair(Mark mark, qsizetype at) const;
    bool isEnumeration(qsizetype at) const;
    std::optional<Side> nextOf(size_t pair, qsizetype at, int number = 1) const;
    void slip(BalanceProblem problem, qsizetype at) { m_slips.append({problem, m_block, at}); }
    void neverClosed(const Open &open);

    const QList<const Block *> &m_blocks;
    qsizetype m_number = 0;
    const Block *m_block = nullptr;
    QStringView m_text;
    std::vector<Open> m_open;
    QList<BalanceSlip> m_slips;
};

void Balancer::readBlock()
{
    m_block = m_blocks[m_number];
    m_text = m_block->text;
    const qsizetype most = m_slips.size() + mostInBlock;
    for (qsizetype at = reopen(); at < m_text.size() && m_slips.size() < most; ++at) {
        const std::optional<Mark> mark = markOf(m_text[at]);
        if (!mark || isNoPair(*mark, at))
            continue;
        if (mark->side == Side::Open)
            open(mark->pair, at);
        else
            close(mark->pair, at);
    }
    endBlock();
}

/// Past the marks with which a paragraph goes on with quotations of the one before.
qsizetype Balancer::reopen()
{
    qsizetype at = 0;
    while (at < m_text.size() && m_text[at].isSpace())
        ++at;
    for (Open &open : m_open) {
        open.reopened = at < m_text.size() && open.isQuotation() && m_text[at] == QChar(pairs[open.pair].open);
        at += open.reopened;
    }
    return at;
}

void Balancer::open(size_t pair, qsizetype at)
{
    const bool soft = pair == singleQuotes && !isHan(wordFrom(m_text, at).unicode());
    const bool nested = !m_open.empty() && m_open.back().pair == pair && pair != roundBrackets;
    if (nested && m_open.back().carriedFrom && !m_open.back().reopened) {
        neverClosed(m_open.back());
        m_open.pop_back();
    } else if (nested) {
        const std::optional<Side> next = nextOf(pair, at);
        const bool twoClose = next == Side::Close && nextOf(pair, at, 2) == Side::Close;
        if (pair < quotations && next != Side::Close && !soft) {
            slip(BalanceProblem::WrongWay, at);
            m_open.pop_back();
            return;
        }
        if (!twoClose) {
            neverClosed(m_open.back());
            m_open.pop_back();
        }
    }
    if (m_open.size() < deepest)
        m_open.push_back({.pair = pair, .block = m_block, .at = at, .soft = soft});
}

void Balancer::close(size_t pair, qsizetype at)
{
    const auto reverse = std::ranges::find(m_open.rbegin(), m_open.rend(), pair, &Open::pair);
    if (reverse == m_open.rend())
        return closeNothing(pair, at);
    if (reverse != m_open.rbegin())
        return closeInner(pair, at, std::prev(reverse.base()));
    const Open &open = m_open.back();
    if (open.carriedFrom && !open.reopened && !open.cutSeam && open.isQuotation())
        m_slips.append({BalanceProblem::NotReopened, m_block, 0});
    m_open.pop_back();
}

/// The pair that closes has others open inside it: they were forgotten, or close too late.
void Balancer::closeInner(size_t pair, qsizetype at, std::vector<Open>::iterator outer)
{
    const auto closesLater = [&](const Open &inner) { return !inner.soft && nextOf(inner.pair, at) == Side::Close; };
    if (std::any_of(std::next(outer), m_open.end(), closesLater)) {
        slip(BalanceProblem::Crossing, at);
        m_open.erase(outer);
        return;
    }
    for (auto inner = std::next(outer); inner != m_open.end(); ++inner)
        if (!inner->soft)
            neverClosed(*inner);
    m_open.erase(std::next(outer), m_open.end());
    close(pair, at);
}

void Balancer::closeNothing(size_t pair, qsizetype at)
{
    // ”渔火” has the first one the wrong way round.
    if (pair < quotations && nextOf(pair, at) == Side::Close) {
        slip(BalanceProblem::WrongWay, at);
        m_open.push_back({.pair = pair, .block = m_block, .at = at});
        return;
    }
    slip(BalanceProblem::NeverOpened, at);
}

void Balancer::endBlock()
{
    std::erase_if(m_open, [this](Open &open) {
        if (open.soft || goesOn(open))
            return open.soft;
        neverClosed(open);
        return true;
    });
}

/// A quotation goes on into the next paragraph; any pair does over a seam in the middle of a sentence, once.
bool Balancer::goesOn(Open &open)
{
    if (m_number + 1 == m_blocks.size())
        return false;
    const bool cut = couldBeCut({{}, m_text, m_blocks[m_number + 1]->text});
    const bool hereToo = open.block == m_block || open.reopened;
    if (!cut && !(open.isQuotation() && (hereToo || open.cutSeam)))
        return false;
    if (cut && !open.isQuotation() && open.carriedFrom)
        return false;
    open.carriedFrom = m_block;
    open.cutSeam = cut;
    return true;
}

void Balancer::neverClosed(const Open &open)
{
    const Block *broken = open.carriedFrom && open.cutSeam ? m_block : nullptr;
    m_slips.append({BalanceProblem::NeverClosed, open.block, open.at, broken});
}

/// The `number`th mark of the pair behind `at` in this block.
std::optional<Side> Balancer::nextOf(size_t pair, qsizetype at, int number) const
{
    const qsizetype end = std::min(m_text.size(), at + farthest);
    for (qsizetype i = at + 1; i < end; ++i) {
        const std::optional<Mark> mark = markOf(m_text[i]);
        if (mark && mark->pair == pair && !isNoPair(*mark, i) && --number == 0)
            return mark->side;
    }
    return std::nullopt;
}

bool Balancer::isNoPair(Mark mark, qsizetype at) const
{
    const QChar before = at > 0 ? m_text[at - 1] : QChar();
    const QChar after = at + 1 < m_text.size() ? m_text[at + 1] : QChar();
    if (mark.side == Side::Open)
        return false;
    const bool isOpen = std::ranges::contains(m_open, mark.pair, &Open::pair);
    if (mark.pair == singleQuotes) // don’t, the ’90s, the boys’
        return (isAsciiWord(after) && !isHan(before.unicode()))
            || (!isOpen && (isAsciiWord(before) || isAsciiWord(after)));
    if (mark.pair == 0)
        return !isOpen && before.isDigit(); // 5’10”
    if (mark.pair == roundBrackets)
        return !isOpen && isEnumeration(at);
    return false;
}

/// 1) a） 一） at the head of a point, and faces such as :)
bool Balancer::isEnumeration(qsizetype at) const
{
    if (at > 0 && (m_text[at - 1] == u':' || m_text[at - 1] == u';' || m_text[at - 1] == u'-'))
        return true;
    qsizetype begin = at;
    while (begin > 0 && at - begin < 3
           && (m_text[begin - 1].isDigit() || QStringView(u"一二三四五六七八九十").contains(m_text[begin - 1])))
        --begin;
    if (begin == at && at > 0 && isAsciiWord(m_text[at - 1]))
        --begin;
    if (begin == at)
        return false;
    return begin == 0 || m_text[begin - 1].isSpace() || isFinalMark(m_text[begin - 1].unicode())
        || isInnerMark(m_text[begin - 1].unicode());
}

} // namespace

QChar partnerOf(QChar mark)
{
    const std::optional<Mark> found = markOf(mark);
    if (!found)
        return {};
    const Pair &pair = pairs[found->pair];
    const bool half = mark.unicode() < 0x80;
    if (found->side == Side::Open)
        return half ? pair.halfClose : pair.close;
    return half ? pair.halfOpen : pair.open;
}

QList<BalanceSlip> balance(const QList<const Block *> &blocks)
{
    return Balancer(blocks).read();
}

} // namespace galley
