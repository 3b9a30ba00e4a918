// What an import does, for scripts.
#include "app/headless/planreport.h"

#include "app/headless/issuejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString stateName(PlannedFile::State state)
{
    switch (state) {
    case PlannedFile::State::Taken: return u"taken"_s;
    case PlannedFile::State::LeftOut: return u"left-out"_s;
    case PlannedFile::State::Known: return u"known"_s;
    case PlannedFile::State::Failed: break;
    }
    return u"failed"_s;
}

QString fateName(PlannedStory::Fate fate)
{
    switch (fate) {
    case PlannedStory::Fate::New: return u"new"_s;
    case PlannedStory::Fate::Changed: return u"changed"_s;
    case PlannedStory::Fate::Unchanged: return u"unchanged"_s;
    case PlannedStory::Fate::Withdrawn: break;
    }
    return u"withdrawn"_s;
}

QString kindName(ParagraphChange::Kind kind)
{
    switch (kind) {
    case ParagraphChange::Kind::Text: return u"text"_s;
    case ParagraphChange::Kind::Added: return u"added"_s;
    case ParagraphChange::Kind::Removed: break;
    }
    return u"removed"_s;
}

QJsonObject pageJson(const ImportPlan &plan, PageId id)
{
    const PlannedPage *page = plan.page(id);
    if (!page)
        return {};
    return {{u"number"_s, page->number},
            {u"section"_s, page->section},
            {u"name"_s, page->name},
            {u"new"_s, page->kind == PlannedPage::Kind::New}};
}

QJsonObject storyJson(const ImportPlan &plan, const PlannedPart &part, const PlannedStory &story)
{
    QJsonArray paragraphs;
    for (const ParagraphChange &change : story.paragraphs)
        paragraphs.append(QJsonObject{{u"kind"_s, kindName(change.kind)},
                                      {u"before"_s, change.before},
                                      {u"after"_s, change.after},
                                      {u"overwrites"_s, change.overwrites}});
    const Page *now = plan.into.pageOf(story.earlier);
    QJsonObject json{{u"title"_s, titleOf(story.story)},
                     {u"becomes"_s, fateName(story.fate)},
                     {u"page"_s, pageJson(plan, now ? now->id : part.page)},
                     {u"paragraphs"_s, paragraphs}};
    if (!story.earlier.isNull())
        json[u"id"_s] = story.earlier.toString();
    return json;
}

QJsonArray remarksJson(const PlannedFile &file)
{
    QJsonArray remarks;
    for (const Remark &remark : file.remarks)
        remarks.append(QJsonObject{{u"line"_s, remark.line}, {u"message"_s, remark.text.text()}});
    return remarks;
}

QJsonArray goneJson(const ImportPlan &plan, const PlannedFile &file)
{
    QJsonArray gone;
    for (const GoneStory &each : file.gone) {
        const Story *story = plan.into.story(each.story);
        gone.append(QJsonObject{{u"id"_s, each.story.toString()},
                                {u"title"_s, story ? titleOf(*story) : QString()},
                                {u"then"_s, each.then == GoneStory::Then::Keep ? u"keep"_s : u"remove"_s}});
    }
    return gone;
}

QJsonObject fileJson(const ImportPlan &plan, const PlannedFile &file)
{
    QJsonArray stories;
    for (const PlannedPart &part : file.parts)
        for (const PlannedStory &story : part.stories)
            stories.append(storyJson(plan, part, story));
    QJsonObject json{{u"file"_s, file.path},           {u"name"_s, file.name},
                     {u"folder"_s, file.folder},       {u"state"_s, stateName(file.state)},
                     {u"version"_s, file.isVersion()}, {u"format"_s, file.format},
                     {u"charset"_s, file.charset},     {u"remarks"_s, remarksJson(file)},
                     {u"stories"_s, stories},          {u"gone"_s, goneJson(plan, file)}};
    if (file.error)
        json[u"error"_s] = errorJson(*file.error);
    return json;
}

} // namespace

QJsonObject planJson(const PlanReport &report, IssueId issue)
{
    QJsonArray files;
    for (const PlannedFile &file : report.plan.files)
        files.append(fileJson(report.plan, file));
    return {{u"schema"_s, u"galley.import/1"_s},
            {u"issue"_s, issue.isNull() ? QJsonValue() : QJsonValue(issue.toString())},
            {u"dry_run"_s, report.stage == PlanReport::Stage::Planned},
            {u"overwritten"_s, overwritten(report.plan)},
            {u"files"_s, files}};
}

} // namespace galley
