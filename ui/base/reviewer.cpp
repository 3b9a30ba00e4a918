#include "ui/base/reviewer.h"

#include "core/checks/fixes.h"
#include "core/house/taught.h"
#include "ui/base/rebase.h"
#include "ui/base/reviewthread.h"

#include <QMetaObject>
#include <QSet>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace galley {

namespace {

/// Keys pressed closer together than this are checked together.
constexpr auto typingPause = 100ms;

/// A finding of a later check that says what one said before is that one, version included: no view need look at it
/// again. Both in reading order; met at the head and at the tail, as far as nothing came or went.
void keepWhereSame(QList<Finding> &now, const QList<Finding> &before)
{
    const auto keep = [](Finding &finding, const Finding &other) {
        const qint64 version = std::exchange(finding.version, other.version);
        if (finding == other)
            return true;
        finding.version = version;
        return false;
    };
    const qsizetype shorter = std::min(now.size(), before.size());
    qsizetype head = 0;
    while (head < shorter && keep(now[head], before[head]))
        ++head;
    for (qsizetype tail = 1; tail <= shorter - head; ++tail)
        if (!keep(now[now.size() - tail], before[before.size() - tail]))
            return;
}

bool readsAsFlagged(const Finding &finding, const Issue &issue)
{
    return issue.block(finding.place.first) && issue.block(finding.place.last)
        && issue.text(finding.place) == finding.text;
}

} // namespace

Reviewer::Reviewer(Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_thread(std::make_unique<Thread>([this](quint64 job, const Thread::Found &found) {
        QMetaObject::invokeMethod(
            this,
            [this, job, found] {
                take(job, found.findings);
                takeLedger(job, found.ledger, found.answers, found.findings);
                if (found.stage == Thread::Stage::Whole)
                    finish(job);
            },
            Qt::QueuedConnection);
    }))
{
    m_asking.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &Reviewer::start);
    connect(&m_document, &Document::opened, this, &Reviewer::onOpened);
    connect(&m_document, &Document::changed, this, &Reviewer::onChanged);
}

Reviewer::~Reviewer() = default;

void Reviewer::setChecks(std::shared_ptr<const Checks> checks, std::shared_ptr<const CheckServices> services)
{
    m_checks = std::move(checks);
    m_services = std::move(services);
    ++m_checksNumber;
    m_fixes.clear();
    m_asked = {};
    start();
}

const Checks *Reviewer::checks() const
{
    return m_checks.get();
}

QList<Finding> Reviewer::findingsIn(StoryId story) const
{
    QList<Finding> found;
    const Story *wanted = m_document.issue().story(story);
    if (!wanted)
        return found;
    QSet<BlockId> blocks;
    for (const Block &block : wanted->blocks)
        blocks.insert(block.id);
    for (const Finding &finding : m_open)
        if (blocks.contains(finding.place.first) || blocks.contains(finding.place.last))
            found.append(finding);
    return found;
}

void Reviewer::askFixes(const Finding &finding)
{
    const FixKey key = keyOf(finding);
    if (!m_services || !finding.fixes.isEmpty() || m_fixes.contains(key) || m_asked == key)
        return;
    m_asked = key;
    m_asking.clear(); // nobody looks at the one before any more
    m_asking.start([this, key, finding, services = m_services] {
        const QList<Fix> fixes = fixesFor(finding, *services);
        QMetaObject::invokeMethod(this, [this, key, fixes] { takeFixes(key, fixes); }, Qt::QueuedConnection);
    });
}

Result<> Reviewer::apply(const Finding &finding, const Fix &fix)
{
    const Issue &issue = m_document.issue();
    const QList<Change> changes = changesFor(finding, fix, issue);
    if (changes.isEmpty())
        return failure(Error::Code::Conflict,
                       QT_TRANSLATE_NOOP("core", "The text has changed; this fix no longer fits."));
    const Result<> done = m_document.perform(changes, tr("fix “%1”").arg(finding.text), reasonOf(finding, issue));
    QList<Finding> rest = m_all;
    if (done && rest.removeOne(finding)) // a change of role leaves its text as it was
        show(std::move(rest));
    return done;
}

Result<> Reviewer::dismiss(const Finding &finding, const QString &reason, DismissalReach reach)
{
    const Issue &issue = m_document.issue();
    if (!readsAsFlagged(finding, issue))
        return failure(Error::Code::Conflict,
                       QT_TRANSLATE_NOOP("core", "The text has changed; there is nothing to dismiss."));
    ChangeReason copy = reasonOf(finding, issue);
    copy.text = reason;
    return m_document.perform({Dismiss{dismissalOf(finding, issue, reason, reach)}},
                              tr("dismiss “%1”").arg(finding.text), copy);
}

