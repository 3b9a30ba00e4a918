// How files, folders and text come into an issue.
#include "app/desktop/session.h"

#include "ui/import/importwindow.h"
#include "ui/window/statusline.h"
#include "ui/window/window.h"

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
        [this, into, received, paths, stop] { return plan(into, received, paths, stop); },
        [this, target, stop](const ImportPlan &planned) {
            if (!stop.stop_requested())
                onPlanned(planned, target);
            else if (m_planning.get_token() == stop)
                m_window.status()->setReport(tr("Import cancelled: nothing was taken."));
        });
    m_window.status()->setTask(tr("Reading the text …"), StatusLine::Stop::Offered);
}

// On the session's thread.
ImportPlan Session::plan(const Issue &into, const QList<ReceivedFile> &received, const QStringList &paths,
                         const std::stop_token &stop)
{
    PlanSettings settings;
    settings.language = m_services.language.get();
    settings.stop = stop;
    settings.earlierBytes = [this](const QByteArray &digest) {
        return m_reading ? m_reading->received(digest).value_or(QByteArray()) : QByteArray();
    };
    settings.progress = [this](qsizetype done, qsizetype of) {
        QMetaObject::invokeMethod(this, [this, done, of] { tellProgress(done, of); }, Qt::QueuedConnection);
    };
    return paths.isEmpty() ? planImport(into, received, settings) : planImport(into, paths, settings);
}

void Session::tellProgress(qsizetype done, qsizetype of)
{
    if (m_tasks > 0)
        m_window.status()->setTask(tr("Reading file %1 of %2 …").arg(done + 1).arg(of), StatusLine::Stop::Offered);
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
    later(
        tr("Importing …"), [plan, into] { return importPlanned(plan, into); },
        [this, plan, into, target, told](const ImportedIssue &imported) {
            const Issue &now = m_desk.document().issue();
            // Somebody typed meanwhile: what was made no longer fits.
            if (target == Target::OpenIssue && now.id() == into.id() && now.version() != into.version())
                perform(plan, target, told);
            else
                onImported(imported, target, told);
        });
}

void Session::onImported(const ImportedIssue &imported, Target target, Told told)
{
    if (told == Told::No)
        showFailed(imported.failed);
    if (!imported.known.isEmpty())
        m_window.status()->setReport(tr("In the issue already, byte for byte: %1").arg(imported.known.join(u", "_s)));
    if (imported.changes.isEmpty())
        return;
    m_journal.setNewsroom(m_newsroom.get());
    take(imported, target);
    QString report = tr("Files imported: %1").arg(imported.files.size());
    if (!imported.known.isEmpty())
        report = tr("%1 · already there: %2").arg(report).arg(imported.known.size());
    if (!imported.failed.isEmpty())
        report = tr("%1 · not readable: %2").arg(report).arg(imported.failed.size());
    m_window.status()->setReport(report);
}

void Session::take(const ImportedIssue &imported, Target target)
{
    if (imported.changes.isEmpty())
        return;
    for (const QByteArray &bytes : imported.files)
        m_journal.newsroom()->keep(bytes);
    if (target == Target::OpenIssue) {
        const Result<> done = m_desk.document().perform(imported.changes, tr("import"));
        if (!done)
            m_window.showTrouble(Severity::A, done.error().message.text());
    } else {
        m_journal.append(recordsOf(imported, m_user, m_run));
        show(imported.issue, m_journal.newsroom());
    }
    listIssues();
}

} // namespace galley
