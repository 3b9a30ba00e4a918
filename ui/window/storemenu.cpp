// What the File menu does with whole issues and the newsroom.
#include "ui/window/window.h"

#include <QAction>
#include <QDate>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// A name that every file system takes.
QString fileNameFor(const QString &title, QDate date)
{
    QString name = QString(title + u' ' + date.toString(Qt::ISODate)).trimmed();
    for (QChar &c : name)
        if (u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint())
            c = u'-';
    return name + u".galley"_s;
}

} // namespace

void Window::enableWithPages(QAction *action)
{
    const auto tell = [this, action] { action->setEnabled(!m_desk.document().issue().pages().isEmpty()); };
    connect(&m_desk.document(), &Document::opened, action, tell);
    connect(&m_desk.document(), &Document::changed, action, tell);
    tell();
}

void Window::addStoreActions(QMenu *menu)
{
    QAction *exporting = add(menu, "exportIssue", tr("&Export issue…"));
    connect(exporting, &QAction::triggered, this, [this] {
        const Issue &issue = m_desk.document().issue();
        const QString name = fileNameFor(issue.title(), issue.date());
        if (const QString path = m_prompts.newFile(this, tr("Export issue"), name); !path.isEmpty())
            Q_EMIT exportWanted(path);
    });
    enableWithPages(exporting);
    connect(add(menu, "importIssue", tr("I&mport issue file…")), &QAction::triggered, this, [this] {
        if (const QString path = m_prompts.issueFileToOpen(this); !path.isEmpty())
            Q_EMIT issueFileGiven(path);
    });
    connect(add(menu, "backUp", tr("&Back up newsroom…")), &QAction::triggered, this, [this] {
        const QString name = fileNameFor(tr("Newsroom"), QDate::currentDate());
        if (const QString path = m_prompts.newFile(this, tr("Back up newsroom"), name); !path.isEmpty())
            Q_EMIT backupWanted(path);
    });
}

} // namespace galley
