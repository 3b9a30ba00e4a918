#include "app/desktop/session.h"

#include "app/desktop/storehouse.h"
#include "core/base/loginname.h"
#include "core/house/change.h"
#include "ui/import/importwindow.h"
#include "ui/settings/programsettings.h"
#include "ui/window/band.h"
#include "ui/window/statusline.h"
#include "ui/window/window.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr QLatin1StringView lastIssueKey{"session/issue"};

struct Opened {
    std::shared_ptr<Newsroom> newsroom;
    QString trouble;
};

QString userName(const QSettings &settings)
{
    const QString chosen = userNameSetting.read(settings);
    return chosen.isEmpty() ? loginName() : chosen;
}

Opened open(const QString &path)
{
    Result<std::unique_ptr<Newsroom>> newsroom = Newsroom::open(path);
    if (!newsroom)
        return {nullptr, newsroom.error().message.text()};
    return {std::move(*newsroom), {}};
}

} // namespace

Session::Session(Window &window, Desk &desk, StoreJournal &journal, StoreHouse &house, QSettings &settings,
                 const CommandLine &line)
    : m_window(window)
    , m_desk(desk)
    , m_journal(journal)
    , m_house(house)
    , m_settings(settings)
    , m_line(line)
    , m_user(userName(settings))
    , m_run(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_strays(window, desk.document())
{
    m_thread.setMaxThreadCount(1);
    m_window.setUser(m_user);
    m_desk.document().setAuthor(m_user);
    m_house.setUser(m_user);
    m_desk.setOtherIssues(&m_others);
    connect(&m_window, &Window::filesGiven, this, [this](const QStringList &paths) { import({}, paths); });
    connect(&m_window, &Window::textGiven, this,
            [this](const QString &text) { import({{u"clipboard"_s, text.toUtf8()}}, {}); });
    connect(&m_window, &Window::newIssueWanted, this, &Session::newIssue);
    connect(&m_window, &Window::sampleWanted, this, &Session::openSample);
    connect(&m_window, &Window::issueWanted, this, [this](IssueId id) { openIssue(id, Otherwise::Complain); });
    connect(&m_journal, &StoreJournal::newsroomChanged, this, [this](Newsroom *newsroom) {
        m_received->setRecords(newsroom ? [newsroom](IssueId issue) { return newsroom->records(issue); }
                                        : RecordedOriginals::RecordsOf());
        m_archive->setIssues(newsroom ? RecordedPrints::Issues::of(newsroom) : RecordedPrints::Issues());
    });
    connect(&m_journal, &StoreJournal::appended, m_window.status(), &StatusLine::setSaving);
    connect(&m_journal, &StoreJournal::stored, this, &Session::onStored);
    connect(&m_journal, &StoreJournal::failed, this, &Session::onFailed);
    connect(&m_house, &StoreHouse::unread, this, [this](const QString &sentence) {
        m_window.showTrouble(Severity::A, tr("%1 The house data that were read before are used.").arg(sentence));
    });
    connectStore();
    // Another program may have made issues meanwhile.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            listIssues();
    });
    connect(m_window.status(), &StatusLine::stopWanted, this, &Session::cancelImport);
    connect(&m_desk.reviewer(), &Reviewer::runningChanged, this, &Session::lookSettled);
}

Session::~Session()
{
    m_planning.request_stop();
    m_importing.request_stop();
    qDeleteAll(m_window.findChildren<ImportWindow *>()); // they may be reading, with the language data that goes here
    m_thread.waitForDone();
    m_desk.setOtherIssues(nullptr);
    m_house.setNewsroom(nullptr);
    m_journal.setNewsroom(nullptr);
}

void Session::beginTask(const QString &task)
{
    ++m_tasks;
    m_window.status()->setTask(task);
}

void Session::endTask()
{
    if (--m_tasks == 0)
        m_window.status()->setTask({});
    lookSettled();
}

void Session::start()
{
    openNewsroom();
    // Reading copy needs the language; what was read before is shown while that is fetched.
    const bool readsCopy = m_line.sample || !m_line.files.isEmpty();
    if (!readsCopy)
        begin();
    loadData();
    if (readsCopy)
        begin();
}

void Session::openNewsroom()
{
    const QString path = m_line.newsroom.isEmpty() ? Newsroom::defaultPath() : m_line.newsroom;
    later(
        tr("Opening the newsroom …"),
        [this, path] {
            const Opened opened = open(path);
            m_reading = opened.newsroom;
            return opened;
        },
        [this](const Opened &opened) { onNewsroom(opened.newsroom, opened.trouble); });
}

void Session::onNewsroom(std::shared_ptr<Newsroom> newsroom, const QString &trouble)
{
    m_newsroom = std::move(newsroom);
    if (m_newsroom) {
        m_journal.listenTo(*m_newsroom);
        m_house.setNewsroom(m_newsroom);
        listIssues();
        m_house.reread(); // the checks may have been there before the newsroom could be opened
        return;
    }
    m_window.status()->setUnsaved(tr("No newsroom"));
    Band *band = m_window.showTrouble(
        Severity::A, tr("%1 Until then nothing can be opened but the sample.").arg(trouble), tr("Try again"));
    connect(band, &Band::actionWanted, this, [this, band] {
        band->deleteLater();
        openNewsroom();
    });
}

