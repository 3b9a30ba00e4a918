#include "core/recognise/shapes.h"

#include "core/recognise/pattern.h"
#include "core/text/characters.h"

using namespace Qt::StringLiterals;

namespace galley::shapes {

namespace {

const QString page = u"第?[ 　]*(?:[A-Z]?[0-9０-９]{1,3}(?:[ 　]*[-—–~、,，][ 　]*[A-Z]?[0-9０-９]{1,3})?"
                     u"|[一二三四五六七八九十]{1,3}(?:[、至][一二三四五六七八九十]{1,3})?)[ 　]*[版页]"_s;

bool isHanOnly(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return isHan(c.unicode()) || c == u'·'; });
}

bool startsWithSurname(QStringView name)
{
    static const QStringList &pairs = words("surname-of-two"_L1);
    static const QString single = words("surname"_L1).join(QString());
    return !name.isEmpty() && (single.contains(name.front()) || std::ranges::any_of(pairs, [&](const QString &pair) {
                                   return name.startsWith(pair);
                               }));
}

bool couldBeName(QStringView token)
{
    return token.size() >= 2 && token.size() <= 4 && isHanOnly(token) && startsWithSurname(token);
}

bool isParticle(QStringView token)
{
    static const QStringList &particles = words("byline-particle"_L1);
    return std::ranges::any_of(particles, [&](const QString &particle) { return token == particle; });
}

/// Names, offices and particles and nothing else. `offices` counts 记者 and the like, `names` what starts with a surname.
struct Roster {
    bool clean = true;
    int offices = 0;
    int particles = 0;
    int names = 0;
    int others = 0; ///< short runs of Han that may be a name all the same
};

void countToken(QStringView token, Roster &roster)
{
    if (isParticle(token)) {
        ++roster.particles;
        return;
    }
    for (const QString &tail : words("byline-particle-glued"_L1))
        if (token.size() > tail.size() + 1 && token.endsWith(tail)) {
            ++roster.particles;
            token.chop(tail.size());
            break;
        }
    if (couldBeName(token))
        ++roster.names;
    else if (isHanOnly(token) && (token.size() <= 4 || (token.contains(u'·') && token.size() <= 14)))
        ++roster.others;
    else
        roster.clean = false;
}

/// 李 山 is one name set over the width of three characters.
QString withSpacedNamesClosed(QStringView text)
{
    static const QRegularExpression spaced = pattern(u"(?<!\\p{Han})(\\p{Han})[ 　]+(\\p{Han})(?!\\p{Han})"_s);
    return text.toString().replace(spaced, u"\\1\\2"_s);
}

Roster rosterOf(QStringView text)
{
    static const QRegularExpression officePattern = pattern(office());
    static const QRegularExpression separators = pattern(u"[\\s　、，,/／：:|｜\\x01■◆●□◎○▲△★☆※◇•·]+"_s);
    Roster roster;
    QString rest = text.toString();
    for (auto match = officePattern.match(rest); match.hasMatch(); match = officePattern.match(rest)) {
        ++roster.offices;
        rest.replace(match.capturedStart(), match.capturedLength(), u"\x01"_s);
    }
    const QStringList tokens = withSpacedNamesClosed(rest).split(separators, Qt::SkipEmptyParts);
    for (const QString &token : tokens)
        countToken(token, roster);
    roster.clean = roster.clean && roster.others <= 3 * (roster.names + 1);
    return roster;
}

QStringView withoutBrackets(QStringView text)
{
    if (text.size() > 2 && (text.front() == u'（' || text.front() == u'(')
        && (text.back() == u'）' || text.back() == u')'))
        return text.sliced(1, text.size() - 2).trimmed();
    return text;
}

/// What follows the last sentence of a text, closing marks cut off; empty when nothing does.
QStringView afterLastSentence(QStringView text)
{
    const QStringView tail = text.last(std::min(text.size(), window));
    for (qsizetype i = tail.size() - 1; i >= 0; --i)
        if (isFinalMark(tail[i].unicode())) {
            QStringView rest = tail.sliced(i + 1);
            while (!rest.isEmpty() && (rest.front() == u'”' || rest.front() == u'’'))
                rest = rest.sliced(1);
            return rest.trimmed();
        }
    return {};
}

