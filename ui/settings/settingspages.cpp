#include "ui/settings/settingspages.h"

#include "core/base/loginname.h"
#include "ui/base/countsettings.h"
#include "ui/base/iconbutton.h"
#include "ui/base/theme.h"
#include "ui/findings/checkrecords.h"
#include "ui/house/housedesk.h"
#include "ui/settings/checkchoice.h"
#include "ui/settings/checkdelegate.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/programsettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

GeneralPage::GeneralPage(LookChoice &look, QSettings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_settings(settings)
    , m_theme(theme)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(16, 12, 16, 12);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addLook();
    addLanguage();
    addPerson();
    addCounts();
}

QComboBox *GeneralPage::addChoice(const QString &name, const QString &label,
                                  const QList<std::pair<QString, QVariant>> &choices, const QVariant &now)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(now)));
    auto *caption = new QLabel(label);
    caption->setBuddy(box);
    box->setAccessibleName(plainWords(label));
    box->setMinimumWidth(m_theme.px(200));
    m_form->addRow(caption, box);
    return box;
}

void GeneralPage::addNote(const QString &text)
{
    auto *note = new QLabel(text);
    const auto dress = [this, note] { note->setFont(m_theme.font(FontRole::Hint)); };
    dress();
    connect(&m_theme, &Theme::changed, note, dress);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    m_form->addRow(QString(), note);
}

void GeneralPage::addLook()
{
    QComboBox *scheme = addChoice(
        u"settingScheme"_s, tr("&Theme"),
        {{tr("As the desktop"), u"desktop"_s}, {tr("Light"), u"light"_s}, {tr("Dark"), u"dark"_s}}, m_look.scheme());
    connect(scheme, &QComboBox::activated, this,
            [this, scheme] { m_look.setScheme(scheme->currentData().toString()); });
    QList<std::pair<QString, QVariant>> sizes;
    for (int pixels : LookChoice::textSizes)
        sizes.append({tr("%1 pixels").arg(pixels), pixels});
    QComboBox *text = addChoice(u"settingTextSize"_s, tr("&Story text"), sizes, m_look.textSize());
    connect(text, &QComboBox::activated, this, [this, text] { m_look.setTextSize(text->currentData().toInt()); });
    QList<std::pair<QString, QVariant>> factors;
    for (int percent : LookChoice::listSizes)
        factors.append({tr("%1%").arg(percent), percent});
    QComboBox *lists = addChoice(u"settingListSize"_s, tr("&Lists and menus"), factors, m_look.listSize());
    connect(lists, &QComboBox::activated, this, [this, lists] { m_look.setFactor(lists->currentData().toInt()); });
    // The keys for larger and smaller text work while this is open.
    connect(&m_look, &LookChoice::changed, this, [this, scheme, text, lists] {
        scheme->setCurrentIndex(scheme->findData(m_look.scheme()));
        text->setCurrentIndex(text->findData(m_look.textSize()));
        lists->setCurrentIndex(lists->findData(m_look.listSize()));
    });
}

void GeneralPage::addLanguage()
{
    QComboBox *language = addChoice(
        u"settingLanguage"_s, tr("Lan&guage"),
        {{tr("As the desktop"), QString()}, {u"English"_s, u"en"_s}, {u"中文"_s, u"zh_CN"_s}},
        languageSetting.read(m_settings));
    connect(language, &QComboBox::activated, this,
            [this, language] { languageSetting.write(m_settings, language->currentData().toString()); });
    addNote(tr("The language changes when Galley starts next."));
}

void GeneralPage::addPerson()
{
    auto *name = new QLineEdit(userNameSetting.read(m_settings));
    name->setObjectName("settingUserName"_L1);
    name->setAccessibleName(tr("Your name"));
    name->setPlaceholderText(loginName());
    name->setMinimumWidth(m_theme.px(200));
    m_form->addRow(tr("Your &name"), name);
    connect(name, &QLineEdit::editingFinished, this,
            [this, name] { userNameSetting.write(m_settings, name->text().simplified()); });
    addNote(tr("Changes are recorded under this name from the next start on."));
}

