#include "ui/house/bylinedialog.h"

#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/house/housedesk.h"
#include "ui/house/shownvalues.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString titleOf(const BylineForm &form)
{
    return BylineDialog::tr("%1: %2").arg(shownCell(HouseColumn::Feature, form.feature),
                                          shownCell(HouseColumn::Form, form.form));
}

} // namespace

BylineDialog::BylineDialog(const QString &printed, const QList<BylineForm> &forms, const Issue &issue, HouseDesk &house,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_forms(forms)
    , m_house(house)
    , m_theme(theme)
    , m_says(new QLabel)
    , m_keep(new QPushButton(tr("&Lay down")))
{
    setObjectName("bylineDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The house's form: %1").arg(shownCell(HouseColumn::Kind, forms.first().kind)));
    auto *words = new QLabel(printed);
    words->setObjectName("bylinePrinted"_L1);
    words->setTextFormat(Qt::PlainText);
    words->setFont(theme.font(FontRole::InterfaceBold));
    words->setWordWrap(true);
    m_says->setObjectName("bylineSays"_L1);
    m_says->setWordWrap(true);
    m_keep->setObjectName("bylineKeep"_L1);
    m_keep->setProperty("primary", true);
    m_keep->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("bylineCancel"_L1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(makeForms(countsOf(forms, issue)));
    column->addWidget(m_says);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(theme.px(420));
    layGround(*this, Colour::Pane, theme);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &BylineDialog::keep);
    look();
}

QWidget *BylineDialog::makeForms(const QList<FormCount> &counts)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < m_forms.size(); ++i) {
        const BylineForm &form = m_forms[i];
        auto *wanted = new QCheckBox(titleOf(form));
        wanted->setObjectName("form-"_L1 + form.feature);
        wanted->setChecked(true);
        auto *count = new QLabel(tr("%L1 of %L2 in this issue").arg(counts[i].like).arg(counts[i].all));
        count->setObjectName("count-"_L1 + form.feature);
        count->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(wanted, i, 0);
        grid->addWidget(count, i, 1, Qt::AlignRight);
        connect(wanted, &QCheckBox::toggled, this, &BylineDialog::look);
        m_wanted.append(wanted);
    }
    return box;
}

/// Says what the house demands otherwise today.
void BylineDialog::look()
{
    QStringList others;
    bool anything = false;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const BylineForm *demanded = demandedForm(m_house.house(), m_forms[i].kind, m_forms[i].feature);
        if (!m_wanted[i]->isChecked() || (demanded && demanded->form == m_forms[i].form))
            continue;
        anything = true;
        if (demanded)
            others.append(titleOf(*demanded));
    }
    m_keep->setEnabled(anything);
    m_says->setVisible(!others.isEmpty() || !anything);
    m_says->setText(anything ? tr("Takes the place of: %1").arg(others.join(tr("; ")))
                             : tr("The house has these forms already."));
}

void BylineDialog::keep()
{
    HouseChange change;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const BylineForm *demanded = demandedForm(m_house.house(), m_forms[i].kind, m_forms[i].feature);
        if (!m_wanted[i]->isChecked() || (demanded && demanded->form == m_forms[i].form))
            continue;
        BylineForm form = m_forms[i];
        form.entered.date = QDate::currentDate();
        change.entries.append({HouseTable::BylineForms, demanded ? rowOf(*demanded) : HouseRow(), rowOf(form)});
    }
    m_keep->setEnabled(false);
    m_house.change(change, this, [this](const Result<> &done) {
        if (done)
            return accept();
        m_keep->setEnabled(true);
        m_says->setText(done.error().message.text());
        m_says->show();
    });
}

} // namespace galley
