#include "core/recognise/pattern.h"
#include "core/recognise/shapes.h"
#include "core/text/characters.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

// How lines open and how they end.
namespace galley::shapes {

qsizetype leadInLength(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"[（(【\\[]?(?:据?(?:本报|本台|本网|本社|本刊|新华社|中新社|新华网|新华报业网|中新网|人民网|央视网|央广网|"
        u"光明网|中国新闻网)|\\p{Han}{2,6}(?:日报|晚报|晨报|时报|早报|商报|新闻网|在线))"
        u"[^，。；：、\\s（(“《]{0,18}?(?:讯|电|消息|报道)(?=[\\s　（(：:，】\\]]|$|\\p{Han})[】\\]]?[ 　]*(?:[（(][^）)]{2,40}[）)])?[ 　：:]*"_s);
    static const QRegularExpression english = pattern(
        u"[A-Z][A-Z .]{2,24}(?:, [A-Z][a-z]{2,8}\\.? \\d{1,2})? ?(?:\\([A-Z]\\w+\\))? ?(?:--|[—–-]) ?"_s);
    static const QRegularExpression reporter = pattern(
        u"[（(]?"_s % office()
        % u"[ 　：:]*\\p{Han}{2,4}(?:[ 　、]+\\p{Han}{2,4}){0,3}[）)]?[ 　]*(?:报道|讯)[：:，]?[ 　]*"_s);
    const QStringView head = text.first(std::min(text.size(), window));
    for (const QRegularExpression *each : {&shape, &english, &reporter}) {
        const auto match = each->matchView(head, 0, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            return match.capturedLength();
    }
    return 0;
}

bool startsWithDate(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"(?:[0-9０-９]{4}年)?[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日|以来|份|初|底|下旬|上旬|中旬)|[0-9０-９]{1,2}日|[0-"
        u"9０-９]{4}年[，以初底]|"
        u"今天|昨天|昨日|今日|今年|去年|日前|近日|近期|近年来|连日来|目前|当前|截至|据|记者|随着|眼下|此外|同时|当天|当日|当晚|这天|上午|下午|同日|随后"_s);
    return startsWith(shape, text);
}

bool startsLikeBody(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"他|她|它|我(?!省|市|县|区|国|校)|你|这|那|该|其|会上|会后|会议|大会|记者从|记者在|同时|此外|另外|但|而|不过|"
        u"然而|因为|由于|如果|虽然|尽管|对于|对此|"
        u"为此|因此|于是|所以|并|且|通过|随着|作为|经过|按照|根据|在(?!京|沪|即|线)|从|自|当|一是|二是|三是|其中|目前|"
        u"据|如今|现在|后来|最后|接着|随后|仅|截至|原来|"
        u"双方|与会|近(?:年来|日|期)|“[^”]{6,}，|第[一二三四五六]，"_s);
    return startsWith(shape, text);
}

bool startsLikeSlogan(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"以(?!军|方|色列)|让|为(?!何|啥|什么)|把|奋力|聚焦|凝聚|凝心|坚持|坚定|深入|全面|推动|推进|加快|打造|擦亮|"
        u"激活|筑牢|织密|守护|践行|弘扬|"
        u"强化|深化|抢抓|锚定|厚植|全力|扎实|持续|不断|积极|共同|着力"_s);
    return startsWith(shape, text);
}

bool isListItem(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"[■◆●□◎○▲△★☆※◇•·－][ 　]*\\S|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}条|[（(][0-9a-z]{1,2}[）)]|[0-9]{1,2}[）)]"_s);
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
    static const QRegularExpression shape = pattern(
        u"(?:召开|举行|举办|开幕|闭幕|启动|揭牌|揭晓|发布|出台|印发|实施|施行|开工|竣工|投产|通车|落成|落地|成立|签约|"
        u"亮相|开馆|开放|开赛|收官|落幕|上线|出炉|会见|"
        u"访问|考察|调研|会议|座谈|座谈会|贺电|慰问|公布|突破|增长|下降|获批|开通|通过|完成|挂牌|结束|成功|夺冠|逝世|"
        u"开班|开讲|开镰|播出|出版|发行|上市|开业|运行|运营|投用|"
        u"会谈|通电话|述职|表彰|获奖|入选|推进会|动员会|现场会|发布会|交流会)$"_s);
    return endsWith(shape, text);
}

bool endsInNumber(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"(?:[0-9]{1,4}[年月日时]|第[0-9一二三四五六七八九十]{1,4}[次届个])$"_s);
    return endsWith(shape, text);
}

bool startsWithSource(QStringView text)
{
    static const QRegularExpression shape = pattern(
        u"\\p{Han}{2,18}(?:介绍|介绍说|表示|告诉记者|说|认为|指出|透露|坦言|称|回忆|解释|感慨|强调|要求)[，：,:“]"_s);
    return startsWith(shape, text);
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
