#include "core/layout/copyfit.h"

#include "core/text/counts.h"

#include <algorithm>

namespace galley {

bool isCountedInLines(Role role)
{
    return isRunningText(role) || role == Role::Subhead;
}

Measure measureFor(Role role, Measure measure)
{
    if (!isRunningText(role))
        measure.indent = 0;
    return measure;
}

QList<SetLine> setLines(const Story &story, const Measure &measure, const LineBreaker &breaker)
{
    QList<SetLine> set;
    for (const Block &block : story.blocks)
        if (isCountedInLines(block.role.role))
            for (const ComposedLine &line : breaker.lines(block.text, measureFor(block.role.role, measure)))
                set.append({&block, line});
    return set;
}

std::optional<Place> fromLine(const Story &story, const Measure &measure, qsizetype line, const LineBreaker &breaker)
{
    const QList<SetLine> set = setLines(story, measure, breaker);
    if (line < 0 || line >= set.size())
        return std::nullopt;
    return Place{set[line].block->id, set[line].line.text.begin, set.last().block->id, set.last().line.text.end};
}

StoryLength &StoryLength::operator+=(const StoryLength &other)
{
    lines += other.lines;
    characters += other.characters;
    displayParagraphs += other.displayParagraphs;
    return *this;
}

StoryLength lengthOf(const Story &story, const Measure &measure, const LineBreaker &breaker)
{
    StoryLength length;
    for (const Block &block : story.blocks) {
        const Role role = block.role.role;
        if (!isCountedInLines(role)) {
            ++length.displayParagraphs;
            continue;
        }
        length.lines += breaker.lines(block.text, measureFor(role, measure)).size();
        length.characters += countOf(block.text, measure.characters, Indent::None).characters;
    }
    return length;
}

std::optional<Copyfit> copyfitOf(const House &house, const Page &page, const Story &story, const LineBreaker &breaker)
{
    return roomOf(house, page, story).transform([&](const StoryRoom &room) {
        return Copyfit{lengthOf(story, room.measure, breaker), room};
    });
}

qsizetype PageFit::over() const
{
    return hasHoles() ? inHoles - holes : std::max<qsizetype>(0, columnLines - capacity);
}

std::optional<PageFit> copyfitOf(const House &house, const Page &page, const LineBreaker &breaker)
{
    const PagePlan *plan = planOf(house, page);
    if (!plan)
        return std::nullopt;
    PageFit fit{.capacity = qsizetype(plan->columns) * plan->lines, .gravest = plan->gravest};
    for (const Story &story : page.stories) {
        const std::optional<Copyfit> one = copyfitOf(house, page, story, breaker);
        if (!one)
            continue;
        fit.length += one->length;
        const qsizetype characters = one->length.lines * one->room.measure.characters;
        fit.columnLines += (characters + plan->measure - 1) / plan->measure;
        if (!one->hasHole())
            continue;
        ++fit.stories;
        fit.inHoles += one->length.lines;
        fit.holes += one->room.lines;
    }
    return fit;
}

} // namespace galley
