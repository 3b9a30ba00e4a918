#include "ui/house/housepage.h"

#include "core/house/starterplan.h"
#include "ui/base/choice.h"
#include "ui/base/desk.h"
#include "ui/base/filterfield.h"
#include "ui/base/iconbutton.h"
#include "ui/base/prompts.h"
#include "ui/base/textlink.h"
#include "ui/base/theme.h"
#include "ui/house/celldelegate.h"
#include "ui/house/entrydialog.h"
#include "ui/house/housedesk.h"
#include "ui/house/problemsdialog.h"
#include "ui/house/shownvalues.h"
#include "ui/house/tablefile.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Pixels of the design; nothing: what is left over.
std::optional<int> widthOf(HouseColumn column)
{
    switch (column) {
    case HouseColumn::Avoid:
    case HouseColumn::Use:
    case HouseColumn::Word:
    case HouseColumn::Round:
    case HouseColumn::Name: return 140;
    case HouseColumn::Feature: return 220;
    case HouseColumn::Page:
    case HouseColumn::Measure:
    case HouseColumn::Gravest: return 96;
    case HouseColumn::EndMarks: return 130;
    case HouseColumn::Shortest: return 84;
    case HouseColumn::Columns:
    case HouseColumn::Lines:
    case HouseColumn::Story: return 64;
    case HouseColumn::Kind:
    case HouseColumn::Office: return 140;
    case HouseColumn::Check: return 200;
    case HouseColumn::Item: return 150;
    case HouseColumn::Sections:
    case HouseColumn::Doubled:
    case HouseColumn::Cap:
    case HouseColumn::Roles: return 110;
    case HouseColumn::Characters:
    case HouseColumn::Weight:
    case HouseColumn::Order:
    case HouseColumn::Matching: return 64;
    case HouseColumn::Date: return 100;
    case HouseColumn::Who: return 90;
    default: return std::nullopt;
    }
}

QPushButton *button(const char *name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(plainWords(text));
    made->setAutoDefault(false);
    return made;
}

} // namespace

HousePage::HousePage(HouseTable table, HouseDesk &house, Desk &desk, Prompts &prompts, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_house(house)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_theme(theme)
    , m_checks(desk.reviewer())
    , m_model(new HouseModel(house, m_checks, table, this))
    , m_filtered(new HouseFilter(*m_model, this))
    , m_filter(new FilterField(tr("Find in this table"), theme))
    , m_count(new QLabel)
    , m_empty(new QLabel)
    , m_view(new QTreeView)
    , m_says(new QLabel)
    , m_problems(new TextLink({}, u"houseProblems"_s, theme))
    , m_add(makeAction("houseAddKey", tr("Add"), {Qt::Key_Insert, Qt::CTRL | Qt::Key_N}, &HousePage::add))
    , m_edit(makeAction("houseEditKey", tr("Change"), {Qt::Key_Return, Qt::Key_Enter}, &HousePage::edit))
    , m_remove(makeAction("houseRemoveKey", tr("Remove"), {Qt::Key_Delete}, &HousePage::remove))
{
    m_reading.setMaxThreadCount(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(makeFoot());
    makeView();
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut); // in the filter, too
    addAction(m_add);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &HouseFilter::setWords);
    connect(m_filter, &QLineEdit::textChanged, this, &HousePage::tell);
    connect(m_filtered, &QAbstractItemModel::modelAboutToBeReset, this, &HousePage::remember);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &HousePage::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HousePage::tell);
    connect(m_problems, &QAbstractButton::clicked, this,
            [this] { (new ProblemsDialog(m_last, m_theme, this))->show(); });
    say({});
    tell();
}

HousePage::~HousePage()
{
    m_reading.waitForDone();
}

void HousePage::enter()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_filtered->index(0, 0));
    m_view->setFocus();
}

void HousePage::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

QWidget *HousePage::makeHead()
{
    m_filter->setObjectName("houseFilter"_L1);
    m_count->setObjectName("houseCount"_L1);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setObjectName("houseEmpty"_L1);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(12, 8, 12, 8);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 10, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    return head;
}

