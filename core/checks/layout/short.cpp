#include "core/checks/layout/layout.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"layout/short"_s;

class ShortOfHole final : public Check
{
public:
    explicit ShortOfHole(SharedSetting setting)
        : m_setting(std::move(setting))
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        eachSetStory(scope.issue, *m_setting, [&](const SetStory &set) {
            const qsizetype missing = set.room.lines - set.lines.size();
            if (set.room.lines > 0 && missing >= set.room.shortest && !set.lines.last().line.text.isEmpty())
                sink.add(finding(set, missing, scope.issue));
        });
    }

private:
    static Finding finding(const SetStory &set, qsizetype missing, const Issue &issue)
    {
        // What is missing is missing behind the last character.
        const SetLine &last = set.lines.last();
        const qsizetype end = last.line.text.end;
        const bool isPair = end > 1 && last.block->text[end - 1].isLowSurrogate();
        Finding finding{
            .check = id,
            .severity = Severity::C,
            .place = Place::in(last.block->id, {end - (isPair ? 2 : 1), end}),
            .message = Message(QT_TRANSLATE_NOOP("core", "The story does not fill its hole. Lines left: %1."),
                               {QString::number(missing)})};
        finding.text = issue.text(finding.place);
        finding.evidence = {Message(QT_TRANSLATE_NOOP("core", "Lines of the story: %1, of its hole: %2"),
                                    {QString::number(set.lines.size()), QString::number(set.room.lines)}),
                            measureEvidence(set.room), holeEvidence(set.room)};
        return finding;
    }

    SharedSetting m_setting;
};

CheckInfo ShortOfHole::info() const
{
    const auto twoLines = u"渡口今天恢复通航，首班船载客八十人。"_s;
    const auto threeLines = u"河堤昨天修好，市民清早就来散步，孩子们在岸边放风筝。"_s;
    const QList<Example> examples{
        {.text = twoLines, .flagged = u"。"_s, .hole = u"5/10"_s},
        {.text = threeLines, .flagged = u"。"_s, .hole = u"12/10"_s},
        {.text = u"渡口恢复通航\n"_s + threeLines, .flagged = u"。"_s, .roles = {Role::Headline}, .hole = u"6/10"_s},
        {.text = threeLines + u'\n' + twoLines, .flagged = u"。"_s, .hole = u"8/10"_s},
        {.text = twoLines + u"\n江边步道通车了"_s,
         .flagged = u"了"_s,
         .roles = {Role::Paragraph, Role::Subhead},
         .hole = u"9/10"_s},
        {.text = u"Ferry sails again after the flood."_s, .flagged = u"."_s, .hole = u"5/20"_s},
        {.text = twoLines, .hole = u"2/10"_s},
        {.text = twoLines, .hole = u"3/10"_s},
        {.text = twoLines, .hole = u"4/10"_s},
        {.text = threeLines, .hole = u"1/10"_s},
        {.text = u"渡口恢复通航"_s, .role = Role::Headline, .hole = u"9/10"_s},
        {.text = twoLines},
    };
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Short of its hole")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Finds stories that leave room in the hole that the page keeps for them, from as many lines as the "
                "page plan names: a line or two is made up on the page. Says nothing of a story without a hole, nor of "
                "one that has no text yet.")),
            .scope = Scope::Issue,
            .severity = Severity::C,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> shortOfHole(SharedSetting setting)
{
    return std::make_unique<ShortOfHole>(std::move(setting));
}

} // namespace galley
