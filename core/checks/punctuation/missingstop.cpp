#include "core/checks/punctuation/context.h"
#include "core/checks/punctuation/punctuation.h"

#include "core/checks/analysis.h"
#include "core/checks/structure/brokenseam.h"
#include "core/text/characters.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"punctuation/missing-stop"_s;

/// A shorter block without a stop may be a line of a list, a verse or a heading.
constexpr qsizetype shortestParagraph = 25;
/// Where a paragraph has no finished sentence in it, so long that it can be nothing else.
constexpr qsizetype surelyParagraph = 60;
constexpr qsizetype surelyAmongParagraphs = 35;
constexpr qsizetype shortestInLetters = 100;

bool isClosingQuote(QChar c)
{
    return c == u'”' || c == u'」' || c == u'』' || c == u'》';
}

bool endsOpen(QStringView text)
{
    const QChar last = text.back();
    if (isChineseText(text)) {
        if (isClosingQuote(last))
            return isHan(text[text.size() - 2].unicode());
        return isHan(last.unicode()) || last.isLowSurrogate() || last == u'，' || last == u'、';
    }
    return last.isLower() && isAsciiWord(last);
}

bool hasStop(QStringView text)
{
    return text.contains(u'。') || text.contains(u'？') || text.contains(u'！');
}

/// Between two paragraphs that end as they should.
bool standsAmongProse(const Story &story, qsizetype at)
{
    const auto isWhole = [&](qsizetype i) {
        return i >= 0 && i < story.blocks.size() && story.blocks[i].role.role == Role::Paragraph
            && endsSentence(QStringView(story.blocks[i].text).trimmed());
    };
    return isWhole(at - 1) && isWhole(at + 1);
}

bool readsLikeProse(QStringView text, bool isAmongProse)
{
    const bool chinese = isChineseText(text);
    if (text.size() < (chinese ? shortestParagraph : shortestInLetters))
        return false;
    if (!chinese)
        return text.contains(u". ");
    const qsizetype surely = isAmongProse ? surelyAmongParagraphs : surelyParagraph;
    return hasStop(text) || (text.size() >= surely && text.count(u'，') >= 2);
}

class MissingStop final : public Check
{
public:
    explicit MissingStop(std::shared_ptr<const Language> language)
        : m_language(std::move(language))
    {
    }

    CheckInfo info() const override;
    void run(const CheckScope &scope, FindingSink &sink) const override;

private:
    bool lacksStop(const CheckScope &scope, qsizetype at) const;

    std::shared_ptr<const Language> m_language;
};

CheckInfo MissingStop::info() const
{
    const auto whole = u"渡口今天恢复通航，首班船载客八十人。市民早早赶来排队。"_s;
    QList<Example> examples{
        {.text = u"渡口今天恢复通航，首班船载客八十人。市民早早赶来排队，一直排到了堤上"_s,
         .flagged = u"上"_s,
         .fixed = u"上。"_s},
        {.text = whole + u"\n站长说，江水已经退到警戒线以下。下一班船定在中午十二点整"_s,
         .flagged = u"整"_s,
         .fixed = u"整。"_s},
        {.text = u"临渚人管这盏灯叫“渔火”。灯光一亮，晚归的船就找得到家，老人们都把它当作“回家的眼睛”"_s,
         .flagged = u"”"_s,
         .fixed = u"”。"_s},
        {.text = u"站长说，江水已经退到警戒线以下。全部班次将在明天恢复，\n新的码头\n"_s + whole,
         .flagged = u"，"_s,
         .fixed = u"。"_s,
         .roles = {Role::Paragraph, Role::Subhead}},
        {.text =
             u"市里打算用三年时间修好沿江的十二座码头，每座码头都要通公交，候船室要有暖气和热水，雨天不再让人在外面等船"_s
             u"，夜里也留一盏灯"_s,
         .flagged = u"灯"_s,
         .fixed = u"灯。"_s},
        {.text = u"会议指出，春耕备耕要抓早抓实，农资供应要跟上。\n会议强调，要紧盯建筑施工等重点领域，开展拉网式排查"
                 u"整治，坚决防范重特大事故发生\n会议还研究了其他事项。"_s,
         .flagged = u"生"_s,
         .fixed = u"生。"_s},
        {.text = u"The ferry sails again today. People came early and waited on the dike until the first boat was in "
                 u"sight, "
                 u"with flags and with flowers"_s,
         .flagged = u"s"_s,
         .fixed = u"s."_s},
    };
    for (const QString &silent :
         {whole, u"渡口今天恢复通航，首班船载客八十人。（本报记者 李山）"_s,
          u"首班船载客八十人。市民要带好以下三样东西："_s, u"江水不知春已暮\n渔火照见归舟人\n犹将新绿送柴门"_s,
          u"首班船载客八十人。船票可以在网上预订，网址是www.linzhu.example"_s,
          u"首班船载客八十人。市民早早赶来排队，老人说：“总算等到了！”"_s,
          u"渡口今天恢复通航，首班船载客八十人。候船室里坐满了人。 本报记者 李山 摄影报道"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Missing full stop")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds a paragraph that reads like finished prose and ends without a full stop, where no break has cut it: "
            "that is a broken paragraph's. Lists, verses, lines that end in a colon, an address, a signature or a "
            "bracket are left alone, and so are stories of which most paragraphs end so.")),
        .scope = Scope::Story,
        .severity = Severity::B,
        .examples = examples};
}

