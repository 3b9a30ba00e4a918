#include "ui/import/importwindow.h"

#include "ui/base/choice.h"
#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/import/filedetail.h"
#include "ui/import/filesmodel.h"
#include "ui/import/importdelegate.h"
#include "ui/import/storiesview.h"

#include <QAction>
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

/// The file to look at first: the one with the worst trouble, else the first.
int firstOf(const ImportPlan &plan)
{
    const auto trouble = [](const PlannedFile &file) {
        if (!file.error)
            return file.remarks.isEmpty() ? 0 : 2;
        return file.error->code == Error::Code::Unsupported ? 1 : 3;
    };
    const auto worst = std::ranges::max_element(plan.files, {}, trouble);
    return worst == plan.files.end() ? 0 : int(worst - plan.files.begin());
}

} // namespace

ImportWindow::ImportWindow(const ImportPlan &plan, const Language *language, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_draft(plan, language)
    , m_files(new FilesModel(m_draft, this))
    , m_list(new QTreeView)
    , m_leave(new QAction(tr("&Leave out or take"), m_list))
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
    halves->setSizes({theme.px(460), theme.px(660)});
    layGround(*m_detail, Colour::Paper, theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(halves, 1);
    column->addWidget(makeFoot());
    resize(theme.px(1120), theme.px(680));
    connect(&m_draft, &PlanDraft::changed, this, &ImportWindow::tell);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { m_detail->setFile(now.isValid() ? now.row() : -1); });
    m_list->setCurrentIndex(m_files->index(firstOf(plan), 0));
    tell();
    m_list->setFocus();
}

// A name that is being written is taken over when its field loses the focus, for which the draft has to be there.
ImportWindow::~ImportWindow()
{
    hide();
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
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(FilesModel::File, theme.px(176));
    m_list->header()->resizeSection(FilesModel::Page, theme.px(84));
    m_list->installEventFilter(this);
    m_leave->setObjectName("importLeave"_L1);
    m_leave->setShortcut(Qt::Key_Space);
    m_leave->setShortcutContext(Qt::WidgetShortcut);
    connect(m_leave, &QAction::triggered, this, [this] { m_files->toggle(m_list->currentIndex().row()); });
    m_list->addAction(m_leave);
    auto *left = new QWidget;
    auto *keys = new QHBoxLayout;
    keys->setContentsMargins(12, 4, 12, 4);
    keys->addWidget(new KeyHint(m_leave, tr("Leave out or take"), u"importLeaveHint"_s, theme));
    keys->addStretch(1);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, theme.px(8), 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(keys);
    layGround(*left, Colour::Pane, theme);
    return left;
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
    QStringList facts{tr("%Ln files", nullptr, int(counts.files)), tr("%Ln pages", nullptr, int(counts.pages)),
                      tr("%Ln stories", nullptr, int(counts.stories)),
                      tr("%Ln characters", nullptr, int(counts.characters))};
    if (counts.troubled > 0)
        facts.append(tr("%Ln files not readable", nullptr, int(counts.troubled)));
    m_counts->setText(facts.join(u" · "_s));
    m_import->setText(counts.files == 1 ? tr("&Import the file") : tr("&Import %1 files").arg(counts.files));
    m_import->setEnabled(counts.files > 0 && !m_draft.isReading());
    m_leave->setEnabled(!m_draft.isReading());
}

// Enter goes on to the stories.
bool ImportWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || !m_list->currentIndex().isValid())
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (!enter || press->modifiers() & Qt::ControlModifier)
        return QDialog::eventFilter(watched, event);
    m_detail->stories()->setFocus();
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
