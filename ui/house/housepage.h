#pragma once

#include "core/house/housefile.h"
#include "ui/house/housemodel.h"

#include <QThreadPool>
#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace galley {

class Desk;
class FilterField;
class HouseDesk;
class Prompts;
class TextLink;
class Theme;

/// One table of the house: filter, entries, and what can be done with them. Insert adds, Enter changes, Delete removes. A
/// file is read on a thread of its own; what was left out of it is listed with row and column.
class HousePage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    HousePage(HouseTable table, HouseDesk &house, Desk &desk, Prompts &prompts, const Theme &theme,
              QWidget *parent = nullptr);
    /// Waits for the file that is being read.
    ~HousePage() override;

    /// Puts the focus into the entries.
    void enter();

private:
    QWidget *makeFoot();
    QPushButton *addButton(const char *name, const QString &text, const QKeySequence &key, void (HousePage::*act)());
    void arrangeColumns();
    HouseRow current() const;
    void add();
    void edit();
    void remove();
    void import();
    void take(const QString &path, const Result<HouseImport> &import);
    void tellTaken(const HouseImport &import);
    void exportTable();
    void tell();
    void say(const QString &sentence);

    HouseTable m_table;
    HouseDesk &m_house;
    Desk &m_desk;
    Prompts &m_prompts;
    const Theme &m_theme;
    HouseModel *m_model;
    QSortFilterProxyModel *m_filtered;
    FilterField *m_filter;
    QLabel *m_count;
    QTreeView *m_view;
    QLabel *m_says;
    TextLink *m_problems;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    HouseImport m_last;    ///< whose problems can be looked at
    QThreadPool m_reading; ///< one thread; last, so that it ends first
};

} // namespace galley
