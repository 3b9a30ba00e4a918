#include "ui/house/housepage.h"

#include "core/input/received.h"
#include "ui/base/desk.h"
#include "ui/base/filterfield.h"
#include "ui/base/prompts.h"
#include "ui/base/textlink.h"
#include "ui/base/theme.h"
#include "ui/house/entrydialog.h"
#include "ui/house/housedesk.h"
#include "ui/house/problemsdialog.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// A table is read as text in any charset; a whole house is JSON. Any thread.
Result<HouseImport> readTable(const QString &path, HouseTable table, const House &into)
{
    const Entered today{QDate::currentDate(), {}};
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (QFileInfo(path).suffix().compare("json"_L1, Qt::CaseInsensitive) == 0)
        return importHouse(*bytes, into, today);
    return decode(*bytes, QFileInfo(path).fileName()).transform([&](const DecodedText &text) {
        return importCsv(table, text.text, into, today);
    });
}

bool writeTable(const QString &path, const House &house, HouseTable table)
{
    const bool whole = QFileInfo(path).suffix().compare("json"_L1, Qt::CaseInsensitive) == 0;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(whole ? writeHouse(house) : exportCsv(house, table).toUtf8()) >= 0 && file.commit();
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
    , m_model(new HouseModel(house, table, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new FilterField(tr("Filter by words"), theme))
    , m_count(new QLabel)
    , m_view(new QTreeView)
    , m_says(new QLabel)
    , m_problems(new TextLink({}, u"houseProblems"_s, theme))
{
    m_reading.setMaxThreadCount(1);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName("houseFilter"_L1);
    m_count->setObjectName("houseCount"_L1);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_view->setObjectName("houseEntries"_L1);
    m_view->setAccessibleName(tableTitle(table));
    m_view->setModel(m_filtered);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 16, 8);
    head->setSpacing(12);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(makeFoot());
    arrangeColumns();
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &HousePage::tell);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HousePage::tell);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HousePage::tell);
    connect(m_view, &QTreeView::activated, this, &HousePage::edit);
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

void HousePage::arrangeColumns()
{
    const QList<HouseColumn> columns = columnsOf(m_table);
    for (int i = 0; i < columns.size(); ++i) {
        const bool wide = columns[i] == HouseColumn::Reason || columns[i] == HouseColumn::Wording;
        m_view->header()->resizeSection(i, m_theme.px(wide ? 280 : i < 2 ? 150 : 96));
        m_view->setColumnHidden(i, columns[i] == HouseColumn::Example);
    }
    m_view->header()->setStretchLastSection(true);
}

QPushButton *HousePage::addButton(const char *name, const QString &text, const QKeySequence &key,
                                  void (HousePage::*act)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    if (key.isEmpty())
        return button;
    auto *action = new QAction(m_view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_view->addAction(action);
    button->setToolTip(tr("%1 (%2)").arg(QString(text).remove(u'&'), key.toString(QKeySequence::NativeText)));
    return button;
}

QWidget *HousePage::makeFoot()
{
    auto *foot = new QWidget;
    m_says->setObjectName("houseSays"_L1);
    m_says->setWordWrap(true);
    m_edit = addButton("houseEdit", tr("C&hange…"), {}, &HousePage::edit);
    m_remove = addButton("houseRemove", tr("&Remove"), Qt::Key_Delete, &HousePage::remove);
    auto *said = new QHBoxLayout;
    said->addWidget(m_says, 1);
    said->addWidget(m_problems);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(addButton("houseAdd", tr("&Add…"), Qt::Key_Insert, &HousePage::add));
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(addButton("houseImport", tr("&Import…"), {}, &HousePage::import));
    row->addWidget(addButton("houseExport", tr("&Export…"), {}, &HousePage::exportTable));
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(said);
    column->addLayout(row);
    return foot;
}

HouseRow HousePage::current() const
{
    return m_model->entry(m_filtered->mapToSource(m_view->currentIndex()).row());
}

void HousePage::add()
{
    const HouseRow fresh(columnsOf(m_table).size());
    (new EntryDialog(m_table, {}, fresh, m_house, m_desk, m_theme, this))->show();
}

void HousePage::edit()
{
    if (const HouseRow row = current(); !row.isEmpty())
        (new EntryDialog(m_table, row, row, m_house, m_desk, m_theme, this))->show();
}

void HousePage::remove()
{
    HouseChange change;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        change.entries.append({m_table, m_model->entry(m_filtered->mapToSource(index).row()), {}});
    if (change.isEmpty())
        return;
    const QString question = change.entries.size() == 1
        ? tr("Remove “%1” from the house?").arg(change.entries.first().before.first())
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
