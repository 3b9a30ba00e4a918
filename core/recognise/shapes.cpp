#include "core/recognise/shapes.h"

#include "core/recognise/pattern.h"
#include "core/text/characters.h"

#include <QSet>

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
    static const QString single =
        u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜"
        u"崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛"
        u"樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁"
        u"冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米"
        u"柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班"
        u"储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋门云"
        u"容敬扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭"
        u"干尉冶斯元束檀阴昝奉衡富尧"_s;
    static const QSet<QStringView> pairs{u"欧阳", u"上官", u"司马", u"诸葛", u"东方", u"皇甫", u"尉迟", u"公孙",
                                         u"慕容", u"令狐", u"司徒", u"夏侯", u"端木", u"宇文", u"长孙", u"轩辕"};
    return !name.isEmpty()
        && (single.contains(name.front()) || pairs.contains(name.first(std::min<qsizetype>(2, name.size()))));
}

bool couldBeName(QStringView token)
{
    return token.size() >= 2 && token.size() <= 4 && isHanOnly(token) && startsWithSurname(token);
}

bool isParticle(QStringView token)
{
    static const QSet<QStringView> particles{u"文",   u"图",   u"摄",   u"摄影", u"报道",     u"摄影报道",
                                             u"文图", u"图文", u"整理", u"综合", u"采写",     u"撰文",
                                             u"供图", u"制图", u"漫画", u"编译", u"综合报道", u"综合整理",
                                             u"统筹", u"策划", u"实习", u"发自", u"绘"};
    return particles.contains(token);
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
    for (QStringView tail : {QStringView(u"摄影报道"), QStringView(u"报道"), QStringView(u"摄影"), QStringView(u"整理"),
                             QStringView(u"摄")})
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
    static const QRegularExpression agency = pattern(
        u"^(?:新华社|中新社|法新社|路透社|美联社|IC|视觉中国)[^，。；]{0,16}(?:发|供图|传真|图片|/\\p{Han}{2,4})?$"_s);
    static const QRegularExpression file = pattern(
        u"^(?:资料图片?|资料照片|网络图片|效果图|\\p{Han}{2,10}供图|\\p{Han}{2,8}提供|新华社发|图片来源.{2,20})$"_s);
    if (matches(file, text))
        return true;
    if (matches(agency, text)
        && (text.endsWith(u'发') || text.endsWith(u"供图") || text.endsWith(u"传真") || text.contains(u'/')))
        return true;
    static const QRegularExpression verb = pattern(u"(?:摄影?|供图|制图|[/／]图|绘)$"_s);
    if (text.size() > 40 || !endsWith(verb, text) || text.endsWith(u"报道"))
        return false;
    const Roster roster = rosterOf(text);
    return roster.clean && roster.names + roster.others > 0 && (roster.offices > 0 || roster.names > 0);
}

} // namespace

bool isByline(QStringView text)
{
    static const QRegularExpression head = pattern(
        u"^[■◆●□◎○▲△★☆※◇•·\\s]*(?:(?:文|图|摄影|撰文|采写|整理|策划|统筹|编译)[ 　]*[/／、：:和 　]|"_s % office()
        % u")"_s);
    static const QRegularExpression english = pattern(
        u"^(?:By|BY|Story by|Text by|Photos? by)\\s+[A-Z][\\w.'’-]*(?:\\s+(?:and|[A-Z][\\w.'’-]*,?)){0,8}$"_s);
    if (matches(english, text))
        return true;
    static const QRegularExpression tail = pattern(u"[ 　/／](?:文[/／]?图|图[/／]?文|摄影报道|文|图|整理|报道)$"_s);
    if (text.size() > 80 || !(startsWith(head, text) || (text.size() < 30 && endsWith(tail, text))))
        return false;
    const Roster roster = rosterOf(text);
    return roster.clean && roster.names > 0;
}

bool isBracketedByline(QStringView text)
{
    static const QRegularExpression author = pattern(u"^(?:本文)?(?:作者|笔者)(?:系|为|单位|：|:).{2,40}$"_s);
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
    static const QRegularExpression shape = pattern(
        u"[▲▼△▽◀▶←→↑↓■●◆]?[ 　]*[（(]?(?:图为|图①|图[1-9一二三四五六七八九][：:、，]|[上下左右大小题头]图(?:为|[：:，①])|图片[：:]|图说|资料图)|[▲▼△▽]"_s);
    return startsWith(shape, text);
}

