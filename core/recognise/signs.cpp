#include "core/recognise/signs.h"

#include "core/language/surnames.h"
#include "core/recognise/byline.h"
#include "core/recognise/bylineshapes.h"
#include "core/recognise/pattern.h"
#include "core/recognise/shapes.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestBeforeNames = 8; ///< a shorter text before names is no sentence of its own

/// A pen name is one only after 本报记者 and a space: 记者手记 and 评论员文章 are none.
bool isKnownName(const BylinePerson &person)
{
    return startsLikeName(person.name) || surnameLength(person.name) > 1 || person.name.contains(u'·');
}

bool namesPeople(const BylinePiece &line)
{
    if (line.people.isEmpty())
        return line.group == "latin"_L1 || line.shape == "office"_L1;
    const bool isSetApart = std::ranges::any_of(line.features, [](const BylineFeature &feature) {
        return feature.name == "office-gap"_L1 && feature.value != "none"_L1;
    });
    const bool isOurs = bylineWordAt(line.people.first().office, 0, "house"_L1) > 0;
    return std::ranges::any_of(line.people, isKnownName) || (isSetApart && isOurs)
        || (line.people.size() == 1 && line.shape == "labelled"_L1);
}

/// 春江图 and 万物发 may be names with their verb, and are headings.
bool isSureCredit(const BylinePiece &credit, QStringView text)
{
    if (credit.people.isEmpty() || !isBylineWord(credit.verb, "unsure-credit"_L1))
        return true;
    const auto hasOffice = [](const BylinePerson &person) { return !person.office.isEmpty(); };
    return credit.group == "agency"_L1 || std::ranges::any_of(credit.people, hasOffice)
        || endsSentence(text.first(credit.span.begin)) || isOpeningMark(text[credit.span.begin].unicode());
}

/// An address and who lives there, as under readers' letters.
bool isReadersAddress(QStringView text)
{
    constexpr qsizetype longest = 40;
    static const QRegularExpression shape = shapes::pattern(u"^(?=.*"_s % shapes::anyOf("address-unit"_L1)
                                                            % u")[^，。；：]{3,26}[ 　]+\\p{Han}{1,3}"_s
                                                            % shapes::anyOf("reader-title"_L1) % u'$');
    return text.size() <= longest && shapes::matches(shape, text);
}

/// （作者系临渚大学教授）
bool isAuthorRemark(QStringView text)
{
    static const QRegularExpression shape = shapes::pattern(u"^[（(][ 　]*"_s % shapes::anyOf("author-before"_L1) % u'?'
                                                            % shapes::anyOf("author-label"_L1)
                                                            % shapes::anyOf("author-relation"_L1) % u".{2,40}[）)]$"_s);
    return shapes::matches(shape, text);
}

qsizetype pastLeadIn(QStringView text, qsizetype end)
{
    while (end < text.size() && (text[end].isSpace() || text[end] == u'：' || text[end] == u':'))
        ++end;
    return end;
}

/// 新华社北京3月17日电 题：把实事办到群众心坎上
bool givesTitle(QStringView text)
{
    static const QRegularExpression shape = shapes::pattern(shapes::anyOf("lead-in-title"_L1) % u"[：:]"_s);
    return !endsSentence(text) && shapes::startsWith(shape, text);
}

bool areNames(QStringView text)
{
    const QList<QStringView> names = text.split(u' ', Qt::SkipEmptyParts);
    const auto isShort = [](QStringView name) { return name.size() >= 2 && name.size() <= 4; };
    return !names.isEmpty() && std::ranges::all_of(names, isShort) && std::ranges::any_of(names, startsLikeName);
}

} // namespace

bool endsInAuthors(QStringView text)
{
    text = text.trimmed();
    if (!shapes::endsWithRemark(text))
        return false;
    const qsizetype open = std::max(text.lastIndexOf(u'（'), text.lastIndexOf(u'('));
    const QStringView remark = text.sliced(open + 1).chopped(1);
    return areNames(remark) || signsIn(remark).byline;
}

Signs signsIn(QStringView text)
{
    text = text.trimmed();
    Signs signs;
    if (text.isEmpty())
        return signs;
    const BylineParse parse = parseByline(text);
    if (parse.leadIn)
        signs.leadIn = pastLeadIn(text, parse.leadIn->span.end);
    if (signs.leadIn > 0 && givesTitle(text.sliced(signs.leadIn)))
        signs.leadIn = text.size();
    const bool isLine = parse.line && namesPeople(*parse.line);
    const bool isBoxed = isLine && isOpeningMark(text[parse.line->span.begin].unicode());
    signs.byline = (isLine && !isBoxed) || isReadersAddress(text);
    signs.bracketed = isBoxed || isAuthorRemark(text);
    if (!parse.credit || !isSureCredit(*parse.credit, text))
        return signs;
    const BylinePiece &credit = *parse.credit;
    const bool isWhole = credit.span.begin == 0;
    const bool isPeopleAlone = credit.verb.isEmpty() && !credit.people.isEmpty();
    signs.credit = isWhole && !isPeopleAlone;
    signs.endsWithCredit = !isWhole && !isPeopleAlone;
    signs.endsWithNames = isPeopleAlone && credit.shape == "people-alone"_L1 && namesPeople(credit)
        && credit.span.begin > longestBeforeNames && endsSentence(text.first(credit.span.begin));
    return signs;
}

} // namespace galley
