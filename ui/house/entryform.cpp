#include "ui/house/entryform.h"

#include "ui/base/theme.h"
#include "ui/house/housemodel.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace galley {

EntryForm::EntryForm(HouseTable table, const QStringList &checks, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_checks(checks)
    , m_theme(theme)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const HouseColumn column : columnsOf(table))
        if (column != HouseColumn::Date && column != HouseColumn::Who)
            addField(column);
}

void EntryForm::addField(HouseColumn column)
{
    const Field field = makeField(column);
    const QString name = columnName(column);
    field.widget->setObjectName("entry-"_L1 + name);
    field.widget->setAccessibleName(columnTitle(column).text());
    auto *label = new QLabel(columnTitle(column).text());
    label->setBuddy(field.widget);
    m_layout->addRow(label, field.widget);
    m_fields.append(field);
}

EntryForm::Field EntryForm::makeField(HouseColumn column)
{
    QList<std::pair<QString, QString>> choices;
    switch (column) {
    case HouseColumn::Roles: return rolesField(column);
    case HouseColumn::Matching: choices = {{u"literal"_s, {}}, {u"expression"_s, {}}}; break;
    case HouseColumn::Severity: choices = {{u"A"_s, {}}, {u"B"_s, {}}, {u"C"_s, {}}, {u"off"_s, {}}}; break;
    case HouseColumn::Check:
        for (const QString &check : m_checks)
            choices.append({check, check});
        break;
    default: return lineField(column);
    }
    for (auto &[value, words] : choices)
        words = shownCell(column, value);
    return choiceField(column, choices);
}

EntryForm::Field EntryForm::lineField(HouseColumn column)
{
    auto *line = new QLineEdit;
    line->setMinimumWidth(m_theme.px(280));
    if (column == HouseColumn::Sections)
        line->setPlaceholderText(tr("Every page"));
    connect(line, &QLineEdit::textChanged, this, &EntryForm::changed);
    return {column, line, [line] { return line->text(); }, [line](const QString &text) { line->setText(text); }};
}

EntryForm::Field EntryForm::choiceField(HouseColumn column, const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox;
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    connect(box, &QComboBox::currentIndexChanged, this, &EntryForm::changed);
    return {column, box, [box] { return box->currentData().toString(); },
            [box](const QString &text) { box->setCurrentIndex(std::max(0, box->findData(text))); }};
}

// A button whose menu ticks the roles.
EntryForm::Field EntryForm::rolesField(HouseColumn column)
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    auto *menu = new QMenu(button);
    for (int i = 0; i < roleCount; ++i) {
        QAction *action = menu->addAction(roleTitle(Role(i)).text());
        action->setObjectName("entryRole-"_L1 + roleName(Role(i)));
        action->setCheckable(true);
        action->setData(roleName(Role(i)));
    }
    button->setMenu(menu);
    const auto get = [menu] {
        QStringList names;
        for (const QAction *action : menu->actions())
            if (action->isChecked())
                names.append(action->data().toString());
        return names.join(u' ');
    };
    const auto tell = [button, get] {
        const QString words = shownCell(HouseColumn::Roles, get());
        button->setText(words.isEmpty() ? tr("Every role") : words);
    };
    const auto set = [menu, tell](const QString &text) {
        const QStringList names = text.split(u' ', Qt::SkipEmptyParts);
        for (QAction *action : menu->actions())
            action->setChecked(names.contains(action->data().toString()));
        tell();
    };
    connect(menu, &QMenu::triggered, this, [this, tell] {
        tell();
        Q_EMIT changed();
    });
    tell();
    return {column, button, get, set};
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
