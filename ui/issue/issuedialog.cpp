#include "ui/issue/issuedialog.h"

#include "ui/base/dialogfoot.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace galley {

IssueFacts factsOf(const Issue &issue)
{
    return {issue.title(), issue.date(), issue.edition()};
}

QList<Change> changesTo(const Issue &issue, const IssueFacts &facts)
{
    QList<Change> changes;
    const auto set = [&changes](IssueAttribute attribute, const QString &before, const QString &after) {
        if (before != after)
            changes.append(SetIssueAttribute{attribute, before, after});
    };
    set(IssueAttribute::Title, issue.title(), facts.title);
    set(IssueAttribute::Date, issue.date().toString(Qt::ISODate), facts.date.toString(Qt::ISODate));
    set(IssueAttribute::Edition, QString::number(issue.edition()), QString::number(facts.edition));
    return changes;
}

IssueDialog::IssueDialog(Purpose purpose, const IssueFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(facts.title))
    , m_date(new QDateEdit(facts.date.isValid() ? facts.date : QDate::currentDate().addDays(1)))
    , m_edition(new QSpinBox)
{
    setObjectName("issueDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::NewIssue ? tr("New issue") : tr("Issue properties"));
    m_title->setObjectName("issueTitle"_L1);
    m_title->setAccessibleName(tr("Paper"));
    m_date->setObjectName("issueDay"_L1);
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s); // the short forms of some languages leave day and month in doubt
    m_edition->setObjectName("issueEdition"_L1);
    m_edition->setAccessibleName(tr("Edition"));
    m_edition->setRange(1, 99);
    m_edition->setValue(facts.edition);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Paper"), m_title);
    form->addRow(tr("&Day"), m_date);
    form->addRow(tr("&Edition"), m_edition);
    auto *give = new QPushButton(purpose == Purpose::NewIssue ? tr("&Create the issue") : tr("&Change the issue"));
    give->setObjectName("issueGive"_L1);
    makePrimary(give);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("issueCancel"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addLayout(dialogFoot({cancel, give}));
    setMinimumWidth(380);
    connect(give, &QPushButton::clicked, this, &IssueDialog::give);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_title->selectAll();
    m_title->setFocus();
}

void IssueDialog::give()
{
    Q_EMIT given({m_title->text().simplified(), m_date->date(), m_edition->value()});
    accept();
}

} // namespace galley
