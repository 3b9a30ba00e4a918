#pragma once

#include "core/checks/byline/forms.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace galley {

class HouseDesk;
class Theme;

/// Takes a byline for the house's form: what is read in it, how many of the issue are like it, and which of it is laid
/// down. Not modal; deletes itself when closed.
class BylineDialog : public QDialog
{
    Q_OBJECT

public:
    /// `forms` of the piece (formsOf()), not empty; `printed`: its words. The house and the theme must outlive it.
    BylineDialog(const QString &printed, const QList<BylineForm> &forms, const Issue &issue, HouseDesk &house,
                 const Theme &theme, QWidget *parent = nullptr);

private:
    QWidget *makeForms(const QList<FormCount> &counts);
    void look();
    void keep();

    QList<BylineForm> m_forms;
    HouseDesk &m_house;
    const Theme &m_theme;
    QList<QCheckBox *> m_wanted; ///< one a form
    QLabel *m_says;
    QPushButton *m_keep;
};

} // namespace galley
