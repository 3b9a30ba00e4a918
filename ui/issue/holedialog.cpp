#include "ui/issue/holedialog.h"

#include "core/house/table.h"
#include "ui/base/dialogfoot.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// What the plan says in one sentence.
QString plannedWords(const StoryHole &planned)
{
    if (planned.measure == 0)
        return HoleDialog::tr("The house has no page plan for this page: the hole needs its own measure.");
    if (planned.lines == 0)
        return HoleDialog::tr("The page plan has no hole for this story. Characters a line: %1.").arg(planned.measure);
    return HoleDialog::tr("The page plan gives this story lines: %1, characters a line: %2.")
        .arg(planned.lines)
        .arg(planned.measure);
}

QSpinBox *countBox(const char *name, HouseColumn column, const QString &title, int value, const QString &none)
{
    auto *box = new QSpinBox;
    const auto [least, most] = countBounds(column);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(title);
    // One below the least says that nothing is said.
    box->setRange(none.isEmpty() ? least : least - 1, most);
    box->setSpecialValueText(none);
    box->setValue(value > 0 ? value : box->minimum());
    box->setMinimumWidth(180);
    return box;
}

int valueOf(const QSpinBox &box)
{
    const bool saysNothing = !box.specialValueText().isEmpty() && box.value() == box.minimum();
    return saysNothing ? 0 : box.value();
}

} // namespace

HoleDialog::HoleDialog(const StoryHole &own, const HoleBackground &background, QWidget *parent)
    : QDialog(parent)
{
    const bool isPlanned = background.planned.measure > 0;
    setObjectName("holeDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hole of the story"));
    m_lines = countBox("holeLines", HouseColumn::Lines, tr("Lines"), own.lines,
                       background.planned.lines > 0 ? tr("As planned: %1").arg(background.planned.lines)
                                                    : tr("No hole"));
    m_measure = countBox("holeMeasure", HouseColumn::Measure, tr("Characters a line"),
                         own.measure > 0 || isPlanned ? own.measure : background.measure,
                         isPlanned ? tr("As planned: %1").arg(background.planned.measure) : QString());
    m_columns = countBox("holeColumns", HouseColumn::Columns, tr("Columns"), own.columns, tr("Not known"));
    auto *title = new QLabel(background.story);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *words = new QLabel(plannedWords(background.planned));
    words->setObjectName("holePlanned"_L1);
    words->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {title, words})
        label->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Lines"), m_lines);
    form->addRow(tr("&Characters a line"), m_measure);
    form->addRow(tr("C&olumns side by side"), m_columns);
    auto *give = new QPushButton(tr("&Give the hole"));
    give->setObjectName("holeGive"_L1);
    makePrimary(give);
    auto *drop = new QPushButton(tr("As &planned"));
    drop->setObjectName("holeDrop"_L1);
    drop->setEnabled(!own.isEmpty());
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("holeCancel"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(words);
    column->addLayout(form);
    column->addSpacing(4);
    column->addLayout(dialogFoot({cancel, give}, drop));
    setMinimumWidth(420);
    connect(give, &QPushButton::clicked, this, &HoleDialog::give);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(drop, &QPushButton::clicked, this, [this] {
        Q_EMIT given({});
        accept();
    });
    m_lines->setFocus();
    m_lines->selectAll();
}

// Without lines there is no hole for whose sake anything else would have to be known, unless the plan has them.
void HoleDialog::give()
{
    Q_EMIT given({valueOf(*m_lines), valueOf(*m_measure), valueOf(*m_columns)});
    accept();
}

} // namespace galley
