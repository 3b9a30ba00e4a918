#pragma once

#include "core/intake/plan.h"
#include "ui/base/desk.h"
#include "ui/base/prompts.h"
#include "ui/issue/issuedialog.h"
#include "ui/window/startpage.h"

#include <QMainWindow>
#include <QPointer>

class QActionGroup;
class QDockWidget;
class QMenu;
class QSettings;
class QStackedWidget;

namespace galley {

class ArrangePane;
class Articles;
class Band;
class CaptionsPane;
class CheckRecords;
class FindingsPane;
class Header;
class HelpWindow;
class HouseDesk;
class HouseWindow;
class ImportWindow;
class IssuePane;
class CheckChoice;
class EarlierReasons;
class EarlierVersions;
class LedgerPane;
class LookChoice;
class NotesPane;
class Originals;
class EarlierVersions;
class ProofDesk;
class ProofFiles;
class ProofReader;
class ProofSpace;
class PaneTitle;
class SettingsWindow;
class StatusLine;
class Theme;

/// The main window: panes around the stories, menus, and what the person asks of the rest of the program, as signals.
/// It knows neither store nor file formats. GUI thread only.
class Window : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive it. Takes size, arrangement and look from the settings and leaves them there when closed.
    Window(Desk &desk, Theme &theme, Prompts &prompts, QSettings &settings, QWidget *parent = nullptr);
    ~Window() override;

    /// Tells of trouble in a band under the header: what, file and place, what to do. Returns the band, so that its
    /// action can be connected; it deletes itself.
    Band *showTrouble(Severity severity, const QString &sentence, const QString &action = {});
    /// The issues to choose from, latest first.
    void setIssues(const QList<IssueChoice> &issues);
    /// Shows what an import would bring, to be put right and then wanted or not. It deletes itself.
    ImportWindow *showImport(const ImportPlan &plan, const Language *language);
    void setUser(const QString &user);
    /// Where received stories come from; null: nowhere. Must outlive the window.
    void setOriginals(Originals *originals);
    /// Where reasons given in other issues come from; null: nowhere. Must outlive the window.
    void setEarlierReasons(EarlierReasons *reasons);
    /// The paper's own data; without it there is no way to them. Must outlive the window.
    void setHouse(HouseDesk *house);
    /// Who knows what stories were before; null: nobody. Must outlive the window.
    void setEarlierVersions(EarlierVersions *earlier);
    /// What became of each check's findings; null: not known.
    void setRecords(const CheckRecords *records);
    /// Who reads page proofs and who keeps them; null: nobody. Both must outlive the window.
    void setProofReader(ProofReader *reader, ProofFiles *files);
    /// "read", "arrange" or "proof"; false where there is none of that name.
    bool showWorkspace(const QString &name);
    ProofDesk &proofs() const { return *m_proofs; }
    StatusLine *status() const { return m_status; }

    /// Every action with a name, those of the panes included.
    QList<QAction *> namedActions() const;

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    void textGiven(const QString &text);
    void newIssueWanted(const galley::IssueFacts &facts);
    void sampleWanted();
    void issueWanted(galley::IssueId issue);
    /// The newsroom into this new file; the open issue into it; the issues of that file into the newsroom.
    void backupWanted(const QString &path);
    void exportWanted(const QString &path);
    void issueFileGiven(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QAction *add(QMenu *menu, const char *name, const QString &text, const QList<QKeySequence> &keys = {});
    // Workspaces, in workspaces.cpp.
    void makeWorkspaces();
    enum class Workspace { Read, Arrange, Proof };
    void enter(Workspace workspace);
    void rest(Workspace workspace);
    QList<QAction *> restingIn(Workspace workspace) const;
    void give(const QStringList &files);
    void saveArrangement();
    void tellStatus();
    void onOpened();
    void goOnInWorkspace();
    void makeDocks();
    void makeMenus();
    void makeIssueMenu();
    /// While the issue has pages.
    void enableWithPages(QAction *action);
    void addStoreActions(QMenu *menu);
    void makeEditMenu();
    void makeViewMenu();
    void makeFindingsMenu();
    void makeHouseMenu();
    void makeHelpMenu();
    QDockWidget *addDock(const char *name, QWidget *body, PaneTitle *title, Qt::DockWidgetArea area);
    void makeLedger();
    void guardAgencies();
    void addAgencyAction(QMenu *menu);
    void addPrintAction(QMenu *menu);
    void markAgency();
    void addHoleAction(QMenu *menu);
    void askForHole();
    void tellRefusal(const Error &error);
    void toggleLedger();
    void arrange();
    void onFocus(QWidget *now);
    void stepFocus(int step);
    void tellRecent(const QList<IssueChoice> &issues);
    void openFiles();
    void openFolder();
    void askForIssue();
    void askForProperties();
    void pasteText();
    void tell();
    enum class Centre { Start, Stories, Arrange, Proof };
    static Centre centreFor(Workspace workspace, bool isEmpty);
    void showCentre(Centre centre);
    void showSettings();
    void showHelp();
    void showHouse();
    void makeRule();
    void layDownByline();
    void hint(const QString &sentence);
    void about();

    Desk &m_desk;
    Theme &m_theme;
    Prompts &m_prompts;
    QSettings &m_settings;
    LookChoice *m_look;
    CheckChoice *m_checks;
    QPointer<SettingsWindow> m_settingsWindow;
    QPointer<HelpWindow> m_help;
    QPointer<HouseWindow> m_houseWindow;
    HouseDesk *m_house = nullptr;
    EarlierVersions *m_earlierVersions = nullptr;
    QString m_user;
    const CheckRecords *m_records = nullptr;
    Header *m_header;
    StatusLine *m_status;
    QStackedWidget *m_centre;
    StartPage *m_start;
    Articles *m_articles;
    QActionGroup *m_workspaces;
    QAction *m_next;
    QAction *m_previous;
    ArrangePane *m_arranging;
    ProofDesk *m_proofs;
    ProofSpace *m_proof = nullptr;
    Workspace m_workspace = Workspace::Read;
    QString m_lastWorkspace;    ///< of the last run, until it is gone on in or another is chosen
    QByteArray m_reading;       ///< how the docks of the Read workspace stand, while another is shown
    QList<QAction *> m_resting; ///< of the Read workspace, hidden while another is shown
    IssuePane *m_issue = nullptr;
    FindingsPane *m_findings = nullptr;
    CaptionsPane *m_captions = nullptr;
    NotesPane *m_notes = nullptr;
    LedgerPane *m_ledger = nullptr;
    QDockWidget *m_ledgerDock = nullptr; ///< closed until it is wanted
    QMenu *m_issues = nullptr;
    QAction *m_properties = nullptr;
    QAction *m_rule = nullptr;
    QAction *m_bylineForm = nullptr;
    QAction *m_houseData = nullptr;
    QMenu *m_file = nullptr;
    QAction *m_belowRecent = nullptr; ///< the latest issues stand above it
    QList<QAction *> m_recent;
    struct Dock {
        QDockWidget *dock;
        PaneTitle *title;
    };
    QList<Dock> m_docks;
    bool m_arranged = false;
};

} // namespace galley
