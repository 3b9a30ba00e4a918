#include "core/recognise/shapes.h"

#include "core/language/surnames.h"
#include "core/recognise/pattern.h"
#include "core/text/characters.h"

using namespace Qt::StringLiterals;

namespace galley::shapes {

namespace {

/// 第3版, A2版, 第六、七版, 3-4版
const QString &page()
{
    static const QString text = u"第?[ 　]*(?:[A-Z]?[0-9０-９]{1,3}(?:[ 　]*[-—–~、,，][ 　]*[A-Z]?[0-9０-９]{1,3})?"
                                u"|[一二三四五六七八九十]{1,3}(?:[、至][一二三四五六七八九十]{1,3})?)[ 　]*"_s
        % anyOf("page-unit"_L1);
    return text;
}

bool isHanOnly(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return isHan(c.unicode()) || c == u'·'; });
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

} // namespace

bool isName(QStringView text)
{
    QString name = text.toString().remove(u' ').remove(u'　');
    if (name.size() < 2 || name.size() > 3 || !isHanOnly(name) || !startsLikeName(name))
        return false;
    return true;
}

bool isNameWithOffice(QStringView text)
{
    static const QRegularExpression shape = pattern(u"^(\\p{Han}{2,4})[（(][^）)]{4,60}[）)]$"_s);
    if (text.size() > longestShape)
        return false;
    const auto match = shape.matchView(text);
    return match.hasMatch() && startsLikeName(match.capturedView(1));
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
    static const QRegularExpression shape = pattern(u"^[（(【▶►→>》—\\s]*(?:"_s % anyOf("see"_L1) % u"[ 　]*)?(?:"_s
                                                    % page() % u"|[A-Z][0-9]{1,2}(?:[-—][A-Z]?[0-9]{1,2})?|"_s
                                                    % anyOf("page-latin"_L1)
                                                    % u"[ ]?[A-Z]?[0-9]{1,3})[）)】▶►→<《\\s]*$"_s);
    return text.size() <= 16 && matches(shape, text);
}

bool endsWithPageReference(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"\\S{4}[ 　]*(?:[…\\.·]{2,}|[—–]{1,3}|[ 　]+|[（(/／→▶►|｜])[ 　]*(?:"_s % anyOf("see"_L1) % u"[ 　]*)?(?:"_s
        % page() % u"|[A-Z][0-9]{1,2}|"_s % anyOf("page-latin"_L1) % u"[ ]?[A-Z]?[0-9]{1,3})[）)▶►→\\s]*$"_s);
    return text.size() <= longestShape && !isJumpTo(text) && endsWith(shape, text);
}

bool isJumpTo(QStringView text)
{
    static const QRegularExpression more = pattern(u"^[（(【▶►→■●\\s]*(?:"_s % anyOf("more"_L1) % u'?'
                                                   % anyOf("more-of"_L1) % u'|' % anyOf("more-whole"_L1) % u")?[ 　]*"_s
                                                   % anyOf("see-at"_L1) % u"[ 　]*"_s % anyOf("of-today"_L1)
                                                   % u"?[ 　]*"_s % page() % u"[）)】\\s]*$"_s);
    if (text.size() <= 30 && matches(more, text))
        return true;
    static const QRegularExpression shape = pattern(
        u"^[（(【\\[▶►→■●◆*\\s]*"_s % anyOf("jump-part"_L1) % u'?' % anyOf("jump-to"_L1) % u"[ 　]*"_s % page()
        % u"[①-⑩\\s）)】\\]▶►→]*$|^[（(\\[►▶]*[ ]*"_s % anyOf("jump-to-latin"_L1) % u' ' % anyOf("page-latin"_L1)
        % u" ?\\w+[ ►▶]*[）)\\]]?$"_s);
    return text.size() <= 30 && matches(shape, text);
}

bool isJumpFrom(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[（(【\\[▶►→◀←■●◆*\\s]*"_s % anyOf("jump-part"_L1) % u'?' % anyOf("jump-from"_L1) % u"[ 　]*"_s % page()
        % u"[①-⑩\\s）)】\\]▶►→]*$|^[（(\\[◄◀]*[ ]*"_s % anyOf("jump-from-latin"_L1) % u' ' % anyOf("page-latin"_L1)
        % u" ?\\w+[）)\\]]?$"_s);
    return text.size() <= 30 && matches(shape, text);
}

bool isDate(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^(?:[12][0-9]{3}年[ 　]*[0-9]{1,2}月[ "
        u"　]*[0-9]{1,2}日|[二〇○零一]{1}[一二三四五六七八九〇○零]{3}年[一二三四五六七八九十]{1,2}月"
        u"[一二三四五六七八九十]{1,3}日)(?:[ 　]*"_s
        % anyOf("weekday"_L1) % u")?$"_s);
    return matches(shape, text);
}

bool isNoticeHead(QStringView text)
{
    constexpr qsizetype longest = 30;
    static const QRegularExpression shape = pattern(u"^[■◆●★【\\[\\s]*[^，。；：]{0,24}"_s % anyOf("notice"_L1)
                                                    % u"[】\\]\\s]*$"_s);
    return text.size() <= longest && matches(shape, text);
}

bool isOrganisation(QStringView text)
{
    constexpr qsizetype longest = 30;
    static const QRegularExpression shape = pattern(u"^[\\p{Han}（）()·]{2,26}"_s % anyOf("organisation-ending"_L1)
                                                    % u'$');
    return text.size() <= longest && matches(shape, text);
}

bool givesContact(QStringView text)
{
    static const QRegularExpression shape = pattern(
        anyOf("contact"_L1)
        % u"[^，。；]{0,6}[：:][ 　]*[\\w（(]|[\\w.-]+@[\\w-]+\\.|(?<![0-9])(?:[0-9]{3,4}-)?[0-9]{7,11}(?![0-9])"_s);
    return text.size() <= longestShape && !endsSentence(text) && shape.matchView(text).hasMatch();
}

bool isSalutation(QStringView text)
{
    constexpr qsizetype longest = 24;
    static const QRegularExpression shape = pattern(u"^(?:[^，。；：]{0,14}"_s % anyOf("salutation"_L1) % u'|'
                                                    % anyOf("salutation-latin"_L1) % u" [^.]{1,18})[：:,，]$"_s);
    return text.size() <= longest && matches(shape, text);
}

bool announcesList(QStringView text)
{
    static const QRegularExpression shape = pattern(anyOf("list-announcement"_L1) % u"[^，。；]{0,30}[：:]$"_s);
    return endsWith(shape, text);
}

qsizetype speakerLength(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^(?:\\p{Han}{1,6}|[QA]|\\p{Lu}[\\w.]{1,14})(?=[：:][ 　]*[^0-9\\s])"_s);
    const auto match = shape.matchView(text.first(std::min(text.size(), window)));
    return match.hasMatch() ? match.capturedLength() : 0;
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
    return text.size() <= 14 && matches(shape, text);
}

} // namespace galley::shapes
