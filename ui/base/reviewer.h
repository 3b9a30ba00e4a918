#pragma once

#include "core/checks/catalogue.h"
#include "core/checks/runner.h"
#include "core/ledger/ledger.h"
#include "ui/base/document.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace galley {

/// Keeps the findings of the open issue true: after each change it reads the issue again on a thread of its own and
/// tells the window. Between a change and the next result the findings it knows are moved along with the text, and
/// those whose text the change touched are gone at once. A result that comes for an older text than the window's is
/// moved along in the same way. GUI thread only; the checking itself never blocks it.
class Reviewer : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the reviewer. Starts with an empty catalogue: see setChecks().
    explicit Reviewer(Document &document, QObject *parent = nullptr);
    /// Waits for the check that runs just then to notice that it is stopped.
    ~Reviewer() override;

    /// Language data takes a second to load, so the window is there first. `services` are what the checks were made
    /// with; without them findings keep the fixes that they come with.
    void setChecks(std::shared_ptr<const Checks> checks, std::shared_ptr<const CheckServices> services = nullptr);
    const Checks *checks() const;
    /// Changes with every setChecks().
    int checksNumber() const { return m_checksNumber; }
    /// Checks that are not to run, by id. Findings of those that come on again turn up with the next result.
    void setOff(const QSet<QString> &ids);
    /// The story that a person reads: what takes its time is looked for there first.
    void setReading(StoryId story) { m_reading = story; }

    /// Open findings of the issue in reading order; dismissed ones are left out unless asked for.
    const QList<Finding> &findings() const { return m_open; }
    const QList<Finding> &dismissed() const { return m_dismissed; }
    /// Open ones whose place begins or ends in the story.
    QList<Finding> findingsIn(StoryId story) const;
    /// True from a change on until all its findings are there.
    bool isRunning() const { return m_running; }

    /// Names, figures and dates of the issue as it was checked last; null while nobody wants them. Like the findings they
    /// come late after a change: placeNow() says where one of their places is by now.
    std::shared_ptr<const Ledger> ledger() const { return m_ledger; }
    /// What agrees, what cannot be checked, and the findings that were there when the ledger was made, dismissed ones too.
    /// In reading order; their places are of that time, as the ledger's are.
    const QList<FactAnswer> &answers() const { return m_answers; }
    const QList<Finding> &ledgerFindings() const { return m_ledgerFindings; }
    /// One of those that is still there, and not dismissed.
    bool isOpen(const Finding &inLedger) const;
    void setLedgerWanted(bool wanted);
    /// Nothing where the text has been changed away.
    std::optional<Place> placeNow(const Place &inLedger) const;

    /// Looks for the fixes that a finding does not come with, as those of a misspelled word, on a thread of its own.
    /// They turn up in the finding: findingsChanged(). Only the newest wish is sure to be met.
    void askFixes(const Finding &finding);
    /// True while fixes for it are looked for.
    bool awaitsFixes(const Finding &finding) const { return m_asked == keyOf(finding); }

    /// Does what the fix says, as one undo step with the finding's copy as the reason. Refused (Conflict) where the text
    /// no longer reads as the finding says.
    Result<> apply(const Finding &finding, const Fix &fix);
    Result<> dismiss(const Finding &finding, const QString &reason, DismissalReach reach = DismissalReach::Place);
    /// Takes the dismissals that cover it back; one that reaches over the issue opens all of its findings.
    Result<> reinstate(const Finding &finding);

Q_SIGNALS:
    void findingsChanged();
    void runningChanged(bool running);
    void ledgerChanged();

private:
    class Thread;
    using FixKey = std::pair<QString, QString>; ///< check and flagged text: what fixes are looked for by

    static FixKey keyOf(const Finding &finding) { return {finding.check, finding.text}; }
    void onOpened();
    void onChanged(const ChangeEvent &event);
    void start();
    QSet<QString> enabled() const;
    void take(quint64 job, const QList<Finding> &findings);
    void takeLedger(quint64 job, const std::shared_ptr<const Ledger> &ledger, const QList<FactAnswer> &answers,
                    const QList<Finding> &findings);
    void forgetLedger();
    void finish(quint64 job);
    void takeFixes(const FixKey &key, const QList<Fix> &fixes);
    void show(QList<Finding> findings);
    void setRunning(bool running);

    Document &m_document;
    std::shared_ptr<const Checks> m_checks;
    std::shared_ptr<const CheckServices> m_services;
    QSet<QString> m_off;
    StoryId m_reading;
    QList<Finding> m_all; ///< in reading order
    QList<Finding> m_open;
    QList<Finding> m_dismissed;
    std::shared_ptr<const Ledger> m_ledger;
    QList<FactAnswer> m_answers;
    QList<Finding> m_ledgerFindings;
    QList<Change> m_sinceLedger; ///< what happened after the ledger's issue was taken
    bool m_ledgerWanted = false;
    QList<Change> m_since; ///< what happened after the running job's issue was taken
    QTimer m_pause;
    int m_checksNumber = 0;
    quint64 m_job = 0; ///< number of the newest job; results of others are not taken
    bool m_running = false;
    QHash<FixKey, QList<Fix>> m_fixes; ///< what was found for findings that came without
    FixKey m_asked;                    ///< the newest wish while it is open
    std::unique_ptr<Thread> m_thread;
    QThreadPool m_asking; ///< one thread; last, so that it ends first
};

} // namespace galley
