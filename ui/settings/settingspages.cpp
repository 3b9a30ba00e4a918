#include "ui/settings/settingspages.h"

#include "core/base/loginname.h"
#include "ui/base/countsettings.h"
#include "ui/base/iconbutton.h"
#include "ui/base/theme.h"
#include "ui/settings/lookchoice.h"
#include "ui/settings/programsettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

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

} // namespace galley
