#include "ui/arrange/board.h"

#include "ui/arrange/columnhead.h"
#include "ui/base/desk.h"
#include "ui/base/ground.h"
#include "ui/base/theme.h"
#include "ui/house/housedesk.h"
#include "ui/issue/issuemodel.h"
#include "ui/issue/pages.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

Board::Board(Desk &desk, IssueModel &model, const CardReader &reader, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_model(model)
    , m_reader(reader)
    , m_theme(theme)
{
    setObjectName("board"_L1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    m_row = new QHBoxLayout(body);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addStretch(1);
    setWidget(body);
    layGround(*this, Colour::Paper, theme);
    connect(&model, &QAbstractItemModel::modelReset, this, &Board::follow);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &Board::follow);
    connect(&desk.document(), &Document::changed, this, &Board::tell);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocus(now); });
    follow();
}

void Board::setHouse(const HouseDesk *house)
{
    m_house = house;
    for (const Column &column : std::as_const(m_columns))
        column.list->setHouse(house);
    if (house)
        connect(house, &HouseDesk::changed, this, [this] {
            for (const Column &column : std::as_const(m_columns))
                column.list->doItemsLayout();
            tell();
        });
    tell();
}

QList<PageList *> Board::lists() const
{
    QList<PageList *> lists;
    for (const Column &column : m_columns)
        lists.append(column.list);
    return lists;
}

PageList *Board::listOf(PageId page) const
{
    const auto found = std::ranges::find(m_columns, page, &Column::page);
    return found == m_columns.end() ? nullptr : found->list;
}

PageList *Board::current() const
{
    if (PageList *list = listOf(m_last))
        return list;
    return m_columns.isEmpty() ? nullptr : m_columns.first().list;
}

void Board::go(StoryId story)
{
    const Page *page = m_desk.document().issue().pageOf(story);
    PageList *list = page ? listOf(page->id) : nullptr;
    if (!list)
        return;
    list->select(story);
    list->setFocus();
    ensureWidgetVisible(list, 0, 0);
}

void Board::focusInEvent(QFocusEvent *event)
{
    if (PageList *list = current())
        list->setFocus(event->reason());
    else
        QScrollArea::focusInEvent(event);
}

void Board::showPending(const StoryMove &move)
{
    const QModelIndex story = m_model.indexOf(move.story);
    for (const Column &column : std::as_const(m_columns)) {
        const bool isTarget = !move.story.isNull() && column.page == move.page;
        column.list->setLeaving(move.story);
        if (!isTarget) {
            column.list->setGuest({});
            continue;
        }
        ensureWidgetVisible(column.widget, 0, 0);
        column.list->showGuestAt(rowOf(move), story);
        column.list->showGuest();
    }
}

QString Board::nameOf(PageId page) const
{
    const QList<Page> &pages = m_desk.document().issue().pages();
    const auto found = std::ranges::find(pages, page, &Page::id);
    if (found == pages.end())
        return {};
    if (found->isTray)
        return tr("the tray");
    const QString words = wordsOf(*found);
    return words.isEmpty() ? tr("Page") : words;
}

QString Board::placeWords(const StoryMove &move) const
{
    const PageList *list = listOf(move.page);
    if (!list)
        return tr("the tray");
    return tr("%1, number %2").arg(nameOf(move.page)).arg(list->numberAt(rowOf(move), m_model.indexOf(move.story)));
}

/// The card that leaves still stands there: on its own page what comes behind it has a row more.
int Board::rowOf(const StoryMove &move) const
{
    const QModelIndex story = m_model.indexOf(move.story);
    const bool isOwn = story.isValid() && m_model.pageAt(story) == move.page;
    return int(move.index) + (isOwn && story.row() < move.index ? 1 : 0);
}

void Board::follow()
{
    QList<PageId> pages;
    for (const Page &page : m_desk.document().issue().pages())
        if (!page.isTray)
            pages.append(page.id);
    if (!std::ranges::equal(pages, m_columns, {}, {}, &Column::page))
        rebuild(pages);
    tell();
}

void Board::rebuild(const QList<PageId> &pages)
{
    QList<Column> columns;
    for (const PageId page : pages) {
        const auto known = std::ranges::find(m_columns, page, &Column::page);
        // A list whose page went away and came back has lost its root.
        const bool stands = known != m_columns.end() && known->list->page() == page;
        columns.append(stands ? *known : makeColumn(page));
    }
    for (const Column &old : std::as_const(m_columns))
        if (std::ranges::none_of(columns, [&old](const Column &kept) { return kept.widget == old.widget; }))
            delete old.widget;
    m_columns = columns;
    for (const Column &column : std::as_const(m_columns)) {
        m_row->removeWidget(column.widget);
        m_row->insertWidget(m_row->count() - 1, column.widget, 3);
    }
}

Board::Column Board::makeColumn(PageId page)
{
    auto *widget = new QWidget;
    widget->setMinimumWidth(m_theme.px(200));
    widget->setMaximumWidth(m_theme.px(300));
    auto *list = new PageList(m_model, m_model.indexOf(page), m_reader, m_theme);
    auto *head = new ColumnHead(m_theme);
    auto *foot = new QLabel(tr("+ Drag a story here, or Insert"));
    foot->setFont(m_theme.font(FontRole::Hint));
    foot->setForegroundRole(QPalette::PlaceholderText);
    foot->setContentsMargins(m_theme.px(12), m_theme.px(6), m_theme.px(12), m_theme.px(8));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(list, 1);
    column->addWidget(foot);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *across = new QHBoxLayout(widget);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addLayout(column, 1);
    across->addWidget(line);
    list->setHouse(m_house);
    layGround(*widget, Colour::Paper, m_theme);
    connect(list, &PageList::moveWanted, this, &Board::moveWanted);
    connect(list, &PageList::openWanted, this, &Board::openWanted);
    connect(list, &PageList::pictureDropped, this, &Board::pictureDropped);
    connect(list, &PageList::filesDropped, this, &Board::filesDropped);
    connect(list, &PageList::selected, this, &Board::selected);
    connect(list, &PageList::waitWanted, this, &Board::waitWanted);
    connect(list, &PageList::placeWanted, this, &Board::placeWanted);
    connect(list, &PageList::leaveWanted, this, [this, list](int by) { step(list, by); });
    return {page, widget, head, list};
}

void Board::tell()
{
    const Issue &issue = m_desk.document().issue();
    for (const Page &page : issue.pages()) {
        const auto column = std::ranges::find(m_columns, page.id, &Column::page);
        if (column == m_columns.end())
            continue;
        const auto fit = m_house ? m_reader.fitOf(m_house->house(), page) : std::nullopt;
        const auto stories = std::ranges::count_if(
            page.stories, [](const Story &story) { return kindOf(story) != StoryKind::Furniture; });
        column->head->tell(nameOf(page.id), tr("Stories %1").arg(stories), fit);
        column->list->viewport()->update();
    }
}

void Board::step(const PageList *from, int by)
{
    const auto at = std::ranges::find(m_columns, from, &Column::list) - m_columns.begin() + by;
    if (at < 0 || at >= m_columns.size())
        return;
    m_columns[at].list->setFocus();
    ensureWidgetVisible(m_columns[at].widget, 0, 0);
}

void Board::onFocus(const QWidget *now)
{
    for (const Column &column : std::as_const(m_columns)) {
        const bool active = now == column.list;
        column.head->setActive(active);
        if (active)
            m_last = column.page;
    }
}

} // namespace galley
