#pragma once

#include "core/checks/byline/forms.h"
#include "ui/house/laydowndialog.h"

class QCheckBox;

namespace galley {

/// Takes a byline for the house's form: what is read in it, how many of the issue are like it, and which of it is laid
/// down.
class BylineDialog : public LayDownDialog
{
    Q_OBJECT

public:
    /// `forms` of the piece (formsOf()), not empty; `printed`: its words. The house and the theme must outlive it.
    BylineDialog(const QString &printed, const QList<BylineForm> &forms, const Issue &issue, HouseDesk &house,
                 const Theme &theme, QWidget *parent = nullptr);

protected:
    HouseChange change() const override;

private:
    QWidget *makeForms(const QList<FormCount> &counts);
    bool isWanted(qsizetype form) const;
    void look();

    QList<BylineForm> m_forms;
    QList<QCheckBox *> m_wanted; ///< one a form
};

} // namespace galley
