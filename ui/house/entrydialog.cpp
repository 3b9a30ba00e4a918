#include "ui/house/entrydialog.h"

#include "core/house/fit.h"
#include "ui/base/desk.h"
#include "ui/base/dialogfoot.h"
#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/findings/checknames.h"
#include "ui/house/entryform.h"
#include "ui/house/housedesk.h"
#include "ui/house/shownvalues.h"
#include "ui/house/trialpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Cells that are no fields, and cells of an entry that is changed, stay.
HouseRow completed(HouseTable table, HouseRow row)
{
    const qsizetype date = columnsOf(table).indexOf(HouseColumn::Date);
    row[date] = QDate::currentDate().toString(Qt::ISODate);
    row[date + 1].clear(); // who is filled in by the one who keeps it
    return row;
}

/// Linear in the table.
bool isThere(const House &house, HouseTable table, const QString &key)
{
    for (qsizetype i = 0; i < entryCount(house, table); ++i)
        if (keyOf(table, entryAt(house, table, i)) == key)
            return true;
    return false;
}

} // namespace

EntryDialog::EntryDialog(HouseTable table, const HouseRow &before, const HouseRow &row, HouseDesk &house, Desk &desk,
                         const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_before(before)
    , m_house(house)
    , m_form(new EntryForm(table, CheckNames(desk.reviewer()), theme))
    , m_fault(new QLabel)
    , m_keep(new QPushButton(before.isEmpty() ? tr("&Add") : tr("&Change")))
{
    setObjectName("entryDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(before.isEmpty() ? tr("New entry: %1").arg(tableTitle(table))
                                    : tr("Change entry: %1").arg(tableTitle(table)));
    m_fault->setObjectName("entryFault"_L1);
    m_fault->setWordWrap(true);
    m_keep->setObjectName("entryKeep"_L1);
    makePrimary(m_keep);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("entryCancel"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_fault);
    if (table == HouseTable::Terms) {
        m_trial = new TrialPanel(house, desk, theme);
        column->addWidget(m_trial, 1);
    } else {
        column->addStretch(1);
    }
    column->addLayout(dialogFoot({cancel, m_keep}));
    setMinimumWidth(theme.px(460));
    layGround(*this, Colour::Pane, theme);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &EntryDialog::keep);
    m_form->setRow(row);
    // What is to be avoided is there where a rule is made of it: what stands for it is asked next.
    if (QWidget *use = m_form->field(HouseColumn::Use); use && before.isEmpty() && !row.first().isEmpty())
        use->setFocus();
    connect(m_form, &EntryForm::changed, this, [this] { look(Told::Faults); });
    look(Told::Nothing); // nobody has written anything
}

// An empty first field is where everybody begins: no fault to be told of, and nothing to keep.
void EntryDialog::look(Told told)
{
    const HouseRow row = m_form->row();
    const auto fault = faultOf(m_table, row);
    const bool isEmpty = row.first().isEmpty();
    say(fault && !isEmpty && told == Told::Faults
            ? tr("%1: %2").arg(columnTitle(fault->column).text(), fault->message.text())
            : QString());
    m_keep->setEnabled(!fault);
    if (!m_trial)
        return;
    House alone;
    if (!fault)
        putEntry(alone, m_table, row);
    m_trial->setTerm(fault ? std::nullopt : std::optional(alone.terms.first()));
}

void EntryDialog::keep()
{
    const HouseRow row = completed(m_table, m_form->row());
    const QString before = m_before.isEmpty() ? QString() : keyOf(m_table, m_before);
    if (const QString key = keyOf(m_table, row); key != before && isThere(m_house.house(), m_table, key)) {
        say(tr("This entry is in the house already."));
        return;
    }
    if (const auto fault = HouseFit(m_house.house()).faultIn(m_table, row, before)) {
        say(tr("%1: %2").arg(columnTitle(fault->column).text(), fault->message.text()));
        return;
    }
    m_keep->setEnabled(false);
    Q_EMIT kept(row);
    m_house.change({.entries = {{m_table, m_before, row}}}, this, [this](const Result<> &done) {
        m_keep->setEnabled(true);
        if (done)
            accept();
        else
            say(done.error().message.text());
    });
}

void EntryDialog::say(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

} // namespace galley
