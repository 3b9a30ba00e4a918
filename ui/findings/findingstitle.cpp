// What stands in the title line of the Findings pane: counts, scope, the menu of groups and checks, the list's keys.
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
    m_narrowing = {
        addListAction("filterFindings", tr("Filter by &words"), Qt::Key_Slash, &FindingsPane::filterText),
        addListAction("groupFindings", tr("&Group by the next thing"), Qt::Key_G, &FindingsPane::groupNext),
        addListAction("severityOfFindings", tr("Next se&verity alone"), Qt::Key_V, &FindingsPane::severityNext),
        addListAction("stateOfFindings", tr("Next s&tate"), Qt::Key_T, &FindingsPane::stateNext),
        addListAction("checkOfFindings", tr("This &check alone"), Qt::Key_C, &FindingsPane::onlyThisCheck)};
    m_widen = addListAction("clearFilter", tr("C&lear the filter"), Qt::Key_Escape, &FindingsPane::clearFilter);
    m_narrowing.append(m_widen);
}

QAction *FindingsPane::addListAction(const char *name, const QString &text, Qt::Key key, void (FindingsPane::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
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
    auto *menu = new IconButton(filter, u"findingsMenu"_s, m_theme);
    m_title->addTool(menu);
    m_open = addListAction("openFindingsMenu", tr("Menu to group and filter"), Qt::Key_M, &FindingsPane::openMenu);
    menu->tellKey(m_open->shortcut());
    m_search = new QAction(icon("search"_L1, m_theme), tr("Filter the findings"), this);
    m_search->setCheckable(true);
    connect(m_search, &QAction::toggled, this, [this](bool on) {
        m_filter->setVisible(on);
        showAbove();
        if (on)
            m_filter->setFocus();
        else
            m_filter->clear();
    });
    auto *search = new IconButton(m_search, u"findingsSearch"_s, m_theme);
    search->tellKey(Qt::Key_Slash);
    m_title->addTool(search);
}

void FindingsPane::openMenu()
{
    const auto *button = m_title->findChild<IconButton *>(u"findingsMenu"_s);
    m_menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
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
    m_menu->addActions(m_narrowing);
    const FindingsFilter now = m_model.filter();
    const auto add = [this, &now](QMenu *menu, const QString &text, const FindingsFilter &wanted) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(wanted == now);
        connect(action, &QAction::triggered, this, [this, wanted] { setFilter(wanted); });
    };
    FindingsFilter other = now;
    m_menu->addSeparator();
    for (const auto &[grouping, text] : groupings()) {
        other.grouping = grouping;
        add(m_menu, text, other);
    }
    other = now;
    m_menu->addSeparator();
    for (const auto &[state, text] : states()) {
        other.state = state;
        add(m_menu, text, other);
    }
    other = now;
    m_menu->addSeparator();
    for (const auto &[severity, text] : severities()) {
        other.severity = severity;
        add(m_menu, text, other);
    }
    other = now;
    QMenu *checks = m_menu->addMenu(tr("Chec&k"));
    other.check.clear();
    add(checks, tr("All checks"), other);
    for (const QString &id : catalogueIds()) {
        if (!m_names.info(id)) {
            checks->addAction(tr("%1 (not available on this computer)").arg(id))->setEnabled(false);
            continue;
        }
        other.check = id;
        add(checks, m_names.title(id), other);
    }
}

} // namespace galley
