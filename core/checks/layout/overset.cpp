#include "core/checks/layout/layout.h"

#include "core/text/counts.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"layout/overset"_s;

class Overset final : public Check
{
public:
    explicit Overset(SharedSetting setting)
        : m_setting(std::move(setting))
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        eachSetStory(scope.issue, *m_setting, [&](const SetStory &set) {
            const qsizetype over = set.lines.size() - set.room.lines;
            if (set.room.lines > 0 && over > 0)
                sink.add(finding(set, over, scope.issue));
        });
    }

private:
    static Finding finding(const SetStory &set, qsizetype over, const Issue &issue)
    {
        const SetLine &first = set.lines[set.room.lines];
        const SetLine &last = set.lines.last();
        Finding finding{
            .check = id,
            .severity = over >= set.room.gravest ? Severity::A : Severity::B,
            .place = {first.block->id, first.line.text.begin, last.block->id, last.line.text.end},
            .message = Message(QT_TRANSLATE_NOOP("core", "The story runs over its hole. Lines too many: %1."),
                               {QString::number(over)})};
        finding.text = issue.text(finding.place);
        finding.evidence = {Message(QT_TRANSLATE_NOOP("core", "Lines of the story: %1, of its hole: %2"),
                                    {QString::number(set.lines.size()), QString::number(set.room.lines)}),
                            Message(QT_TRANSLATE_NOOP("core", "Characters from where it runs over: %1"),
                                    {QString::number(characters(set))}),
                            measureEvidence(set.room), holeEvidence(set.room)};
        return finding;
    }

    static qsizetype characters(const SetStory &set)
    {
        qsizetype count = 0;
        for (const SetLine &each : set.lines.sliced(set.room.lines))
            count += countOf(each.line.text.of(each.block->text), set.room.measure.characters, Indent::None).characters;
        return count;
    }

    SharedSetting m_setting;
};

CheckInfo Overset::info() const
{
    const auto twoLines = u"渡口今天恢复通航，首班船载客八十人。"_s;
    const auto threeLines = u"河堤昨天修好，市民清早就来散步，孩子们在岸边放风筝。"_s;
    const QList<Example> examples{
        {.text = twoLines, .flagged = u"航，首班船载客八十人。"_s, .hole = u"1/10"_s},
        {.text = threeLines, .flagged = u"们在岸边放风筝。"_s, .hole = u"2/10"_s},
        {.text = threeLines, .flagged = u"民清早就来散步，孩子们在岸边放风筝。"_s, .hole = u"1/10"_s},
        {.text = u"渡口恢复通航\n"_s + twoLines,
         .flagged = u"航，首班船载客八十人。"_s,
         .roles = {Role::Headline},
         .hole = u"1/10"_s},
        {.text = threeLines + u'\n' + twoLines,
         .flagged = u"们在岸边放风筝。⏎渡口今天恢复通航，首班船载客八十人。"_s,
         .hole = u"2/10"_s},
        {.text = twoLines + u"\n江边步道通车了\n市民清早就来散步。"_s,
         .flagged = u"江边步道通车了⏎市民清早就来散步。"_s,
         .roles = {Role::Paragraph, Role::Subhead},
         .hole = u"2/10"_s},
        {.text = threeLines, .hole = u"3/10"_s},
        {.text = threeLines, .hole = u"4/10"_s},
        {.text = threeLines, .hole = u"2/17"_s},
        {.text = u"河堤昨天修好了，市民清早就来散步\n"_s + twoLines, .roles = {Role::Headline}, .hole = u"2/10"_s},
        {.text = twoLines + u"\n图为首班船离岸，船上载着八十名过江的市民。"_s,
         .roles = {Role::Paragraph, Role::Caption},
         .hole = u"2/10"_s},
        {.text = threeLines + u'\n' + twoLines},
    };
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Over its hole")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Finds stories that are longer than the room that the page keeps for them, and marks the text from "
                "where it runs over to its end. Running text and subheads are counted line by line, broken by the "
                "rules of Chinese typesetting in the measure of the page plan; heads, bylines and captions are not. "
                "From the number of lines that the plan names it must be settled, below that looked at. Says nothing "
                "of a story without a hole.")),
            .scope = Scope::Issue,
            .severity = Severity::A,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> overset(SharedSetting setting)
{
    return std::make_unique<Overset>(std::move(setting));
}

} // namespace galley
