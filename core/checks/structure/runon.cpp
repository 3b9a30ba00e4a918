#include "core/checks/structure/structure.h"

#include "core/checks/analysis.h"
#include "core/checks/fragments.h"
#include "core/recognise/bylineshapes.h"
#include "core/recognise/signs.h"
#include "core/text/characters.h"
#include "core/text/phrases.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"structure/run-on-paragraphs"_s;

constexpr qsizetype longestHeading = 32;
constexpr qsizetype longestSubhead = 16;
constexpr qsizetype longestByline = 40;
constexpr qsizetype shortestRest = 20; ///< of a paragraph that something is stuck to

/// Where a second piece begins, and what the shorter of the two is.
struct Glue {
    qsizetype at = 0;
    Role role = Role::Paragraph;
    Message evidence = {};
};

bool mayStartStory(const BylinePiece &leadIn)
{
    if (leadIn.shape == "reporter"_L1 || leadIn.shape == "broadcast"_L1)
        return false;
    return !leadIn.people.isEmpty() || !leadIn.date.isEmpty();
}

/// 本报讯（记者 …, 新华社北京2月17日电 behind a finished sentence, or behind a headline.
std::optional<Glue> leadInInside(QStringView text)
{
    static const PhraseFinder openings(bylineWords("house"_L1) + bylineWords("agency"_L1));
    for (const PhraseFinder::Match &opening : openings.matches(text)) {
        const qsizetype at = opening.span.begin;
        const QStringView before = text.first(at).trimmed();
        if (before.isEmpty() || isOpeningMark(before.back().unicode()))
            continue;
        const bool heading = before.size() <= longestHeading && text[at - 1].isSpace()
            && std::ranges::none_of(before,
                                    [](QChar c) { return isFinalMark(c.unicode()) || isInnerMark(c.unicode()); });
        if (!heading && !endsSentence(before))
            continue;
        const FoundPiece leadIn = parseByline(text.sliced(at, std::min<qsizetype>(120, text.size() - at))).leadIn;
        if (!leadIn || !mayStartStory(*leadIn) || leadIn->span.end + 4 > text.size() - at)
            continue;
        return Glue{at, heading ? Role::Headline : Role::Paragraph,
                    Message(QT_TRANSLATE_NOOP("core", "A story opens in the middle of it: “%1”"),
                            {leadIn->span.of(text.sliced(at)).toString()})};
    }
    return std::nullopt;
}

/// The indent of a paragraph, two full-width spaces, behind a finished sentence.
std::optional<Glue> indentInside(QStringView text)
{
    for (qsizetype at = text.indexOf(u"　　"_s, 1); at > 0; at = text.indexOf(u"　　"_s, at + 1)) {
        const QStringView before = text.first(at).trimmed();
        qsizetype begin = at;
        while (begin < text.size() && text[begin].isSpace())
            ++begin;
        if (endsSentence(before) && before.size() >= shortestRest && text.size() - begin >= shortestRest
            && isHan(text[begin].unicode()))
            return Glue{begin, Role::Paragraph,
                        Message(QT_TRANSLATE_NOOP("core", "The indent of a paragraph stands in the middle of it"))};
    }
    return std::nullopt;
}

bool isProse(QStringView text)
{
    return text.size() >= shortestRest && (text.contains(u'，') || text.contains(u'。')) && endsSentence(text);
}

/// By somebody whose office is named: “■路线 …” is none.
bool isSignature(QStringView text)
{
    const FoundPiece line = signsIn(text).byline ? parseByline(text).line : nullptr;
    return line && !line->people.isEmpty() && !line->people.first().office.isEmpty();
}

/// ■ 本报记者 李山 本报通讯员 王河 and, behind a space, the paragraph.
std::optional<Glue> bylineAtHead(QStringView text)
{
    if (text.isEmpty() || (isHan(text[0].unicode()) && bylineWordAt(text, 0, "house"_L1) == 0))
        return std::nullopt;
    qsizetype found = 0;
    for (qsizetype at = 1; at < std::min(text.size(), longestByline); ++at)
        if (text[at].isSpace() && !text[at - 1].isSpace() && isSignature(text.first(at)))
            found = at;
    while (found > 0 && found < text.size() && text[found].isSpace())
        ++found;
    if (found == 0 || !isProse(text.sliced(found)) || !isHan(text[found].unicode()))
        return std::nullopt;
    return Glue{
        found, Role::Byline,
        Message(QT_TRANSLATE_NOOP("core", "It begins with a byline: “%1”"), {text.first(found).trimmed().toString()})};
}

