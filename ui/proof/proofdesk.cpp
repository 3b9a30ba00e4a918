#include "ui/proof/proofdesk.h"

#include "core/proof/preflight.h"
#include "ui/house/housedesk.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace galley {

namespace {

/// True where what a page's head says may be another thing now.
bool changesFacts(const QList<Change> &changes)
{
    return std::ranges::any_of(changes, [](const Change &change) {
        return std::holds_alternative<SetIssueAttribute>(change) || std::holds_alternative<SetPageAttribute>(change);
    });
}

qsizetype indexOf(const Issue &issue, PageId page)
{
    const auto found = std::ranges::find(issue.pages(), page, &Page::id);
    return found == issue.pages().end() ? -1 : found - issue.pages().begin();
}

} // namespace

/// A page that is compared, and what came of it.
struct ProofDesk::Work {
    QString path;
    int number = 0;
    quint64 issueNumber = 0;
    quint64 revision = 0;
    Issue issue;
    PageId page;
    bool isAssigned = false;
    ProofPage text;
    EarlierStories earlier;
    int leastResolution = 0;
    ProofComparison comparison = {};
    QList<StoryOutline> outlines = {};

    void run()
    {
        const qsizetype index = isAssigned ? indexOf(issue, page) : pageOf(issue, text);
        page = index < 0 ? PageId() : issue.pages()[index].id;
        if (index >= 0)
            comparison = compareProof(issue, issue.pages()[index], text, earlier);
        const Page *of = index < 0 ? nullptr : &issue.pages()[index];
        comparison.findings += preflightFindings(text, leastResolution, of);
        outlines = outlinesOf(comparison);
        std::ranges::stable_sort(comparison.findings, {},
                                 [](const ProofFinding &each) { return each.finding.severity; });
    }
};

ProofDesk::ProofDesk(Desk &desk, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_shelf(settings)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &ProofDesk::compareNext);
    connect(&document(), &Document::opened, this, &ProofDesk::onOpened);
    connect(&document(), &Document::changed, this, &ProofDesk::onChanged);
}

ProofDesk::~ProofDesk()
{
    m_thread.waitForDone();
}

void ProofDesk::setReader(ProofReader *reader)
{
    m_reader = reader;
    onOpened();
}

void ProofDesk::setHouse(const HouseDesk *house)
{
    m_house = house;
    const auto compareAnew = [this] {
        for (ProofSheet &sheet : m_sheets)
            sheet.isStale = true;
        m_pause.start();
    };
    if (house)
        connect(house, &HouseDesk::changed, this, compareAnew);
    compareAnew();
}

void ProofDesk::setWatched(bool watched)
{
    m_isWatched = watched;
    compareNext();
}

void ProofDesk::onOpened()
{
    ++m_issueNumber;
    m_sheets.clear();
    m_files.clear();
    m_current = -1;
    m_reading = 0;
    m_known = {};
    m_knownAt = 0;
    const QList<ShelvedProof> shelved = m_shelf.of(document().issue().id());
    for (const ShelvedProof &file : m_reader ? shelved : QList<ShelvedProof>()) {
        m_files.append(file);
        attach(file.path);
    }
    Q_EMIT changed();
    Q_EMIT busyChanged();
}

void ProofDesk::attach(const QString &path)
{
    if (!m_reader)
        return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    ++m_reading;
    m_reader->open(whole, this, [this, whole, issue = m_issueNumber](const Result<QList<QSizeF>> &sizes) {
        if (issue != m_issueNumber)
            return;
        --m_reading;
        if (sizes)
            add(whole, *sizes);
        else
            Q_EMIT troubled(sizes.error());
        Q_EMIT busyChanged();
    });
    Q_EMIT busyChanged();
}

