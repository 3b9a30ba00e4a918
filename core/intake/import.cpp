#include "core/intake/import.h"

#include "core/intake/pagetarget.h"
#include "core/intake/picturepairs.h"
#include "core/intake/planning.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Planned files are read as source 0; here they learn which one of the issue they are.
Story fromSource(Story story, int source)
{
    for (Block &block : story.blocks) {
        QList<OriginMap::Run> runs = block.origin.runs();
        for (OriginMap::Run &run : runs)
            run.start.source = source;
        block.origin = OriginMap(block.origin.length(), runs);
    }
    return story;
}

/// Does one file of a plan after the other.
class Intake
{
public:
    Intake(const ImportPlan &plan, const Issue &into, const IssueHead &head)
        : m_plan(plan)
        , m_head(head)
    {
        m_made.issue = into;
    }

    void take(const PlannedFile &file)
    {
        switch (file.state) {
        case PlannedFile::State::Failed: m_made.failed.append({file.path, *file.error}); return;
        case PlannedFile::State::Known: m_made.known.append(file.name); return;
        case PlannedFile::State::LeftOut: return;
        case PlannedFile::State::Taken: break;
        }
        if (file.isPicture())
            return m_pictures.append({file.path, file.folder, *file.pixels});
        m_changes = headChanges(file);
        m_changes.append(AddSource{{file.name, file.charset, file.digest, file.folder, versionsIn(file)}});
        m_next = m_made.issue;
        const Result<> done = takeStories(file);
        if (!done) {
            m_made.failed.append({file.path, done.error()});
            return;
        }
        m_made.issue = m_next;
        m_made.changes += m_changes;
        m_made.files += file.bytes;
    }

    // Their stories are all there by now.
    ImportedIssue finish()
    {
        for (const Picture &picture : paired(m_made.issue, m_pictures)) {
            const Change added = AddPicture{picture};
            m_made.issue = apply(m_made.issue, added).value_or(m_made.issue);
            m_made.changes.append(added);
        }
        return std::move(m_made);
    }

private:
    QList<Change> headChanges(const PlannedFile &file) const
    {
        QList<Change> changes;
        const Issue &issue = m_made.issue;
        const QString folder = file.folder.section(u'/', 0, 0);
        const QString ofFile = folder.isEmpty() ? QFileInfo(file.name).completeBaseName() : folder;
        const QDate date = m_head.date.isValid() ? m_head.date : dayIn(folder);
        if (issue.title().isEmpty())
            changes += SetIssueAttribute{IssueAttribute::Title, {}, m_head.title.isEmpty() ? ofFile : m_head.title};
        if (issue.date().isNull() && date.isValid())
            changes += SetIssueAttribute{IssueAttribute::Date, {}, date.toString(Qt::ISODate)};
        return changes;
    }

    // The issue's text keeps what the desk made of the version before; here is what arrived.
    QList<Story> versionsIn(const PlannedFile &file) const
    {
        const int source = int(m_made.issue.sources().size());
        QList<Story> versions;
        QSet<StoryId> differing;
        for (const PlannedPart &part : file.parts)
            for (const PlannedStory &planned : part.stories) {
                if (!m_made.issue.story(planned.earlier))
                    continue;
                if (planned.base != linesOf(planned.story) || file.earlierStories.isEmpty())
                    differing.insert(planned.earlier);
                // Two that the desk merged are one.
                auto version = std::ranges::find(versions, planned.earlier, &Story::id);
                if (version == versions.end())
                    version = versions.insert(versions.end(), Story{planned.earlier, {}});
                version->blocks += fromSource(planned.story, source).blocks;
            }
        versions.removeIf([&](const Story &version) { return !differing.contains(version.id); });
        return versions;
    }

    Result<> takeStories(const PlannedFile &file)
    {
        if (const Result<> done = perform(std::exchange(m_changes, {})); !done)
            return done;
        const int source = int(m_next.sources().size()) - 1;
        for (const PlannedPart &part : file.parts) {
            if (const Result<> done = takePart(part, file, source); !done)
                return done;
        }
        return removeGone(file);
    }

    Result<> takePart(const PlannedPart &part, const PlannedFile &file, int source)
    {
        QList<Story> added;
        StoryId previous;
        for (const PlannedStory &planned : part.stories) {
            const Story story = fromSource(planned.story, source);
            const bool isThere = m_next.story(planned.earlier) != nullptr;
            if (isThere)
                previous = planned.earlier;
            const bool unchanged = planned.fate == PlannedStory::Fate::Unchanged && isThere;
            if (unchanged || planned.fate == PlannedStory::Fate::Withdrawn)
                continue;
            if (!isThere && previous.isNull()) {
                added.append(story);
                continue;
            }
            const Result<> done = isThere ? renew(planned, story, file)
                                          : insertBehind(std::exchange(previous, story.id), story);
            if (!done)
                return done;
        }
        return added.isEmpty() ? Result<>() : addTo(part.page, added);
    }