void HousePage::makeView()
{
    m_view->setObjectName("houseEntries"_L1);
    m_view->setAccessibleName(tableTitle(m_table));
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new CellDelegate(m_theme, m_view));
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    connect(m_view, &QTreeView::doubleClicked, this, &HousePage::edit);
    arrangeColumns();
}

void HousePage::arrangeColumns()
{
    const QList<HouseColumn> columns = columnsOf(m_table);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(m_theme.px(40));
    header->setFixedHeight(m_theme.px(26));
    header->setSectionsMovable(false);
    bool stretches = false;
    for (int i = 0; i < columns.size(); ++i) {
        const std::optional<int> width = widthOf(columns[i]);
        m_view->setColumnHidden(i, columns[i] == HouseColumn::Example); // a whole sentence: it is for the dialog
        if (width)
            header->resizeSection(i, m_theme.px(*width));
        else if (columns[i] != HouseColumn::Example)
            header->setSectionResizeMode(i, QHeaderView::Stretch);
        stretches = stretches || (!width && columns[i] != HouseColumn::Example);
    }
    if (!stretches)
        header->setSectionResizeMode(int(columns.size()) - 3, QHeaderView::Stretch); // before date and who
}

QAction *HousePage::makeAction(const char *name, const QString &text, const QList<QKeySequence> &keys,
                               void (HousePage::*act)())
{
    auto *action = new QAction(text, m_view);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_view->addAction(action);
    return action;
}

QWidget *HousePage::makeFoot()
{
    auto *foot = new QWidget;
    m_says->setObjectName("houseSays"_L1);
    m_says->setWordWrap(true);
    auto *said = new QHBoxLayout;
    said->setSpacing(12);
    said->addWidget(m_says, 1);
    said->addWidget(m_problems);
    QPushButton *import = button("houseImport", tr("&Import…"));
    QPushButton *exported = button("houseExport", tr("&Export…"));
    connect(import, &QPushButton::clicked, this, &HousePage::import);
    connect(exported, &QPushButton::clicked, this, &HousePage::exportTable);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new KeyHint(m_add, m_add->text(), u"houseAdd"_s, m_theme));
    row->addWidget(new KeyHint(m_edit, m_edit->text(), u"houseEdit"_s, m_theme));
    row->addWidget(new KeyHint(m_remove, m_remove->text(), u"houseRemove"_s, m_theme));
    row->addStretch(1);
    offerPlans(*row);
    row->addWidget(import);
    row->addWidget(exported);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(8);
    column->addLayout(said);
    column->addLayout(row);
    return foot;
}

// A paper begins without a plan, and with one press it has one to put right.
void HousePage::offerPlans(QHBoxLayout &row)
{
    if (!hasStarterPlan(m_table))
        return;
    QPushButton *offer = button("housePlan", tr("&Starter plan"));
    auto *menu = new QMenu(offer);
    const auto add = [&](const char *name, const QString &text, PaperSize size) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, size] { takePlan(size); });
    };
    add("housePlanBroadsheet", tr("&Broadsheet"), PaperSize::Broadsheet);
    add("housePlanTabloid", tr("&Tabloid"), PaperSize::Tabloid);
    offer->setMenu(menu);
    row.addWidget(offer);
}

void HousePage::takePlan(PaperSize size)
{
    take({}, starterPlan(size, m_table, m_house.house()));
}

HouseRow HousePage::current() const
{
    return m_model->entry(m_filtered->mapToSource(m_view->currentIndex()).row());
}

void HousePage::remember()
{
    m_row = m_filtered->mapToSource(m_view->currentIndex()).row();
    if (m_wanted.isEmpty())
        m_wanted = current();
}

