#include "ui/findings/findingspane.h"

#include "ui/base/choice.h"
#include "ui/base/filterfield.h"
#include "ui/base/ground.h"
#include "ui/base/panetitle.h"
#include "ui/base/readingorder.h"
#include "ui/base/signs.h"
#include "ui/base/slowreview.h"
#include "ui/base/textlink.h"
#include "ui/base/theme.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingsview.h"
#include "ui/findings/fixlist.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

FindingsPane::FindingsPane(Desk &desk, QAction *next, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_names(desk.reviewer())
    , m_model(desk, m_names)
    , m_title(new PaneTitle(tr("Findings"), theme, this))
    , m_view(new FindingsView(m_model, desk, m_names, theme, this))
    , m_detail(new FindingDetail(desk, m_names, theme, this))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_filter(new FilterField(tr("Filter by words or check"), theme, this))
    , m_clear(new TextLink({}, u"clearFindingsFilter"_s, theme, this))
    , m_above(new QWidget)
    , m_empty(new QLabel(this))
    , m_menu(nullptr)
{
    makeActions();
    makeTitle(next);
    m_filter->setObjectName("findingsFilter"_L1);
    m_filter->hide();
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, &FindingsPane::clearFilter);
    m_empty->setObjectName("findingsEmpty"_L1);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(12, 8, 12, 8);
    m_empty->setWordWrap(true);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *narrowed = new QVBoxLayout(m_above); // as the issue's filter stands
    narrowed->setContentsMargins(theme.px(8), theme.px(4), theme.px(8), 0);
    narrowed->setSpacing(theme.px(2));
    narrowed->addWidget(m_filter);
    narrowed->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addWidget(m_above);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    m_split->setObjectName("findingsSplit"_L1);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(left);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 52);
    m_split->setStretchFactor(1, 48);
    m_split->setSizes({520, 480});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    setFocusProxy(m_view);
    layGround(*this, Colour::Pane, m_theme);
    connect(m_view, &FindingsView::fixWanted, this, &FindingsPane::applyFix);
    connect(m_detail->fixes(), &FixList::fixChosen, this, &FindingsPane::applyFix);
    connect(m_detail->fixes(), &FixList::dismissed, this, &FindingsPane::dismiss);
    connect(m_detail->fixes(), &FixList::reinstateChosen, this, &FindingsPane::reinstate);
    connect(m_detail->fixes(), &FixList::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &FindingDetail::checkPageClosed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        FindingsFilter changed = m_model.filter();
        changed.text = text.simplified();
        setFilter(changed);
    });
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &FindingsModel::updated, this, &FindingsPane::tell);
    connect(new SlowReview(desk.reviewer(), this), &SlowReview::changed, m_title, &PaneTitle::setBusy);
    connect(m_detail, &FindingDetail::demotionWanted, this, &FindingsPane::demotionWanted);
    tell();
}

void FindingsPane::setRecords(const CheckRecords *records)
{
    m_detail->setRecords(records);
}

void FindingsPane::setHouse(const HouseDesk *house)
{
    m_detail->setHouse(house);
}

void FindingsPane::setFilter(const FindingsFilter &filter)
{
    m_model.setFilter(filter);
    tell();
}

void FindingsPane::setEarlierReasons(EarlierReasons *reasons)
{
    m_detail->fixes()->setEarlierReasons(reasons);
}

void FindingsPane::setScope(FindingsFilter::Scope scope)
{
    FindingsFilter changed = m_model.filter();
    changed.scope = scope;
    setFilter(changed);
}

// What comes after the current finding in the list, before the list changes.
std::optional<Finding> FindingsPane::following() const
{
    if (!m_desk.currentFinding())
        return std::nullopt;
    const QModelIndex at = m_model.indexOf(*m_desk.currentFinding());
    for (int step : {1, -1})
        for (QModelIndex near = m_model.neighbour(at, step); near.isValid(); near = m_model.neighbour(near, step))
            if (!near.data(FindingsModel::DismissedRole).toBool())
                return *m_model.findingAt(near);
    return std::nullopt;
}

void FindingsPane::applyFix(int number)
{
    const std::optional<Finding> finding = m_desk.currentFinding();
    if (!finding)
        return;
    if (isDismissed(*finding, m_desk.document().issue())) {
        reinstate();
        return;
    }
    if (number > finding->fixes.size()) {
        if (!m_desk.reviewer().awaitsFixes(*finding) && number == finding->fixes.size() + 1)
            askReason();
        return;
    }
    const std::optional<Finding> next = following();
    settle(m_desk.reviewer().apply(*finding, finding->fixes[number - 1]), next);
}

