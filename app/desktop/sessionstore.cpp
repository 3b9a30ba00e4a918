// Other programs in the same newsroom, and whole newsrooms and issues as files.
#include "app/desktop/session.h"

#include "ui/window/window.h"

namespace galley {

void Session::connectStore()
{
    connect(&m_journal, &StoreJournal::outOfStep, this, &Session::onOutOfStep);
    connect(&m_desk.document(), &Document::collided, this, &Session::onCollided);
    connect(&m_window, &Window::backupWanted, this, &Session::backUp);
    connect(&m_window, &Window::exportWanted, this, &Session::exportIssue);
    connect(&m_window, &Window::issueFileGiven, this, &Session::importIssue);
}

void Session::onCollided(const QString &sentence)
{
    m_window.showTrouble(Severity::B, sentence);
}

void Session::onOutOfStep(const QString &sentence)
{
    m_window.showTrouble(Severity::A, tr("Another program changed the issue; it is opened anew. (%1)").arg(sentence));
    openIssue(m_desk.document().issue().id(), Otherwise::Complain);
}

void Session::backUp(const QString &path)
{
    if (!mayImport())
        return;
    later(
        tr("Backing up the newsroom …"), [this, path] { return m_reading->backUp(path); },
        [this, path](const Result<> &done) {
            if (done)
                m_window.showTrouble(Severity::C, tr("The newsroom was backed up to “%1”.").arg(path));
            else
                m_window.showTrouble(Severity::A, done.error().message.text());
        });
}

// The sample lives in a newsroom of its own.
void Session::exportIssue(const QString &path)
{
    const std::shared_ptr<Newsroom> newsroom = m_sample && m_journal.newsroom() == m_sample.get() ? m_sample
                                                                                                  : m_newsroom;
    if (!newsroom)
        return;
    later(
        tr("Exporting the issue …"),
        [newsroom, path, id = m_desk.document().issue().id()] { return newsroom->exportIssue(id, path); },
        [this, path](const Result<> &done) {
            if (done)
                m_window.showTrouble(Severity::C,
                                     tr("The issue was written to “%1” with its whole history.").arg(path));
            else
                m_window.showTrouble(Severity::A, done.error().message.text());
        });
}

void Session::importIssue(const QString &path)
{
    if (!mayImport())
        return;
    later(
        tr("Taking over “%1” …").arg(path), [this, path] { return m_reading->importIssues(path); },
        [this](const Result<QList<IssueId>> &taken) {
            if (!taken) {
                m_window.showTrouble(Severity::A, taken.error().message.text());
                return;
            }
            listIssues();
            openIssue(taken->first(), Otherwise::Complain);
        });
}

} // namespace galley