void Session::loadData()
{
    later(
        tr("Loading the language data …"),
        [this] {
            m_services = loadServices();
            m_services.received = m_received;
            m_services.archive = m_archive;
            return withHouse();
        },
        [this](const Loaded &loaded) {
            onHouse(loaded);
            for (const Message &missing : loaded.services->missing)
                m_window.showTrouble(Severity::B, missing.text());
        });
}

// On the session's thread.
Session::Loaded Session::withHouse()
{
    Loaded loaded;
    const Result<House> house = m_reading ? houseOf(*m_reading) : starterHouse();
    if (!house)
        loaded.trouble = house.error().message.text();
    m_services.house = house.value_or(starterHouse());
    loaded.checks = std::make_shared<const Checks>(allChecks(m_services));
    loaded.services = std::make_shared<const CheckServices>(m_services);
    return loaded;
}

void Session::onHouse(const Loaded &loaded)
{
    m_house.adopt(loaded.checks, loaded.services);
    if (!loaded.trouble.isEmpty())
        m_window.showTrouble(Severity::A,
                             tr("%1 The house data that come with the program are used.").arg(loaded.trouble));
}

// What the person asked for, else where the person was.
void Session::begin()
{
    if (m_line.sample)
        openSample();
    else if (!m_line.files.isEmpty())
        import({}, m_line.files);
    else
        openIssue(IssueId::fromString(m_settings.value(lastIssueKey).toString()), Otherwise::Latest);
}

void Session::listIssues()
{
    if (!m_newsroom)
        return;
    later(
        {}, [newsroom = m_newsroom] { return newsroom->issues(); },
        [this](const Result<QList<IssueSummary>> &found) {
            QList<IssueChoice> choices;
            for (const IssueSummary &issue : found.value_or(QList<IssueSummary>()))
                choices.append({issue.id, issue.title, issue.date});
            m_window.setIssues(choices);
            m_others.setIssues(m_newsroom.get(), choices);
        });
}

void Session::openIssue(IssueId id, Otherwise otherwise)
{
    later(
        tr("Opening the issue …"),
        [this, id, otherwise]() -> Result<Issue> {
            if (!m_reading)
                return Issue(); // said already
            const Result<Issue> issue = m_reading->load(id);
            if (issue || otherwise == Otherwise::Complain)
                return issue;
            const Result<QList<IssueSummary>> issues = m_reading->issues();
            if (!issues || issues->isEmpty())
                return Issue();
            return m_reading->load(issues->first().id);
        },
        [this](const Result<Issue> &issue) {
            if (!issue)
                m_window.showTrouble(Severity::A, issue.error().message.text());
            else if (!issue->id().isNull() && m_newsroom)
                show(*issue, m_newsroom.get());
        });
}

void Session::openSample()
{
    later(
        tr("Opening the sample …"),
        [this, path = m_sampleFolder.filePath(u"sample.galley"_s), known = m_sample != nullptr] {
            return std::make_pair(known ? Opened{} : open(path), withDigests(importSample(m_services.language.get())));
        },
        [this](const std::pair<Opened, Imported> &made) {
            if (!m_sample) {
                m_sample = made.first.newsroom;
                if (!m_sample) {
                    m_window.showTrouble(Severity::A, made.first.trouble);
                    return;
                }
                m_journal.listenTo(*m_sample);
            }
            showFailed(made.second.issue.failed);
            m_journal.setNewsroom(m_sample.get());
            take(made.second, Target::NewIssue);
        });
}

void Session::newIssue(const IssueFacts &facts)
{
    if (!mayImport())
        return;
    ImportedIssue made;
    made.issue = Issue(IssueId::create());
    made.changes = changesTo(made.issue, facts);
    if (const Result<Issue> named = apply(made.issue, made.changes))
        made.issue = *named;
    m_settings.remove(lastIssueKey);
    m_newsroom->append(recordsOf(made, m_user, m_run));
    show(made.issue, m_newsroom.get());
    listIssues();
}

bool Session::mayImport()
{
    if (m_newsroom)
        return true;
    m_window.showTrouble(Severity::A, tr("No newsroom is open, so nothing could be recorded. Open one first."));
    return false;
}

void Session::showFailed(const QList<FailedImport> &failed)
{
    for (const FailedImport &file : failed)
        m_window.showTrouble(Severity::B, file.error.message.text());
}

void Session::show(const Issue &issue, Newsroom *newsroom)
{
    m_journal.open(m_desk.document(), issue, newsroom);
    if (newsroom == m_newsroom.get())
        m_settings.setValue(lastIssueKey, issue.id().toString());
}

void Session::onStored(const QDateTime &time)
{
    m_window.status()->setSaved(time);
    if (m_failure)
        m_failure->deleteLater();
}

void Session::onFailed(const QString &sentence)
{
    m_window.status()->setUnsaved(tr("Not saved"));
    if (m_failure)
        m_failure->deleteLater();
    m_failure = m_window.showTrouble(
        Severity::A,
        tr("%1 Your changes are kept and tried again every few seconds; do not close the window.").arg(sentence));
}

void Session::lookSettled()
{
    if (m_settled || m_tasks > 0 || !m_desk.reviewer().checks() || m_desk.reviewer().isRunning())
        return;
    m_settled = true;
    QMetaObject::invokeMethod(this, &Session::settled, Qt::QueuedConnection);
}

} // namespace galley
