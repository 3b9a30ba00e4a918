#include "ui/proof/differencespane.h"

#include "core/proof/differencekinds.h"
#include "ui/base/choice.h"
#include "ui/base/ground.h"
#include "ui/base/panetitle.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/proof/differencesdelegate.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

qsizetype countOf(const ProofSheet &sheet, SinceBefore since)
{
    return std::ranges::count(sheet.comparison.findings, since, &ProofFinding::since);
}

/// What was put right is none any more.
qsizetype differingOf(const ProofSheet &sheet)
{
    return sheet.comparison.findings.size() - countOf(sheet, SinceBefore::Done);
}

QString becameOf(const ProofSheet &sheet)
{
    return DifferencesPane::tr("Since the proof of %1: corrected %2, not corrected %3, corrected wrongly %4, changed "
                               "without being asked for %5.")
        .arg(QLocale().toString(sheet.beforeReceived.toLocalTime().time(), u"HH:mm"_s))
        .arg(countOf(sheet, SinceBefore::Done))
        .arg(countOf(sheet, SinceBefore::NotDone))
        .arg(countOf(sheet, SinceBefore::DoneWrongly))
        .arg(countOf(sheet, SinceBefore::Unasked));
}

} // namespace

DifferencesView::DifferencesView(DifferencesModel &model, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
{
    setModel(&model);
    setItemDelegate(new DifferencesDelegate(theme, this));
    setObjectName("differencesList"_L1);
    setAccessibleName(tr("Differences on the page"));
    setUpPaintedTree(*this, theme);
}

void DifferencesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT rowChosen(current.row());
}

DifferencesPane::DifferencesPane(ProofDesk &proofs, QAction *next, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_proofs(proofs)
    , m_model(proofs)
    , m_title(new PaneTitle(tr("Differences on the page"), theme))
    , m_view(new DifferencesView(m_model, theme))
    , m_empty(new QLabel)
    , m_remarks(new QLabel)
    , m_go(add("goToProof", tr("Go to the place on the page"), {Qt::Key_Return, Qt::Key_Enter}))
    , m_return(add("giveBack", tr("Give back to the typesetter"), {Qt::Key_R}))
    , m_take(add("takePage", tr("Take the page's text"), {Qt::Key_T}))
    , m_explain(add("explain", tr("Explain"), {Qt::Key_E}))
    , m_leaveOut(add("leaveOut", tr("Leave its place out: nothing of the issue's text"), {Qt::Key_X}))
    , m_about(add("aboutDifference", tr("What such a difference is"), {Qt::Key_Question}))
{
    m_title->addTool(new KeyHint(next, tr("Next"), u"nextDifferenceHint"_s, theme));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->setObjectName("differencesEmpty"_L1);
    m_remarks->setObjectName("differencesRemarks"_L1);
    for (QLabel *label : {m_empty, m_remarks}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setWordWrap(true);
        label->setContentsMargins(12, 6, 12, 6);
        layout->addWidget(label);
    }
    layout->addWidget(m_view, 1);
    auto *keys = new QHBoxLayout;
    keys->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4));
    keys->setSpacing(theme.px(14));
    const std::pair<QAction *, QString> hints[] = {{m_go, tr("To the place")},
                                                   {m_return, tr("Give back")},
                                                   {m_take, tr("Take the page's text")},
                                                   {m_explain, tr("Explain")}};
    for (const auto &[action, word] : hints)
        keys->addWidget(new KeyHint(action, word, action->objectName() + "Hint"_L1, theme));
    m_leaveOutHint = new KeyHint(m_leaveOut, tr("Leave out"), u"leaveOutHint"_s, theme);
    keys->addWidget(m_leaveOutHint);
    keys->addStretch(1);
    layout->addLayout(keys);
    setFocusProxy(m_view);
    layGround(*this, Colour::Pane, theme);
}

QAction *DifferencesPane::add(const char *name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    return action;
}

