#pragma once

#include "ui/base/document.h"

#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QLabel;
class QMenuBar;
class QVBoxLayout;

namespace galley {

class Theme;

/// The line of 44 pixels over the window: sign, menus, workspaces, then issue, round and user at the right. Bands that
/// tell of trouble stand under it.
class Header : public QWidget
{
    Q_OBJECT

public:
    Header(const Document &document, const Theme &theme, QWidget *parent = nullptr);

    QMenuBar *menus() const { return m_menus; }
    /// One button for each action; the checked one is the workspace in use.
    void setWorkspaces(QActionGroup *workspaces);
    void setUser(const QString &user);
    void setRound(const QString &round);

    /// Puts a band under the header; it belongs to the header.
    void addBand(QWidget *band);

private:
    void tell();
    void dress();

    const Document &m_document;
    const Theme &m_theme;
    QWidget *m_line;
    QHBoxLayout *m_row;
    QHBoxLayout *m_spaces;
    QVBoxLayout *m_bands;
    QMenuBar *m_menus;
    QLabel *m_title;
    QLabel *m_date;
    QLabel *m_round;
    QList<QWidget *> m_ofIssue; ///< what is there only while an issue is open
    QList<QWidget *> m_ofUser;  ///< what is there only while a user is known
    QLabel *m_user;
};

} // namespace galley
