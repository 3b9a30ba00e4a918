#include "core/intake/planning.h"

namespace galley {

namespace {

PlannedPart *partAt(ImportPlan &plan, const PlannedPlace &place)
{
    if (place.file < 0 || place.file >= plan.files.size())
        return nullptr;
    QList<PlannedPart> &parts = plan.files[place.file].parts;
    const bool there = place.part >= 0 && place.part < parts.size() && place.story >= 0
        && place.story < parts[place.part].stories.size();
    return there ? &parts[place.part] : nullptr;
}

void relink(PlannedFile &file, StoryId from, StoryId to)
{
    for (PlannedPart &part : file.parts)
        for (PlannedStory &story : part.stories)
            for (Block &block : story.story.blocks)
                if (block.linkedStory == from)
                    block.linkedStory = to;
}

} // namespace

void setCharset(ImportPlan &plan, qsizetype file, const QString &charset, const PlanSettings &settings)
{
    if (file < 0 || file >= plan.files.size() || plan.files[file].bytes.isEmpty())
        return;
    PlannedFile planned = plan.files[file];
    const PageId page = planned.parts.isEmpty() ? PageId() : planned.parts.first().page;
    const QList<RecognisedPage> pages = readInto(planned, charset, settings);
    if (settings.stop.stop_requested())
        return;
    for (const RecognisedPage &each : pages) {
        PlannedPart part{page.isNull() ? addPage(plan, each.section, each.number, each.name) : page, {}};
        for (const Story &story : each.stories)
            part.stories.append({story, PlannedStory::Fate::New, {}, {}});
        planned.parts.append(part);
    }
    weigh(planned, plan.into);
    plan.files[file] = planned;
}

void setTaken(ImportPlan &plan, qsizetype file, PlannedFile::State state)
{
    const auto isChoice = [](PlannedFile::State s) {
        return s == PlannedFile::State::Taken || s == PlannedFile::State::LeftOut;
    };
    if (file >= 0 && file < plan.files.size() && isChoice(state) && isChoice(plan.files[file].state))
        plan.files[file].state = state;
}

void setPage(ImportPlan &plan, PageId page, int number, const QString &name)
{
    const auto found = std::ranges::find(plan.pages, page, &PlannedPage::id);
    if (found == plan.pages.end() || found->kind != PlannedPage::Kind::New)
        return;
    if (number != found->number)
        found->section.clear();
    found->number = number;
    found->name = name.simplified();
}

void moveToPage(ImportPlan &plan, qsizetype file, PageId page)
{
    if (file < 0 || file >= plan.files.size() || (!page.isNull() && !plan.page(page)))
        return;
    const PageId target = page.isNull() ? addPage(plan, {}, 0, {}) : page;
    for (PlannedPart &part : plan.files[file].parts)
        part.page = target;
}

void setRole(ImportPlan &plan, const PlannedPlace &story, qsizetype block, Role role)
{
    PlannedPart *part = partAt(plan, story);
    if (part && block >= 0 && block < part->stories[story.story].story.blocks.size())
        part->stories[story.story].story.blocks[block].role = RoleGuess{role, 1, {}, {}};
}

bool mergeWithPrevious(ImportPlan &plan, const PlannedPlace &story)
{
    PlannedPart *part = partAt(plan, story);
    if (!part || story.story == 0)
        return false;
    const PlannedStory second = part->stories.takeAt(story.story);
    PlannedStory &first = part->stories[story.story - 1];
    first.story.blocks += second.story.blocks;
    PlannedFile &file = plan.files[story.file];
    relink(file, second.story.id, first.story.id);
    weigh(file, plan.into);
    return true;
}

bool splitAt(ImportPlan &plan, const PlannedPlace &story, qsizetype block)
{
    PlannedPart *part = partAt(plan, story);
    if (!part || block < 1 || block >= part->stories[story.story].story.blocks.size())
        return false;
    QList<Block> &blocks = part->stories[story.story].story.blocks;
    const Story second{StoryId::create(), blocks.sliced(block)};
    blocks.resize(block);
    part->stories.insert(story.story + 1, {second, PlannedStory::Fate::New, {}, {}});
    PlannedFile &file = plan.files[story.file];
    weigh(file, plan.into);
    return true;
}

void setGone(ImportPlan &plan, qsizetype file, StoryId story, GoneStory::Then then)
{
    if (file < 0 || file >= plan.files.size())
        return;
    for (GoneStory &gone : plan.files[file].gone)
        if (gone.story == story)
            gone.then = then;
}

} // namespace galley