void DifferencesPane::setCurrentRow(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

QString DifferencesPane::summary() const
{
    const ProofSheet *sheet = m_proofs.current();
    if (!sheet || !sheet->isCompared || sheet->page.isNull())
        return {};
    const QList<StoryOnProof> &stories = sheet->comparison.stories;
    const auto same = std::ranges::count(stories, StoryOnProof::State::Same, &StoryOnProof::state);
    const auto strays = std::ranges::count_if(sheet->comparison.findings, [](const ProofFinding &each) {
        return each.finding.check == "proof/unapproved-text"_L1;
    });
    const qsizetype differing = differingOf(*sheet);
    const QString count = differing > 0 ? tr("%1 differences, %2 open").arg(differing).arg(m_model.openCount())
                                        : tr("No differences");
    const QString facts = tr("%1 · %2 stories agree, %3 differ").arg(count).arg(same).arg(stories.size() - same);
    return strays > 0 ? tr("%1, %2 pieces in no story").arg(facts).arg(strays) : facts;
}

QString DifferencesPane::emptySentence() const
{
    const ProofSheet *sheet = m_proofs.current();
    if (!sheet)
        return m_proofs.isBusy() ? tr("Being read …") : QString();
    if (sheet->trouble)
        return sheet->trouble->message.text();
    if (!sheet->text)
        return tr("Being read …");
    if (!sheet->hasText())
        return sheet->text->unreadable > 0
            ? tr("The fonts of this page do not say what their characters mean; it cannot be compared. Have it "
                 "exported with a text mapping.")
            : tr("This page has no text: it is scanned, or its type was turned into outlines. It cannot be compared; "
                 "read it by eye, or have it exported with its text.");
    if (sheet->isStale || !sheet->isCompared)
        return tr("Being compared …");
    if (sheet->page.isNull())
        return tr("This page is none of the issue's pages. Say which one it is in the menu over the picture.");
    return differingOf(*sheet) == 0 ? tr("The page reads as its text does, to the letter. Pictures and "
                                         "layout are still to be looked at.")
                                    : QString();
}

// What the comparison does not see, or has read otherwise than it stands there.
QString DifferencesPane::remarks() const
{
    const ProofSheet *sheet = m_proofs.current();
    if (!sheet || !sheet->hasText())
        return {};
    QStringList remarks;
    if (sheet->text->unreadable > 0)
        remarks.append(tr("A font does not say what its characters mean: %Ln of them are not compared.", nullptr,
                          int(sheet->text->unreadable)));
    if (sheet->text->normalised > 0)
        remarks.append(tr("%Ln characters of its fonts were read as what they mean (⼈ as 人).", nullptr,
                          int(sheet->text->normalised)));
    if (!sheet->before.isEmpty())
        remarks.append(becameOf(*sheet));
    if (const qsizetype regions = sheet->reading.leftOut.size() + sheet->carried.leftOut.size(); regions > 0)
        remarks.append(tr("Left out on the page: %Ln regions.", nullptr, int(regions)));
    return remarks.join(u' ');
}

void DifferencesPane::tell()
{
    m_title->setDetail(summary());
    m_title->setBusy(m_proofs.isBusy());
    const QString empty = emptySentence();
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    const QString remarked = remarks();
    m_remarks->setText(remarked);
    m_remarks->setVisible(!remarked.isEmpty());
    const ProofFinding *finding = m_model.findingAt(currentRow());
    m_go->setEnabled(finding && finding->proof);
    m_return->setEnabled(finding && finding->since != SinceBefore::Done);
    m_leaveOut->setEnabled(finding && finding->proof && storyOf(*m_proofs.current(), *finding).isNull());
    m_explain->setEnabled(finding && finding->since != SinceBefore::Done);
    m_about->setEnabled(finding && differenceKind(toldAs(*finding)));
    m_take->setEnabled(finding && m_proofs.canTake(*finding));
    m_leaveOutHint->setVisible(m_leaveOut->isEnabled());
}

} // namespace galley