/// A short phrase without a mark, as the story's other subheads are.
bool isLikeSubhead(QStringView phrase)
{
    if (phrase.size() < 2 || phrase.size() > longestSubhead || !isHan(phrase.front().unicode()))
        return false;
    return std::ranges::none_of(phrase, [](QChar c) {
        return isFinalMark(c.unicode()) || c == u'，' || c == u'、' || c == u'：' || c.isSpace();
    });
}

bool isParallel(QStringView phrase, const QStringList &subheads)
{
    return std::ranges::any_of(subheads, [phrase](const QString &known) {
        if (qAbs(known.size() - phrase.size()) > 3)
            return false;
        const qsizetype shorter = std::min(known.size(), phrase.size());
        qsizetype same = 0;
        for (qsizetype i = 1; i <= shorter; ++i)
            same += known[known.size() - i] == phrase[phrase.size() - i] || known[i - 1] == phrase[i - 1];
        return same >= 2;
    });
}

/// Where the story's other subheads are built alike: 措施之“实” 抓好招商…, or … 明显成效。措施之“实”
std::optional<Glue> subheadStuck(QStringView text, const QStringList &subheads)
{
    if (subheads.isEmpty())
        return std::nullopt;
    const Message evidence(QT_TRANSLATE_NOOP("core", "“%1” is built like the subheads of this story"));
    qsizetype space = 1;
    while (space < std::min(text.size(), longestSubhead + 1) && !text[space].isSpace())
        ++space;
    qsizetype rest = space;
    while (rest < text.size() && text[rest].isSpace())
        ++rest;
    if (rest > space && isLikeSubhead(text.first(space)) && isProse(text.sliced(rest))
        && isParallel(text.first(space), subheads))
        return Glue{rest, Role::Subhead, Message(evidence.source(), {text.first(space).toString()})};
    qsizetype tail = text.size();
    while (tail > 0 && text.size() - tail <= longestSubhead && !isFinalMark(text[tail - 1].unicode()))
        --tail;
    const QStringView phrase = text.sliced(tail).trimmed();
    if (tail > 0 && isProse(text.first(tail)) && isLikeSubhead(phrase) && isParallel(phrase, subheads))
        return Glue{text.size() - phrase.size(), Role::Subhead, Message(evidence.source(), {phrase.toString()})};
    return std::nullopt;
}

class RunOnParagraphs final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        QStringList subheads;
        for (const Block &block : scope.story->blocks)
            if (block.role.role == Role::Subhead && block.text.size() <= longestSubhead)
                subheads.append(block.text);
        for (const Block &block : scope.story->blocks) {
            if (!isRunningText(block.role.role) || block.text.size() < shortestRest)
                continue;
            std::optional<Glue> glue = leadInInside(block.text);
            if (!glue && !scope.analyses.of(block).byline.leadIn) // what opens with a lead-in opens with no byline
                glue = bylineAtHead(block.text);
            if (!glue)
                glue = subheadStuck(block.text, subheads);
            if (!glue)
                glue = indentInside(block.text);
            if (glue)
                sink.add(finding(block, *glue));
        }
    }

