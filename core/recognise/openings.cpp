#include "core/recognise/pattern.h"
#include "core/recognise/shapes.h"
#include "core/text/characters.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

// How lines open and how they end.
namespace galley::shapes {

namespace {

const QString &dateOpening()
{
    static const QString text = u"(?:(?:[0-9０-９]{4}年)?[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日|"_s
        % anyOf("month-part"_L1) % u")|[0-9０-９]{1,2}日|[0-9０-９]{4}年[，以初底]|"_s % anyOf("today-opening"_L1)
        % u')';
    return text;
}

} // namespace

bool startsWithDate(QStringView text)
{
    static const QRegularExpression shape = pattern(dateOpening());
    return startsWith(shape, text);
}

bool soonSaysDay(QStringView text)
{
    constexpr qsizetype soon = 40;
    static const QRegularExpression shape = pattern(u"[0-9０-９]{1,2}日|"_s % anyOf("day-of-news"_L1));
    return shape.matchView(text.first(std::min(text.size(), soon))).hasMatch();
}

bool startsWithClause(QStringView text)
{
    static const QRegularExpression shape = pattern(dateOpening() % u"，|"_s % anyOf("clause-start"_L1)
                                                    % u"[^，。！？]{2,14}"_s % anyOf("clause-ending"_L1) % u'，');
    return startsWith(shape, text);
}

bool startsLikeBody(QStringView text)
{
    static const QRegularExpression shape = pattern(anyOf("body-opening"_L1) % u"|“[^”]{6,}，|"_s
                                                    % anyOf("ordinal-opening"_L1));
    return startsWith(shape, text);
}

bool startsLikeSlogan(QStringView text)
{
    static const QRegularExpression shape = pattern(anyOf("slogan-opening"_L1));
    return startsWith(shape, text);
}

bool isListItem(QStringView text)
{
    static const QRegularExpression shape = pattern(u"[■◆●□◎○▲△★☆※◇•·－][ 　]*\\S|"_s % anyOf("item-opening"_L1)
                                                    % u"|[（(][0-9a-z]{1,2}[）)]|[0-9]{1,2}[）)]"_s);
    return isNumbered(text) || startsWith(shape, text);
}

bool isNumbered(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"(?:[一二三四五六七八九十]{1,3}[、．]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])|[①-⑩]|第[一二三四五六七八九十]{1,2}[，、：])"_s);
    return startsWith(shape, text);
}

bool endsLikeNews(QStringView text)
{
    static const QRegularExpression shape = pattern(anyOf("news-ending"_L1) % u'$');
    return endsWith(shape, text);
}

bool endsInNumber(QStringView text)
{
    static const QRegularExpression shape = pattern(u"(?:[0-9]{1,4}[年月日时]|第[0-9一二三四五六七八九十]{1,4}"_s
                                                    % anyOf("counted"_L1) % u")$"_s);
    return endsWith(shape, text);
}

bool endsInRound(QStringView text)
{
    static const QRegularExpression shape = pattern(u"第[0-9一二三四五六七八九十]{1,4}"_s % anyOf("round"_L1) % u'$');
    return endsWith(shape, text);
}

qsizetype bulletLength(QStringView text)
{
    static const QRegularExpression shape = pattern(u"[■◆●□◎○▲△★☆※◇•·][ 　]*(?=\\p{Han})"_s);
    const auto match = shape.matchView(text.first(std::min(text.size(), window)), 0, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? match.capturedLength() : 0;
}

bool startsWithSource(QStringView text)
{
    static const QRegularExpression shape = pattern(u"\\p{Han}{2,18}"_s % anyOf("source-verb"_L1) % u"[，：,:“]"_s);
    return startsWith(shape, text);
}

bool endsWithArrows(QStringView text)
{
    return text.endsWith(u">>") || text.endsWith(u"＞＞") || text.endsWith(u"》》") || text.endsWith(u"»")
        || text.endsWith(u"▶▶");
}

namespace {

/// Lengths of the clauses between commas, quotation marks left out; empty for what is no row of bare clauses.
std::vector<qsizetype> clauseLengths(QStringView line)
{
    std::vector<qsizetype> lengths{0};
    for (QChar c : line) {
        if (c == u'，' || c == u'；' || c == u',')
            lengths.push_back(0);
        else if (c.isSpace() || c == u'：' || c == u':' || c == u'。' || c == u'…')
            return {};
        else if (c != u'“' && c != u'”' && c != u'！' && c != u'？' && c != u'《' && c != u'》')
            ++lengths.back();
    }
    return lengths;
}

} // namespace

Balance clauseBalance(QStringView line)
{
    constexpr qsizetype longest = 30;
    line = line.trimmed();
    // 某某强调，… and 昨天，… are running text, however long their clauses are.
    if (line.size() > longest || startsWithDate(line) || startsWithSource(line))
        return Balance::None;
    const std::vector<qsizetype> lengths = clauseLengths(line);
    if (lengths.size() < 2 || lengths.size() > 3)
        return Balance::None;
    const auto [least, most] = std::ranges::minmax(lengths);
    if (least < 2 || most > 11)
        return Balance::None;
    if (least == most)
        return least > 2 ? Balance::Even : Balance::Near;
    return most - least <= (least >= 5 ? 2 : 1) ? Balance::Near : Balance::None;
}

} // namespace galley::shapes
