#include "core/checks/layout/layout.h"

#include "core/checks/fragments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"layout/mixed-measure"_s;

/// Columns of a page that are joined, or parted anew (四破三), in practice.
constexpr int mostJoined = 5;
// White between columns, in ems of the running type.
constexpr double narrowestGap = 0.5;
constexpr double widestGap = 2;

/// Whether so wide a line comes of the page's columns: some of them joined, and that width set in as many columns or fewer.
bool isMadeOf(const PagePlan &plan, int measure)
{
    for (int joined = 1; joined <= std::min(plan.columns, mostJoined); ++joined) {
        for (int parts = 1; parts <= joined; ++parts) {
            const auto width = [&](double gap) {
                return int((joined * plan.measure + (joined - parts) * gap) / parts);
            };
            if (width(narrowestGap) <= measure && measure <= width(widestGap))
                return true;
        }
    }
    return false;
}

class MixedMeasure final : public Check
{
public:
    explicit MixedMeasure(SharedSetting setting)
        : m_setting(std::move(setting))
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        eachSetStory(scope.issue, *m_setting, [&](const SetStory &set) {
            const PagePlan *plan = set.room.differs ? planOf(m_setting->house, set.page) : nullptr;
            const SetLine &first = set.lines.first();
            if (plan && !isMadeOf(*plan, set.room.measure.characters) && !first.line.text.isEmpty())
                sink.add(finding(set, *plan, *first.block));
        });
    }

private:
    static Finding finding(const SetStory &set, const PagePlan &plan, const Block &first)
    {
        const Span opening = openingOf(first.text);
        return {.check = id,
                .severity = Severity::C,
                .place = Place::in(first.id, opening),
                .text = opening.of(first.text).toString(),
                .message = Message(
                    QT_TRANSLATE_NOOP("core", "The story's lines of %1 characters do not come of the page's columns."),
                    {QString::number(set.room.measure.characters)}),
                .evidence = {Message(QT_TRANSLATE_NOOP("core", "The page has %1 columns of %2 characters"),
                                     {QString::number(plan.columns), QString::number(plan.measure)})}};
    }

    SharedSetting m_setting;
};

CheckInfo MixedMeasure::info() const
{
    const auto text = u"渡口今天恢复通航，首班船载客八十人。"_s;
    QList<Example> examples;
    // Of a page with columns of 13 characters.
    for (const QString &hole : {u"9/15"_s, u"9/11"_s, u"9/24"_s, u"9/14"_s, u"9/21/2"_s, u"9/8"_s})
        examples.append({.text = text, .flagged = text, .hole = hole});
    for (const QString &hole : {u"9"_s, u"9/13"_s, u"9/27"_s, u"9/20/2"_s, u"9/17/3"_s, QString()})
        examples.append({.text = text, .hole = hole});
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Measure of no column")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "A story may be set wider than the page's columns when some of them are joined, or when the room of "
                "four is parted into three (四破三). Finds stories whose hole has a measure that comes about in "
                "neither way, so that two measures would be mixed that do not fit together. Says nothing where the "
                "house has no plan for the page, or the story has the page's own measure.")),
            .scope = Scope::Issue,
            .severity = Severity::C,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> mixedMeasure(SharedSetting setting)
{
    return std::make_unique<MixedMeasure>(std::move(setting));
}

} // namespace galley