void ProofDesk::add(const QString &path, const QList<QSizeF> &sizes)
{
    auto file = std::ranges::find(m_files, path, &ShelvedProof::path);
    if (file == m_files.end())
        file = m_files.insert(m_files.end(), {.path = path, .received = {}, .pages = {}, .returned = {}});
    const QDateTime written = QFileInfo(path).lastModified();
    if (!file->received.isValid() || file->received < written)
        file->received = QDateTime::currentDateTime();
    m_sheets.removeIf([&path](const ProofSheet &each) { return each.path == path; });
    for (int number = 1; number <= sizes.size(); ++number) {
        ProofSheet sheet{.path = path, .number = number, .received = file->received, .size = sizes[number - 1]};
        sheet.isAssigned = file->pages.contains(number);
        sheet.page = file->pages.value(number);
        m_sheets.append(sheet);
        readSheet(path, number);
    }
    m_current = std::ranges::find(m_sheets, path, &ProofSheet::path) - m_sheets.begin();
    shelve();
    Q_EMIT changed();
}

void ProofDesk::readSheet(const QString &path, int number)
{
    ++m_reading;
    m_reader->read(path, number, this, [this, path, number, issue = m_issueNumber](const Result<ProofPage> &page) {
        if (issue != m_issueNumber)
            return;
        --m_reading;
        if (ProofSheet *read = sheet(path, number)) {
            if (page)
                read->text = *page;
            else
                read->trouble = page.error();
            read->isStale = true;
        }
        Q_EMIT changed();
        Q_EMIT busyChanged();
        compareNext();
    });
}

ProofSheet *ProofDesk::sheet(const QString &path, int number)
{
    for (ProofSheet &each : m_sheets)
        if (each.path == path && each.number == number)
            return &each;
    return nullptr;
}

const ProofSheet *ProofDesk::current() const
{
    return m_current >= 0 && m_current < m_sheets.size() ? &m_sheets[m_current] : nullptr;
}

void ProofDesk::setCurrent(qsizetype index)
{
    if (index == m_current || index < 0 || index >= m_sheets.size())
        return;
    m_current = index;
    Q_EMIT changed();
    compareNext();
}

void ProofDesk::detach()
{
    if (!current())
        return;
    const QString path = current()->path;
    m_sheets.removeIf([&path](const ProofSheet &each) { return each.path == path; });
    m_files.removeIf([&path](const ShelvedProof &each) { return each.path == path; });
    m_current = m_sheets.isEmpty() ? -1 : 0;
    shelve();
    Q_EMIT changed();
}

void ProofDesk::assign(PageId page)
{
    if (!current())
        return;
    ProofSheet &sheet = m_sheets[m_current];
    sheet.page = page;
    sheet.isAssigned = true;
    sheet.isStale = true;
    sheet.comparison = {};
    sheet.outlines.clear();
    for (ShelvedProof &file : m_files)
        if (file.path == sheet.path)
            file.pages.insert(sheet.number, page);
    dropOlder(ProofSheet(sheet));
    sort();
    shelve();
    Q_EMIT changed();
    compareNext();
}

void ProofDesk::shelve()
{
    m_shelf.put(document().issue().id(), m_files);
}

// The one looked at stays so.
void ProofDesk::sort()
{
    const std::optional<ProofSheet> looked = current() ? std::optional(*current()) : std::nullopt;
    const auto place = [this](const ProofSheet &each) {
        const qsizetype index = indexOf(document().issue(), each.page);
        return index < 0 ? document().issue().pages().size() : index;
    };
    std::ranges::stable_sort(m_sheets, {}, place);
    const auto found = std::ranges::find_if(m_sheets, [&](const ProofSheet &each) {
        return looked && each.path == looked->path && each.number == looked->number;
    });
    m_current = found != m_sheets.end() ? found - m_sheets.begin() : m_sheets.isEmpty() ? -1 : 0;
}

