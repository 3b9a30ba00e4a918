#pragma once

#include "ui/arrange/pagelist.h"

#include <QScrollArea>

class QHBoxLayout;

namespace galley {

class Desk;
class HouseDesk;
class ColumnHead;

/// All pages of the issue side by side, their stories as cards; the waiting tray is none of them. Follows the document.
class Board : public QScrollArea
{
    Q_OBJECT

public:
    /// All must outlive it.
    Board(Desk &desk, IssueModel &model, const CardReader &reader, const Theme &theme, QWidget *parent = nullptr);

    /// Null: nothing is known of how long anything may be.
    void setHouse(const HouseDesk *house);
    /// The list that has the focus or had it last; null without pages.
    PageList *current() const;
    QList<PageList *> lists() const;
    PageList *listOf(PageId page) const;
    /// Selects the story, scrolls to it and gives its list the focus.
    void go(StoryId story);
    /// A pending move as it will be; a null story shows none.
    void showPending(const StoryMove &move);
    /// "01 要闻", as over the columns.
    QString nameOf(PageId page) const;
    /// "02 时政, number 7": where a move leads, folios not counted.
    QString placeWords(const StoryMove &move) const;

Q_SIGNALS:
    void moveWanted(const galley::StoryMove &move);
    void openWanted(galley::StoryId story);
    void pictureDropped(galley::PictureId picture, galley::StoryId story);
    void filesDropped(const QStringList &paths, galley::StoryId story);
    void selected(galley::StoryId story);
    void waitWanted();
    void placeWanted();

protected:
    /// Its list that had it last.
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Column {
        PageId page;
        QWidget *widget;
        ColumnHead *head;
        PageList *list;
    };
    int rowOf(const StoryMove &move) const;
    void follow();
    void rebuild(const QList<PageId> &pages);
    Column makeColumn(PageId page);
    void tell();
    void step(const PageList *from, int by);
    void onFocus(const QWidget *now);

    Desk &m_desk;
    IssueModel &m_model;
    const CardReader &m_reader;
    const Theme &m_theme;
    const HouseDesk *m_house = nullptr;
    QHBoxLayout *m_row;
    QList<Column> m_columns;
    PageId m_last; ///< page whose list had the focus
};

} // namespace galley
