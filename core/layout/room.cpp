#include "core/layout/room.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// As the house writes it (tidied()): without noughts before it.
QString numberOf(const Page &page)
{
    return page.number > 0 ? QString(page.section + QString::number(page.number)) : QString();
}

/// The rows of the page: those of its number, else of its name, else of every page; `holds` says of which is to be asked.
template<typename Row>
const Row *rowOf(const QList<Row> &rows, const Page &page, const auto &holds)
{
    for (const QString &name : {numberOf(page), page.name, QString(everyPage)}) {
        if (name.isEmpty())
            continue;
        const auto row = std::ranges::find_if(rows, [&](const Row &each) { return each.page == name && holds(each); });
        if (row != rows.end())
            return &*row;
    }
    return nullptr;
}

StoryHole plannedHole(const House &house, const Page &page, const Story &story)
{
    const int number = house.holes.isEmpty() ? 0 : articleNumber(page, story.id);
    if (number == 0)
        return {};
    const PlannedHole *planned = rowOf(house.holes, page,
                                       [number](const PlannedHole &each) { return each.story == number; });
    return planned ? planned->hole : StoryHole();
}

bool isSetInLines(StoryKind kind)
{
    return kind == StoryKind::Article || kind == StoryKind::EditorsNote;
}

} // namespace

const PagePlan *planOf(const House &house, const Page &page)
{
    return page.isTray ? nullptr : rowOf(house.pagePlan, page, [](const PagePlan &) { return true; });
}

int articleNumber(const Page &page, StoryId story)
{
    int number = 0;
    for (const Story &each : page.stories) {
        const bool isArticle = kindOf(each) == StoryKind::Article;
        number += isArticle ? 1 : 0;
        if (each.id == story)
            return isArticle ? number : 0;
    }
    return 0;
}

std::optional<StoryRoom> roomOf(const House &house, const Page &page, const Story &story)
{
    if (page.isTray)
        return std::nullopt;
    const bool saysNothing = house.pagePlan.isEmpty() && house.holes.isEmpty();
    if ((saysNothing || !isSetInLines(kindOf(story))) && story.hole.isEmpty())
        return std::nullopt;
    const PagePlan *plan = planOf(house, page);
    const StoryHole planned = plannedHole(house, page, story);
    const StoryHole &hole = story.hole.lines > 0 ? story.hole : planned;
    const int given = story.hole.measure > 0 ? story.hole.measure : planned.measure;
    const int measure = given > 0 || !plan ? given : plan->measure;
    if (measure == 0)
        return std::nullopt;
    const PagePlan said = plan ? *plan : PagePlan();
    return StoryRoom{.measure = {.characters = measure, .marks = said.marks},
                     .lines = hole.lines,
                     .columns = hole.columns,
                     .isOwn = story.hole.lines > 0,
                     .differs = given > 0,
                     .gravest = said.gravest,
                     .shortest = said.shortest};
}

} // namespace galley
