#pragma once

#include "ui/base/otherissues.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace galley {

class Theme;

/// What stands in the middle while the issue has no text: what the program is, how to begin, each way with its key, and
/// the nine latest issues, each opened by its digit. Up and Down walk through all of it.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    void setIssues(const QList<IssueChoice> &issues);

Q_SIGNALS:
    void openWanted();
    void folderWanted();
    void newIssueWanted();
    void pasteWanted();
    void sampleWanted();
    void issueWanted(galley::IssueId issue);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWays(QVBoxLayout &column);
    void dress();

    const Theme &m_theme;
    QLabel *m_name;
    QLabel *m_sentence;
    QLabel *m_latest;
    QVBoxLayout *m_issues;
};

/// "Linzhu Daily · 18 March 2026": how an issue is called in menus.
QString issueName(const IssueChoice &issue);

} // namespace galley
