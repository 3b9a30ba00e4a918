#pragma once

#include "ui/issue/issuemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace galley {

class IssueView;
class PaneTitle;
class Prompts;
class Theme;
struct IssueChoice;

/// The Issue dock: filter field and tree. Its title line says how many pages and stories there are.
class IssuePane : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    IssuePane(Desk &desk, Prompts &prompts, const Theme &theme, QWidget *parent = nullptr);

    /// For the dock; owned by the dock once it is set there.
    PaneTitle *title() const { return m_title; }
    IssueView *view() const { return m_view; }

    /// Moves the selected page or story, else the open story, by one place.
    bool moveSelected(int step);
    /// Move to, and what can be done with pages; also in the tree's own menu.
    QList<QAction *> actions() const { return {m_moveTo, m_add, m_rename, m_remove}; }

Q_SIGNALS:
    /// What was asked for could not be done, and why.
    void refused(const QString &sentence);

private:
    QAction *add(const char *name, const QString &text, void (IssuePane::*act)());
    void showMenu(const QPoint &at);
    StoryId actedOn() const;
    QStringList places(const QList<IssueChoice> &others) const;
    void moveTo();
    void addPage();
    void renamePage();
    void removePage();
    void tell();
    void onFilter(const QString &text);

    Desk &m_desk;
    IssueModel m_model;
    PaneTitle *m_title;
    QLineEdit *m_filter;
    IssueView *m_view;
    QLabel *m_empty;
    Prompts &m_prompts;
    QAction *m_moveTo;
    QAction *m_add;
    QAction *m_rename;
    QAction *m_remove;
};

} // namespace galley