void GeneralPage::addCounts()
{
    auto *measure = new QSpinBox;
    measure->setObjectName("settingLineMeasure"_L1);
    measure->setAccessibleName(tr("Characters in a line"));
    measure->setRange(shortestLineMeasure, longestLineMeasure);
    measure->setValue(lineMeasure.read(m_settings));
    m_form->addRow(tr("&Characters in a line"), measure);
    connect(measure, &QSpinBox::valueChanged, this, [this](int characters) {
        lineMeasure.write(m_settings, characters);
        Q_EMIT lineMeasureChanged(characters);
    });
    addNote(tr("Lines are counted by this measure of the paper's column."));
}

ChecksPage::ChecksPage(CheckChoice &choice, const Theme &theme, const CheckKnowledge &knowledge, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_knowledge(knowledge)
    , m_list(new QListView)
    , m_about(new QLabel)
    , m_record(new QLabel)
    , m_lower(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_choice.refresh();
    m_list->setModel(&m_choice);
    m_list->setObjectName("settingChecks"_L1);
    m_list->setAccessibleName(tr("Checks"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CheckDelegate(choice, theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_about->setObjectName("settingCheckAbout"_L1);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(16, 10, 16, 10);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_about->setFixedHeight(theme.px(118));
    auto *rule = new QWidget;
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    column->addWidget(m_list, 1);
    column->addWidget(rule);
    column->addWidget(m_about);
    m_record->setObjectName("settingCheckRecord"_L1);
    m_record->setWordWrap(true);
    m_record->setFont(theme.font(FontRole::Hint));
    m_record->setForegroundRole(QPalette::PlaceholderText);
    m_lower->setObjectName("settingCheckLower"_L1);
    m_lower->setAutoDefault(false);
    auto *record = new QHBoxLayout;
    record->setContentsMargins(16, 0, 16, 10);
    record->addWidget(m_record, 1);
    record->addWidget(m_lower);
    column->addLayout(record);
    connect(m_lower, &QPushButton::clicked, this, &ChecksPage::lower);
    if (m_knowledge.records)
        connect(m_knowledge.records, &CheckRecords::changed, this, &ChecksPage::explain);
    if (m_knowledge.house)
        connect(m_knowledge.house, &HouseDesk::changed, this, &ChecksPage::explain);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksPage::explain);
    m_list->setCurrentIndex(m_choice.index(0));
    explain();
}

void ChecksPage::explain()
{
    const CheckInfo *check = m_choice.checkAt(m_list->currentIndex());
    m_about->setText(check ? check->explanation.text() : tr("The checks are being loaded …"));
    tellRecord(check);
    m_list->viewport()->update(); // its severity may be another
}

// A few dismissals prove nothing.
bool ChecksPage::isUnderFloor(const CheckInfo &check) const
{
    constexpr qsizetype enough = 20;
    const Outcomes outcomes = m_knowledge.records ? m_knowledge.records->of(check.id) : Outcomes();
    return m_knowledge.house && outcomes.settled() >= enough
        && outcomes.precision() < m_knowledge.house->house().precisionFloor;
}

void ChecksPage::tellRecord(const CheckInfo *check)
{
    QString record = check && m_knowledge.records ? sentenceOf(m_knowledge.records->of(check->id)) : QString();
    const bool isUnder = check && isUnderFloor(*check);
    if (isUnder)
        record = tr("%1. Fewer were accepted than the house wants (%2%).")
                     .arg(record)
                     .arg(qRound(m_knowledge.house->house().precisionFloor * 100));
    m_record->setText(record);
    m_lower->setVisible(isUnder);
    if (isUnder)
        m_lower->setText(check->severity == Severity::C
                             ? tr("&Switch off for the house")
                             : tr("&Lower to %1").arg(severityName(lowered(check->severity))));
}

void ChecksPage::lower()
{
    const CheckInfo *check = m_choice.checkAt(m_list->currentIndex());
    if (!check || !m_knowledge.house)
        return;
    const QString severity = check->severity == Severity::C ? u"off"_s : severityName(lowered(check->severity));
    const HouseRow row = tidied(HouseTable::CheckSettings,
                                {check->id, {}, severity, QDate::currentDate().toString(Qt::ISODate), {}});
    m_lower->setEnabled(false);
    m_knowledge.house->change({.entries = {{HouseTable::CheckSettings, {}, row}}}, this, [this](const Result<> &done) {
        m_lower->setEnabled(true);
        if (!done)
            m_record->setText(done.error().message.text());
    });
}

} // namespace galley
