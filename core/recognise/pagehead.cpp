#include "core/recognise/pagehead.h"

#include "core/recognise/folio.h"
#include "core/recognise/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// 12, １２ or 十二; 0 for what is no number.
int numberOf(QStringView text)
{
    constexpr QStringView ones = u"一二三四五六七八九";
    int number = 0;
    int digit = 0;
    for (const QChar c : text) {
        if (c.isDigit()) {
            number = number * 10 + c.digitValue();
        } else if (c == u'十') {
            number += std::max(1, digit) * 10;
            digit = 0;
        } else {
            digit = int(ones.indexOf(c)) + 1;
        }
    }
    return number + digit;
}

QStringView withoutMarks(QStringView text)
{
    const auto isMark = [](QChar c) { return c.isSpace() || c.isPunct() || c.isSymbol(); };
    while (!text.isEmpty() && isMark(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isMark(text.back()))
        text.chop(1);
    return text;
}

bool isPageName(QStringView text)
{
    static const QRegularExpression known = shapes::pattern(u'^' % shapes::anyOf("page-name"_L1) % u"$|^"_s
                                                            % shapes::anyOf("page-name-latin"_L1) % u'$');
    return shapes::matches(known, text);
}

/// The name that stands behind the number, or before it: 要闻 第1版.
QString nameBeside(QStringView before, QStringView after)
{
    static const QRegularExpression plain = shapes::pattern(u"^\\p{Han}{2,8}(?=$|\\s)"_s);
    const QStringView behind = withoutMarks(after);
    if (isPageName(behind))
        return behind.toString();
    if (const auto match = plain.matchView(behind); match.hasMatch())
        return match.captured();
    qsizetype begin = before.size();
    const QStringView ahead = withoutMarks(before);
    for (begin = ahead.size(); begin > 0 && !ahead[begin - 1].isSpace(); --begin) { }
    return isPageName(ahead.sliced(begin)) ? ahead.sliced(begin).toString() : QString();
}

/// A2 要闻, 08 | 综合 | 2026.3.18, 10　副刊: the number of a line that is made of what heads are made of.
std::optional<PageHead> headByTokens(QStringView folio)
{
    using enum FolioToken::Kind;
    if (!isMadeOfFolioTokens(folio))
        return std::nullopt;
    PageHead head;
    for (const FolioToken &token : folioTokens(folio)) {
        if (token.kind == Number && head.number == 0) {
            head.section = token.text.front().isUpper() ? token.text.first(1).toString() : QString();
            head.number = numberOf(token.text.sliced(head.section.size()));
        } else if ((token.kind == Name || token.kind == Word) && head.name.isEmpty()) {
            head.name = token.text.toString();
        }
    }
    return head.number > 0 ? std::optional(head) : std::nullopt;
}

} // namespace

std::optional<PageHead> pageHeadOf(QStringView folio)
{
    static const QRegularExpression numbered = shapes::pattern(
        u"(?<!"_s % shapes::words("page-count-before"_L1).join(u")(?<!"_s)
        % u")(?:第[ 　]*)?([A-Z])?[ 　]*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[ 　]*版(?!"_s
        % shapes::anyOf("page-not-before"_L1) % u")|\\b"_s % shapes::anyOf("page-latin"_L1)
        % u" ([A-Z])?([0-9]{1,3})\\b"_s);
    const auto match = numbered.matchView(folio.first(std::min<qsizetype>(folio.size(), shapes::longestShape)));
    if (!match.hasMatch())
        return headByTokens(folio);
    const bool latin = match.hasCaptured(4);
    PageHead head;
    head.section = match.captured(latin ? 3 : 1);
    head.number = numberOf(match.capturedView(latin ? 4 : 2));
    head.name = nameBeside(folio.first(match.capturedStart()), folio.sliced(match.capturedEnd()));
    return head.number > 0 ? std::optional(head) : std::nullopt;
}

} // namespace galley
