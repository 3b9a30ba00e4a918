#include "core/checks/facts/references.h"

#include "core/text/numbers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Group 1 a section's letter, group 2 the number.
/// An ideographic space is one.
constexpr QRegularExpression::PatternOption ofAnySpace = QRegularExpression::UseUnicodePropertiesOption;
const QString pageShape = u"([A-Da-d]?)(0?[1-9][0-9]?|[一二三四五六七八九十]{1,3})\\s*版"_s;
constexpr qsizetype longestLine = 40; ///< a jump line is no longer; in running text it stands in brackets

PageNumber pageNumber(const QRegularExpressionMatch &match, int section)
{
    const QString digits = match.captured(section + 1);
    bool isArabic = false;
    int number = digits.toInt(&isArabic);
    if (!isArabic)
        if (const std::optional<Number> han = numberAt(digits, 0))
            number = int(han->value);
    return {match.captured(section).toUpper(), number};
}

Span spanOf(const QRegularExpressionMatch &match, int group)
{
    return {match.capturedStart(group), match.capturedEnd(group)};
}

PageReference::Kind kindOf(QStringView words)
{
    if (words.contains(u'接'))
        return PageReference::Kind::Back;
    return words.contains(u'转') ? PageReference::Kind::Onward : PageReference::Kind::See;
}

bool isBracketed(QStringView text, Span span)
{
    constexpr QStringView opening = u"（(【[";
    const QStringView before = text.first(span.begin);
    const qsizetype from = std::max({before.lastIndexOf(u'（'), before.lastIndexOf(u'('), before.lastIndexOf(u'【')});
    return from >= 0 && span.begin - from < longestLine && opening.contains(text[from])
        && text.mid(from, span.begin - from).indexOf(u'）') < 0;
}

/// 7版, P7, or figures at the end of an entry, behind dots, a slash, a space or an opening bracket.
const QRegularExpression &entryPage()
{
    static const QRegularExpression shape(u"(?:[.…·/／（(\\s]|第|见|刊)+"_s + pageShape + u"\\s*[）)]?$"_s, ofAnySpace);
    return shape;
}

const QRegularExpression &pageAlone()
{
    static const QRegularExpression shape(
        u"^[\\s（(►▶■●/／]*(?:[详见刊]+|第|本报|今日)*"_s + pageShape + u"\\s*[）)]?$"_s, ofAnySpace);
    return shape;
}

QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

quint32 pairOf(QChar a, QChar b)
{
    return quint32(a.unicode()) << 16 | b.unicode();
}

size_t slotOf(quint32 pair)
{
    return (pair ^ pair >> 13) & 1023;
}

} // namespace

PageNumber numberOf(const Page &page)
{
    return {page.section.toUpper(), page.number};
}

QList<PageReference> referencesIn(const Block &block)
{
    static const QRegularExpression shape(
        u"((?:紧?下?转|[上紧]接|承接|详?见|刊))\\s*(?:今日|本报|今天)?\\s*第?\\s*"_s + pageShape, ofAnySpace);
    if (block.role.role == Role::IndexEntry || block.role.role == Role::IndexPage || !block.text.contains(u'版'))
        return {};
    QList<PageReference> found;
    for (const QRegularExpressionMatch &match : shape.globalMatch(block.text)) {
        const PageReference reference{kindOf(match.captured(1)),
                                      &block,
                                      spanOf(match, 0),
                                      {match.capturedStart(2), match.capturedEnd(3)},
                                      pageNumber(match, 2)};
        const bool line = block.role.role == Role::JumpLine
            || (!isRunningText(block.role.role) && block.text.size() < longestLine);
        const bool clear = match.captured(1).size() > 1;
        if ((line && clear) || isBracketed(block.text, reference.span))
            found.append(reference);
    }
    return found;
}

QString IndexLine::text() const
{
    QString text;
    for (const Block *entry : entries) {
        const QRegularExpressionMatch page = entryPage().match(entry->text);
        text += page.hasMatch() ? entry->text.first(page.capturedStart()) : entry->text;
    }
    return text;
}