    Result<> renew(const PlannedStory &planned, const Story &story, const PlannedFile &file)
    {
        const QList<Story> now = storiesFrom(m_next, file.earlierSources, planned.earlier);
        return perform(newVersionOf(now, planned.base, story).changes);
    }

    Result<> insertBehind(StoryId previous, const Story &story)
    {
        const std::optional<StoryPath> path = m_next.pathOf(previous);
        if (!path)
            return addTo({}, {story});
        return perform({InsertStory{m_next.pages()[path->page].id, path->story + 1, story}});
    }

    Result<> addTo(PageId id, const QList<Story> &stories)
    {
        const auto page = std::ranges::find(m_next.pages(), id, &Page::id);
        if (page == m_next.pages().end())
            return insertPage(id, stories);
        QList<Change> changes;
        for (qsizetype i = 0; i < stories.size(); ++i)
            changes.append(InsertStory{id, page->stories.size() + i, stories[i]});
        return perform(changes);
    }

    // Pages go in by their numbers, before those that wait at the end without one; with sections the numbers begin
    // again, and only the end is right.
    Result<> insertPage(PageId id, const QList<Story> &stories)
    {
        const PlannedPage *planned = m_plan.page(id);
        const PlannedPage page = planned ? *planned : PlannedPage{PlannedPage::Kind::New, PageId::create(), {}, 0, {}};
        const QList<Page> &pages = m_next.pages();
        qsizetype at = pages.size();
        const auto isLater = [&page](const Page &other) {
            return other.section.isEmpty() && (other.number > page.number || other.number == 0);
        };
        while (page.section.isEmpty() && page.number > 0 && at > 0 && isLater(pages[at - 1]))
            --at;
        return perform({InsertPage{at, {page.id, page.number, page.name, stories, page.section}}});
    }

    Result<> removeGone(const PlannedFile &file)
    {
        for (const GoneStory &gone : file.gone) {
            const std::optional<StoryPath> path = m_next.pathOf(gone.story);
            if (!path || gone.then == GoneStory::Then::Keep)
                continue;
            const Page &page = m_next.pages()[path->page];
            if (const Result<> done = perform({RemoveStory{page.id, path->story, page.stories[path->story]}}); !done)
                return done;
        }
        return {};
    }

    Result<> perform(const QList<Change> &changes)
    {
        Result<Issue> next = apply(m_next, changes);
        if (!next)
            return std::unexpected(next.error());
        m_next = *std::move(next);
        m_changes += changes;
        return {};
    }

    const ImportPlan &m_plan;
    IssueHead m_head;
    ImportedIssue m_made;
    QList<ArrivedPicture> m_pictures;
    // Of the file being taken:
    Issue m_next;
    QList<Change> m_changes;
};

} // namespace

ImportedIssue importPlanned(const ImportPlan &plan, const Issue &into, const IssueHead &head)
{
    Intake intake(plan, into, head);
    for (const PlannedFile &file : plan.files)
        intake.take(file);
    return intake.finish();
}

ImportedIssue importReceived(const Issue &into, const QList<ReceivedFile> &files, const IssueHead &head,
                             const Language *language)
{
    return importPlanned(planImport(into, files, {language}), into, head);
}

ImportedIssue importFiles(const Issue &into, const QStringList &paths, const IssueHead &head, const Language *language)
{
    return importPlanned(planImport(into, paths, {language}), into, head);
}

ImportedIssue importSample(const Language *language)
{
    QStringList paths;
    const QDir folder(u":/galley/sample"_s);
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths << folder.filePath(name);
    return importFiles(Issue(IssueId::create()), paths, {u"临渚日报"_s, QDate(2026, 3, 18)}, language);
}

QList<Record> recordsOf(const ImportedIssue &imported, const QString &author, const QString &session)
{
    Record record;
    record.issue = imported.issue.id();
    record.author = author;
    record.time = QDateTime::currentDateTimeUtc();
    record.session = session;
    record.group = GroupId::create();
    QList<Record> records;
    for (const Change &change : imported.changes) {
        record.change = change;
        records << record;
    }
    return records;
}

} // namespace galley
