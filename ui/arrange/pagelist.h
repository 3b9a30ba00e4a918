#pragma once

#include "core/arrange/move.h"
#include "ui/arrange/carddelegate.h"

#include <QListView>

namespace galley {

class IssueModel;

/// The stories of one page as cards. A drop and the keys ask for a move and make none; a picture that is dropped on a card
/// asks to be paired with its story. Enter opens the selected story.
class PageList : public QListView
{
    Q_OBJECT

public:
    PageList(IssueModel &model, const QModelIndex &page, const CardReader &reader, const Theme &theme,
             QWidget *parent = nullptr);

    PageId page() const;
    StoryId selectedStory() const;
    void select(StoryId story);
    void setHouse(const HouseDesk *house);

    /// Shows where a story would come, or none (row −1), and which story would go.
    void setGuest(const CardDelegate::Guest &guest);
    void showGuestAt(int row, const QModelIndex &story);
    /// The number that a story before this row will have, folios not counted.
    int numberAt(int row, const QModelIndex &story) const;
    void setLeaving(StoryId story);
    /// Scrolls to where it would come.
    void showGuest();

Q_SIGNALS:
    void moveWanted(const galley::StoryMove &move);
    void openWanted(galley::StoryId story);
    void pictureDropped(galley::PictureId picture, galley::StoryId story);
    void filesDropped(const QStringList &paths, galley::StoryId story);
    void selected(galley::StoryId story);
    /// Delete: the selected story is to wait for a page; Insert: what waits is to be placed.
    void waitWanted();
    void placeWanted();
    /// The neighbouring list is to have the focus: −1 left, +1 right.
    void leaveWanted(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int rowAt(const QPoint &point) const;
    std::optional<StoryMove> moveAt(const QDropEvent &event) const;
    StoryId pictureTargetAt(const QDropEvent &event) const;
    void setTarget(StoryId story);
    void dropPicture(QDropEvent &event);
    void open();

    IssueModel &m_model;
    const Theme &m_theme;
    CardDelegate *m_cards;
};

} // namespace galley
