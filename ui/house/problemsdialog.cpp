#include "ui/house/problemsdialog.h"

#include "core/house/housefile.h"
#include "ui/base/ground.h"
#include "ui/base/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

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
    says->setContentsMargins(16, 12, 16, 8);
    auto *list = new QTreeWidget;
    list->setObjectName("problems"_L1);
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHeaderLabels({tr("Row"), tr("Column"), tr("What is wrong")});
    list->header()->resizeSection(0, theme.px(64));
    list->header()->resizeSection(1, theme.px(64));
    for (const HouseProblem &problem : import.problems)
        new QTreeWidgetItem(list,
                            {QString::number(problem.row),
                             problem.column > 0 ? QString::number(problem.column) : QString(), problem.message.text()});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(16, 8, 16, 12);
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
