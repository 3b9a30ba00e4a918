#include "app/headless/planreport.h"

#include "app/headless/excerpt.h"
#include "app/headless/output.h"
#include "app/headless/pagetitle.h"
#include "core/text/difference.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

QString pathOf(const PlannedFile &file)
{
    return file.folder.isEmpty() ? file.name : QString(file.folder + u'/' + file.name);
}

/// One sentence on each paragraph that differs, the words that do in brackets.
class ParagraphListing
{
public:
    static void print(const ParagraphChange &change)
    {
        const std::optional<Difference> made = difference(change.before, change.after);
        if (!made)
            return;
        switch (change.kind) {
        case ParagraphChange::Kind::Added:
            line(say(QT_TRANSLATE_NOOP("galleyctl", "added: %1")), change.after, made->after);
            return;
        case ParagraphChange::Kind::Removed:
            line(change.overwrites
                     ? say(QT_TRANSLATE_NOOP("galleyctl", "removed, though it was corrected in the issue: %1"))
                     : say(QT_TRANSLATE_NOOP("galleyctl", "removed: %1")),
                 change.before, made->before);
            return;
        case ParagraphChange::Kind::Text: break;
        }
        line(say(QT_TRANSLATE_NOOP("galleyctl", "was: %1")), change.before, made->before);
        line(change.overwrites ? say(QT_TRANSLATE_NOOP("galleyctl", "becomes, over a correction made in the issue: %1"))
                               : say(QT_TRANSLATE_NOOP("galleyctl", "becomes: %1")),
             change.after, made->after);
    }

private:
    static void line(const QString &sentence, const QString &text, Span span)
    {
        galley::print(u"    "_s + sentence.arg(excerpt(text, span)));
    }
};

QString becomes(const PlannedFile &file)
{
    switch (file.state) {
    case PlannedFile::State::Failed: return say(QT_TRANSLATE_NOOP("galleyctl", "%1: cannot be read"));
    case PlannedFile::State::Known:
        return say(QT_TRANSLATE_NOOP("galleyctl", "%1: in the issue already, byte for byte"));
    case PlannedFile::State::LeftOut: return say(QT_TRANSLATE_NOOP("galleyctl", "%1: left out"));
    case PlannedFile::State::Taken: break;
    }
    if (file.isPicture())
        return say(QT_TRANSLATE_NOOP("galleyctl", "%1: a picture"));
    return file.isVersion() ? say(QT_TRANSLATE_NOOP("galleyctl", "%1: a new version"))
                            : say(QT_TRANSLATE_NOOP("galleyctl", "%1: new"));
}

QString pageOf(const ImportPlan &plan, PageId id)
{
    const PlannedPage *page = plan.page(id);
    return page ? pageTitle(page->section, page->number, page->name) : QString();
}

/// New stories go to the part's page; the issue's own stay where they stand.
PageId pageOf(const ImportPlan &plan, const PlannedPart &part, const PlannedStory &story)
{
    const Page *now = plan.into.pageOf(story.earlier);
    return now ? now->id : part.page;
}

QString fateOf(const ImportPlan &plan, const PlannedPart &part, const PlannedStory &story)
{
    const QString title = titleOf(story.story);
    const QString page = pageOf(plan, pageOf(plan, part, story));
    switch (story.fate) {
    case PlannedStory::Fate::New: return say(QT_TRANSLATE_NOOP("galleyctl", "%1: new, %2")).arg(title, page);
    case PlannedStory::Fate::Changed:
        return say(QT_TRANSLATE_NOOP("galleyctl", "%1: paragraphs that differ: %2, %3"))
            .arg(title, QString::number(story.paragraphs.size()), page);
    case PlannedStory::Fate::Unchanged:
        return say(QT_TRANSLATE_NOOP("galleyctl", "%1: unchanged, %2")).arg(title, page);
    case PlannedStory::Fate::Withdrawn: break;
    }
    return say(QT_TRANSLATE_NOOP("galleyctl", "%1: unchanged, was removed from the issue and stays so")).arg(title);
}

void printFile(const ImportPlan &plan, const PlannedFile &file)
{
    print(becomes(file).arg(pathOf(file)));
    for (const Remark &remark : file.remarks)
        print(u"  "_s
              + (remark.line > 0 ? say(QT_TRANSLATE_NOOP("galleyctl", "Line %1: %2"))
                                       .arg(QString::number(remark.line), remark.text.text())
                                 : remark.text.text()));
    if (file.state != PlannedFile::State::Taken)
        return;
    for (const PlannedPart &part : file.parts)
        for (const PlannedStory &story : part.stories) {
            print(u"  "_s + fateOf(plan, part, story));
            for (const ParagraphChange &change : story.paragraphs)
                ParagraphListing::print(change);
        }
    for (const GoneStory &gone : file.gone) {
        const Story *story = plan.into.story(gone.story);
        print(u"  "_s
              + (gone.then == GoneStory::Then::Keep
                     ? say(QT_TRANSLATE_NOOP("galleyctl", "%1: no longer in the file; it stays in the issue"))
                     : say(QT_TRANSLATE_NOOP("galleyctl", "%1: no longer in the file; removed from the issue")))
                    .arg(story ? titleOf(*story) : QString()));
    }
}

struct Counts {
    qsizetype files = 0;
    qsizetype fresh = 0;
    qsizetype changed = 0;
    qsizetype paragraphs = 0;
};

Counts countsOf(const ImportPlan &plan)
{
    Counts counts;
    for (const PlannedFile &file : plan.files) {
        if (file.state != PlannedFile::State::Taken)
            continue;
        ++counts.files;
        for (const PlannedPart &part : file.parts)
            for (const PlannedStory &story : part.stories) {
                counts.fresh += story.fate == PlannedStory::Fate::New;
                counts.changed += story.fate == PlannedStory::Fate::Changed;
                counts.paragraphs += story.paragraphs.size();
            }
    }
    return counts;
}

} // namespace

void printPlan(const PlanReport &report)
{
    for (const PlannedFile &file : report.plan.files)
        printFile(report.plan, file);
    const Counts counts = countsOf(report.plan);
    if (counts.files == 0) {
        print(say(QT_TRANSLATE_NOOP("galleyctl", "There is nothing to be taken.")));
        return;
    }
    const QString sentence = report.stage == PlanReport::Stage::Planned
        ? say(QT_TRANSLATE_NOOP("galleyctl",
                                "Would be taken: files %1, new stories %2, changed stories %3, paragraphs that differ "
                                "%4, corrections overwritten %5. Nothing was stored."))
        : say(QT_TRANSLATE_NOOP("galleyctl",
                                "Taken: files %1, new stories %2, changed stories %3, paragraphs that differ %4, "
                                "corrections overwritten %5."));
    print(sentence.arg(counts.files)
              .arg(counts.fresh)
              .arg(counts.changed)
              .arg(counts.paragraphs)
              .arg(overwritten(report.plan)));
}

qsizetype overwritten(const ImportPlan &plan)
{
    qsizetype count = 0;
    for (const PlannedFile &file : plan.files)
        for (const PlannedPart &part : file.parts)
            for (const PlannedStory &story : part.stories)
                if (file.state == PlannedFile::State::Taken)
                    count += std::ranges::count_if(story.paragraphs, &ParagraphChange::overwrites);
    return count;
}

} // namespace galley
