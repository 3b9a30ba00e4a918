#include "core/intake/plan.h"

#include "core/input/kind.h"
#include "core/input/picturefile.h"
#include "core/intake/alignment.h"
#include "core/intake/gather.h"
#include "core/intake/pageplaces.h"
#include "core/intake/planning.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qint64 mostBytes = 256LL * 1024 * 1024;

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
        m_plan.taught = settings.taught;
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

    void takePicture(const GatheredFile &found, QSize pixels)
    {
        PlannedFile file;
        file.path = QFileInfo(found.path).absoluteFilePath();
        file.name = found.name;
        file.folder = found.folder;
        file.format = u"picture"_s;
        file.pixels = pixels;
        if (std::ranges::contains(m_plan.into.pictures(), file.path, &Picture::file))
            file.state = PlannedFile::State::Known;
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
        const QList<RecognisedPage> pages = file.state == PlannedFile::State::Known
            ? QList<RecognisedPage>()
            : readInto(file, m_settings.charset, m_settings);
        if (m_settings.stop.stop_requested())
            return; // half read
        m_pages.append(pages);
        m_plan.files.append(file);
    }

    ImportPlan finish()
    {
        if (m_settings.stop.stop_requested())
            return std::move(m_plan);
        for (qsizetype i = 0; i < m_plan.files.size(); ++i) {
            makeParts(m_plan.files[i], m_pages[i]);
            findUnderOtherFolder(m_plan.files[i]);
            findOlder(m_plan.files[i]);
        }
        // Pages that say their number first, so that none of them finds it taken.
        PagePlaces places(m_plan);
        for (const PagePlaces::Turn turn : {PagePlaces::Turn::Numbered, PagePlaces::Turn::Others}) {
            places.begin(turn);
            for (qsizetype i = 0; i < m_plan.files.size(); ++i)
                if (!m_plan.files[i].isVersion())
                    places.give(m_plan.files[i], m_pages[i]);
        }
        for (PlannedFile &file : m_plan.files)
            giveEarlierPages(file, places);
        refuseLonePictures();
        return std::move(m_plan);
    }

private:
    // There would be an issue without a page.
    void refuseLonePictures()
    {
        const auto isText = [](const PlannedFile &file) {
            return file.state == PlannedFile::State::Taken && !file.isPicture();
        };
        if (!m_plan.into.pages().isEmpty() || std::ranges::any_of(m_plan.files, isText))
            return;
        for (PlannedFile &file : m_plan.files)
            if (file.isPicture()) {
                file.state = PlannedFile::State::Failed;
                file.error = pictureRefusal(file.name);
                file.pixels.reset();
            }
    }

    void findEarlier(PlannedFile &file) const
    {
        if (isPasted(file))
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
        file.earlierStories = storiesOf(file.earlierSources.last());
    }

    // The newest first: the same name may have come in several folders.
    void findUnderOtherFolder(PlannedFile &file) const
    {
        if (isPasted(file) || !file.earlierSources.isEmpty() || file.parts.isEmpty())
            return;
        const QList<Source> &sources = m_plan.into.sources();
        for (qsizetype i = sources.size() - 1; i >= 0; --i) {
            if (sources[i].name != file.name || !mayBeOneFolder(sources[i].folder, file.folder))
                continue;
            PlannedFile version = file;
            version.folder = sources[i].folder;
            findEarlier(version);
            weigh(version, m_plan.into);
            if (version.state == PlannedFile::State::Known)
                version.parts.clear();
            else if (!version.isVersion())
                continue;
            file = version;
            return;
        }
    }

    // As they arrived; empty where the bytes are not to be had.
    QList<Story> storiesOf(int index) const
    {
        const Source &source = m_plan.into.sources()[index];
        const QByteArray bytes = m_settings.earlierBytes ? m_settings.earlierBytes(source.digest) : QByteArray();
        const Result<ReceivedDocument> document = readDocument(bytes, source.name, index,
                                                               {source.charset, m_settings.stop});
        QList<Story> stories;
        const QList<RecognisedPage> pages = document
            ? recognisePages(document->lines, m_settings.language, m_settings.stop, m_settings.taught)
            : QList<RecognisedPage>();
        for (const RecognisedPage &page : pages)
            stories += page.stories;
        return stories;
    }

    // A story may come back that the version before this one had no longer.
    void findOlder(PlannedFile &file) const
    {
        const bool hasNew = std::ranges::any_of(file.parts, [](const PlannedPart &part) {
            return std::ranges::contains(part.stories, PlannedStory::Fate::New, &PlannedStory::fate);
        });
        if (!hasNew || file.earlierStories.isEmpty())
            return;
        for (qsizetype i = file.earlierSources.size() - 2; i >= 0; --i) {
            const QList<Story> older = storiesOf(file.earlierSources[i]);
            const QList<qsizetype> known = earlierOf(older, file.earlierStories + file.olderStories);
            for (qsizetype s = 0; s < older.size(); ++s)
                if (known[s] < 0)
                    file.olderStories.append(older[s]);
        }
        if (!file.olderStories.isEmpty())
            weigh(file, m_plan.into);
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

    // New versions stay on the pages on which the earlier ones stand.
    void giveEarlierPages(PlannedFile &file, PagePlaces &places)
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
                part.page = last.isNull() ? places.waitingPage({}) : last;
    }

    PlanSettings m_settings;
    ImportPlan m_plan;
    QList<QList<RecognisedPage>> m_pages; ///< of each file
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
        if (const auto pixels = isPictureName(file.name) ? pictureSize(file.path) : std::nullopt) {
            planner.takePicture(file, *pixels);
            continue;
        }
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

bool mayBeOneFolder(const QString &one, const QString &other)
{
    const auto endsIn = [](const QString &folder, const QString &end) {
        return end.isEmpty() || folder == end || folder.endsWith(u'/' + end);
    };
    return endsIn(one, other) || endsIn(other, one);
}

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
    return recognisePages(document->lines, settings.language, settings.stop, settings.taught);
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