QList<IndexLine> indexLinesIn(const Story &story)
{
    // The number stands behind its entries or, in other papers, before them: the first one tells.
    const auto is = [](Role role) { return [role](const Block &block) { return block.role.role == role; }; };
    const auto firstPage = std::ranges::find_if(story.blocks, is(Role::IndexPage));
    const bool behind = std::ranges::find_if(story.blocks, is(Role::IndexEntry)) < firstPage;
    QList<IndexLine> lines;
    IndexLine open;
    for (const Block &block : story.blocks) {
        if (block.role.role == Role::IndexEntry) {
            const QRegularExpressionMatch page = entryPage().match(block.text);
            if (page.hasMatch()) {
                lines.append({{&block}, &block, {page.capturedStart(1), page.capturedEnd(2)}, pageNumber(page, 1)});
            } else if (behind) {
                open.entries.append(&block);
            } else if (open.pageBlock) {
                lines.append({{&block}, open.pageBlock, open.numberSpan, open.to});
            }
        } else if (block.role.role == Role::IndexPage) {
            const QRegularExpressionMatch page = pageAlone().match(block.text);
            const IndexLine number = page.hasMatch()
                ? IndexLine{{}, &block, {page.capturedStart(1), page.capturedEnd(2)}, pageNumber(page, 1)}
                : IndexLine();
            if (!behind)
                open = number;
            else if (page.hasMatch() && !open.entries.isEmpty())
                lines.append({open.entries, number.pageBlock, number.numberSpan, number.to});
            if (behind)
                open = {};
        }
    }
    return lines;
}

int pagesSaid(const Issue &issue)
{
    static const QRegularExpression shape(u"今日\\s*(?:共)?\\s*([0-9]{1,3}|[一二三四五六七八九十]{1,3})\\s*版"_s,
                                          ofAnySpace);
    for (const Page &page : issue.pages()) {
        if (!page.section.isEmpty())
            return 0;
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (block.role.role == Role::Folio || block.role.role == Role::Other)
                    if (const QRegularExpressionMatch match = shape.match(block.text); match.hasMatch())
                        if (const std::optional<Number> number = numberAt(match.captured(1), 0))
                            return int(number->value);
    }
    return 0;
}

Wording::Wording(QStringView headline)
    : m_letters(lettersOf(headline))
{
    for (qsizetype i = 0; i + 1 < m_letters.size(); ++i)
        m_pairs.push_back(pairOf(m_letters[i], m_letters[i + 1]));
    std::ranges::sort(m_pairs);
    m_pairs.erase(std::ranges::unique(m_pairs).begin(), m_pairs.end());
    for (const quint32 pair : m_pairs)
        m_mayBePair.set(slotOf(pair));
}

double Wording::sharedBy(QStringView text) const
{
    const qsizetype shared = pairsIn(text);
    const bool isEvery = shared == qsizetype(m_pairs.size());
    // One can only hold the other where all the headline's pairs are there, or the text is no longer than it.
    if ((isEvery || text.size() <= 2 * m_letters.size()) && holds(text))
        return 1;
    return m_pairs.empty() ? 0 : double(shared) / double(m_pairs.size());
}

/// Whether one stands in the other.
bool Wording::holds(QStringView text) const
{
    constexpr qsizetype fewest = 4; // letters: less stands in another by chance
    const QString other = lettersOf(text);
    if (other == m_letters)
        return true;
    return std::min(m_letters.size(), other.size()) >= fewest
        && (m_letters.contains(other) || other.contains(m_letters));
}

qsizetype Wording::pairsIn(QStringView text) const
{
    std::vector<bool> met(m_pairs.size());
    QChar last;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber())
            continue;
        if (const quint32 pair = pairOf(std::exchange(last, c), c); m_mayBePair.test(slotOf(pair)))
            if (const auto at = std::ranges::lower_bound(m_pairs, pair); at != m_pairs.end() && *at == pair)
                met[size_t(at - m_pairs.begin())] = true;
    }
    return std::ranges::count(met, true);
}

} // namespace galley