bool isNoteLabel(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[【\\[〔■◆●★◎▲·\\s]*(?:(?:本报)?[编編]者[ "
        u"　]*按|[编編]者的话|[编編]者语|[编編]后(?:语)?|[编編]前(?:语)?|开栏(?:的话|语|寄语)|"
        u"开篇(?:的话|语)|按[ 　]*语|主持人语|写在前面的?话?|致读者|结束语|Editor[’']s [Nn]ote|EDITOR[’']S NOTE)[】\\]〕：:■\\s·]*$"_s);
    return text.size() <= 24 && matches(shape, text);
}

bool isLabelledNote(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"[【\\[〔■◆●★◎▲（(\\s]*(?:(?:本报)?[编編]者[ "
        u"　]*按|[编編]者的话|[编編]后(?:语)?|[编編]前(?:语)?|开栏(?:的话|语|寄语)|开篇(?:的话|语)|按语|主持人语|"
        u"Editor[’']s [Nn]ote)(?:[】\\]〕）)][：:]?|[：:]|[ 　]+)[ 　]*\\S"_s);
    return text.size() > 14 && startsWith(shape, text);
}

bool isIndexTitle(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[【\\[■◆●·\\s]*(?:(?:今日|本报|本期|本版|要闻|新闻|精彩|内容|版面|封面|重点|本周|下期|责编)*[ 　]*(?:导[ "
        u"　]*读|看点|提要|导航|导览|目录|要目|索引)|"
        u"Inside|INSIDE|In this issue|Index|INDEX|Inside today)[：:】\\]■\\s·]*$"_s);
    return text.size() <= 20 && matches(shape, text);
}

bool isPageReference(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[（(【▶►→>》\\s]*(?:(?:详见|见|转|刊|载)[ 　]*)?(?:"_s % page
        % u"|[A-Z][0-9]{1,2}(?:[-—][A-Z]?[0-9]{1,2})?|P[ .]?[0-9]{1,3}|[Pp]ages? [A-Z]?[0-9]{1,3})[）)】▶►→<《\\s]*$"_s);
    return text.size() <= 16 && matches(shape, text);
}

bool endsWithPageReference(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"\\S{4}[ 　]*(?:[…\\.·]{2,}|[ 　]+|[（(/／→▶►|｜])[ 　]*(?:(?:详见|见|转|刊)[ 　]*)?(?:"_s % page
        % u"|[A-Z][0-9]{1,2}|P[ .]?[0-9]{1,3}|[Pp]age [A-Z]?[0-9]{1,3})[）)▶►→\\s]*$"_s);
    return text.size() <= longestShape && !isJumpTo(text) && endsWith(shape, text);
}

bool isJumpTo(QStringView text)
{
    static const QRegularExpression more = pattern(
        u"^[（(【▶►→■●\\s]*(?:(?:相关|详细|更多|配套|延伸)?(?:报道|内容|新闻|阅读|评论)|全文|图文|图片|名单|公报|解读)?[ 　]*(?:详见|见|刊|载|刊于)[ 　]*(?:今日|本报)?[ 　]*"_s
        % page % u"[）)】\\s]*$"_s);
    if (text.size() <= 30 && matches(more, text))
        return true;
    static const QRegularExpression shape = pattern(
        u"^[（(【\\[▶►→■●◆*\\s]*(?:文字|报道)?(?:紧?[下]?转)[ 　]*"_s % page
        % u"[①-⑩\\s）)】\\]▶►→]*$|^[（(]?(?:[Cc]ontinued|Turn) (?:on|to) [Pp]age \\w+[）)]?$"_s);
    return text.size() <= 30 && matches(shape, text);
}

bool isJumpFrom(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[（(【\\[▶►→◀←■●◆*\\s]*(?:文字|报道)?(?:[紧上]?接)[ 　]*"_s % page
        % u"[①-⑩\\s）)】\\]▶►→]*$|^[（(]?[Cc]ontinued from [Pp]age \\w+[）)]?$"_s);
    return text.size() <= 30 && matches(shape, text);
}

bool isFolio(QStringView text)
{
    static const QRegularExpression date = pattern(
        u"^.{0,24}[12０-９][0-9０-９]{3}年[ 　]*[0-9０-９]{1,2}月[ 　]*[0-9０-９]{1,2}日[ 　]*(?:$|[ 　]*(?:星期|周[一二三四五六日]|农历|第|总第|责任|责编|编辑|版|[A-Z]?[0-9]|甲|乙|丙|丁|戊|己|庚|辛|壬|癸)).*$"_s);
    static const QRegularExpression desk = pattern(
        u"^[■◆●\\s]*(?:本版|本期|值班)?[ 　]*(?:责任编辑|责任校对|责编|编辑|美编|版式|校对|值班|主编|审读|组版|排版|检校|视觉|统筹)[ 　/／：:].{2,}$"_s);
    static const QRegularExpression imprint = pattern(
        u"国内统一(?:连续出版物|刊)号|邮发代号|CN[ ]?[0-9]{2}-|总第[0-9０-９]+期|今日[0-9０-９]+版|星期[一二三四五六日天][ 　]+农历|第[0-9０-９]{3,}期"_s);
    static const QRegularExpression names = pattern(
        u"^(?:第?[ 　]*[A-Z]?[0-9０-９一二三四五六七八九十]{1,2}[ 　]*版?[ 　:：·|｜]*)?(?:要闻|综合|综合新闻|本地|本市|经济|国际|国内|时政|社会|文化|体育|教育|健康|副刊|专版|专题|广告|民生|视点|评论|理论|财经|科教|政法|县域|乡村|文体|天下|中国|时事|新闻)(?:[ 　:：·|｜]*第?[ 　]*[A-Z]?[0-9０-９一二三四五六七八九十]{1,2}[ 　]*版?)?$"_s);
    if (text.size() > longestShape || endsSentence(text))
        return false;
    return matches(date, text) || matches(desk, text) || matches(imprint, text)
        || (text.size() <= 16 && matches(names, text));
}

bool isColumnTitle(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^(?:[■◆●◎☆★□◇▲][ "
        u"　]*\\S.{1,13}|·.{2,14}·|\\S{2,8}(?:简讯|快讯|速览|短讯|短波|集锦|荟萃|一览|要闻|专栏|走基层|进行时|时评|"
        u"论坛|观察|视窗|聚焦|在行动|有话说)|"
        u"(?:简讯|短讯|快讯|短波|一句话新闻|微新闻|新闻速递|要闻速览|国内联播快讯|国际联播快讯))$"_s);
    return text.size() <= 16 && matches(shape, text);
}

bool isColumnName(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"^[【\\[■◆●◎☆★□◇▲·\\s]*(?:\\p{Han}{0,6}(?:简讯|短讯|信箱|来信|回音|回音壁|直通车|热线|留言板|茶座|漫笔|"
        u"杂谈|来论|微评|时评|短评|快评|连线)|来函照登|更正|一句话新闻)[】\\]■◆●·\\s]*$"_s);
    return text.size() <= 10 && matches(shape, text);
}

} // namespace galley::shapes
