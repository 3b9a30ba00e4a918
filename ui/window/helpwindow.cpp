#include "ui/window/helpwindow.h"

#include "ui/base/ground.h"
#include "ui/base/iconbutton.h"
#include "ui/base/keycap.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString section(const QString &title, const QStringList &sentences)
{
    QString html = u"<h3>%1</h3>"_s.arg(title.toHtmlEscaped());
    for (const QString &sentence : sentences)
        html += u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped());
    return html;
}

QString keyTable(const KeyGroup &group)
{
    QString rows;
    for (const QAction *action : group.actions)
        if (!action->shortcut().isEmpty())
            rows +=
                u"<tr><td width='130' style='padding: 2px 16px 2px 0'><b>%1</b></td><td style='padding: 2px 0'>%2</td></tr>"_s
                    .arg(keyCapText(action->shortcut()).toHtmlEscaped(), plainWords(action->text()).toHtmlEscaped());
    if (rows.isEmpty())
        return {};
    return u"<h4 style='margin-bottom: 4px'>%1</h4><table cellspacing='0'>%2</table>"_s.arg(group.title.toHtmlEscaped(),
                                                                                            rows);
}

} // namespace

HelpWindow::HelpWindow(const QList<KeyGroup> &keys, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Galley help"));
    setObjectName("help"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.px(620), theme.px(680));
    QString html = section(
        tr("Taking copy in"),
        {tr("Open the raw text of a page or Word files, a whole folder with Ctrl+Shift+O, drop them on the window, or "
            "paste text. They become stories whose paragraphs have roles; the files themselves are never changed. "
            "Opening a file again brings its new version in.")});
    html += section(
        tr("Findings"),
        {tr("F8 goes to the next finding. In the list below, Enter applies the first fix and goes on; a digit applies "
            "the fix of that number; Ctrl+I leaves the text as it is, with a reason."),
         tr("A, a filled square: must be settled. B, a diamond: should be looked at. C, a circle: style."),
         tr("An agency's copy is printed as it came: you are asked once before it is changed, and every place that is "
            "no "
            "longer as it was received is a finding. Where no lead-in tells whose copy a story is, say so in the Story "
            "menu.")});
    html += section(
        tr("Stories and roles"),
        {tr("A role is a guess: F2 changes it, and Alt+A then changes the paragraphs that look alike. Ctrl+K begins a "
            "new story at the caret; Ctrl+Shift+K takes a story to the one before. Ctrl+M moves a story to another "
            "page."),
         tr("Ctrl+F looks for words in the story or in the whole issue, Ctrl+H replaces them with every place shown "
            "first. F7 shows the text as it was received beside the edited one, Ctrl+\\ a second story."),
         tr("F9 opens the ledger: people, organisations, places, figures and dates of the issue, each with all its "
            "places. Enter goes from one place to the next. ≠ stands where a finding contradicts, ? where something "
            "cannot be checked or two names may be one, and = on request where a check found that all agrees.")});
    html += section(
        tr("Page proofs"),
        {tr("Ctrl+3 compares the made-up page with its text; Ctrl+1 goes back to reading. Ctrl+O there, or a PDF "
            "dropped on "
            "the window, attaches proofs; each of their pages finds the issue's page by its words, and the menu over "
            "the "
            "picture says otherwise. Green outlines agree to the letter, red dashed ones differ. Beside what differs "
            "the "
            "page itself is looked at: marks at the wrong end of a line, characters without a picture, text off the "
            "page "
            "or under a picture, fonts that are not in the file, pictures with too few pixels for their size."),
         tr("F8 goes to the next difference. In the list Enter goes to its place on the page, T takes the page's text "
            "into the story, E explains why the page may stay as it is, R gives it back to the typesetter; E and R "
            "again open it. + and −, or Ctrl and the wheel, zoom the page, 0 shows the whole of it."),
         tr("A later proof of a page takes the place of the one before: the list says of each difference of that one "
            "whether it was corrected, and what was changed that nobody asked for. Proofs are kept beside the "
            "newsroom, "
            "so the layout system may write over its files."),
         tr("X leaves the place of words out that are nobody's text, such as an advertisement; the next proof leaves "
            "them out as well while they stay the same. Draw with the mouse and Shift to leave any region out or to "
            "have it read by itself; the right button takes it back."),
         tr("F1 or ? on a difference tells what such a difference is, why it is A, B or C, and what to do."),
         tr("Ctrl+L compares line breaks as well: where paragraphs begin, where headlines break, and the spaces in "
            "bylines and between words. How a page sets its lines is otherwise its own matter.")});
    html += section(
        tr("The house"),
        {tr("Select words and press Ctrl+R to make a rule of them: what to print instead, why, and where it holds. It "
            "is "
            "tried at once on the latest issues; Enter keeps it, and every text is checked by it from then on, in "
            "every "
            "window on this newsroom. With the caret in a byline, Ctrl+Shift+R takes its form for the house's: those "
            "that "
            "are written otherwise are findings from then on. Where the byline is of no known shape, it asks which of "
            "it stays and which varies, and knows such bylines from then on."),
         tr("Ctrl+Alt+G shows the paper's own data, a tab for each table: terms, careful words, fixed wordings, "
            "dictionary, staff, officials, bylines, checks, rounds, counting. Insert adds an entry, Enter changes it, "
            "Delete removes it, "
            "Ctrl+F finds, Ctrl+Page Down turns to the next table; a table is taken in from and written to a CSV file, "
            "all of them a JSON file."),
         tr("Beside a finding stands what became of its check's findings lately. Where too few were accepted, you are "
            "asked whether the check should be lower, or off; nothing is lowered by itself.")});
    html += section(
        tr("Pages"),
        {tr("Ctrl+2 shows the pages side by side, the stories as cards. Alt+Left and Alt+Right take the chosen one to "
            "the page beside, Alt+Up and Alt+Down up and down, Ctrl+M to a page that you name; Delete lets it wait for "
            "a page and Insert places what waits: where it stood, on the page that it came from, else at the end. What "
            "a move makes wrong elsewhere is shown before it is made: Enter makes it and puts right what is "
            "ticked, Esc leaves everything as it is. Enter on a card opens the story."),
         tr("Ctrl+M also offers the other issues of the newsroom: the story goes there with its captions and notes and "
            "waits for a page. Undo brings it back as long as nobody has changed it there."),
         tr("Below the waiting stories stand the pictures that lack a caption or a story. Enter there, or dragging one "
            "onto "
            "a card, pairs it with the chosen story and its caption; Delete takes it out of the issue. Add pictures in "
            "the "
            "Story menu, or picture files dropped there or on a card, bring new ones; the files stay where they are. "
            "Take a picture off this story undoes a pairing. Pictures in a folder of copy come in with it, paired "
            "where "
            "their names or their number leave no doubt."),
         tr("Ctrl+P prints galleys of the story, its page or the issue, or saves them as a PDF, with what was changed "
            "since the copy came in drawn as corrections.")});
    html += section(
        tr("Room on the page"),
        {tr("With a page plan in the house's data, columns, characters a line and lines of a page, text is set in "
            "lines "
            "by the rules of Chinese typesetting and held against its room; Starter plan there gives you one to put "
            "right. Hole on the page, in the Story menu, gives one story a hole of its own. The foot of the window "
            "says how many lines the story has of how many, and how many are over or left; overset text, a single "
            "character in a last line, a subhead at a column's end and lines that cannot be broken as they should are "
            "findings. Without a plan and without a hole nothing is said of lines.")});
    html += section(tr("Without a mouse"),
                    {tr("F6 goes from pane to pane, Tab from field to field, Alt with an underlined letter opens a "
                        "menu. Text grows "
                        "with Ctrl+= and shrinks with Ctrl+−.")});
    html += section(tr("Nothing is lost"),
                    {tr("Nothing changes by itself, and everything can be undone in the order in which it was done. "
                        "Every change is stored as it happens; there is nothing to save.")});
    html += section(tr("Keys"), {});
    for (const KeyGroup &group : keys)
        html += keyTable(group);
    auto *page = new QTextBrowser;
    page->setObjectName("helpText"_L1);
    page->setAccessibleName(tr("Help"));
    page->setFrameShape(QFrame::NoFrame);
    page->document()->setDocumentMargin(theme.px(20));
    page->setHtml(html);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    layGround(*this, Colour::Paper, theme);
}

} // namespace galley
