#include "ui/settings/settingswindow.h"

#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/settings/settingspages.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

SettingsWindow::SettingsWindow(LookChoice &look, CheckChoice &checks, QSettings &settings, const Theme &theme,
                               const CheckKnowledge &knowledge, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    setObjectName("settings"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.px(560), theme.px(560));
    auto *tabs = new QTabWidget;
    tabs->setObjectName("settingsTabs"_L1);
    tabs->setDocumentMode(true);
    tabs->tabBar()->setAccessibleName(tr("Pages of the settings"));
    tabs->tabBar()->setDrawBase(true);
    auto *general = new GeneralPage(look, settings, theme);
    tabs->addTab(general, tr("&General"));
    tabs->addTab(new ChecksPage(checks, theme, knowledge), tr("Chec&ks"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(16, 8, 16, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(general, &GeneralPage::lineMeasureChanged, this, &SettingsWindow::lineMeasureChanged);
    layGround(*this, Colour::Pane, theme);
}

} // namespace galley
