#pragma once

#include "ui/findings/findingsmodel.h"

#include <QTreeView>

namespace galley {

class Theme;

/// The grouped list. The selected row and the desk's current finding are the same. Digits apply the fix of that number
/// to the current finding (type-ahead search is off). A click on a group folds it.
class FindingsView : public QTreeView
{
    Q_OBJECT

public:
    FindingsView(FindingsModel &model, Desk &desk, const CheckNames &names, const Theme &theme,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void fixWanted(int number); ///< from 1

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override { }

private:
    void follow();
    void onClicked(const QModelIndex &index);

    FindingsModel &m_model;
    Desk &m_desk;
    enum class Lead { Reader, Desk } m_lead = Lead::Reader; ///< who moves the selection just now
};

} // namespace galley
