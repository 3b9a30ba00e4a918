#pragma once

#include "core/house/table.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace galley {

class EntryForm;
class HouseDesk;
class Theme;
class TrialPanel;
class Desk;

/// Asks for one entry of a table, says what is wrong with it while it is written, and keeps it in the house. A term is
/// tried on the newsroom's issues first. Not modal; deletes itself when closed.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// `before`: the entry to change, empty for a new one; `row`: what the fields hold at first. All else must outlive it.
    EntryDialog(HouseTable table, const HouseRow &before, const HouseRow &row, HouseDesk &house, Desk &desk,
                const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is being kept; the house has not changed yet.
    void kept(const galley::HouseRow &row);

private:
    enum class Told { Faults, Nothing };
    void look(Told told);
    void keep();
    void say(const QString &sentence);

    HouseTable m_table;
    HouseRow m_before;
    HouseDesk &m_house;
    EntryForm *m_form;
    QLabel *m_fault;
    TrialPanel *m_trial = nullptr; ///< of a term only
    QPushButton *m_keep;
};

} // namespace galley
