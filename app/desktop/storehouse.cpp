#include "app/desktop/storehouse.h"

#include "core/checks/analysis.h"
#include "core/checks/house/trial.h"
#include "ui/base/desk.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Issues that a term is tried on, the latest first.
constexpr qsizetype issuesTried = 20;
/// Sentences of other issues that are shown.
constexpr qsizetype sentencesShown = 10;

struct Made {
    Result<> done;
    std::shared_ptr<const Checks> checks;
    std::shared_ptr<const CheckServices> services;
};

// Read anew each time: another program may have changed it, or a change may have been on its way.
Made read(Newsroom &newsroom, CheckServices services)
{
    Result<House> house = houseOf(newsroom);
    if (!house)
        return {std::unexpected(house.error()), nullptr, nullptr};
    services.house = *std::move(house);
    return {{}, std::make_shared<const Checks>(allChecks(services)), std::make_shared<const CheckServices>(services)};
}

Made make(Newsroom &newsroom, const HouseChange &change, const CheckServices &services)
{
    if (const Result<> stored = newsroom.appendHouseChange(change); !stored)
        return {stored, nullptr, nullptr};
    return read(newsroom, services);
}

void tryOn(const Issue &issue, const Term &term, const std::shared_ptr<const Language> &language, TermTrial &trial)
{
    const QList<Finding> found = tried(term, issue, language);
    ++trial.issues;
    trial.findings += found.size();
    for (const Finding &finding : found) {
        const Block *block = issue.block(finding.place.first);
        if (block && trial.elsewhere.size() < sentencesShown)
            trial.elsewhere.append(sentenceAt(block->text, finding.place.begin).of(block->text).trimmed().toString());
    }
}

// The open issue as it is in the window; of the newsroom's others what is stored.
TermTrial tryEverywhere(const Issue &open, Newsroom *newsroom, const Term &term,
                        const std::shared_ptr<const Language> &language, const std::stop_token &stop)
{
    TermTrial trial;
    trial.here = tried(term, open, language);
    trial.issues = 1;
    trial.findings = trial.here.size();
    const Result<QList<IssueSummary>> issues = newsroom ? newsroom->issues() : QList<IssueSummary>();
    if (!issues)
        return trial;
    for (const IssueSummary &summary : issues->first(std::min(issuesTried, issues->size()))) {
        if (stop.stop_requested())
            break;
        if (summary.id == open.id())
            continue;
        if (const Result<Issue> issue = newsroom->load(summary.id))
            tryOn(*issue, term, language, trial);
    }
    return trial;
}

} // namespace

StoreHouse::StoreHouse(Desk &desk)
    : m_desk(desk)
{
    m_thread.setMaxThreadCount(1);
    m_trials.setMaxThreadCount(1);
}

StoreHouse::~StoreHouse()
{
    setNewsroom(nullptr);
}

void StoreHouse::setNewsroom(std::shared_ptr<Newsroom> newsroom)
{
    m_trying.request_stop();
    m_trials.waitForDone();
    m_thread.waitForDone();
    if (m_newsroom)
        m_newsroom->onHouseGrown({});
    m_newsroom = std::move(newsroom);
    if (m_newsroom) // called on the store's thread
        m_newsroom->onHouseGrown(
            [this] { QMetaObject::invokeMethod(this, &StoreHouse::reread, Qt::QueuedConnection); });
}

void StoreHouse::reread()
{
    m_grown = !m_services;
    if (!m_newsroom || m_grown)
        return;
    m_thread.start([this, newsroom = m_newsroom, services = *m_services] {
        const Made made = read(*newsroom, services);
        QMetaObject::invokeMethod(
            this,
            [this, made] {
                if (made.done)
                    adopt(made.checks, made.services);
                else
                    Q_EMIT unread(made.done.error().message.text());
            },
            Qt::QueuedConnection);
    });
}

void StoreHouse::adopt(std::shared_ptr<const Checks> checks, std::shared_ptr<const CheckServices> services)
{
    m_services = services;
    m_house = services->house;
    m_desk.reviewer().setChecks(std::move(checks), std::move(services));
    Q_EMIT changed();
    if (m_grown)
        reread();
}

HouseChange StoreHouse::signedBy(HouseChange change) const
{
    change.who = m_user;
    change.time = QDateTime::currentDateTimeUtc();
    for (HouseChange::Entry &entry : change.entries)
        if (!entry.after.isEmpty() && entry.after.last().isEmpty()) // who is every table's last column
            entry.after.last() = m_user;
    return change;
}

void StoreHouse::change(const HouseChange &change, QObject *context, const Changed &done)
{
    const QPointer<QObject> alive(context);
    const auto answer = [alive, done](const Result<> &result) {
        if (alive)
            done(result);
    };
    if (!m_newsroom || !m_services) {
        const Result<> refused = failure(
            Error::Code::Refused,
            m_newsroom ? QT_TRANSLATE_NOOP("core", "The language data are still being loaded; try again in a moment.")
                       : QT_TRANSLATE_NOOP("core", "There is no newsroom in which the house's data could be kept."));
        QMetaObject::invokeMethod(this, [answer, refused] { answer(refused); }, Qt::QueuedConnection);
        return;
    }
    m_thread.start([this, change = signedBy(change), newsroom = m_newsroom, services = *m_services, answer] {
        const Made made = make(*newsroom, change, services);
        QMetaObject::invokeMethod(
            this,
            [this, made, answer] {
                if (made.done)
                    adopt(made.checks, made.services);
                answer(made.done);
            },
            Qt::QueuedConnection);
    });
}

void StoreHouse::tryTerm(const Term &term, QObject *context, const Tried &done)
{
    m_trying.request_stop(); // nobody waits for the one before any more
    m_trying = std::stop_source();
    const QPointer<QObject> alive(context);
    m_trials.start([this, term, alive, done, open = m_desk.document().issue(), newsroom = m_newsroom,
                    language = m_services ? m_services->language : nullptr, stop = m_trying.get_token()] {
        const TermTrial trial = tryEverywhere(open, newsroom.get(), term, language, stop);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [alive, done, trial] {
                if (alive)
                    done(trial);
            },
            Qt::QueuedConnection);
    });
}

} // namespace galley
