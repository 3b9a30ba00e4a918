#include "ui/settings/settingswindow.h"

#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/settings/checkspage.h"
#include "ui/settings/settingspages.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

SettingsWindow::SettingsWindow(LookChoice &look, CheckChoice &checks, QSettings &settings, const Theme &theme,
                               QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_checks(new ChecksPage(checks, theme))
{
    setWindowTitle(tr("Settings"));
    setObjectName("settings"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.px(560), theme.px(560));
    m_tabs->setObjectName("settingsTabs"_L1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Pages of the settings"));
    m_tabs->tabBar()->setDrawBase(true);
    auto *general = new GeneralPage(look, settings, theme);
    m_tabs->addTab(general, tr("&General"));
    m_tabs->addTab(m_checks, tr("Chec&ks"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(16, 8, 16, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(general, &GeneralPage::lineMeasureChanged, this, &SettingsWindow::lineMeasureChanged);
    layGround(*this, Colour::Pane, theme);
}

void SettingsWindow::showCheck(const QString &id)
{
    m_tabs->setCurrentWidget(m_checks);
    m_checks->showCheck(id);
}

} // namespace galley