bool MissingStop::lacksStop(const CheckScope &scope, qsizetype at) const
{
    const Story &story = *scope.story;
    const Block &block = story.blocks[at];
    const QStringView text = QStringView(block.text).trimmed();
    if (block.role.role != Role::Paragraph || !readsLikeProse(text, standsAmongProse(story, at)) || !endsOpen(text))
        return false;
    // A summary between headline and text, which ends without a stop as headings do.
    if ((at == 0 || isHeading(story.blocks[at - 1].role.role)) && at + 1 < story.blocks.size() && !hasStop(text))
        return false;
    const bool isLast = at + 1 == story.blocks.size();
    if (!couldBeCut({{}, text, isLast ? QStringView(u"。") : QStringView(story.blocks[at + 1].text)}))
        return false;
    const BylineParse &byline = scope.analyses.of(block).byline;
    if (byline.line || byline.credit)
        return false;
    const std::optional<Pieces> pieces = piecesFrom(story, at, scope.issue);
    return !pieces || !brokenSeam(pieces->first, pieces->second, m_language.get());
}

void MissingStop::run(const CheckScope &scope, FindingSink &sink) const
{
    qsizetype paragraphs = 0;
    QList<const Block *> open;
    for (qsizetype at = 0; at < scope.story->blocks.size(); ++at) {
        const Block &block = scope.story->blocks[at];
        paragraphs += block.role.role == Role::Paragraph && block.text.size() >= shortestParagraph;
        if (lacksStop(scope, at))
            open.append(&block);
    }
    if (open.size() > 1 && open.size() * 2 > paragraphs)
        return; // it is how this text is written
    for (const Block *block : std::as_const(open)) {
        qsizetype end = block->text.size();
        while (block->text[end - 1].isSpace())
            --end;
        const Span last{end - (block->text[end - 1].isLowSurrogate() ? 2 : 1), end};
        const QString flagged = last.of(block->text).toString();
        const bool comma = isInnerMark(flagged.front().unicode());
        const QString stop = isChineseText(block->text) ? u"。"_s : u"."_s;
        Finding finding{.check = id,
                        .severity = Severity::B,
                        .certainty = 0.75,
                        .place = Place::in(block->id, last),
                        .text = flagged};
        finding.message = comma ? Message(QT_TRANSLATE_NOOP("core", "The paragraph ends in a comma."))
                                : Message(QT_TRANSLATE_NOOP("core", "The paragraph ends without a full stop."));
        finding.fixes.append({.kind = Fix::Kind::Replace,
                              .label = Message(QT_TRANSLATE_NOOP("core", "End with “%1”"), {stop}),
                              .replacement = comma ? stop : flagged + stop});
        sink.add(std::move(finding));
    }
}

} // namespace

std::unique_ptr<Check> missingStop(std::shared_ptr<const Language> language)
{
    return std::make_unique<MissingStop>(std::move(language));
}

} // namespace galley
