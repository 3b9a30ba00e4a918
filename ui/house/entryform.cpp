#include "ui/house/entryform.h"

#include "ui/base/theme.h"
#include "ui/findings/checknames.h"
#include "ui/house/menufield.h"
#include "ui/house/shownvalues.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// What is not there to choose, a check of another version, say, is not taken for the first that is.
void choose(QComboBox &box, const QString &value)
{
    if (!value.isEmpty() && box.findData(value) < 0)
        box.addItem(value, value);
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

QList<std::pair<QString, QString>> roleChoices()
{
    QList<std::pair<QString, QString>> choices;
    for (int i = 0; i < roleCount; ++i)
        choices.append({roleName(Role(i)), roleTitle(Role(i)).text()});
    return choices;
}

QList<std::pair<QString, QString>> checkChoices(const CheckNames &checks)
{
    QList<std::pair<QString, QString>> choices;
    for (const QString &check : checks.ids())
        choices.append({check, checks.title(check)});
    return choices;
}

} // namespace

EntryForm::EntryForm(HouseTable table, const CheckNames &checks, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_theme(theme)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const HouseColumn column : columnsOf(table))
        if (column != HouseColumn::Date && column != HouseColumn::Who)
            addField(makeField(column, checks));
    if (auto *feature = qobject_cast<QComboBox *>(field(HouseColumn::Feature))) {
        connect(feature, &QComboBox::currentIndexChanged, this, &EntryForm::offerForms);
        offerForms();
    }
}

void EntryForm::addField(const Field &field)
{
    const QString title = columnTitle(field.column).text();
    field.widget->setObjectName("entry-"_L1 + columnName(field.column));
    field.widget->setAccessibleName(title);
    auto *label = new QLabel(title);
    label->setBuddy(field.widget);
    m_layout->addRow(label, field.widget);
    m_fields.append(field);
}

EntryForm::Field EntryForm::makeField(HouseColumn column, const CheckNames &checks)
{
    Choices choices;
    switch (column) {
    case HouseColumn::Roles: return ticksField(column, roleChoices(), tr("Every role"));
    case HouseColumn::Doubled: return ticksField(column, roleChoices(), tr("No role"));
    case HouseColumn::CheckList: return ticksField(column, checkChoices(checks), tr("No check"));
    case HouseColumn::Form: return formField(column);
    case HouseColumn::Check: return choiceField(column, checkChoices(checks));
    default:
        for (const QString &value : choicesOf(column))
            choices.append({value, shownCell(column, value)});
    }
    return choices.isEmpty() ? lineField(column) : choiceField(column, choices);
}

EntryForm::Field EntryForm::lineField(HouseColumn column)
{
    auto *line = new QLineEdit;
    line->setMinimumWidth(m_theme.px(280));
    if (column == HouseColumn::Sections)
        line->setPlaceholderText(tr("Every page"));
    if (column == HouseColumn::Page)
        line->setPlaceholderText(tr("A number, a name, or * for every other page"));
    connect(line, &QLineEdit::textChanged, this, &EntryForm::changed);
    const auto set = [line](const QString &text) {
        line->setText(text);
        line->setCursorPosition(0); // its beginning is in sight
    };
    return {column, line, [line] { return line->text(); }, set};
}

EntryForm::Field EntryForm::choiceField(HouseColumn column, const Choices &choices)
{
    auto *box = new QComboBox;
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    connect(box, &QComboBox::currentIndexChanged, this, &EntryForm::changed);
    return {column, box, [box] { return box->currentData().toString(); },
            [box](const QString &text) { choose(*box, text); }};
}

// The forms that have a name, or the sign itself.
EntryForm::Field EntryForm::formField(HouseColumn column)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    connect(box, &QComboBox::currentTextChanged, this, &EntryForm::changed);
    const auto get = [box] {
        const int known = box->findText(box->currentText());
        return known < 0 ? box->currentText() : box->itemData(known).toString();
    };
    const auto set = [box, column](const QString &text) {
        if (!text.isEmpty())
            box->setEditText(shownCell(column, text));
    };
    return {column, box, get, set};
}

// Another feature has other forms: the first is proposed.
void EntryForm::offerForms()
{
    const auto *feature = qobject_cast<QComboBox *>(field(HouseColumn::Feature));
    auto *form = qobject_cast<QComboBox *>(field(HouseColumn::Form));
    form->clear();
    for (const QString &name : bylineFormNames(feature->currentData().toString()))
        form->addItem(shownCell(HouseColumn::Form, name), name);
}

// A menu ticks some of many.
EntryForm::Field EntryForm::ticksField(HouseColumn column, const Choices &choices, const QString &none)
{
    auto *menu = new QMenu;
    auto *field = new MenuField(menu);
    for (const auto &[value, words] : choices) {
        QAction *action = menu->addAction(words);
        action->setObjectName("entryTick-"_L1 + value);
        action->setCheckable(true);
        action->setData(value);
    }
    const auto ticked = [menu] {
        QList<QAction *> actions = menu->actions();
        actions.removeIf([](const QAction *action) { return !action->isChecked(); });
        return actions;
    };
    const auto get = [ticked] {
        QStringList values;
        for (const QAction *action : ticked())
            values.append(action->data().toString());
        return values.join(u' ');
    };
    const auto tell = [field, ticked, none] {
        QStringList words;
        for (const QAction *action : ticked())
            words.append(action->text());
        field->setText(words.isEmpty() ? none : words.join(tr(", ")));
    };
    const auto set = [menu, tell](const QString &text) {
        const QStringList values = text.split(u' ', Qt::SkipEmptyParts);
        for (QAction *action : menu->actions())
            action->setChecked(values.contains(action->data().toString()));
        tell();
    };
    connect(menu, &QMenu::triggered, this, [this, tell] {
        tell();
        Q_EMIT changed();
    });
    tell();
    return {column, field, get, set};
}

void EntryForm::setRow(const HouseRow &row)
{
    const QList<HouseColumn> columns = columnsOf(m_table);
    for (const Field &field : m_fields)
        field.set(row.value(columns.indexOf(field.column)));
}

HouseRow EntryForm::row() const
{
    HouseRow row(columnsOf(m_table).size());
    for (const Field &field : m_fields)
        row[columnsOf(m_table).indexOf(field.column)] = field.get();
    return tidied(m_table, row);
}

QWidget *EntryForm::field(HouseColumn column) const
{
    for (const Field &each : m_fields)
        if (each.column == column)
            return each.widget;
    return nullptr;
}

} // namespace galley
