#include "ui/arrange/pagelist.h"

#include "ui/arrange/picturelist.h"
#include "ui/base/theme.h"
#include "ui/issue/issuemodel.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool bringsPicture(const QMimeData &data)
{
    return data.hasFormat(PicturesModel::pictureMimeType) || !picturesIn(data).isEmpty();
}

} // namespace

PageList::PageList(IssueModel &model, const QModelIndex &page, const CardReader &reader, const Theme &theme,
                   QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_cards(new CardDelegate(model, reader, theme, this))
{
    setObjectName("pageList"_L1);
    setModel(&model);
    setRootIndex(page);
    setItemDelegate(m_cards);
    setAccessibleName(page.data(Qt::AccessibleTextRole).toString());
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setResizeMode(QListView::Adjust);
    connect(&theme, &Theme::changed, this, &PageList::doItemsLayout);
}

PageId PageList::page() const
{
    return m_model.pageAt(rootIndex());
}

StoryId PageList::selectedStory() const
{
    return m_model.storyAt(currentIndex());
}

void PageList::select(StoryId story)
{
    const QModelIndex index = m_model.indexOf(story);
    if (index.isValid() && index.parent() == rootIndex()) {
        setCurrentIndex(index);
        scrollTo(index);
    } else {
        setCurrentIndex({});
    }
}

void PageList::setHouse(const HouseDesk *house)
{
    m_cards->setHouse(house);
    scheduleDelayedItemsLayout();
}

void PageList::setGuest(const CardDelegate::Guest &guest)
{
    if (guest == m_cards->guest())
        return;
    m_cards->setGuest(guest);
    doItemsLayout();
    viewport()->update();
}

int PageList::numberAt(int row, const QModelIndex &story) const
{
    int number = 1;
    for (int before = 0; before < row && before < m_model.rowCount(rootIndex()); ++before) {
        const QModelIndex index = m_model.index(before, 0, rootIndex());
        const bool counts = StoryKind(index.data(IssueModel::KindRole).toInt()) != StoryKind::Furniture;
        number += counts && index != story ? 1 : 0;
    }
    return number;
}

void PageList::showGuestAt(int row, const QModelIndex &story)
{
    setGuest({row, story.data().toString(), numberAt(row, story)});
}

void PageList::showGuest()
{
    const int last = m_model.rowCount(rootIndex()) - 1;
    if (m_cards->guest().row >= 0 && last >= 0)
        scrollTo(m_model.index(std::min(m_cards->guest().row, last), 0, rootIndex()));
}

void PageList::setLeaving(StoryId story)
{
    m_cards->setLeaving(story);
    viewport()->update();
}

void PageList::open()
{
    if (const StoryId story = selectedStory(); !story.isNull())
        Q_EMIT openWanted(story);
}

void PageList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: Q_EMIT leaveWanted(-1); return;
    case Qt::Key_Right: Q_EMIT leaveWanted(1); return;
    case Qt::Key_Delete: Q_EMIT waitWanted(); return;
    case Qt::Key_Insert: Q_EMIT placeWanted(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(); return;
    default: QListView::keyPressEvent(event);
    }
}

void PageList::mouseDoubleClickEvent(QMouseEvent *)
{
    open();
}

/// The row before which a drop at this point stands.
int PageList::rowAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return m_model.rowCount(rootIndex());
    return index.row() + (point.y() > visualRect(index).center().y() ? 1 : 0);
}

std::optional<StoryMove> PageList::moveAt(const QDropEvent &event) const
{
    const QByteArray id = event.mimeData()->data(IssueModel::storyMimeType);
    const StoryId story = StoryId::fromString(QString::fromLatin1(id));
    const QModelIndex from = m_model.indexOf(story);
    if (!from.isValid() || !rootIndex().isValid())
        return std::nullopt;
    int row = rowAt(event.position().toPoint());
    if (from.parent() == rootIndex() && from.row() < row)
        --row; // counted without the story itself
    return StoryMove{story, page(), row};
}

/// The story on whose card a picture would be dropped; null where there is none that could have one.
StoryId PageList::pictureTargetAt(const QDropEvent &event) const
{
    const QModelIndex index = indexAt(event.position().toPoint());
    const bool isFurniture = StoryKind(index.data(IssueModel::KindRole).toInt()) == StoryKind::Furniture;
    return index.isValid() && !isFurniture ? m_model.storyAt(index) : StoryId();
}

void PageList::setTarget(StoryId story)
{
    if (story == m_cards->target())
        return;
    m_cards->setTarget(story);
    viewport()->update();
}

void PageList::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &brought = *event->mimeData();
    if (brought.hasFormat(IssueModel::storyMimeType) || bringsPicture(brought))
        event->acceptProposedAction();
}

void PageList::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    if (bringsPicture(*event->mimeData())) {
        setTarget(pictureTargetAt(*event));
        event->setAccepted(!m_cards->target().isNull());
        return;
    }
    const auto move = moveAt(*event);
    if (!move)
        return event->ignore();
    const QModelIndex story = m_model.indexOf(move->story);
    showGuestAt(rowAt(event->position().toPoint()), story);
    event->acceptProposedAction();
}

void PageList::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    setGuest({});
    setTarget({});
}

void PageList::dropEvent(QDropEvent *event)
{
    if (bringsPicture(*event->mimeData()))
        return dropPicture(*event);
    const auto move = moveAt(*event);
    setGuest({});
    setState(NoState);
    // The document moves it: the list that it came from must not remove its row.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (move)
        Q_EMIT moveWanted(*move);
}

void PageList::dropPicture(QDropEvent &event)
{
    const StoryId story = pictureTargetAt(event);
    setTarget({});
    setState(NoState);
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(!story.isNull());
    const QByteArray id = event.mimeData()->data(PicturesModel::pictureMimeType);
    if (story.isNull())
        return;
    if (id.isEmpty())
        Q_EMIT filesDropped(picturesIn(*event.mimeData()), story);
    else
        Q_EMIT pictureDropped(PictureId::fromString(QString::fromLatin1(id)), story);
}

void PageList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0, rootIndex()));
    else
        Q_EMIT selected(selectedStory());
}

void PageList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (now.isValid() && hasFocus())
        Q_EMIT selected(selectedStory());
}

void PageList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // headlines break anew
}

/// On an empty page there is no card beside which a story could be shown to come.
void PageList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_cards->guest().row < 0 || m_model.rowCount(rootIndex()) > 0)
        return;
    QPainter painter(viewport());
    m_cards->paintGuest(painter, QRect(0, 0, viewport()->width(), m_cards->gapHeight()));
}

} // namespace galley
