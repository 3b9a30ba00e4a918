#include "ui/house/housewindow.h"

#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/house/housepage.h"
#include "ui/house/shownvalues.h"

#include <QAction>
#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

HouseWindow::HouseWindow(HouseDesk &house, Desk &desk, Prompts &prompts, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("houseWindow"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("House"));
    resize(theme.px(1040), theme.px(620));
    auto *tabs = new QTabWidget;
    tabs->setObjectName("houseTabs"_L1);
    tabs->setDocumentMode(true);
    tabs->tabBar()->setAccessibleName(tr("Tables of the house"));
    tabs->tabBar()->setDrawBase(true);
    HousePage *first = nullptr;
    for (int i = 0; i < houseTableCount; ++i) {
        const auto table = HouseTable(i);
        auto *page = new HousePage(table, house, desk, prompts, theme);
        first = first ? first : page;
        page->setObjectName("house-"_L1 + tableName(table));
        tabs->addTab(page, tableTitle(table));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs);
    layGround(*this, Colour::Pane, theme);
    auto *find = new QAction(tr("Find in this table"), this);
    find->setObjectName("houseFind"_L1);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [tabs] { static_cast<HousePage *>(tabs->currentWidget())->find(); });
    addAction(find);
    for (const auto &[key, step] : {std::pair(Qt::Key_PageDown, 1), {Qt::Key_PageUp, -1}}) {
        auto *turn = new QAction(this);
        turn->setShortcut(Qt::CTRL | key);
        connect(turn, &QAction::triggered, this,
                [tabs, step] { tabs->setCurrentIndex((tabs->currentIndex() + step + tabs->count()) % tabs->count()); });
        addAction(turn);
    }
    connect(tabs, &QTabWidget::currentChanged, this, [tabs] {
        if (!tabs->tabBar()->hasFocus()) // arrows go on from tab to tab there
            static_cast<HousePage *>(tabs->currentWidget())->enter();
    });
    first->enter();
}

// A dialog presses its default button, and takes for it the one of an entry's dialog that belongs to it.
void HouseWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace galley
