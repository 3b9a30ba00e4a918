#include "core/intake/plan.h"

#include "core/intake/gather.h"
#include "core/intake/pagetarget.h"
#include "core/intake/planning.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qint64 mostBytes = 256LL * 1024 * 1024;
const QString clipboardName = u"clipboard"_s;

bool isOneStory(const QString &format, const RecognisedPage &page)
{
    const auto articles = std::ranges::count_if(page.stories,
                                                [](const Story &story) { return kindOf(story) == StoryKind::Article; });
    return format != "text"_L1 || articles <= 2;
}

QByteArray digestOf(const QByteArray &bytes, const std::stop_token &stop)
{
    constexpr qsizetype pieceSize = qsizetype(4) << 20;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype at = 0; at < bytes.size() && !stop.stop_requested(); at += pieceSize)
        hash.addData(QByteArrayView(bytes).sliced(at, std::min(pieceSize, bytes.size() - at)));
    return hash.result();
}

/// Plans one file after the other; pages are given out when all names are known.
class Planner
{
public:
    Planner(const Issue &into, const PlanSettings &settings)
        : m_settings(settings)
    {
        m_plan.into = into;
        for (const Page &page : into.pages())
            m_plan.pages.append({PlannedPage::Kind::OfIssue, page.id, page.section, page.number, page.name});
    }

    void fail(const QString &path, const QString &folder, const Error &error)
    {
        PlannedFile file;
        file.state = PlannedFile::State::Failed;
        file.path = path;
        file.name = QFileInfo(path).fileName();
        file.folder = folder;
        file.error = error;
        m_plan.files.append(file);
        m_pages.append(QList<RecognisedPage>());
    }

    void take(const QString &path, const ReceivedFile &received)
    {
        PlannedFile file;
        file.path = path;
        file.name = received.name;
        file.folder = received.folder;
        file.bytes = received.bytes;
        file.digest = digestOf(file.bytes, m_settings.stop);
        findEarlier(file);
        const QList<RecognisedPage> pages = file.state == PlannedFile::State::Known ? QList<RecognisedPage>()
                                                                                    : readInto(file, {}, m_settings);
        if (m_settings.stop.stop_requested())
            return; // half read
        m_pages.append(pages);
        m_plan.files.append(file);
    }

    ImportPlan finish()
    {
        if (m_settings.stop.stop_requested())
            return std::move(m_plan);
        for (qsizetype i = 0; i < m_plan.files.size(); ++i)
            makeParts(m_plan.files[i], m_pages[i]);
        // Pages that say their number first, so that none of them finds it taken.
        for (const bool clear : {true, false})
            for (qsizetype i = 0; i < m_plan.files.size(); ++i)
                if (!m_plan.files[i].isVersion())
                    givePages(m_plan.files[i], m_pages[i], clear);
        for (PlannedFile &file : m_plan.files)
            giveEarlierPages(file);
        return std::move(m_plan);
    }

private:
    void findEarlier(PlannedFile &file) const
    {
        if (file.name == clipboardName)
            return;
        const QList<Source> &sources = m_plan.into.sources();
        for (qsizetype i = 0; i < sources.size(); ++i)
            if (sources[i].name == file.name && sources[i].folder == file.folder)
                file.earlierSources.append(int(i));
        if (file.earlierSources.isEmpty())
            return;
        const Source &last = sources[file.earlierSources.last()];
        if (last.digest == file.digest) {
            file.state = PlannedFile::State::Known;
            file.charset = last.charset;
            return;
        }
        const QByteArray bytes = m_settings.earlierBytes ? m_settings.earlierBytes(last.digest) : QByteArray();
        if (bytes.isEmpty())
            return;
        const Result<ReceivedDocument> document = readDocument(bytes, file.name, file.earlierSources.last(),
                                                               {last.charset, m_settings.stop});
        if (!document)
            return;
        const QList<RecognisedPage> pages = recognisePages(document->lines, m_settings.language, m_settings.stop);
        for (const RecognisedPage &page : pages)
            file.earlierStories += page.stories;
    }

    void makeParts(PlannedFile &file, const QList<RecognisedPage> &pages) const
    {
        for (const RecognisedPage &page : pages) {
            PlannedPart part;
            for (const Story &story : page.stories)
                part.stories.append({story, PlannedStory::Fate::New, {}, {}});
            file.parts.append(part);
        }
        weigh(file, m_plan.into);
    }

    void givePages(PlannedFile &file, const QList<RecognisedPage> &pages, bool clear)
    {
        for (qsizetype p = 0; p < file.parts.size(); ++p) {
            PageId &page = file.parts[p].page;
            if (page.isNull())
                page = pages[p].number > 0 ? pageOfHead(pages[p]) : pageFor(file, pages[p], clear);
        }
    }

    // Null while it is not this file's turn.
    PageId pageFor(const PlannedFile &file, const RecognisedPage &page, bool clear)
    {
        const QString folder = file.folder.section(u'/', -1);
        const PageTarget ofFolder = isDay(folder) ? PageTarget() : pageTarget(folder);
        if (ofFolder.number > 0)
            return shared(ofFolder.section, ofFolder.number, ofFolder.name);
        const QString base = file.name == clipboardName ? QString() : QFileInfo(file.name).completeBaseName();
        const PageTarget ofName = pageTarget(base);
        if (ofName.clarity == PageTarget::Clarity::Page)
            return shared(ofName.section, ofName.number, ofName.name);
        const bool together = !folder.isEmpty() && isOneStory(file.format, page);
        if (clear && (together || ofName.number == 0 || isNumberTaken(ofName.number)))
            return {};
        if (!together)
            return addPage(m_plan, {}, isNumberTaken(ofName.number) ? 0 : ofName.number, ofName.name);
        PageId &common = m_folderPages[file.folder];
        if (common.isNull())
            common = addPage(m_plan, {}, 0, isDay(folder) ? QString() : folder);
        return common;
    }

