#include "ui/import/importwindow.h"

#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/import/filedetail.h"
#include "ui/import/filesmodel.h"
#include "ui/import/importdelegate.h"
#include "ui/import/storiesview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The file to look at first: one that has trouble, else the first.
int firstOf(const ImportPlan &plan)
{
    const auto troubled = std::ranges::find_if(
        plan.files, [](const PlannedFile &file) { return file.error || !file.remarks.isEmpty(); });
    return troubled == plan.files.end() ? 0 : int(troubled - plan.files.begin());
}

} // namespace

ImportWindow::ImportWindow(const ImportPlan &plan, const Language *language, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_draft(plan, language)
    , m_files(new FilesModel(m_draft, this))
    , m_list(new QTreeView)
    , m_detail(new FileDetail(m_draft, theme))
    , m_counts(new QLabel)
    , m_import(new QPushButton)
{
    setObjectName("importWindow"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(makeList(theme));
    halves->addWidget(m_detail);
    halves->setStretchFactor(1, 1);
    halves->setSizes({theme.px(430), theme.px(650)});
    layGround(*m_detail, Colour::Paper, theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(halves, 1);
    column->addWidget(makeFoot());
    resize(theme.px(1080), theme.px(680));
    connect(&m_draft, &PlanDraft::changed, this, &ImportWindow::tell);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { m_detail->setFile(now.isValid() ? now.row() : -1); });
    m_list->setCurrentIndex(m_files->index(firstOf(plan), 0));
    tell();
    m_list->setFocus();
}

QWidget *ImportWindow::makeList(const Theme &theme)
{
    m_list->setObjectName("importFiles"_L1);
    m_list->setAccessibleName(tr("Files"));
    m_list->setModel(m_files);
    m_list->setItemDelegate(new FileDelegate(theme, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(FilesModel::File, theme.px(190));
    m_list->header()->resizeSection(FilesModel::Page, theme.px(86));
    m_list->installEventFilter(this);
    layGround(*m_list, Colour::Pane, theme);
    return m_list;
}

QWidget *ImportWindow::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    m_counts->setObjectName("importCounts"_L1);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName("importCancel"_L1);
    cancel->setAutoDefault(false);
    m_import->setObjectName("importButton"_L1);
    m_import->setProperty("primary", true);
    m_import->setAutoDefault(false);
    m_import->setToolTip(tr("Import (Ctrl+Enter)"));
    for (const QKeySequence key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, &ImportWindow::import);
        addAction(action);
    }
    row->addWidget(m_counts, 1);
    row->addWidget(cancel);
    row->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportWindow::import);
    return foot;
}

void ImportWindow::tell()
{
    const PlanCounts counts = countsOf(m_draft.plan());
    QString words = tr("Files: %1 · Pages: %2 · Stories: %3 · Characters: %L4")
                        .arg(counts.files)
                        .arg(counts.pages)
                        .arg(counts.stories)
                        .arg(counts.characters);
    if (counts.troubled > 0)
        words = tr("%1 · Not readable: %2").arg(words).arg(counts.troubled);
    m_counts->setText(words);
    m_import->setText(counts.files == 1 ? tr("&Import the file") : tr("&Import %1 files").arg(counts.files));
    m_import->setEnabled(counts.files > 0);
}

// Space takes and leaves out; Enter goes on to the stories.
bool ImportWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || !m_list->currentIndex().isValid())
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() == Qt::Key_Space)
        m_files->toggle(m_list->currentIndex().row());
    else if ((press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)
             && !(press->modifiers() & Qt::ControlModifier))
        m_detail->stories()->setFocus();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

void ImportWindow::import()
{
    if (!m_import->isEnabled())
        return;
    Q_EMIT importWanted(m_draft.plan());
    accept();
}

} // namespace galley