// The house was read anew: what was current stays so, and what was just kept becomes it.
void HousePage::follow()
{
    const HouseRow wanted = std::exchange(m_wanted, {});
    int row = m_model->rowOf(wanted, m_row);
    if (row < 0)
        row = std::clamp(m_row, -1, m_model->rowCount() - 1);
    if (const QModelIndex index = m_filtered->mapFromSource(m_model->index(row, 0)); index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    tell();
}

void HousePage::add()
{
    open({}, HouseRow(columnsOf(m_table).size()));
}

void HousePage::edit()
{
    if (const HouseRow row = current(); !row.isEmpty())
        open(row, row);
}

void HousePage::open(const HouseRow &before, const HouseRow &row)
{
    auto *dialog = new EntryDialog(m_table, before, row, m_house, m_desk, m_theme, this);
    connect(dialog, &EntryDialog::kept, this, [this](const HouseRow &kept) { m_wanted = kept; });
    dialog->show();
}

void HousePage::remove()
{
    HouseChange change;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        change.entries.append({m_table, m_model->entry(m_filtered->mapToSource(index).row()), {}});
    if (change.isEmpty())
        return;
    const QString question = change.entries.size() == 1
        ? tr("Remove “%1” from the house?").arg(m_model->shown(0, change.entries.first().before.first()))
        : tr("Remove %L1 entries from the house?").arg(change.entries.size());
    if (m_prompts.agrees(this, question, tr("Remove")))
        m_house.change(change, this,
                       [this](const Result<> &done) { say(done ? QString() : done.error().message.text()); });
}

void HousePage::import()
{
    const QString path = m_prompts.tableToOpen(this);
    if (path.isEmpty())
        return;
    say(tr("Reading “%1” …").arg(QFileInfo(path).fileName()));
    m_reading.start([this, path, table = m_table, into = m_house.house()] {
        const Result<HouseImport> import = readTable(path, table, into);
        // The page waits for this thread before it goes.
        QMetaObject::invokeMethod(this, [this, path, import] { take(path, import); }, Qt::QueuedConnection);
    });
}

void HousePage::take(const QString &path, const Result<HouseImport> &import)
{
    if (!import) {
        say(tr("“%1”: %2").arg(QFileInfo(path).fileName(), import.error().message.text()));
        return;
    }
    if (import->change.isEmpty()) {
        tellTaken(*import);
        return;
    }
    m_house.change(import->change, this, [this, import = *import](const Result<> &done) {
        if (done)
            tellTaken(import);
        else
            say(done.error().message.text());
    });
}

void HousePage::tellTaken(const HouseImport &import)
{
    say(tr("Added: %L1 · changed: %L2 · there already: %L3").arg(import.added).arg(import.replaced).arg(import.same));
    m_last = import;
    m_problems->setText(tr("Left out: %L1 →").arg(import.problemCount));
    m_problems->updateGeometry();
    m_problems->setVisible(import.problemCount > 0);
    if (import.problemCount > 0)
        (new ProblemsDialog(m_last, m_theme, this))->show();
}

void HousePage::exportTable()
{
    const QString path = m_prompts.fileToSave(this, tableTitle(m_table) + u".csv"_s);
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    m_reading.start([this, path, name, house = m_house.house(), table = m_table] {
        const QString said = writeTable(path, house, table) ? tr("Written to “%1”.").arg(name)
                                                            : tr("“%1” could not be written.").arg(name);
        QMetaObject::invokeMethod(this, [this, said] { say(said); }, Qt::QueuedConnection);
    });
}

void HousePage::tell()
{
    const int all = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    m_count->setText(shown == all ? tr("Entries: %L1").arg(all) : tr("Entries: %L1 of %L2").arg(shown).arg(all));
    m_empty->setText(all == 0 ? tr("No entries yet. Insert adds one.")
                              : tr("Nothing matches. Clear the filter with Esc."));
    m_empty->setVisible(shown == 0);
    const qsizetype selected = m_view->selectionModel()->selectedRows().size();
    m_edit->setEnabled(selected == 1);
    m_remove->setEnabled(selected > 0);
}

void HousePage::say(const QString &sentence)
{
    m_says->setText(sentence);
    m_says->setVisible(!sentence.isEmpty());
    m_problems->hide();
}

} // namespace galley
