#include "ui/house/bylinedialog.h"

#include "ui/house/housedesk.h"
#include "ui/house/shownvalues.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

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
    : LayDownDialog(tr("The house's form: %1").arg(shownCell(HouseColumn::Kind, forms.first().kind)), printed, house,
                    theme, parent)
    , m_forms(forms)
{
    setObjectName("bylineDialog"_L1);
    setBody(makeForms(countsOf(forms, issue)));
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

/// Ticked, and not what the house demands already.
bool BylineDialog::isWanted(qsizetype form) const
{
    const BylineForm *demanded = demandedForm(m_house.house(), m_forms[form].kind, m_forms[form].feature);
    return m_wanted[form]->isChecked() && (!demanded || demanded->form != m_forms[form].form);
}

/// Says what the house demands otherwise today.
void BylineDialog::look()
{
    QStringList others;
    bool anything = false;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        if (!isWanted(i))
            continue;
        anything = true;
        if (const BylineForm *demanded = demandedForm(m_house.house(), m_forms[i].kind, m_forms[i].feature))
            others.append(titleOf(*demanded));
    }
    setReady(anything);
    if (!anything)
        say(tr("The house has these forms already."));
    else
        say(others.isEmpty() ? QString() : tr("Takes the place of: %1").arg(others.join(tr("; "))));
}

HouseChange BylineDialog::change() const
{
    HouseChange change;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        if (!isWanted(i))
            continue;
        const BylineForm *demanded = demandedForm(m_house.house(), m_forms[i].kind, m_forms[i].feature);
        BylineForm form = m_forms[i];
        form.entered.date = QDate::currentDate();
        change.entries.append({HouseTable::BylineForms, demanded ? rowOf(*demanded) : HouseRow(), rowOf(form)});
    }
    return change;
}

} // namespace galley