Result<> Reviewer::reinstate(const Finding &finding)
{
    Issue issue = m_document.issue();
    QList<Change> changes;
    while (const Dismissal *dismissal = dismissalFor(finding, issue)) {
        changes.append(Reinstate{*dismissal});
        Result<Issue> after = galley::apply(issue, changes.last());
        if (!after)
            return std::unexpected(after.error());
        issue = *std::move(after);
    }
    if (changes.isEmpty())
        return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "This finding is not dismissed."));
    return m_document.perform(changes, tr("reinstate “%1”").arg(finding.text), reasonOf(finding, m_document.issue()));
}

void Reviewer::onOpened()
{
    show({});
    const bool had = m_ledger != nullptr;
    forgetLedger();
    if (had)
        Q_EMIT ledgerChanged();
    start();
}

void Reviewer::onChanged(const ChangeEvent &event)
{
    if (m_running)
        m_since += event.changes;
    if (m_ledger)
        m_sinceLedger += event.changes;
    show(rebased(m_all, event.changes, m_document.issue()));
    if (!event.leavesTextAlone() && m_checks) {
        setRunning(true);
        m_pause.start();
    }
}

void Reviewer::start()
{
    m_pause.stop();
    if (!m_checks)
        return;
    m_since.clear();
    setRunning(true);
    std::optional<NameKnowledge> names;
    if (m_ledgerWanted)
        names = m_services ? NameKnowledge{m_services->language, m_services->variants} : NameKnowledge();
    m_thread->post({++m_job, m_document.issue(), m_checks,
                    m_services ? taughtShapes(m_services->house) : QList<BylineShape>(), enabled(), m_reading, names});
}

void Reviewer::setLedgerWanted(bool wanted)
{
    if (std::exchange(m_ledgerWanted, wanted) == wanted)
        return;
    if (wanted)
        start();
    else
        forgetLedger();
}

void Reviewer::forgetLedger()
{
    m_ledger.reset();
    m_answers.clear();
    m_ledgerFindings.clear();
    m_sinceLedger.clear();
}

bool Reviewer::isOpen(const Finding &inLedger) const
{
    const std::optional<Place> place = placeNow(inLedger.place);
    return place && std::ranges::any_of(m_open, [&](const Finding &finding) {
               return finding.check == inLedger.check && finding.place == *place;
           });
}

std::optional<Place> Reviewer::placeNow(const Place &inLedger) const
{
    std::optional<Place> place = inLedger;
    for (auto change = m_sinceLedger.cbegin(); place && change != m_sinceLedger.cend(); ++change)
        place = rebased(*place, *change);
    const bool stands = place && m_document.issue().block(place->first) && m_document.issue().block(place->last);
    return stands ? place : std::nullopt;
}

// An empty set would mean all.
QSet<QString> Reviewer::enabled() const
{
    if (m_off.isEmpty())
        return {};
    QSet<QString> ids{QString()};
    for (const std::unique_ptr<Check> &check : *m_checks)
        ids.insert(check->info().id);
    return ids.subtract(m_off);
}

void Reviewer::setOff(const QSet<QString> &ids)
{
    if (ids == m_off)
        return;
    m_off = ids;
    QList<Finding> rest = m_all;
    rest.removeIf([&ids](const Finding &finding) { return ids.contains(finding.check); });
    show(std::move(rest));
    start();
}

void Reviewer::take(quint64 job, const QList<Finding> &findings)
{
    if (job != m_job)
        return;
    show(m_since.isEmpty() ? findings : rebased(findings, m_since, m_document.issue()));
}

void Reviewer::finish(quint64 job)
{
    if (job == m_job && !m_pause.isActive())
        setRunning(false);
}

void Reviewer::takeLedger(quint64 job, const std::shared_ptr<const Ledger> &ledger, const QList<FactAnswer> &answers,
                          const QList<Finding> &findings)
{
    if (job != m_job || !ledger || !m_ledgerWanted)
        return;
    m_ledger = ledger;
    m_answers = answers;
    m_ledgerFindings = findings;
    m_sinceLedger = m_since;
    Q_EMIT ledgerChanged();
}

void Reviewer::takeFixes(const FixKey &key, const QList<Fix> &fixes)
{
    if (m_asked == key)
        m_asked = {};
    m_fixes.insert(key, fixes);
    show(m_all);
}

void Reviewer::show(QList<Finding> findings)
{
    const QList<Finding> before = std::exchange(m_all, std::move(findings));
    if (!m_fixes.isEmpty())
        for (Finding &finding : m_all)
            if (finding.fixes.isEmpty())
                finding.fixes = m_fixes.value(keyOf(finding));
    keepWhereSame(m_all, before);
    QList<Finding> open;
    QList<Finding> dismissed;
    if (m_document.issue().dismissals().isEmpty())
        open = m_all;
    else
        for (const Finding &finding : std::as_const(m_all))
            (isDismissed(finding, m_document.issue()) ? dismissed : open).append(finding);
    if (open == m_open && dismissed == m_dismissed)
        return;
    m_open = std::move(open);
    m_dismissed = std::move(dismissed);
    Q_EMIT findingsChanged();
}

void Reviewer::setRunning(bool running)
{
    if (std::exchange(m_running, running) != running)
        Q_EMIT runningChanged(running);
}

} // namespace galley
