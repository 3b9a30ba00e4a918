#pragma once

#include "ui/base/desk.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace galley {

class FilterField;
class LedgerModel;
class LedgerView;
class PaneTitle;
class Theme;

/// The Ledger dock: what the checks say of the facts, which contradict, cannot be checked or, on request, agree;
/// then its people, organisations, places, figures and dates, each with how often it stands, its spellings, and what may be
/// the same in other words. The ledger is made only while the pane is in sight.
class LedgerPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LedgerPane(Desk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// For the dock; owned by the dock once it is set there.
    PaneTitle *title() const { return m_title; }
    LedgerView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tell();

    Desk &m_desk;
    PaneTitle *m_title;
    FilterField *m_filter;
    QCheckBox *m_agreeing;
    LedgerModel *m_model;
    LedgerView *m_view;
    QLabel *m_empty;
};

} // namespace galley
