#include "ui/issue/issueview.h"

#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/issue/issuedelegate.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace galley {

IssueView::IssueView(IssueModel &model, Desk &desk, const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_desk(desk)
{
    setModel(&m_model);
    setItemDelegate(new IssueDelegate(theme, this));
    setObjectName("issueTree"_L1);
    setAccessibleName(tr("Pages and stories"));
    setUpPaintedTree(*this, theme);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QTreeView::clicked, this, &IssueView::onClicked);
    connect(&m_desk, &Desk::storyChanged, this, &IssueView::onStoryChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &IssueView::unfoldNewPages);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &IssueView::unfoldNewPages);
    unfoldNewPages();
}

StoryId IssueView::selectedStory() const
{
    return m_model.storyAt(currentIndex());
}

PageId IssueView::selectedPage() const
{
    return m_model.pageAt(currentIndex());
}

bool IssueView::isOnPage() const
{
    return hasFocus() && currentIndex().isValid() && selectedStory().isNull();
}

void IssueView::rename(PageId page)
{
    const QModelIndex index = m_model.indexOf(page);
    if (!index.isValid())
        return;
    setFocus();
    setCurrentIndex(index);
    edit(index);
}

// F2 gives the story's paragraph a role everywhere but on a page's row.
bool IssueView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOnPage()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void IssueView::keyPressEvent(QKeyEvent *event)
{
    if (isOnPage() && event->key() == Qt::Key_F2) {
        rename(selectedPage());
        return;
    }
    if (isOnPage() && event->key() == Qt::Key_Delete) {
        Q_EMIT removeWanted();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const Story *story = m_desk.document().issue().story(selectedStory());
    if (story && !story->blocks.isEmpty()) {
        m_desk.openStory(story->id);
        m_desk.showPlace(Place::in(story->blocks.first().id, {0, 0}), Desk::Focus::Editor);
    } else if (currentIndex().isValid())
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
}

void IssueView::onClicked(const QModelIndex &index)
{
    if (const StoryId story = m_model.storyAt(index); !story.isNull())
        m_desk.openStory(story);
    else
        setExpanded(index, !isExpanded(index));
}

void IssueView::onStoryChanged(StoryId story)
{
    const QModelIndex index = m_model.indexOf(story);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void IssueView::unfoldNewPages()
{
    QSet<PageId> known;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const PageId page = m_model.pageAt(index);
        known.insert(page);
        if (!m_known.contains(page))
            expand(index);
    }
    m_known = known;
    setFilter(m_filter);
    // The desk may have opened the story before the model knew it.
    if (selectedStory() != m_desk.currentStory())
        onStoryChanged(m_desk.currentStory());
}

int IssueView::setFilter(const QString &text)
{
    m_filter = text.simplified();
    int shown = 0;
    const QList<Page> &pages = m_desk.document().issue().pages();
    for (int row = 0; row < m_model.rowCount() && row < pages.size(); ++row) {
        const QModelIndex page = m_model.index(row, 0);
        const bool whole = m_filter.isEmpty() || pages[row].name.contains(m_filter, Qt::CaseInsensitive);
        int inPage = 0;
        for (int child = 0; child < m_model.rowCount(page); ++child) {
            const Story *story = m_desk.document().issue().story(m_model.storyAt(m_model.index(child, 0, page)));
            const bool show = story && (whole || matches(*story));
            setRowHidden(child, page, !show);
            inPage += show;
        }
        setRowHidden(row, {}, !whole && inPage == 0);
        shown += inPage;
    }
    return shown;
}

bool IssueView::matches(const Story &story) const
{
    return std::ranges::any_of(
        story.blocks, [this](const Block &block) { return block.text.contains(m_filter, Qt::CaseInsensitive); });
}

} // namespace galley
