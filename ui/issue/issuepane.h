#pragma once

#include "ui/issue/issuemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace galley {

class IssueView;
class PaneTitle;
class Theme;

/// The Issue dock: filter field and tree. Its title line says how many pages and stories there are.
class IssuePane : public QWidget
{
    Q_OBJECT

public:
    IssuePane(Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// For the dock; owned by the dock once it is set there.
    PaneTitle *title() const { return m_title; }
    IssueView *view() const { return m_view; }

    /// Moves the selected story, or the open one, by one place.
    bool moveSelected(int step);

private:
    void tell();
    void onFilter(const QString &text);

    Desk &m_desk;
    IssueModel m_model;
    PaneTitle *m_title;
    QLineEdit *m_filter;
    IssueView *m_view;
    QLabel *m_empty;
};

} // namespace galley
