#include "ui/window/helpwindow.h"

#include "ui/base/keycap.h"

#include <QAction>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString keyTable(const QList<QAction *> &actions)
{
    QString rows;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QString words = action->text();
        words.remove(u'&').remove(u'…');
        rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
            keyCapText(action->shortcut()).toHtmlEscaped(), words.toHtmlEscaped());
    }
    return u"<table cellpadding='3'>"_s + rows + u"</table>"_s;
}

} // namespace

HelpWindow::HelpWindow(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Galley help"));
    setObjectName("help"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new QTextBrowser;
    page->setObjectName("helpText"_L1);
    page->setAccessibleName(tr("Help"));
    page->setFrameShape(QFrame::NoFrame);
    page->document()->setDocumentMargin(16);
    const QString paragraph = u"<p>%1</p>"_s;
    page->setHtml(
        u"<h3>%1</h3>"_s.arg(tr("Reading an issue"))
        + paragraph.arg(tr("Open the raw text of a page or Word files, a whole folder with Ctrl+Shift+O, drop them on "
                           "the window, or paste text. They become stories whose paragraphs have roles; the files "
                           "themselves are never changed. Opening a file again brings its new version in."))
        + paragraph.arg(
            tr("A role is a guess: F2 changes it, and Alt+A then changes the paragraphs that look alike. "
               "Ctrl+K begins a new story at the caret; Ctrl+Shift+K takes a story to the one before. Ctrl+M "
               "moves a story to another page."))
        + paragraph.arg(tr("F8 goes to the next finding. In the list below, Enter applies the first fix and goes on; a "
                           "digit applies the fix of that number; Ctrl+I leaves the text as it is, with a reason."))
        + paragraph.arg(
            tr("Ctrl+F looks for words in the story or in the whole issue, Ctrl+H replaces them with every "
               "place shown first. F7 shows the text as it was received beside the edited one, Ctrl+\\ a second "
               "story."))
        + paragraph.arg(
            tr("F9 opens the ledger: people, organisations, places, figures and dates of the issue, each with "
               "all its places. Enter goes from one place to the next. ≠ stands where a finding contradicts, "
               "? where two names may be one."))
        + paragraph.arg(
            tr("A, a filled square: must be settled. B, a diamond: should be looked at. C, a circle: style."))
        + paragraph.arg(tr("Nothing changes by itself, and everything can be undone in the order in which it was done. "
                           "Every change is stored as it happens; there is nothing to save."))
        + u"<h3>%1</h3>"_s.arg(tr("Keys")) + keyTable(actions));
    layout->addWidget(page);
}

} // namespace galley