    // The text's own head says which page it is. Two pages of one number and different names are two: one is misnumbered.
    PageId pageOfHead(const RecognisedPage &page)
    {
        const bool otherName = std::ranges::any_of(std::as_const(m_plan.pages), [&page](const PlannedPage &other) {
            return other.number == page.number && other.section == page.section && other.name != page.name;
        });
        return otherName && !page.name.isEmpty() ? addPage(m_plan, {}, 0, page.name)
                                                 : shared(page.section, page.number, page.name);
    }

    PageId shared(const QString &section, int number, const QString &name)
    {
        for (const PlannedPage &page : std::as_const(m_plan.pages)) {
            const bool sameSection = page.section == section;
            if (page.number == number && sameSection && (page.name == name || name.isEmpty()))
                return page.id;
        }
        return addPage(m_plan, section, number, name);
    }

    bool isNumberTaken(int number) const
    {
        return std::ranges::any_of(m_plan.pages, [number](const PlannedPage &page) {
            return page.number == number && page.section.isEmpty();
        });
    }

    // New versions stay on the pages on which the earlier ones stand.
    void giveEarlierPages(PlannedFile &file)
    {
        if (!file.isVersion())
            return;
        PageId last;
        for (PlannedPart &part : file.parts) {
            for (const PlannedStory &story : std::as_const(part.stories))
                if (const Page *page = m_plan.into.pageOf(story.earlier); page && part.page.isNull())
                    part.page = page->id;
            if (part.page.isNull())
                part.page = last;
            last = part.page;
        }
        for (PlannedPart &part : file.parts)
            if (part.page.isNull())
                part.page = last.isNull() ? addPage(m_plan, {}, 0, {}) : last;
    }

    PlanSettings m_settings;
    ImportPlan m_plan;
    QList<QList<RecognisedPage>> m_pages; ///< of each file
    QHash<QString, PageId> m_folderPages;
};

std::unexpected<Error> tooMuch(const QString &path)
{
    return failure(Error::Code::Refused,
                   QT_TRANSLATE_NOOP("core",
                                     "%1 was left out: more than 256 MB were to be read at once. Open it by "
                                     "itself."),
                   {path});
}

void readFiles(Planner &planner, const Gathered &found, const PlanSettings &settings)
{
    qint64 room = mostBytes;
    for (qsizetype i = 0; i < found.files.size() && !settings.stop.stop_requested(); ++i) {
        if (settings.progress)
            settings.progress(i, found.files.size());
        const GatheredFile &file = found.files[i];
        const Result<QByteArray> bytes = QFileInfo(file.path).size() > room && found.files.size() > 1
            ? tooMuch(file.path)
            : readFile(file.path, settings.stop);
        if (settings.stop.stop_requested())
            return;
        if (!bytes) {
            planner.fail(file.path, file.folder, bytes.error());
            continue;
        }
        room -= bytes->size();
        planner.take(file.path, {file.name, *bytes, file.folder});
    }
}

} // namespace

const PlannedPage *ImportPlan::page(PageId id) const
{
    const auto found = std::ranges::find(pages, id, &PlannedPage::id);
    return found == pages.end() ? nullptr : &*found;
}

bool wantsLook(const ImportPlan &plan)
{
    if (plan.files.size() != 1)
        return plan.files.size() > 1;
    const PlannedFile &file = plan.files.first();
    const bool readable = file.state == PlannedFile::State::Failed && !file.bytes.isEmpty();
    return readable || !file.remarks.isEmpty() || file.isVersion();
}

QList<RecognisedPage> readInto(PlannedFile &file, const QString &charset, const PlanSettings &settings)
{
    file.error.reset();
    file.parts.clear();
    Result<ReceivedDocument> document = readDocument(file.bytes, file.name, 0, {charset, settings.stop});
    if (document && document->lines.isEmpty())
        document = failure(Error::Code::Unsupported,
                           QT_TRANSLATE_NOOP("core", "“%1” holds nothing but spaces. Choose a file with text."),
                           {file.name});
    if (!document) {
        file.state = PlannedFile::State::Failed;
        file.error = document.error();
        return {};
    }
    if (file.state == PlannedFile::State::Failed)
        file.state = PlannedFile::State::Taken;
    file.format = document->format;
    file.charset = document->charset;
    file.remarks = document->remarks;
    return recognisePages(document->lines, settings.language, settings.stop);
}

PageId addPage(ImportPlan &plan, const QString &section, int number, const QString &name)
{
    int highest = 0;
    for (const PlannedPage &page : std::as_const(plan.pages))
        highest = std::max(highest, page.number);
    plan.pages.append({PlannedPage::Kind::New, PageId::create(), section, number > 0 ? number : highest + 1, name});
    return plan.pages.last().id;
}

ImportPlan planImport(const Issue &into, const QStringList &paths, const PlanSettings &settings)
{
    Planner planner(into, settings);
    const Gathered found = gather(paths, settings.stop);
    readFiles(planner, found, settings);
    for (const Gathered::Left &left : found.failed)
        planner.fail(left.path, {}, left.error);
    return planner.finish();
}

ImportPlan planImport(const Issue &into, const QList<ReceivedFile> &files, const PlanSettings &settings)
{
    Planner planner(into, settings);
    for (const ReceivedFile &file : files) {
        if (settings.stop.stop_requested())
            break;
        planner.take(file.name, file);
    }
    return planner.finish();
}

} // namespace galley