private:
    /// A few characters on each side, or all of a short piece.
    static Span seamOf(QStringView text, qsizetype at)
    {
        const qsizetype begin = at <= shortestRest ? 0 : tailBegin(text.first(at));
        return {begin, text.size() - at <= shortestRest ? text.size() : at + headEnd(text.sliced(at))};
    }

    static Finding finding(const Block &block, const Glue &glue)
    {
        const QStringView text = block.text;
        const Span seam = seamOf(text, glue.at);
        Finding finding{.check = id,
                        .severity = Severity::A,
                        .certainty = 0.9,
                        .place = Place::in(block.id, seam),
                        .text = seam.of(text).toString(),
                        .evidence = {glue.evidence}};
        const char *label = QT_TRANSLATE_NOOP("core", "Split into two paragraphs");
        switch (glue.role) {
        case Role::Headline:
            finding.message = Message(QT_TRANSLATE_NOOP("core", "A headline seems to be stuck to its paragraph."));
            label = QT_TRANSLATE_NOOP("core", "Split off the headline");
            break;
        case Role::Byline:
            finding.message = Message(QT_TRANSLATE_NOOP("core", "A byline seems to be stuck to its paragraph."));
            label = QT_TRANSLATE_NOOP("core", "Split off the byline");
            break;
        case Role::Subhead:
            finding.message = Message(QT_TRANSLATE_NOOP("core", "A subhead seems to be stuck to its paragraph."));
            label = QT_TRANSLATE_NOOP("core", "Split off the subhead");
            break;
        default: finding.message = Message(QT_TRANSLATE_NOOP("core", "Two paragraphs seem to be run together.")); break;
        }
        finding.fixes.append(
            {.kind = Fix::Kind::Split, .label = Message(label), .role = glue.role, .at = glue.at - seam.begin});
        return finding;
    }
};

CheckInfo RunOnParagraphs::info() const
{
    QList<Example> examples{
        {.text = u"临渚市春季水利工作会议在市民中心召开。本报讯（记者 李山）昨天，长桥北岸的匝道正式通车。"_s,
         .flagged = u"临渚市春季水利工作会议在市民中心召开。本报讯"_s},
        {.text = u"会议强调要管好每一处渡口。新华社北京2月17日电 全国春运平稳有序。"_s,
         .flagged = u"会议强调要管好每一处渡口。新华社北京2月1"_s},
        {.text = u"临渚长桥北岸匝道通车 本报讯（记者 李山）昨天，长桥北岸的匝道正式通车。"_s,
         .flagged = u"临渚长桥北岸匝道通车 本报讯"_s},
        {.text = u"■ 本报记者 李山 王河 清晨五点，老码头的灯已经亮了，候船的人陆续走进来。"_s,
         .flagged = u"■ 本报记者 李山 王河 清晨五点"_s},
        {.text =
             u"码头之“老”\n清晨五点，老码头的灯已经亮了，候船的人陆续走进来。\n船家之“新” 新船今年下水，能载客八十人，还装上了暖气。"_s,
         .flagged = u"船家之“新” 新船今年下水"_s,
         .roles = {Role::Subhead}},
        {.text =
             u"码头之“老”\n清晨五点，老码头的灯已经亮了，候船的人陆续走进来。船家之“新”\n新船今年下水，能载客八十人。"_s,
         .flagged = u"的人陆续走进来。船家之“新”"_s,
         .roles = {Role::Subhead}},
        {.text = u"清晨五点，老码头的灯已经亮了，候船的人陆续走进来。　　新船今年下水，能载客八十人，还装上了暖气。"_s,
         .flagged = u"陆续走进来。　　新船今年下水"_s},
    };
    for (const QString &silent : {u"本报讯（记者 李山）昨天，长桥北岸的匝道正式通车。首日车流平稳。"_s,
                                  u"长桥通车。本报记者李山在现场看到，首日车流平稳，匝道口没有拥堵。"_s,
                                  u"长桥通车。据新华社北京2月17日电，全国春运平稳有序，各地加开班次。"_s,
                                  u"他翻出一张旧报纸，上面写着：“本报讯（记者 李山）昨天长桥通车。”"_s,
                                  u"长桥 渡口 码头，是临渚人进出的三条路，如今又多了一条轻轨。"_s,
                                  u"1998年　　2008年　　2018年，三次大水，临渚人都守住了江堤。"_s,
                                  u"本报记者李山昨天在现场看到，首日车流平稳，匝道口没有拥堵。"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Run-on paragraphs")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds two paragraphs that were glued into one: the lead-in of a story behind a finished sentence, the "
            "indent of a paragraph in the middle of one, and a headline, byline or subhead stuck to its paragraph; a "
            "subhead only where the story has others built alike. A quoted lead-in and “据新华社 …” are left alone.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> runOnParagraphs()
{
    return std::make_unique<RunOnParagraphs>();
}

} // namespace galley
