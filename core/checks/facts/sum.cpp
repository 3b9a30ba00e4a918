#include "core/checks/facts/facts.h"
#include "core/checks/facts/headlinefigures.h"
#include "core/checks/facts/judgement.h"
#include "core/checks/facts/reckonings.h"

#include "core/checks/analysis.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"facts/sum"_s;

class Sums final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        for (const Block &block : scope.story->blocks)
            if (isRunningText(block.role.role))
                for (const Span &sentence : scope.analyses.of(block).sentences)
                    for (const Reckoning &each : reckoningsIn(sentence.of(block.text)))
                        say(judged(block, sentence.begin, each), sink);
        for (const HeadlineFigure &figure : headlineFiguresOf(*scope.story))
            say(judged(figure), sink);
    }

private:
    static Judgement judged(const Block &block, qsizetype shift, const Reckoning &each)
    {
        const Span span = each.amount.number.span.shifted(shift);
        QList<Place> others;
        for (const Amount &other : each.others)
            others.append(Place::in(block.id, other.number.span.shifted(shift)));
        if (each.comes == Reckoning::Comes::Out) {
            FactAnswer answer = answerIn(id, FactAnswer::Verdict::Agrees, block, withUnit(block, span, each.amount),
                                         each.sum);
            answer.related = others;
            return answer;
        }
        return Finding{.check = id,
                       .severity = each.certainty > 0.8 ? Severity::A : Severity::B,
                       .certainty = each.certainty,
                       .place = Place::in(block.id, span),
                       .related = others,
                       .text = span.of(block.text).toString(),
                       .message = each.message,
                       .evidence = {each.sum}};
    }

    static Judgement judged(const HeadlineFigure &figure)
    {
        const Block &heading = *figure.heading;
        const Span span = withUnit(heading, figure.amount.number.span, figure.amount);
        // Most Chinese numerals of headings are parts of words and names: 四方, 一步, 十二大.
        if (figure.is != HeadlineFigure::Is::Slipped && figure.amount.number.style == NumberStyle::Han)
            return {};
        if (figure.is == HeadlineFigure::Is::NotInText)
            return answerIn(id, FactAnswer::Verdict::Unchecked, heading, span,
                            Message(QT_TRANSLATE_NOOP("core", "The text does not have this figure.")));
        const Message inText(QT_TRANSLATE_NOOP("core", "In the text: %1"), {printed(figure.other, figure.block->text)});
        const Place other = Place::in(figure.block->id, figure.other.number.span);
        if (figure.is == HeadlineFigure::Is::Slipped)
            return slipped(figure, inText, other);
        FactAnswer answer = answerIn(id, FactAnswer::Verdict::Agrees, heading, span, inText);
        answer.related.append(other);
        return answer;
    }

    static Finding slipped(const HeadlineFigure &slip, const Message &inText, const Place &other)
    {
        const QString meant = slip.other.number.span.of(slip.block->text).toString();
        return {
            .check = id,
            .severity = Severity::A,
            .certainty = 0.8,
            .place = Place::in(slip.heading->id, slip.amount.number.span),
            .related = {other},
            .text = slip.amount.number.span.of(slip.heading->text).toString(),
            .message = Message(QT_TRANSLATE_NOOP("core", "The text has another figure than the heading.")),
            .evidence = {inText},
            .fixes = {Fix{.label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {meant}), .replacement = meant}}};
    }

    /// 111只: an answer is read by itself.
    static Span withUnit(const Block &block, Span span, const Amount &amount)
    {
        const bool follows = QStringView(block.text).sliced(span.end).startsWith(amount.unit);
        return {span.begin, span.end + (follows ? amount.unit.size() : 0)};
    }
};

CheckInfo Sums::info() const
{
    QList<Example> examples{
        {.text = u"共有50名船工到会，其中清浦60名。"_s, .flagged = u"60"_s},
        {.text = u"展出长卷24幅、册页87幅，共110幅。"_s, .flagged = u"110"_s},
        {.text = u"三种船分别占45%、40%、30%。"_s, .flagged = u"30"_s},
        {.text = u"客流从120万人次增长到150万人次，增长20%。"_s, .flagged = u"20"_s},
        {.text = u"修桥五座、码头七座，合计十三座。"_s, .flagged = u"十三"_s},
        {.text = u"投资由2亿元增加到3亿元，增幅达60%。"_s, .flagged = u"60"_s},
    };
    const QList<Role> heads{Role::Headline};
    const auto headed = [&](const QString &heading, const QString &text, const QString &flagged, const QString &fixed) {
        examples.append({.text = heading + u'\n' + text, .flagged = flagged, .fixed = fixed, .roles = heads});
    };
    headed(u"长桥总投资41亿元"_s, u"长桥总投资4.1亿元，下月动工。"_s, u"41亿"_s, u"4.1亿"_s);
    headed(u"沿江新增24座码头"_s, u"今年沿江新增42座码头，都通公交。"_s, u"24"_s, u"42"_s);
    headed(u"沿江新增24座码头"_s, u"今年沿江新增24座码头，去年新增42座码头。"_s, {}, {});
    headed(u"长桥总投资超41亿元"_s, u"长桥总投资41.3亿元，下月动工。"_s, {}, {});
    headed(u"长桥总投资41亿元"_s, u"渡口去年收入4.1亿元。"_s, {}, {});
    for (const QString &silent : {u"共有111只猫参加，其中长毛猫24只，短毛猫87只。"_s,
                                  u"展出长卷24幅、册页87幅，共111幅。"_s, u"共50人到会，其中女性30人，党员25人。"_s,
                                  u"三种船分别占45%、30%、25%。"_s, u"客流从120万人次增长到150万人次，增长25%。"_s,
                                  u"新增码头3座，共有码头15座。"_s, u"客流从120万人次增长到150万人次，年均增长7%。"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Sum")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Reckons the figures of a sentence: a part that is larger than its whole (共…其中…), a row of parts and "
            "the total behind it, shares that add up to more than all (分别占…), a rate against the two figures that "
            "it is said of (从…增长到…，增长…); and compares the figures of a heading with the text under it, where "
            "the same digits stand with another magnitude or one digit slipped. Parts that may overlap are not added; "
            "rounding is allowed for.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> sums()
{
    return std::make_unique<Sums>();
}

} // namespace galley
