// The paper's own data: its window, and a rule made of what is selected.
#include "ui/proof/proofdesk.h"
#include "ui/window/window.h"

#include "core/checks/analysis.h"
#include "core/checks/byline/forms.h"
#include "ui/arrange/arrangepane.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"
#include "ui/findings/findingspane.h"
#include "ui/house/bylinedialog.h"
#include "ui/house/entrydialog.h"
#include "ui/house/housedesk.h"
#include "ui/house/housewindow.h"
#include "ui/house/shapedialog.h"
#include "ui/settings/checkchoice.h"
#include "ui/settings/settingswindow.h"
#include "ui/window/band.h"
#include "ui/window/header.h"
#include "ui/window/statusline.h"

#include <QMenuBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Longer than a term: nobody means a sentence.
constexpr qsizetype longestTerm = 60;

/// A term that avoids what is selected, with its sentence as the example; nothing where no words of one paragraph are.
std::optional<HouseRow> termOf(const QTextCursor &caret)
{
    const QString selected = caret.selectedText();
    if (selected.trimmed().isEmpty() || selected.contains(QChar::ParagraphSeparator) || selected.size() > longestTerm)
        return std::nullopt;
    const QTextBlock block = caret.document()->findBlock(caret.selectionStart());
    const QString text = block.text();
    const Span sentence = sentenceAt(text, caret.selectionStart() - block.position());
    return rowOf(Term{.avoid = selected.trimmed(), .example = sentence.of(text).trimmed().toString()});
}

/// One line of what is selected; empty for nothing and for more.
QString selectedIn(const StoryEditor &editor)
{
    const QString selected = editor.textCursor().selectedText().trimmed();
    return selected.contains(QChar::ParagraphSeparator) ? QString() : selected;
}

} // namespace

void Window::makeHouseMenu()
{
    QMenu *menu = m_header->menus()->addMenu(tr("H&ouse"));
    m_rule = add(menu, "makeRule", tr("&Make a rule of the selection…"), {QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_rule->setEnabled(false);
    connect(m_rule, &QAction::triggered, this, &Window::makeRule);
    m_bylineForm = add(menu, "layDownByline", tr("Take this &byline for the house's form…"),
                       {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    m_bylineForm->setEnabled(false);
    connect(m_bylineForm, &QAction::triggered, this, &Window::layDownByline);
    m_houseData = add(menu, "house", tr("&Terms and lists…"), {Qt::CTRL | Qt::ALT | Qt::Key_G});
    m_houseData->setEnabled(false);
    connect(m_houseData, &QAction::triggered, this, &Window::showHouse);
    connect(m_findings, &FindingsPane::demotionWanted, this, [this](const QString &check) {
        showSettings();
        m_settingsWindow->showCheck(check);
    });
}

void Window::setHouse(HouseDesk *house)
{
    m_house = house;
    m_checks->setKnowledge({m_house, m_records});
    m_arranging->setHouse(house);
    m_proofs->setHouse(house);
    m_findings->setHouse(house);
    m_status->setHouse(house);
    m_articles->setHouse(house);
    m_rule->setEnabled(house != nullptr);
    m_bylineForm->setEnabled(house != nullptr);
    m_houseData->setEnabled(house != nullptr);
}

void Window::setRecords(const CheckRecords *records)
{
    m_records = records;
    m_checks->setKnowledge({m_house, m_records});
    m_findings->setRecords(records);
}

void Window::showHouse()
{
    if (m_houseWindow) {
        m_houseWindow->raise();
        m_houseWindow->activateWindow();
        return;
    }
    m_houseWindow = new HouseWindow(*m_house, m_desk, m_prompts, m_theme, this);
    m_houseWindow->show();
}

void Window::makeRule()
{
    const StoryEditor *editor = m_articles->current();
    const std::optional<HouseRow> row = editor ? termOf(editor->textCursor()) : std::nullopt;
    if (!row)
        return hint(
            tr("Select the words to avoid first, in one paragraph and at most %1 characters.").arg(longestTerm));
    hint({});
    (new EntryDialog(HouseTable::Terms, {}, *row, *m_house, m_desk, m_theme, this))->show();
}

void Window::layDownByline()
{
    const Issue &issue = m_desk.document().issue();
    const std::optional<Finding> &finding = m_desk.currentFinding();
    const BlockId at = m_desk.currentBlock().isNull() && finding ? finding->place.first : m_desk.currentBlock();
    const Block *block = issue.block(at);
    const FoundPiece piece = block ? placedPiece(block->role.role, parseByline(block->text)) : nullptr;
    const QList<BylineForm> forms = piece ? formsOf(*piece) : QList<BylineForm>();
    hint({});
    if (!forms.isEmpty()) {
        (new BylineDialog(piece->span.of(block->text).toString(), forms, issue, *m_house, m_theme, this))->show();
        return;
    }
    const StoryEditor *editor = m_articles->current();
    const std::optional<PrintedByline> unknown = block ? unknownByline(*block, editor ? selectedIn(*editor) : QString())
                                                       : std::nullopt;
    if (!unknown)
        return hint(tr("Put the caret into a byline or credit first, or select a lead-in."));
    (new ShapeDialog(unknown->kind, unknown->printed, issue, *m_house, m_theme, this))->show();
}

/// Says what is to be done first, once; empty: it has been done.
void Window::hint(const QString &sentence)
{
    const auto name = u"ruleHint"_s;
    delete findChild<Band *>(name);
    if (!sentence.isEmpty())
        showTrouble(Severity::C, sentence)->setObjectName(name);
}

} // namespace galley
