#include "ui/ledger/ledgerpane.h"

#include "ui/base/filterfield.h"
#include "ui/base/ground.h"
#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/ledger/ledgerview.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

LedgerPane::LedgerPane(Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new PaneTitle(tr("Ledger"), theme, this))
    , m_filter(new FilterField(tr("Filter names and figures"), theme))
    , m_agreeing(new QCheckBox)
    , m_model(new LedgerModel(desk, this))
    , m_view(new LedgerView(*m_model, desk, theme))
    , m_empty(new QLabel)
{
    setObjectName("ledgerPane"_L1);
    setAccessibleName(tr("Ledger"));
    m_filter->setObjectName("ledgerFilter"_L1);
    m_agreeing->setObjectName("ledgerAgreeing"_L1);
    m_agreeing->setToolTip(tr("Lists what the checks have compared and found to agree as well"));
    m_empty->setObjectName("ledgerEmpty"_L1);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    head->setSpacing(theme.px(8));
    head->addWidget(m_filter);
    head->addWidget(m_agreeing);
    head->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    layGround(*this, Colour::Pane, theme);
    connect(m_filter, &QLineEdit::textChanged, m_model, &LedgerModel::setFilter);
    connect(m_agreeing, &QCheckBox::toggled, m_model,
            [this](bool on) { m_model->setAgreeing(on ? Agreeing::Shown : Agreeing::Hidden); });
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_model, &LedgerModel::updated, this, &LedgerPane::tell);
    connect(&m_desk.reviewer(), &Reviewer::runningChanged, this, &LedgerPane::tell);
    tell();
}

void LedgerPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk.reviewer().setLedgerWanted(true);
    tell();
}

void LedgerPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_desk.reviewer().setLedgerWanted(false);
}

void LedgerPane::tell()
{
    const bool waiting = !m_desk.reviewer().ledger();
    const qsizetype entries = m_model->entryCount();
    m_title->setBusy(waiting && m_desk.reviewer().isRunning());
    m_title->setDetail(entries > 0 ? QString::number(entries) : QString());
    m_agreeing->setText(tr("What agrees: %1").arg(m_model->agreeingCount()));
    m_agreeing->setVisible(m_model->agreeingCount() > 0);
    m_view->setVisible(!m_model->isEmpty());
    m_empty->setVisible(m_model->isEmpty());
    m_empty->setText(waiting                          ? tr("The names are being gathered…")
                         : m_filter->text().isEmpty() ? tr("No names, figures or dates in this issue yet.")
                                                      : tr("No match. Esc clears the filter."));
    // With nothing below it only the field can have the focus.
    setFocusProxy(!m_model->isEmpty() ? static_cast<QWidget *>(m_view) : m_filter);
}

} // namespace galley
