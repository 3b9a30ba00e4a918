#include "core/checks/layout/layout.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"layout/heading-at-column-end"_s;

class HeadingAtColumnEnd final : public Check
{
public:
    explicit HeadingAtColumnEnd(SharedSetting setting)
        : m_setting(std::move(setting))
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        eachSetStory(scope.issue, *m_setting, [&](const SetStory &set) {
            const qsizetype height = set.room.columnLines();
            // What is over the hole stands in no column, and the end of all text is the end of a column anyway.
            for (qsizetype end = height; height > 0 && end <= set.room.lines && end < set.lines.size(); end += height)
                if (const SetLine &last = set.lines[end - 1]; last.block->role.role == Role::Subhead)
                    sink.add(finding(set, last, end / height));
        });
    }

private:
    static Finding finding(const SetStory &set, const SetLine &line, qsizetype column)
    {
        const Span span{0, line.line.text.end}; // all of the subhead goes over to the next column
        return {.check = id,
                .severity = Severity::B,
                .place = Place::in(line.block->id, span),
                .text = span.of(line.block->text).toString(),
                .message = Message(
                    QT_TRANSLATE_NOOP("core", "The subhead is the last line of column %1, its text begins the next."),
                    {QString::number(column)}),
                .evidence = {Message(QT_TRANSLATE_NOOP("core", "The hole's %1 lines stand in %2 columns of %3"),
                                     {QString::number(set.room.lines), QString::number(set.room.columns),
                                      QString::number(set.room.columnLines())}),
                             measureEvidence(set.room)}};
    }

    SharedSetting m_setting;
};

CheckInfo HeadingAtColumnEnd::info() const
{
    const auto twoLines = u"渡口今天恢复通航，首班船载客八十人。"_s;
    const auto threeLines = u"河堤昨天修好，市民清早就来散步，孩子们在岸边放风筝。"_s;
    const auto subhead = u"江边步道通车了"_s;
    const QList<Role> second{Role::Paragraph, Role::Subhead};
    const QList<Role> third{Role::Paragraph, Role::Paragraph, Role::Subhead};
    const auto inSecond = QString(twoLines + u'\n' + subhead + u'\n' + threeLines);
    const auto inThird = QString(twoLines + u'\n' + threeLines + u'\n' + subhead + u'\n' + threeLines);
    const QList<Example> examples{
        {.text = inSecond, .flagged = subhead, .roles = second, .hole = u"6/10/2"_s},
        {.text = inSecond, .flagged = subhead, .roles = second, .hole = u"5/10/2"_s},
        {.text = inSecond, .flagged = subhead, .roles = second, .hole = u"9/10/3"_s},
        {.text = inThird, .flagged = subhead, .roles = third, .hole = u"9/10/3"_s},
        {.text = inThird, .flagged = subhead, .roles = third, .hole = u"12/10/2"_s},
        {.text = u"渡口恢复通航\n"_s + inSecond,
         .flagged = subhead,
         .roles = {Role::Headline, Role::Paragraph, Role::Subhead},
         .hole = u"6/10/2"_s},
        {.text = inSecond, .roles = second, .hole = u"8/10/2"_s},
        {.text = inSecond, .roles = second, .hole = u"6/10/3"_s},
        {.text = inSecond, .roles = second, .hole = u"6/10/1"_s},
        {.text = inSecond, .roles = second, .hole = u"6/10"_s},
        {.text = QString(twoLines + u'\n' + subhead), .roles = second, .hole = u"6/10/2"_s},
        {.text = inSecond, .roles = second},
    };
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Subhead at a column's end")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Finds subheads that are the last line of a column while their text begins at the head of the next "
                "(背题). It is known only of a story whose hole says in how many columns its lines stand; they are "
                "taken to be of the same length. A story without such a hole is left alone.")),
            .scope = Scope::Issue,
            .severity = Severity::B,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> headingAtColumnEnd(SharedSetting setting)
{
    return std::make_unique<HeadingAtColumnEnd>(std::move(setting));
}

} // namespace galley