bool isPlainCredit(QStringView text)
{
    static const QRegularExpression agency = pattern(u'^' % anyOf("photo-agency"_L1)
                                                     % u"[^，。；]{0,16}(?:发|供图|传真|图片|/\\p{Han}{2,4})?$"_s);
    static const QRegularExpression file = pattern(
        u"^(?:"_s % anyOf("photo-file"_L1)
        % u"|\\p{Han}{2,10}供图|\\p{Han}{2,8}提供|图片来源.{2,20}|[Ff]ile [Pp]hoto|[Pp]hotos? (?:by|courtesy of|/) "
          u".{2,40}|"
          u"(?:Xinhua|AP|AFP|Reuters|CFP|IC)(?: [Pp]hoto)?(?:/.{2,30})?)$"_s);
    if (matches(file, text))
        return true;
    if (matches(agency, text)
        && (text.endsWith(u'发') || text.endsWith(u"供图") || text.endsWith(u"传真") || text.contains(u'/')))
        return true;
    static const QRegularExpression verb = pattern(anyOf("photo-verb"_L1) % u'$');
    if (text.size() > 40 || !endsWith(verb, text) || text.endsWith(u"报道"))
        return false;
    const Roster roster = rosterOf(text);
    return roster.clean && roster.names + roster.others > 0 && (roster.offices > 0 || roster.names > 0);
}

} // namespace

bool isByline(QStringView text)
{
    static const QRegularExpression head = pattern(u"^[■◆●□◎○▲△★☆※◇•·\\s]*(?:"_s % anyOf("byline-mark"_L1)
                                                   % u"[ 　]*[/／、：:和 　]|"_s % office() % u')');
    static const QRegularExpression english = pattern(
        u"^(?:By|BY|Story by|Text by)\\s+\\p{Lu}[\\w.'’-]*(?:\\s+(?:and|in|for|of|\\p{Lu}[\\w.'’-]*),?){0,10}"
        u"(?:,\\s*(?:[Ss]taff|[Ss]enior|[Cc]hief|[Ss]pecial|[Cc]ontributing)?\\s*(?:[Rr]eporter|[Ww]riter|"
        u"[Cc]orrespondent|[Cc]ontributor|[Ee]ditor)s?)?$"_s);
    static const QRegularExpression reader = pattern(
        u"^(?=.*[0-9号弄村路街区县镇室楼院苑园里庄巷])[^，。；：]{3,26}[ 　]+\\p{Han}{1,3}"_s % anyOf("reader-title"_L1)
        % u'$');
    if (matches(english, text) || (text.size() <= 40 && matches(reader, text)))
        return true;
    static const QRegularExpression tail = pattern(u"[ 　/／]"_s % anyOf("byline-ending"_L1) % u'$');
    if (text.size() > 80 || !(startsWith(head, text) || (text.size() < 30 && endsWith(tail, text))))
        return false;
    const Roster roster = rosterOf(text);
    return roster.clean && roster.names > 0;
}

bool isBracketedByline(QStringView text)
{
    static const QRegularExpression author = pattern(u"^(?:本文)?"_s % anyOf("author-label"_L1)
                                                     % u"(?:系|为|单位|：|:).{2,40}$"_s);
    const QStringView inner = withoutBrackets(text);
    return inner.size() < text.size() && (isByline(inner) || matches(author, inner));
}

bool isName(QStringView text)
{
    QString name = text.toString().remove(u' ').remove(u'　');
    if (name.size() < 2 || name.size() > 3 || !isHanOnly(name) || !startsWithSurname(name))
        return false;
    return true;
}

bool isNameWithOffice(QStringView text)
{
    static const QRegularExpression shape = pattern(u"^(\\p{Han}{2,4})[（(][^）)]{4,60}[）)]$"_s);
    if (text.size() > longestShape)
        return false;
    const auto match = shape.matchView(text);
    return match.hasMatch() && startsWithSurname(match.capturedView(1));
}

bool isPhotoCredit(QStringView text)
{
    const QStringView inner = withoutBrackets(text.trimmed());
    return !inner.isEmpty() && inner.size() <= 44 && isPlainCredit(inner);
}

