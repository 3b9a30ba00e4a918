#include "core/recognise/bylinelatin.h"

#include "core/recognise/bylineshapes.h"
#include "core/recognise/pattern.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestDateline = 70;
constexpr qsizetype longestLine = 80;

QString oneOf(QLatin1StringView list)
{
    return u"(?:"_s % bylineWords(list).join(u'|') % u')';
}

qsizetype pastMatch(const QRegularExpression &expression, QStringView text, qsizetype from, qsizetype longest)
{
    const auto match = expression.matchView(text.sliced(from, std::min(longest, text.size() - from)), 0,
                                            QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? from + match.capturedLength() : from;
}

} // namespace

qsizetype pastLatinDateline(QStringView text, qsizetype from)
{
    static const QRegularExpression shape = shapes::pattern(
        u"\\p{Lu}[\\p{Lu} .’'-]{2,30}(?:, \\p{Lu}[\\w.]{1,14}){0,2}(?:, \\p{Lu}[a-z]{2,8}\\.? \\d{1,2})?[ ,]*"
        u"(?:\\(\\p{Lu}[\\w ]{1,24}\\) ?(?:-{1,2}|[—–]{1,2})|(?:--|[—–]{1,2})|(?<= )- )"_s);
    return pastMatch(shape, text, from, longestDateline);
}

qsizetype pastLatinBy(QStringView text, qsizetype from)
{
    static const QRegularExpression shape = shapes::pattern(
        oneOf("latin-by"_L1) % u"\\s+\\p{Lu}[\\w.'’-]*(?:,?\\s+(?:"_s % oneOf("latin-between"_L1)
        % u"|[(]?\\p{Lu}[\\w.'’-]*[)]?)){0,10}(?:,\\s*(?:"_s % oneOf("latin-office"_L1) % u"\\s*){1,3})?\\s*$"_s);
    return text.size() - from > longestLine ? from : pastMatch(shape, text, from, longestLine);
}

qsizetype pastLatinCredit(QStringView text, qsizetype from)
{
    static const QRegularExpression shape = shapes::pattern(
        u"[(\\[]?(?:"_s % oneOf("latin-photo"_L1) % u"\\s*\\p{Lu}.{1,40}|"_s % oneOf("latin-agency"_L1)
        % u"(?: [Pp]hoto)?(?:\\s?/\\s?.{2,30})?|"_s % oneOf("latin-archive"_L1) % u")[)\\]]?\\.?$"_s);
    return text.size() - from > longestLine ? from : pastMatch(shape, text, from, longestLine);
}

} // namespace galley
