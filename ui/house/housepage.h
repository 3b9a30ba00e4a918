#pragma once

#include "core/house/housefile.h"
#include "ui/findings/checknames.h"
#include "ui/house/housemodel.h"

#include <QThreadPool>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QTreeView;

namespace galley {

class Desk;
class FilterField;
class HouseDesk;
class Prompts;
class TextLink;
class Theme;
enum class PaperSize;

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
    /// Puts it into the filter.
    void find();

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void makeView();
    QAction *makeAction(const char *name, const QString &text, const QList<QKeySequence> &keys,
                        void (HousePage::*act)());
    void arrangeColumns();
    HouseRow current() const;
    void remember();
    void follow();
    void add();
    void edit();
    void open(const HouseRow &before, const HouseRow &row);
    void remove();
    void import();
    void take(const QString &path, const Result<HouseImport> &import);
    void tellTaken(const HouseImport &import);
    void exportTable();
    void offerPlans(QHBoxLayout &row);
    void takePlan(PaperSize size);
    void tell();
    void say(const QString &sentence);

    HouseTable m_table;
    HouseDesk &m_house;
    Desk &m_desk;
    Prompts &m_prompts;
    const Theme &m_theme;
    CheckNames m_checks;
    HouseModel *m_model;
    HouseFilter *m_filtered;
    FilterField *m_filter;
    QLabel *m_count;
    QLabel *m_empty;
    QTreeView *m_view;
    QLabel *m_says;
    TextLink *m_problems;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    HouseRow m_wanted;     ///< to be current once the house has changed; empty: what was
    int m_row = -1;        ///< where the current one stood before the house changed
    HouseImport m_last;    ///< whose problems can be looked at
    QThreadPool m_reading; ///< one thread; last, so that it ends first
};

} // namespace galley
