#include "ui/house/trialpanel.h"

#include "ui/base/desk.h"
#include "ui/base/theme.h"
#include "ui/findings/excerpt.h"
#include "ui/house/celldelegate.h"
#include "ui/house/housedesk.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace galley {

namespace {

constexpr qsizetype around = 7; ///< characters on each side of a place
constexpr qsizetype mostPlaces = 100;

} // namespace

TrialPanel::TrialPanel(HouseDesk &house, Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_desk(desk)
    , m_says(new QLabel)
    , m_places(new QListWidget)
{
    m_says->setObjectName("trialSays"_L1);
    m_says->setWordWrap(true);
    m_says->setFont(theme.font(FontRole::InterfaceBold));
    auto *rule = new QWidget;
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    m_places->setObjectName("trialPlaces"_L1);
    m_places->setAccessibleName(tr("Places where the rule would be found"));
    m_places->setUniformItemSizes(true);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->setMinimumHeight(theme.px(150));
    m_places->setItemDelegate(new CellDelegate(theme, m_places));
    m_places->setMouseTracking(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(rule);
    column->addWidget(m_says);
    column->addWidget(m_places, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &TrialPanel::ask);
    m_places->installEventFilter(this);
    connect(m_places, &QListWidget::itemDoubleClicked, this, [this] { go(m_places->currentRow()); });
    setTerm(std::nullopt);
}

void TrialPanel::setTerm(const std::optional<Term> &term)
{
    // What is offered instead, and why, changes nothing about where it is found.
    const auto isSame = [](const Term &a, const Term &b) {
        return a.avoid == b.avoid && a.use == b.use && a.scope == b.scope && a.matching == b.matching;
    };
    if (term && m_term && isSame(*term, *m_term))
        return;
    m_term = term;
    m_places->clear();
    m_places->setEnabled(false);
    m_says->setText(term ? tr("Trying it on the newsroom's issues …")
                         : tr("Say what to avoid, and it is tried at once."));
    if (term)
        m_pause.start();
    else
        m_pause.stop();
}

void TrialPanel::ask()
{
    if (!m_term)
        return;
    m_house.tryTerm(*m_term, this, [this, tried = *m_term](const TermTrial &trial) {
        if (m_term == tried)
            show(trial);
    });
}

void TrialPanel::show(const TermTrial &trial)
{
    m_says->setText(trial.findings == 0 ? tr("Issues tried: %L1. It would be found nowhere.").arg(trial.issues)
                                        : tr("Issues tried: %L1. It would be found: %L2, in this issue: %L3.")
                                              .arg(trial.issues)
                                              .arg(trial.findings)
                                              .arg(trial.here.size()));
    const Issue &issue = m_desk.document().issue();
    for (const Finding &finding : trial.here.first(std::min(mostPlaces, trial.here.size()))) {
        auto *item = new QListWidgetItem(
            tr("%1   %2").arg(excerptOf(issue, finding, around).text(), storyPlace(issue, finding.place)), m_places);
        item->setData(Qt::UserRole, QVariant::fromValue(finding.place.first.toString()));
        item->setData(Qt::UserRole + 1, finding.place.begin);
        item->setData(Qt::UserRole + 2, finding.place.end);
    }
    for (const QString &sentence : trial.elsewhere) {
        auto *item = new QListWidgetItem(tr("Another issue: %1").arg(sentence), m_places);
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_places->setEnabled(m_places->count() > 0);
}

// Enter in the list goes to the place; it must not reach the dialog, which would keep the rule.
bool TrialPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *press = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!press || (press->key() != Qt::Key_Return && press->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    go(m_places->currentRow());
    return true;
}

void TrialPanel::go(int row)
{
    const QListWidgetItem *item = m_places->item(row);
    const BlockId block = item ? BlockId::fromString(item->data(Qt::UserRole).toString()) : BlockId();
    const Span span{item ? item->data(Qt::UserRole + 1).toLongLong() : 0,
                    item ? item->data(Qt::UserRole + 2).toLongLong() : 0};
    const Block *there = m_desk.document().issue().block(block);
    if (there && span.end <= there->text.size())
        m_desk.showPlace(Place::in(block, span), Desk::Focus::Stay);
}

} // namespace galley
