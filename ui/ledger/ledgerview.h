#pragma once

#include "ui/ledger/ledgermodel.h"

#include <QSet>
#include <QTreeView>

namespace galley {

class Theme;

/// The grouped list. Enter or a click goes to a row's place, and again to its next one; Shift+Enter to the one before;
/// a double click puts the caret there. The selected row and what is folded stay as they are when the ledger changes.
class LedgerView : public QTreeView
{
    Q_OBJECT

public:
    LedgerView(LedgerModel &model, Desk &desk, const Theme &theme, QWidget *parent = nullptr);

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { }

private:
    void go(const QModelIndex &index, int step, Desk::Focus focus);
    void onClicked(const QModelIndex &index);
    void remember();
    void recall();

    LedgerModel &m_model;
    Desk &m_desk;
    QSet<QString> m_folded; ///< keys of groups
    QSet<QString> m_opened; ///< keys of entries
    QString m_current;
    bool m_doubled = false; ///< the next click ends a double one
};

} // namespace galley
