#include "ui/settings/checkspage.h"

#include "core/house/demotion.h"
#include "core/house/table.h"
#include "ui/base/theme.h"
#include "ui/findings/checkrecords.h"
#include "ui/house/housedesk.h"
#include "ui/settings/checkdelegate.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

ChecksPage::ChecksPage(CheckChoice &choice, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_list(new QListView)
    , m_about(new QLabel)
    , m_record(new QLabel)
    , m_lower(new QPushButton)
    , m_off(new QPushButton(tr("&Off for the house")))
{
    m_choice.refresh();
    m_list->setModel(&m_choice);
    m_list->setObjectName("settingChecks"_L1);
    m_list->setAccessibleName(tr("Checks"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CheckDelegate(choice, theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    auto *rule = new QWidget;
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(rule);
    column->addWidget(makeFoot(theme));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksPage::explain);
    connect(&m_choice, &CheckChoice::knownChanged, this, &ChecksPage::explain);
    m_list->setCurrentIndex(m_choice.index(0));
    explain();
}

QWidget *ChecksPage::makeFoot(const Theme &theme)
{
    m_about->setObjectName("settingCheckAbout"_L1);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_record->setObjectName("settingCheckRecord"_L1);
    m_record->setWordWrap(true);
    m_record->setForegroundRole(QPalette::PlaceholderText);
    const auto dress = [this, &theme] { m_record->setFont(theme.font(FontRole::Hint)); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    m_lower->setObjectName("settingCheckLower"_L1);
    m_lower->setAccessibleName(tr("Lower the check's severity for the house"));
    m_off->setObjectName("settingCheckOff"_L1);
    m_off->setAccessibleName(tr("Switch the check off for the house"));
    for (QPushButton *button : {m_lower, m_off})
        button->setAutoDefault(false);
    connect(m_lower, &QPushButton::clicked, this, [this] {
        if (const CheckInfo *check = m_choice.checkAt(m_list->currentIndex()))
            decide(demoted(check->id, check->severity));
    });
    connect(m_off, &QPushButton::clicked, this, [this] {
        if (const CheckInfo *check = m_choice.checkAt(m_list->currentIndex()))
            decide({.check = check->id});
    });
    auto *record = new QHBoxLayout;
    record->setSpacing(8);
    record->addWidget(m_record, 1);
    record->addWidget(m_lower);
    record->addWidget(m_off);
    auto *foot = new QWidget;
    foot->setFixedHeight(theme.px(150));
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    column->addWidget(m_about, 1);
    column->addLayout(record);
    return foot;
}

void ChecksPage::showCheck(const QString &id)
{
    for (int row = 0; row < m_choice.rowCount(); ++row)
        if (m_choice.checkAt(m_choice.index(row))->id == id)
            m_list->setCurrentIndex(m_choice.index(row));
    m_list->setFocus();
}

void ChecksPage::explain()
{
    const CheckInfo *check = m_choice.checkAt(m_list->currentIndex());
    const CheckKnowledge &known = m_choice.knowledge();
    m_about->setText(check ? check->explanation.text() : tr("The checks are being loaded …"));
    m_record->setText(check ? sentenceOf(known.records, check->id) : QString());
    const bool isOffered = check && known.house && known.records && known.records->isUnderFloor(check->id);
    m_lower->setVisible(isOffered && check->severity != Severity::C);
    m_off->setVisible(isOffered);
    if (m_lower->isVisibleTo(this))
        m_lower->setText(tr("&Lower to %1").arg(severityName(lowered(check->severity))));
}

void ChecksPage::decide(const CheckSetting &setting)
{
    HouseRow row = rowOf(setting);
    row[row.size() - 2] = QDate::currentDate().toString(Qt::ISODate);
    m_choice.knowledge().house->change({.entries = {{HouseTable::CheckSettings, {}, row}}}, this,
                                       [this](const Result<> &done) {
                                           if (!done)
                                               m_record->setText(done.error().message.text());
                                       });
}

} // namespace galley
