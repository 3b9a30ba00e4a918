#include "ui/house/problemsdialog.h"

#include "core/house/housefile.h"
#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/house/celldelegate.h"
#include "ui/house/shownvalues.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

ProblemsDialog::ProblemsDialog(const HouseImport &import, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("problemsDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Left out of the import"));
    resize(theme.px(640), theme.px(400));
    auto *says = new QLabel(import.problemCount > import.problems.size()
                                ? tr("Left out: %L1, of which the first %L2 are listed. All other rows were taken.")
                                      .arg(import.problemCount)
                                      .arg(import.problems.size())
                                : tr("Left out: %L1. All other rows were taken.").arg(import.problemCount));
    says->setContentsMargins(12, 12, 12, 8);
    auto *list = new QTreeWidget;
    list->setObjectName("problems"_L1);
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setIndentation(0);
    list->setItemDelegate(new CellDelegate(theme, list));
    list->setHeaderLabels({tr("Row"), tr("Column"), tr("Table"), tr("What is wrong")});
    list->header()->setFixedHeight(theme.px(26));
    list->header()->resizeSection(0, theme.px(64));
    list->header()->resizeSection(1, theme.px(64));
    list->header()->resizeSection(2, theme.px(110));
    const auto isOther = [&](const HouseProblem &each) { return each.table != import.problems.first().table; };
    list->setColumnHidden(2, std::ranges::none_of(import.problems, isOther)); // one that everybody knows
    for (const HouseProblem &problem : import.problems) {
        const QString column = problem.column > 0 ? QString::number(problem.column) : QString();
        new QTreeWidgetItem(list,
                            {QString::number(problem.row), column, tableTitle(problem.table), problem.message.text()});
    }
    list->setCurrentItem(list->topLevelItem(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(12, 8, 12, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(says);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layGround(*this, Colour::Pane, theme);
    list->setFocus();
}

} // namespace galley
