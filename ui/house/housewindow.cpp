#include "ui/house/housewindow.h"

#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/house/entrydialog.h"
#include "ui/house/housepage.h"

#include <QTabWidget>
#include <QTreeView>
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
    first->enter();
}

} // namespace galley
