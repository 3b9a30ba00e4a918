// What stands in the title line of the Findings pane: counts, scope, the menu of groups and checks.
#include "ui/base/choice.h"
#include "ui/base/filterfield.h"
#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/panetitle.h"
#include "ui/base/signs.h"
#include "ui/findings/findingdetail.h"
#include "ui/findings/findingspane.h"
#include "ui/findings/findingsview.h"

#include "core/checks/catalogue.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace galley {

void FindingsPane::makeActions()
{
    m_apply = new QAction(tr("&Apply first fix"), this);
    m_apply->setObjectName("applyFirstFix"_L1);
    m_apply->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_apply->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_apply);
    connect(m_apply, &QAction::triggered, this, [this] { applyFix(1); });
    m_dismiss = new QAction(tr("&Dismiss with a reason…"), this);
    m_dismiss->setObjectName("dismissFinding"_L1);
    m_dismiss->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(m_dismiss, &QAction::triggered, this, &FindingsPane::askReason);
    m_about = new QAction(tr("A&bout this check"), this);
    m_about->setObjectName("aboutThisCheck"_L1);
    m_about->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    connect(m_about, &QAction::triggered, m_detail, &FindingDetail::showCheck);
}

void FindingsPane::makeTitle(QAction *next)
{
    for (Severity severity : {Severity::A, Severity::B, Severity::C}) {
        m_signs.append(new SeveritySign(severity, m_theme));
        m_title->addFact(m_signs.last());
    }
    const std::array<std::pair<QString, QString>, 3> scopes{
        {{tr("Story"), u"scopeStory"_s}, {tr("Page"), u"scopePage"_s}, {tr("Issue"), u"scopeIssue"_s}}};
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < 3; ++i) {
        auto *button = new ChoiceButton(scopes[size_t(i)].first, scopes[size_t(i)].second, m_theme);
        group->addButton(button, i);
        m_scopes.append(button);
        m_title->addFact(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setScope(FindingsFilter::Scope(id)); });
    m_title->addTool(new KeyHint(next, tr("Next"), u"nextHint"_s, m_theme));
    makeMenu();
    auto *filter = new QAction(icon("filter"_L1, m_theme), tr("Group and filter"), this);
    filter->setMenu(m_menu);
    m_title->addTool(new IconButton(filter, u"findingsMenu"_s, m_theme));
    auto *search = new QAction(icon("search"_L1, m_theme), tr("Filter the findings"), this);
    search->setCheckable(true);
    connect(search, &QAction::toggled, this, [this](bool on) {
        m_filter->setVisible(on);
        if (on)
            m_filter->setFocus();
        else
            m_filter->clear();
    });
    m_title->addTool(new IconButton(search, u"findingsSearch"_s, m_theme));
}

void FindingsPane::makeMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName("findingsGroupMenu"_L1);
    connect(m_menu, &QMenu::aboutToShow, this, &FindingsPane::fillMenu);
}

void FindingsPane::fillMenu()
{
    m_menu->clear();
    const FindingsFilter now = m_model.filter();
    const auto add = [this](const QString &text, bool checked, const FindingsFilter &wanted) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, wanted] { setFilter(wanted); });
    };
    FindingsFilter other = now;
    other.grouping = FindingsFilter::Grouping::Severity;
    add(tr("By severity"), now.grouping == other.grouping, other);
    other.grouping = FindingsFilter::Grouping::Check;
    add(tr("By check"), now.grouping == other.grouping, other);
    m_menu->addSeparator();
    other = now;
    const bool shown = now.dismissed == FindingsFilter::Dismissed::Show;
    other.dismissed = shown ? FindingsFilter::Dismissed::Hide : FindingsFilter::Dismissed::Show;
    add(tr("Show dismissed"), shown, other);
    m_menu->addSeparator();
    other = now;
    other.check.clear();
    add(tr("All checks"), now.check.isEmpty(), other);
    for (const QString &id : catalogueIds()) {
        if (!m_names.info(id)) {
            m_menu->addAction(tr("%1 (not available on this computer)").arg(id))->setEnabled(false);
            continue;
        }
        other.check = id;
        add(m_names.title(id), now.check == id, other);
    }
}

} // namespace galley
