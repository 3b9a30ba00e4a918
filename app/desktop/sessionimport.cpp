// How files, folders and text come into an issue.
#include "app/desktop/session.h"
#include "app/desktop/storehouse.h"
#include "core/house/taught.h"

#include "ui/import/importwindow.h"
#include "ui/window/statusline.h"
#include "ui/window/window.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

// Into the open issue; the sample and an empty window make way for a new one.
void Session::import(const QList<ReceivedFile> &received, const QStringList &paths)
{
    const bool own = m_newsroom && m_journal.newsroom() == m_newsroom.get();
    const Target target = own ? Target::OpenIssue : Target::NewIssue;
    const Issue into = own ? m_desk.document().issue() : Issue(IssueId::create());
    m_planning.request_stop(); // another plan that is still being made gives way
    m_planning = std::stop_source();
    const std::stop_token stop = m_planning.get_token();
    later(
        paths.isEmpty() ? tr("Reading the text …") : tr("Files being read: %1").arg(paths.size()),
        [this, into, received, paths, stop, taught = taughtShapes(m_house.house())] {
            return plan(into, received, paths, {.stop = stop, .taught = taught});
        },
        [this, target, stop](const ImportPlan &planned) {
            if (!stop.stop_requested())
                onPlanned(planned, target);
        });
    m_window.status()->setTask(tr("Reading the text …"), StatusLine::Stop::Offered);
}

// On the session's thread.
ImportPlan Session::plan(const Issue &into, const QList<ReceivedFile> &received, const QStringList &paths,
                         PlanSettings settings)
{
    settings.language = m_services.language.get();
    settings.earlierBytes = [this](const QByteArray &digest) {
        return m_reading ? m_reading->received(digest).value_or(QByteArray()) : QByteArray();
    };
    settings.progress = [this, stop = settings.stop](qsizetype done, qsizetype of) {
        QMetaObject::invokeMethod(
            this,
            [this, stop, done, of] {
                if (!stop.stop_requested())
                    tellProgress(done, of);
            },
            Qt::QueuedConnection);
    };
    return paths.isEmpty() ? planImport(into, received, settings) : planImport(into, paths, settings);
}

void Session::tellProgress(qsizetype done, qsizetype of)
{
    if (m_tasks > 0)
        m_window.status()->setTask(tr("Reading file %1 of %2 …").arg(done + 1).arg(of), StatusLine::Stop::Offered);
}

// Answers at once; what is being read or made is dropped when it comes.
void Session::cancelImport()
{
    m_planning.request_stop();
    m_importing.request_stop();
    m_window.status()->setTask({});
    m_window.status()->setReport(tr("Import cancelled: nothing was taken."));
}

void Session::onPlanned(const ImportPlan &plan, Target target)
{
    // A picture of the window is taken without anybody to press a button.
    if (!wantsLook(plan) || !m_line.screenshot.isEmpty()) {
        perform(plan, target, Told::No);
        return;
    }
    const ImportWindow *window = m_window.showImport(plan, m_services.language.get());
    connect(window, &ImportWindow::importWanted, this,
            [this, target](const ImportPlan &wanted) { perform(wanted, target, Told::InWindow); });
}

void Session::perform(const ImportPlan &plan, Target target, Told told)
{
    if (!mayImport())
        return;
    const Issue open = m_desk.document().issue();
    if (target == Target::OpenIssue && open.id() != plan.into.id()) {
        m_window.showTrouble(Severity::B, tr("Another issue was opened meanwhile; open the files once more."));
        return;
    }
    const Issue into = target == Target::OpenIssue ? open : plan.into;
    m_importing = std::stop_source();
    const std::stop_token stop = m_importing.get_token();
    later(
        tr("Importing …"),
        [plan, into, revision = m_desk.document().revision()] {
            Imported imported = withDigests(importPlanned(plan, into));
            imported.revision = revision;
            return imported;
        },
        [this, plan, target, told, stop](const Imported &imported) {
            if (stop.stop_requested())
                return;
            // Somebody typed meanwhile, or opened another issue: what was made no longer fits.
            if (target == Target::OpenIssue && m_desk.document().revision() != imported.revision)
                perform(plan, target, told);
            else
                onImported(imported, target, told);
        });
    m_window.status()->setTask(tr("Importing …"), StatusLine::Stop::Offered);
}

// On the session's thread: hashing takes a while.
Session::Imported Session::withDigests(ImportedIssue issue)
{
    Imported imported{std::move(issue), {}, 0};
    for (const QByteArray &bytes : std::as_const(imported.issue.files))
        imported.digests << QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return imported;
}

void Session::onImported(const Imported &imported, Target target, Told told)
{
    const ImportedIssue &issue = imported.issue;
    if (told == Told::No)
        showFailed(issue.failed);
    if (!issue.known.isEmpty())
        m_window.status()->setReport(tr("In the issue already, byte for byte: %1").arg(issue.known.join(u", "_s)));
    if (issue.changes.isEmpty())
        return;
    m_journal.setNewsroom(m_newsroom.get());
    if (!take(imported, target))
        return;
    QString report = tr("Files imported: %1").arg(issue.files.size());
    const auto isPicture = [](const Change &change) { return std::holds_alternative<AddPicture>(change); };
    if (const auto pictures = std::ranges::count_if(issue.changes, isPicture); pictures > 0)
        report = tr("%1 · pictures: %2").arg(report).arg(pictures);
    if (!issue.known.isEmpty())
        report = tr("%1 · already there: %2").arg(report).arg(issue.known.size());
    if (!issue.failed.isEmpty())
        report = tr("%1 · not readable: %2").arg(report).arg(issue.failed.size());
    m_window.status()->setReport(report);
}

// False where it no longer fits; that was told.
bool Session::take(const Imported &imported, Target target)
{
    const ImportedIssue &issue = imported.issue;
    if (issue.changes.isEmpty())
        return true;
    for (qsizetype i = 0; i < issue.files.size(); ++i)
        m_journal.newsroom()->keep(imported.digests[i], issue.files[i]);
    if (target == Target::OpenIssue) {
        const Result<> done = m_desk.document().perform({imported.revision, issue.changes, issue.issue}, tr("import"));
        if (!done) {
            m_window.showTrouble(Severity::A, done.error().message.text());
            return false;
        }
    } else {
        m_journal.append(recordsOf(issue, m_user, m_run));
        show(issue.issue, m_journal.newsroom());
    }
    listIssues();
    return true;
}

} // namespace galley