bool endsWithPhotoCredit(QStringView text)
{
    static const QRegularExpression bracketed = pattern(u"[（(]([^（()）]{2,40})[）)][。]?$"_s);
    const QStringView tail = text.last(std::min(text.size(), window));
    if (const auto match = bracketed.matchView(tail); match.hasMatch())
        return isPhotoCredit(match.capturedView(1));
    const QStringView rest = afterLastSentence(text);
    if (!rest.isEmpty() && rest.size() < 44 && isPhotoCredit(rest))
        return true;
    static const QRegularExpression english = pattern(
        u"[.!?”\"] +\\(?(?:[Pp]hotos? (?:by|courtesy of)|(?:Photo|Xinhua|AP|AFP|Reuters)/) ?\\p{Lu}.{1,40}$"_s);
    if (endsWith(english, text))
        return true;
    static const QRegularExpression spaced = pattern(
        u"[ 　]+((?:"_s % office() % u"[ 　]*)?\\p{Han}{2,4}(?:[ 　、]+\\p{Han}{2,4}){0,3}[ 　/]*(?:摄影?|供图))$"_s);
    const auto match = spaced.matchView(tail);
    return match.hasMatch() && text.size() > match.capturedLength() + 8 && isPhotoCredit(match.capturedView(1));
}

bool endsWithNames(QStringView text)
{
    const QStringView rest = afterLastSentence(text);
    return !rest.isEmpty() && rest.size() < 50 && rest.size() + 8 < text.size() && isByline(rest);
}

bool endsWithRemark(QStringView text)
{
    const QStringView rest = afterLastSentence(text);
    return rest.size() > 2 && rest.size() < 44 && withoutBrackets(rest).size() < rest.size();
}

bool startsLikeCaption(QStringView text)
{
    static const QRegularExpression shape = pattern(u"[▲▼△▽◀▶←→↑↓■●◆]?[ 　]*[（(]?"_s % anyOf("caption-opening"_L1)
                                                    % u'|' % anyOf("caption-mark"_L1));
    return startsWith(shape, text);
}

bool isNoteLabel(QStringView text)
{
    static const QRegularExpression shape = pattern(u"^[【\\[〔■◆●★◎▲·\\s]*"_s % anyOf("note-label"_L1)
                                                    % u"[】\\]〕：:■\\s·]*$"_s);
    return text.size() <= 24 && matches(shape, text);
}

bool isLabelledNote(QStringView text)
{
    static const QRegularExpression shape = pattern(u"[【\\[〔■◆●★◎▲（(\\s]*"_s % anyOf("note-opening"_L1)
                                                    % u"(?:[】\\]〕）)][：:]?|[：:]|[ 　]+)[ 　]*\\S"_s);
    return text.size() > 14 && startsWith(shape, text);
}

bool startsNoteBehind(QStringView text)
{
    static const QRegularExpression shape = pattern(u"[【\\[〔■◆●★◎▲（(\\s]*"_s % anyOf("note-behind"_L1));
    return startsWith(shape, text);
}

bool isIndexTitle(QStringView text)
{
    static const QRegularExpression shape = pattern(u"^[【\\[■◆●·\\s]*(?:"_s % anyOf("index-before"_L1) % u"*[ 　]*"_s
                                                    % anyOf("index"_L1) % u'|' % anyOf("index-latin"_L1)
                                                    % u")[：:】\\]■\\s·]*$"_s);
    return text.size() <= 20 && matches(shape, text);
}

bool isPageReference(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[（(【▶►→>》—\\s]*(?:"_s % anyOf("see"_L1) % u"[ 　]*)?(?:"_s % page
        % u"|[A-Z][0-9]{1,2}(?:[-—][A-Z]?[0-9]{1,2})?|P[ .]?[0-9]{1,3}|[Pp]ages? [A-Z]?[0-9]{1,3})[）)】▶►→<《\\s]*$"_s);
    return text.size() <= 16 && matches(shape, text);
}

bool endsWithPageReference(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"\\S{4}[ 　]*(?:[…\\.·]{2,}|[—–]{1,3}|[ 　]+|[（(/／→▶►|｜])[ 　]*(?:"_s % anyOf("see"_L1) % u"[ 　]*)?(?:"_s
        % page % u"|[A-Z][0-9]{1,2}|P[ .]?[0-9]{1,3}|[Pp]age [A-Z]?[0-9]{1,3})[）)▶►→\\s]*$"_s);
    return text.size() <= longestShape && !isJumpTo(text) && endsWith(shape, text);
}