void FindingsPane::dismiss(const QString &reason, DismissalReach reach)
{
    const std::optional<Finding> finding = m_desk.currentFinding();
    if (!finding)
        return;
    std::optional<Finding> next = following();
    const Result<> done = m_desk.reviewer().dismiss(*finding, reason, reach);
    // The one that follows may be the same case, and went along.
    if (done && next && isDismissed(*next, m_desk.document().issue())) {
        const Finding *first = m_model.isEmpty() ? nullptr
                                                 : m_model.findingAt(m_model.index(0, 0, m_model.index(0, 0)));
        next = first ? std::optional(*first) : std::nullopt;
    }
    settle(done, next);
}

void FindingsPane::reinstate()
{
    if (const std::optional<Finding> finding = m_desk.currentFinding())
        settle(m_desk.reviewer().reinstate(*finding), finding);
}

// The text may have moved the next finding, or a join may have taken it away.
void FindingsPane::settle(const Result<> &done, const std::optional<Finding> &next)
{
    if (!done) {
        Q_EMIT refused(done.error());
        return;
    }
    const QList<Finding> &open = m_desk.reviewer().findings();
    const qsizetype index = next ? indexOfSame(open, *next) : -1;
    if (index >= 0)
        m_desk.showFinding(Finding(open[index]), Desk::Focus::Stay);
    else
        m_desk.clearFinding();
    m_view->setFocus();
}

void FindingsPane::askReason()
{
    if (!m_desk.currentFinding())
        return;
    m_detail->setCurrentIndex(1);
    m_detail->fixes()->askReason();
}

// On opening an issue the first finding is shown, so that the reader sees at once what a finding is. Never later: the
// place would jump under the reader's hands.
void FindingsPane::chooseFirst()
{
    Document &document = m_desk.document();
    if (m_begun == document.issue().id() || m_model.isEmpty())
        return;
    m_begun = document.issue().id();
    if (m_desk.currentFinding() || document.undoStack().count() > 0)
        return;
    if (const Finding *first = m_model.findingAt(m_model.index(0, 0, m_model.index(0, 0))))
        m_desk.showFinding(Finding(*first), Desk::Focus::Stay);
}

void FindingsPane::tell()
{
    for (int i = 0; i < m_signs.size(); ++i) {
        m_signs[i]->setCount(m_model.counts()[size_t(i)]);
        m_signs[i]->setVisible(m_model.counts()[size_t(i)] > 0);
    }
    for (int i = 0; i < m_scopes.size(); ++i) {
        const bool chosen = i == int(m_model.filter().scope);
        m_scopes[i]->setChecked(chosen);
        m_scopes[i]->setFocusPolicy(chosen ? Qt::TabFocus : Qt::NoFocus); // Tab comes to it, arrows go on to the others
    }
    m_widen->setEnabled(m_model.filter().isNarrow());
    m_clear->setText(filterSentence());
    m_clear->setAccessibleName(m_clear->text());
    m_clear->updateGeometry();
    m_clear->setVisible(m_model.filter().isNarrow() && !m_model.isEmpty());
    showAbove();
    m_empty->setText(emptySentence());
    m_empty->setVisible(m_model.isEmpty());
    chooseFirst();
}

// Nothing of its margins is left where nothing stands in it.
void FindingsPane::showAbove()
{
    m_above->setVisible(!m_filter->isHidden() || !m_clear->isHidden());
}

QString FindingsPane::emptySentence() const
{
    const Reviewer &reviewer = m_desk.reviewer();
    if (m_desk.document().issue().pages().isEmpty())
        return {};
    if (!reviewer.checks())
        return tr("The checks are being loaded …");
    if (m_model.filter().isNarrow() || m_model.inScope() > 0)
        return tr("No match. Clear the filter: Esc");
    if (reviewer.isRunning())
        return tr("Being checked …");
    const qsizetype elsewhere = reviewer.findings().size();
    if (elsewhere == 0)
        return tr("No open findings. What no check can see is still to be read.");
    switch (m_model.filter().scope) {
    case FindingsFilter::Scope::Story: return tr("This story has no open findings. The issue has %1.").arg(elsewhere);
    case FindingsFilter::Scope::Page: return tr("This page has no open findings. The issue has %1.").arg(elsewhere);
    case FindingsFilter::Scope::Issue: break;
    }
    return {};
}

} // namespace galley