// A page's later proof takes the place of the one before.
void ProofDesk::dropOlder(const ProofSheet &assigned)
{
    if (assigned.page.isNull())
        return;
    const std::optional<ProofSheet> looked = current() ? std::optional(*current()) : std::nullopt;
    m_sheets.removeIf([&](const ProofSheet &each) {
        return each.page == assigned.page && each.path != assigned.path && each.received <= assigned.received;
    });
    m_files.removeIf(
        [this](const ShelvedProof &file) { return !std::ranges::contains(m_sheets, file.path, &ProofSheet::path); });
    const auto still = std::ranges::find_if(m_sheets, [&](const ProofSheet &each) {
        return looked && each.path == looked->path && each.number == looked->number;
    });
    m_current = (still != m_sheets.end() ? still : std::ranges::find(m_sheets, assigned.page, &ProofSheet::page))
        - m_sheets.begin();
}

void ProofDesk::onChanged(const ChangeEvent &event)
{
    if (m_sheets.isEmpty())
        return;
    if (event.changesDismissalsOnly()) {
        Q_EMIT changed();
        return;
    }
    const Issue &issue = document().issue();
    const bool all = event.changesOrder() || changesFacts(event.changes);
    for (ProofSheet &sheet : m_sheets) {
        const auto isOfSheet = [&](StoryId story) {
            const Page *page = issue.pageOf(story);
            return page && page->id == sheet.page;
        };
        if (all || std::ranges::any_of(event.stories(issue), isOfSheet))
            sheet.isStale = true;
    }
    m_pause.start();
}

// The one looked at comes first.
void ProofDesk::compareNext()
{
    if (m_isComparing || !m_isWatched)
        return;
    const auto isDue = [](const ProofSheet &each) { return each.isStale && each.hasText(); };
    const ProofSheet *due = current() && isDue(*current()) ? current() : nullptr;
    if (const auto found = std::ranges::find_if(m_sheets, isDue); !due && found != m_sheets.end())
        due = &*found;
    if (!due)
        return;
    m_isComparing = true;
    Q_EMIT busyChanged();
    if (!m_earlier || (m_known && m_knownAt == document().revision())) {
        compare(due->path, due->number, m_known);
        return;
    }
    m_earlier->ask(document().issue().id(), this,
                   [this, path = due->path, number = due->number,
                    revision = document().revision()](const EarlierStories &earlier) {
                       m_known = earlier;
                       m_knownAt = revision;
                       compare(path, number, earlier);
                   });
}

void ProofDesk::compare(const QString &path, int number, const EarlierStories &earlier)
{
    ProofSheet *due = sheet(path, number);
    if (!due || !due->text) { // taken away meanwhile
        m_isComparing = false;
        Q_EMIT busyChanged();
        compareNext();
        return;
    }
    due->isStale = false;
    auto work = std::make_shared<Work>(Work{.path = path,
                                            .number = number,
                                            .issueNumber = m_issueNumber,
                                            .revision = document().revision(),
                                            .issue = document().issue(),
                                            .page = due->page,
                                            .isAssigned = due->isAssigned,
                                            .text = *due->text,
                                            .earlier = earlier,
                                            .leastResolution = m_house ? m_house->house().leastResolution : 0});
    m_thread.start([this, work] {
        work->run();
        QMetaObject::invokeMethod(this, [this, work] { take(*work); }, Qt::QueuedConnection);
    });
}

void ProofDesk::take(const Work &work)
{
    m_isComparing = false;
    ProofSheet *compared = work.issueNumber == m_issueNumber ? sheet(work.path, work.number) : nullptr;
    if (compared && compared->isAssigned == work.isAssigned && (!work.isAssigned || compared->page == work.page)) {
        const bool isNew = compared->page != work.page || !compared->isCompared;
        compared->page = work.page;
        compared->comparison = work.comparison;
        compared->outlines = work.outlines;
        compared->compared = work.issue;
        compared->isCompared = true;
        if (isNew) {
            dropOlder(ProofSheet(*compared));
            sort();
            shelve();
        }
        Q_EMIT changed();
    }
    Q_EMIT busyChanged();
    compareNext();
}

} // namespace galley
