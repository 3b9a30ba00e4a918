#pragma once

#include "ui/findings/checknames.h"
#include "ui/findings/findingsmodel.h"

#include <QSplitter>

class QLabel;
class QMenu;

namespace galley {

class CheckRecords;
class ChoiceButton;
class EarlierReasons;
class FilterField;
class FindingDetail;
class FindingsView;
class HouseDesk;
class PaneTitle;
class SeveritySign;
class TextLink;
class Theme;

/// The Findings dock: the grouped list, beside it the current finding argued with its fixes. Enter in the list applies
/// the first fix and goes on to the next finding; Ctrl+I asks for the reason to dismiss in place. In the list / G V T C
/// filter by words, group, and choose severity, state and check, M opens the menu of all that; Esc shows everything again.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    /// `next` is the window's action for the next finding, shown with its key in the title.
    FindingsPane(Desk &desk, QAction *next, const Theme &theme, QWidget *parent = nullptr);

    /// What became of each check's findings; null: not known. Must outlive this.
    void setRecords(const CheckRecords *records);
    /// By whose table findings count; null: nothing is said of that. Must outlive the pane.
    void setHouse(const HouseDesk *house);
    PaneTitle *title() const { return m_title; }
    FindingsView *view() const { return m_view; }
    const FindingsFilter &filter() const { return m_model.filter(); }
    void setFilter(const FindingsFilter &filter);

    /// How list and detail share the width, to be remembered.
    QByteArray split() const { return m_split->saveState(); }
    void setSplit(const QByteArray &split) { m_split->restoreState(split); }

    /// Where reasons given in other issues come from; null: nowhere. Must outlive the pane.
    void setEarlierReasons(EarlierReasons *reasons);

    /// Enter in the list. The shortcut works there alone; menus show it.
    QAction *applyAction() const { return m_apply; }
    QAction *dismissAction() const { return m_dismiss; }
    QAction *aboutAction() const { return m_about; }
    /// Heard in the list alone: what groups and filters.
    QList<QAction *> listActions() const { return m_narrowing + QList<QAction *>{m_open}; }

    /// Applies fix `number` (from 1) of the current finding and makes the next one in the list current.
    void applyFix(int number);
    void reinstate();
    void askReason();

Q_SIGNALS:
    /// Something could not be done; a sentence for the person.
    void refused(const galley::Error &error);
    /// As FindingDetail's.
    void demotionWanted(const QString &check);

private:
    void makeTitle(QAction *next);
    void makeActions();
    void makeMenu();
    void fillMenu();
    void settle(const Result<> &done, const std::optional<Finding> &next);
    std::optional<Finding> following() const;
    void dismiss(const QString &reason, DismissalReach reach);
    QAction *addListAction(const char *name, const QString &text, Qt::Key key, void (FindingsPane::*slot)());
    template<typename T>
    using Choices = QList<std::pair<T, QString>>;
    static Choices<FindingsFilter::Grouping> groupings();
    static Choices<FindingsFilter::State> states();
    static Choices<std::optional<Severity>> severities();
    void groupNext();
    void severityNext();
    void stateNext();
    void onlyThisCheck();
    void clearFilter();
    void filterText();
    void openMenu();
    QString filterSentence() const;
    void tell();
    void showAbove();
    QString emptySentence() const;
    void chooseFirst();
    void setScope(FindingsFilter::Scope scope);

    Desk &m_desk;
    const Theme &m_theme;
    CheckNames m_names;
    FindingsModel m_model;
    PaneTitle *m_title;
    FindingsView *m_view;
    FindingDetail *m_detail;
    QSplitter *m_split;
    FilterField *m_filter;
    TextLink *m_clear;
    QWidget *m_above; ///< the list: holds filter and link
    QLabel *m_empty;
    QList<SeveritySign *> m_signs;
    QList<ChoiceButton *> m_scopes;
    QMenu *m_menu;
    QAction *m_apply = nullptr;
    QAction *m_dismiss = nullptr;
    QAction *m_about = nullptr;
    QAction *m_search = nullptr;
    QAction *m_open = nullptr; ///< the menu
    QAction *m_widen = nullptr;
    QList<QAction *> m_narrowing; ///< keys of the list that group and filter, in the order of the menu
    IssueId m_begun;              ///< the issue whose first finding was shown
};

} // namespace galley
