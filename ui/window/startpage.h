#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QWidget>

class QVBoxLayout;

namespace galley {

class Theme;

/// An issue that the newsroom has, to choose from.
struct IssueChoice {
    IssueId id;
    QString title;
    QDate date;
};

/// What stands in the middle while the issue has no text: how to begin, and the issues that there are.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    void setIssues(const QList<IssueChoice> &issues);

Q_SIGNALS:
    void openWanted();
    void pasteWanted();
    void sampleWanted();
    void issueWanted(galley::IssueId issue);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_issues;
};

/// "Linzhu Daily · 2026-03-18": how an issue is called in menus.
QString issueName(const IssueChoice &issue);

} // namespace galley
