#include "core/recognise/folio.h"

#include "core/recognise/bylineshapes.h"
#include "core/recognise/pattern.h"
#include "core/recognise/shapes.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestHead = 60;

bool isPaperName(QStringView text)
{
    constexpr qsizetype longest = 10;
    const auto endsSo = [text](const QString &ending) { return text.size() > ending.size() && text.endsWith(ending); };
    return text.size() <= longest && std::ranges::all_of(text, [](QChar c) { return isHan(c.unicode()); })
        && std::ranges::any_of(bylineWords("paper-ending"_L1), endsSo);
}

FolioToken::Kind kindOf(QStringView text)
{
    using enum FolioToken::Kind;
    static const QRegularExpression number = shapes::pattern(
        u"^[A-Z]?[0-9０-９]{1,3}版?$|^第[A-Z]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})版$"_s);
    static const QRegularExpression date = shapes::pattern(
        u"^(?:[12][0-9]{3}[.\\-/年])?[0-9]{1,2}[.\\-/月][0-9]{1,2}日?$"_s);
    static const QRegularExpression weekday = shapes::pattern(u'^' % shapes::anyOf("weekday"_L1) % u"$|^"_s
                                                              % shapes::anyOf("lunar"_L1));
    static const QRegularExpression name = shapes::pattern(u'^' % shapes::anyOf("page-name"_L1) % u'$');
    static const QRegularExpression desk = shapes::pattern(u'^' % shapes::anyOf("desk-before"_L1) % u'?'
                                                           % shapes::anyOf("desk"_L1) % u'$');
    static const QRegularExpression word = shapes::pattern(u"^\\p{Han}{2,4}$"_s);
    for (const auto &[expression, kind] :
         {std::pair(&number, Number), {&date, Date}, {&weekday, Weekday}, {&name, Name}, {&desk, Desk}})
        if (shapes::matches(*expression, text))
            return kind;
    return isPaperName(text) ? Paper : shapes::matches(word, text) ? Word : Other;
}

bool isCut(QChar c)
{
    return c.isSpace() || QStringView(u"|｜·•：:，,、【】[]■●◆").contains(c);
}

} // namespace

QList<FolioToken> folioTokens(QStringView line)
{
    QList<FolioToken> tokens;
    line = line.trimmed();
    for (qsizetype begin = 0; begin < line.size() && line.size() <= longestHead;) {
        qsizetype end = begin;
        while (end < line.size() && !isCut(line[end]))
            ++end;
        if (end > begin)
            tokens.append({kindOf(line.sliced(begin, end - begin)), line.sliced(begin, end - begin)});
        begin = end + 1;
    }
    // Who sits at the desk belongs to it.
    for (qsizetype i = 1; i < tokens.size(); ++i)
        if (tokens[i].kind == FolioToken::Kind::Word && tokens[i - 1].kind == FolioToken::Kind::Desk)
            tokens[i].kind = FolioToken::Kind::Desk;
    return tokens;
}

bool isMadeOfFolioTokens(QStringView line)
{
    using enum FolioToken::Kind;
    constexpr qsizetype mostWords = 2;
    const QList<FolioToken> tokens = folioTokens(line);
    const auto has = [&tokens](FolioToken::Kind kind) {
        return std::ranges::contains(tokens, kind, &FolioToken::kind);
    };
    if (tokens.size() < 2 || has(Other) || std::ranges::count(tokens, Word, &FolioToken::kind) > mostWords)
        return false;
    const int kinds = has(Number) + has(Name) + has(Date) + has(Weekday) + has(Paper) + has(Desk);
    return kinds > 1 && (has(Number) || has(Date) || has(Desk));
}

bool isMasthead(QStringView line)
{
    return isPaperName(line.trimmed());
}

namespace shapes {

bool isImprint(QStringView text)
{
    static const QRegularExpression shape = pattern(anyOf("imprint"_L1));
    return matches(shape, text);
}

bool isFolio(QStringView text)
{
    static const QRegularExpression date = pattern(
        u"^.{0,24}[12０-９][0-9０-９]{3}年[ 　]*[0-9０-９]{1,2}月[ 　]*[0-9０-９]{1,2}日[ 　]*(?:$|[ 　]*"_s
        % anyOf("after-date"_L1) % u").*$"_s);
    static const QRegularExpression latinDate = pattern(
        u"^.{0,60}"_s % anyOf("weekday-latin"_L1) % u"day,? [A-Z][a-z]{2,8}\\.? [0-9]{1,2},? [12][0-9]{3}.{0,40}$"_s);
    static const QRegularExpression desk = pattern(u"^[■◆●\\s]*"_s % anyOf("desk-before"_L1) % u"?[ 　]*"_s
                                                   % anyOf("desk"_L1) % u"[ 　/／：:].{2,}$"_s);
    static const QRegularExpression names = pattern(
        u"^[■◆●◎▲【\\[\\s]*(?:(?:第?[ 　]*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}[ 　]*版?|[Pp]age [A-Z]?[0-9]{1,3})[ 　:：·|｜—-]*)?(?:"_s
        % anyOf("page-name"_L1) % u'|' % anyOf("page-name-latin"_L1)
        % u")(?:[ 　:：·|｜—-]*(?:第?[ 　]*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}[ 　]*版?|[Pp]age [A-Z]?[0-9]{1,3}))?[】\\]\\s]*$"_s);
    if (text.size() > longestShape || endsSentence(text))
        return false;
    return matches(date, text) || matches(latinDate, text) || matches(desk, text) || isImprint(text)
        || isMadeOfFolioTokens(text) || (text.size() <= 24 && (matches(names, text) || startsWithPage(text)));
}

bool startsWithPage(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[■◆●◎▲【\\[\\s]*第?[ 　]*[A-Z]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[ 　]*版"
        u"(?:[】\\]]?[ 　:：·|｜—-]+\\p{Han}{2,6}[】\\]\\s]*)$"_s);
    return text.size() <= 24 && matches(shape, text);
}

} // namespace shapes

} // namespace galley
