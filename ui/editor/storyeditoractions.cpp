// What can be done at the caret of a story.
#include "core/model/composed.h"
#include "ui/editor/rolemargin.h"
#include "ui/editor/storyeditor.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// In the order of Role; each chooses its role in the menu.
constexpr QStringView roleLetters = u"KHDBLPSCRTNEIYGJFO";
static_assert(roleLetters.size() == roleCount);

} // namespace

void StoryEditor::perform(const std::optional<Change> &change, const QString &title)
{
    if (!change)
        return;
    if (const Result<> done = m_desk.document().perform({*change}, title); !done)
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), done.error().message.text(), this);
}

void StoryEditor::joinWithNext()
{
    const std::optional<Finding> next = m_desk.following();
    perform(galley::joinWithNext(m_desk.document().issue(), caretBlock()), tr("join"));
    m_desk.goOn(next); // as Enter in the list does
}

void StoryEditor::splitAtCaret()
{
    perform(galley::splitBlock(m_desk.document().issue(), caretBlock(), caretAt()), tr("split"));
}

// This editor may go with its story.
void StoryEditor::performAndFollow(const std::optional<QList<Change>> &changes, const QString &title)
{
    if (!changes)
        return;
    Desk &desk = m_desk;
    const Place caret = Place::in(caretBlock(), {caretAt(), caretAt()});
    if (const Result<> done = desk.document().perform(*changes, title); done)
        desk.showPlace(caret, Desk::Focus::Editor);
    else
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), done.error().message.text(), this);
}

void StoryEditor::startStory()
{
    performAndFollow(splitStory(m_desk.document().issue(), caretBlock()), tr("new story"));
}

void StoryEditor::mergeWithPrevious()
{
    performAndFollow(galley::mergeWithPrevious(m_desk.document().issue(), m_story), tr("merge stories"));
}

void StoryEditor::mergeWithNext()
{
    performAndFollow(galley::mergeWithNext(m_desk.document().issue(), m_story), tr("merge stories"));
}

void StoryEditor::onRoleClicked(int paragraph)
{
    QTextCursor caret = textCursor();
    caret.setPosition(document()->findBlockByNumber(paragraph).position());
    setTextCursor(caret);
    setFocus();
    chooseRole();
}

void StoryEditor::chooseRole()
{
    if (caretBlock().isNull())
        return;
    const Role now = binding().roleAt(textCursor().blockNumber());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < roleCount; ++i) {
        QAction *action = menu->addAction(u'&' % roleLetters[i] % u"  "_s % roleTitle(Role(i)).text());
        action->setCheckable(true);
        action->setChecked(Role(i) == now);
        connect(action, &QAction::triggered, this, [this, i] { setRole(Role(i)); });
        if (Role(i) == now)
            menu->setActiveAction(action);
    }
    menu->popup(m_margin->mapToGlobal(m_margin->currentLabel().bottomLeft()));
}

void StoryEditor::setRole(Role role)
{
    const QTextCursor caret = textCursor();
    const int first = document()->findBlock(caret.selectionStart()).blockNumber();
    const int last = document()->findBlock(caret.selectionEnd()).blockNumber();
    QList<Change> changes;
    for (int number = first; number <= last; ++number)
        if (number > first && binding().beginAt(number) > 0)
            continue; // a further piece of the one before
        else if (const auto change = galley::setRole(m_desk.document().issue(), binding().blockAt(number), role))
            changes.append(*change);
    const Issue before = m_desk.document().issue();
    if (m_desk.document().perform(changes, tr("role “%1”").arg(roleTitle(role).text())))
        Q_EMIT rolesSet(before, changes);
}

QList<Finding> StoryEditor::findingsAt(const QTextCursor &there) const
{
    const int paragraph = there.blockNumber();
    return m_marks.findingsAt(binding().blockAt(paragraph), binding().beginAt(paragraph) + there.positionInBlock());
}

void StoryEditor::addFixes(QMenu &menu, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        menu.addSection(finding.message.text());
        for (const Fix &fix : finding.fixes)
            connect(menu.addAction(fix.label.text()), &QAction::triggered, this,
                    [this, finding, fix] { std::ignore = m_desk.reviewer().apply(finding, fix); });
    }
}

void StoryEditor::chooseFix()
{
    const QList<Finding> findings = findingsAt(textCursor());
    if (findings.isEmpty())
        return;
    m_desk.showFinding(findings.first(), Desk::Focus::Stay);
    m_desk.reviewer().askFixes(findings.first());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFixes(*menu, findings);
    connect(&m_desk.reviewer(), &Reviewer::findingsChanged, menu, [this, menu] { // fixes that had to be looked for
        menu->clear();
        addFixes(*menu, findingsAt(textCursor()));
    });
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void StoryEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const QTextCursor there = event->reason() == QContextMenuEvent::Keyboard ? textCursor()
                                                                             : cursorForPosition(event->pos());
    const QList<Finding> findings = findingsAt(there);
    if (findings.isEmpty()) {
        BoundEdit::contextMenuEvent(event);
        return;
    }
    m_desk.showFinding(findings.first(), Desk::Focus::Stay);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFixes(*menu, findings);
    menu->popup(event->globalPos());
}

} // namespace galley
