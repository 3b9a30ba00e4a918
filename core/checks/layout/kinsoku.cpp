#include "core/checks/layout/layout.h"

#include "core/layout/breaks.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"layout/kinsoku"_s;

/// What a line break cuts or leaves where it may not stand.
struct Slip {
    enum class Kind { MarkAtStart, MarkAtEnd, Cut };
    Kind kind = Kind::Cut;
    Span span;
};

/// The piece around a forbidden break that should have stayed whole, without the marks at its ends.
Span wholeAround(QStringView text, qsizetype at)
{
    Span whole{at - 1, at + 1};
    while (whole.begin > 0 && !mayBreak(text, whole.begin))
        --whole.begin;
    while (whole.end < text.size() && !mayBreak(text, whole.end))
        ++whole.end;
    while (whole.begin < at - 1 && (isBarredAtEnd(text[whole.begin]) || isBarredAtStart(text[whole.begin])))
        ++whole.begin;
    while (whole.end > at + 1 && (isBarredAtStart(text[whole.end - 1]) || text[whole.end - 1].isSpace()))
        --whole.end;
    return whole;
}

/// `at`: where the next line begins.
Slip slipAt(QStringView text, qsizetype at)
{
    // One inside a figure is no mark.
    const bool isInside = at + 1 < text.size() && !isBarredAtStart(text[at + 1]) && !mayBreak(text, at + 1);
    if (isBarredAtStart(text[at]) && !isInside)
        return {Slip::Kind::MarkAtStart, {at, at + 1}};
    if (isBarredAtEnd(text[at - 1]))
        return {Slip::Kind::MarkAtEnd, {at - 1, at}};
    return {Slip::Kind::Cut, wholeAround(text, at)};
}

Message messageOf(Slip::Kind kind, const QString &text)
{
    switch (kind) {
    case Slip::Kind::MarkAtStart:
        return Message(QT_TRANSLATE_NOOP("core", "“%1” begins a line: the measure is too small for the rule."), {text});
    case Slip::Kind::MarkAtEnd:
        return Message(QT_TRANSLATE_NOOP("core", "“%1” ends a line: the measure is too small for the rule."), {text});
    case Slip::Kind::Cut: break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "“%1” is cut by the end of a line: it is wider than the measure."),
                   {text});
}

class Kinsoku final : public Check
{
public:
    explicit Kinsoku(SharedSetting setting)
        : m_setting(std::move(setting))
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        eachSetStory(scope.issue, *m_setting, [&](const SetStory &set) {
            Place last;
            for (const SetLine &each : set.lines) {
                const qsizetype at = each.line.text.begin;
                const QString &text = each.block->text;
                if (at == 0 || at >= text.size() || mayBreak(text, at))
                    continue;
                const Slip slip = slipAt(text, at);
                const Place place = Place::in(each.block->id, slip.span);
                if (place != last) // a long word is cut more than once
                    sink.add(finding(set, place, slip, text));
                last = place;
            }
        });
    }

private:
    static Finding finding(const SetStory &set, const Place &place, const Slip &slip, const QString &text)
    {
        const QString flagged = slip.span.of(text).toString();
        return {.check = id,
                .severity = severityIn(set.room),
                .place = place,
                .text = flagged,
                .message = messageOf(slip.kind, flagged),
                .evidence = {measureEvidence(set.room)}};
    }

    SharedSetting m_setting;
};

CheckInfo Kinsoku::info() const
{
    const auto hole = u"99/4"_s;
    const QList<Example> examples{
        {.text = u"展台上写着International两个小时。"_s, .flagged = u"International"_s, .hole = hole},
        {.text = u"网址是linzhuferry.example。"_s, .flagged = u"linzhuferry.example"_s, .hole = hole},
        {.text = u"编号为20260318001122的船票。"_s, .flagged = u"20260318001122"_s, .hole = hole},
        {.text = u"船名叫Neighbourhoods号。"_s, .flagged = u"Neighbourhoods"_s, .hole = hole},
        {.text = u"他喊——————船来了。"_s, .flagged = u"—"_s, .hole = hole},
        {.text = u"共计1,234,567,890元。"_s, .flagged = u"1,234,567,890"_s, .hole = hole},
        {.text = u"渡口今天恢复通航，首班船载客八十人。"_s, .hole = hole},
        {.text = u"他说：“渡口（一期）今天通航……”"_s, .hole = hole},
        {.text = u"同比增长12.5%左右。"_s, .hole = hole},
        {.text = u"展台上写着International两个小时。"_s, .hole = u"99/10"_s},
        {.text = u"Neighbourhoods"_s, .role = Role::Caption, .hole = hole},
        {.text = u"展台上写着International两个小时。"_s},
    };
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Forbidden line break")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Lines are broken so that no closing mark begins one and no opening mark ends one, and so that words, "
                "figures, —— and …… stay whole. Finds the places where the measure of the hole or of the page plan is "
                "too small for that, and the page would have to cut. Heads and captions are left alone, and all text "
                "for which the house has no plan.")),
            .scope = Scope::Issue,
            .severity = Severity::B,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> kinsoku(SharedSetting setting)
{
    return std::make_unique<Kinsoku>(std::move(setting));
}

} // namespace galley
