#pragma once

#include "app/desktop/commandline.h"
#include "app/desktop/storejournal.h"
#include "app/desktop/storeotherissues.h"
#include "app/desktop/straybands.h"
#include "core/checks/catalogue.h"
#include "core/checks/recordedprints.h"
#include "core/intake/import.h"
#include "core/intake/recordedoriginals.h"
#include "ui/base/desk.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QThreadPool>

#include <stop_token>

class QSettings;

namespace galley {

class Band;
class StoreHouse;
class Window;
struct IssueFacts;

/// One run of the program: newsroom, language data and imports on a thread of their own, what comes of them shown in
/// the window. Nothing is edited that is not recorded: an issue is open only with its newsroom behind it. The sample
/// lives in a newsroom of its own that ends with the program, so it never mixes with real issues. GUI thread only.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Window &window, Desk &desk, StoreJournal &journal, StoreHouse &house, QSettings &settings,
            const CommandLine &line);
    /// Waits until everything is on disk.
    ~Session() override;

    void start();

Q_SIGNALS:
    /// Once: what was asked for at the start is open and every check has had its say.
    void settled();

private:
    enum class Target { OpenIssue, NewIssue };
    enum class Told { No, InWindow };          ///< where files that cannot be read were named
    enum class Otherwise { Complain, Latest }; ///< where the issue is not there
    struct Imported {
        ImportedIssue issue;
        QList<QByteArray> digests; ///< of its files
        quint64 revision = 0;      ///< of the document for which it was made
    };

    void openNewsroom();
    void onNewsroom(std::shared_ptr<Newsroom> newsroom, const QString &trouble);
    void loadData();
    struct Loaded {
        std::shared_ptr<const Checks> checks;
        std::shared_ptr<const CheckServices> services;
        QString trouble; ///< why the newsroom's own house could not be had; empty: it was
    };
    Loaded withHouse();
    void onHouse(const Loaded &loaded);
    void begin();
    void openIssue(IssueId id, Otherwise otherwise);
    void openSample();
    void newIssue(const IssueFacts &facts);
    // Importing, in sessionimport.cpp: plan, look where there is something to see, do.
    void import(const QList<ReceivedFile> &received, const QStringList &paths);
    ImportPlan plan(const Issue &into, const QList<ReceivedFile> &received, const QStringList &paths,
                    PlanSettings settings);
    void onPlanned(const ImportPlan &plan, Target target);
    void perform(const ImportPlan &plan, Target target, Told told);
    void onImported(const Imported &imported, Target target, Told told);
    void tellProgress(qsizetype done, qsizetype of);
    static Imported withDigests(ImportedIssue issue);
    bool take(const Imported &imported, Target target);
    void cancelImport();
    void showFailed(const QList<FailedImport> &failed);
    void show(const Issue &issue, Newsroom *newsroom);
    void listIssues();
    void onStored(const QDateTime &time);
    void onFailed(const QString &sentence);
    // Other programs, and whole newsrooms and issues as files, in sessionstore.cpp.
    void connectStore();
    void onCollided(const QString &sentence);
    void onOutOfStep(const QString &sentence);
    void backUp(const QString &path);
    void exportIssue(const QString &path);
    void importIssue(const QString &path);
    void lookSettled();
    bool mayImport();

    /// Runs `work` on the session's thread, then `done` with its result here.
    template<typename Work, typename Done>
    void later(const QString &task, Work work, Done done)
    {
        beginTask(task);
        m_thread.start([this, work = std::move(work), done = std::move(done)]() mutable {
            auto result = work();
            QMetaObject::invokeMethod(
                this,
                [this, result = std::move(result), done = std::move(done)]() mutable {
                    done(std::move(result));
                    endTask();
                },
                Qt::QueuedConnection);
        });
    }
    void beginTask(const QString &task);
    void endTask();

    Window &m_window;
    Desk &m_desk;
    StoreJournal &m_journal;
    StoreHouse &m_house;
    QSettings &m_settings;
    CommandLine m_line;
    QString m_user;
    QString m_run; ///< names this run in the records
    QTemporaryDir m_sampleFolder;
    std::shared_ptr<Newsroom> m_newsroom; ///< null: could not be opened
    std::shared_ptr<Newsroom> m_sample;
    std::shared_ptr<Newsroom> m_reading; ///< the same, for the session's thread
    std::shared_ptr<RecordedOriginals> m_received = std::make_shared<RecordedOriginals>();
    std::shared_ptr<RecordedPrints> m_archive = std::make_shared<RecordedPrints>();
    CheckServices m_services; ///< of the session's thread
    QPointer<Band> m_failure;
    StrayBands m_strays;
    StoreOtherIssues m_others{m_journal};
    std::stop_source m_planning;
    std::stop_source m_importing;
    int m_tasks = 0;
    bool m_settled = false;
    QThreadPool m_thread; ///< one thread: tasks run in the order given; last, so that it ends first
};

} // namespace galley