bool isJumpTo(QStringView text)
{
    static const QRegularExpression more = pattern(
        u"^[（(【▶►→■●\\s]*(?:"_s % anyOf("more"_L1) % u'?' % anyOf("more-of"_L1) % u'|' % anyOf("more-whole"_L1)
        % u")?[ 　]*(?:详见|见|刊|载|刊于)[ 　]*(?:今日|本报)?[ 　]*"_s % page % u"[）)】\\s]*$"_s);
    if (text.size() <= 30 && matches(more, text))
        return true;
    static const QRegularExpression shape = pattern(
        u"^[（(【\\[▶►→■●◆*\\s]*(?:文字|报道)?(?:紧?[下]?转)[ 　]*"_s % page
        % u"[①-⑩\\s）)】\\]▶►→]*$|^[（(\\[►▶]*[ ]*(?:(?:[Ss]tory )?[Cc]ontinue[ds]|[Tt]urn|[Ss]ee(?: [\\w’']+,?)?|[Mm]ore)(?: on| to)? (?:[Pp]age|P\\.?) ?\\w+[ ►▶]*[）)\\]]?$"_s);
    return text.size() <= 30 && matches(shape, text);
}

bool isJumpFrom(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[（(【\\[▶►→◀←■●◆*\\s]*(?:文字|报道)?(?:[紧上]?接)[ 　]*"_s % page
        % u"[①-⑩\\s）)】\\]▶►→]*$|^[（(\\[◄◀]*[ ]*(?:[Cc]ontinued from|[Ff]rom) (?:[Pp]age|P\\.?) ?\\w+[）)\\]]?$"_s);
    return text.size() <= 30 && matches(shape, text);
}

bool isFolio(QStringView text)
{
    static const QRegularExpression date = pattern(
        u"^.{0,24}[12０-９][0-9０-９]{3}年[ 　]*[0-9０-９]{1,2}月[ 　]*[0-9０-９]{1,2}日[ 　]*(?:$|[ 　]*(?:星期|周[一二三四五六日]|农历|第|总第|责任|责编|编辑|版|[A-Z]?[0-9]|甲|乙|丙|丁|戊|己|庚|辛|壬|癸)).*$"_s);
    static const QRegularExpression latinDate = pattern(
        u"^.{0,40}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [A-Z][a-z]{2,8}\\.? [0-9]{1,2},? [12][0-9]{3}.{0,40}$"_s);
    static const QRegularExpression desk = pattern(u"^[■◆●\\s]*(?:本版|本期|值班)?[ 　]*"_s % anyOf("desk"_L1)
                                                   % u"[ 　/／：:].{2,}$"_s);
    static const QRegularExpression imprint = pattern(anyOf("imprint"_L1));
    static const QRegularExpression names = pattern(
        u"^[■◆●◎▲【\\[\\s]*(?:(?:第?[ 　]*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}[ 　]*版?|[Pp]age [A-Z]?[0-9]{1,3})[ 　:：·|｜—-]*)?(?:"_s
        % anyOf("page-name"_L1) % u'|' % anyOf("page-name-latin"_L1)
        % u")(?:[ 　:：·|｜—-]*(?:第?[ 　]*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}[ 　]*版?|[Pp]age [A-Z]?[0-9]{1,3}))?[】\\]\\s]*$"_s);
    if (text.size() > longestShape || endsSentence(text))
        return false;
    return matches(date, text) || matches(latinDate, text) || matches(desk, text) || matches(imprint, text)
        || (text.size() <= 24 && (matches(names, text) || startsWithPage(text)));
}

bool startsWithPage(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[■◆●◎▲【\\[\\s]*第?[ 　]*[A-Z]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[ 　]*版"
        u"(?:[】\\]]?[ 　:：·|｜—-]+\\p{Han}{2,6}[】\\]\\s]*)$"_s);
    return text.size() <= 24 && matches(shape, text);
}

bool isColumnTitle(QStringView text)
{
    static const QRegularExpression shape = pattern(u"^(?:[■◆●◎☆★□◇▲][ 　]*\\S.{1,13}|·.{2,14}·|\\S{2,8}"_s
                                                    % anyOf("column-ending"_L1) % u'|' % anyOf("column-alone"_L1)
                                                    % u")$"_s);
    return text.size() <= 16 && matches(shape, text);
}

bool isColumnName(QStringView text)
{
    static const QRegularExpression shape = pattern(u"^[【\\[■◆●◎☆★□◇▲·\\s]*(?:\\p{Han}{0,6}"_s
                                                    % anyOf("column-name-ending"_L1) % u'|' % anyOf("column-name"_L1)
                                                    % u")[】\\]■◆●·\\s]*$"_s);
    return text.size() <= 10 && matches(shape, text);
}

} // namespace galley::shapes
