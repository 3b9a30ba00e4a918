#include "ui/issue/issuemodel.h"

#include "ui/issue/pages.h"

#include <QIODevice>
#include <QMimeData>
#include <QSet>

using namespace Qt::StringLiterals;

namespace galley {

std::optional<Severity> SeverityCounts::worst() const
{
    for (Severity severity : {Severity::A, Severity::B, Severity::C})
        if (at(severity) > 0)
            return severity;
    return std::nullopt;
}

// An index' internal id is 0 for a page and the page's row + 1 for a story.
IssueModel::IssueModel(Desk &desk, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
    connect(&m_desk.document(), &Document::opened, this, &IssueModel::reset);
    connect(&m_desk.document(), &Document::changed, this, &IssueModel::follow);
    connect(&m_desk.reviewer(), &Reviewer::findingsChanged, this, &IssueModel::count);
    reset();
}

PageId IssueModel::pageAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_rows[index.internalId() == 0 ? index.row() : qsizetype(index.internalId()) - 1].page;
}

StoryId IssueModel::storyAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return m_rows[qsizetype(index.internalId()) - 1].stories[index.row()];
}

QModelIndex IssueModel::indexOf(PageId page) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].page == page)
            return createIndex(int(row), 0, quintptr(0));
    return {};
}

QModelIndex IssueModel::indexOf(StoryId story) const
{
    const auto place = m_places.constFind(story);
    return place == m_places.cend() ? QModelIndex() : createIndex(place->second, 0, quintptr(place->first + 1));
}

QModelIndex IssueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex IssueModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    return parent.internalId() == 0 ? int(m_rows[parent.row()].stories.size()) : 0;
}

int IssueModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return index.internalId() == 0 ? pageData(index.row(), role) : storyData(storyAt(index), role);
}

bool IssueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.internalId() != 0)
        return false;
    return renamePage(m_desk.document(), pageAt(index), value.toString()).has_value();
}

Qt::ItemFlags IssueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == 0 ? common | Qt::ItemIsDropEnabled | Qt::ItemIsEditable
                                   : common | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QString IssueModel::pageTitle(const Page &page)
{
    if (page.isTray)
        return tr("Waiting");
    return page.name.isEmpty() && page.number <= 0 ? tr("Page") : page.name;
}

QVariant IssueModel::pageData(qsizetype page, int role) const
{
    const Row &row = m_rows[page];
    const QList<Page> &pages = m_desk.document().issue().pages();
    const auto found = std::ranges::find(pages, row.page, &Page::id);
    if (found == pages.end())
        return {};
    SeverityCounts counts;
    for (const StoryId &story : row.stories)
        for (size_t i = 0; i < 3; ++i)
            counts.of[i] += m_counts.value(story).of[i];
    const QString number = printedNumber(*found);
    switch (role) {
    case Qt::DisplayRole: return pageTitle(*found);
    case Qt::EditRole: return wordsOf(*found);
    case NumberRole: return number;
    case CountsRole: return QVariant::fromValue(counts);
    case IsPageRole: return true;
    case Qt::AccessibleTextRole:
        return accessibleText(
            found->isTray ? pageTitle(*found) : tr("Page %1 %2").arg(number, found->name).simplified(), counts);
    default: return {};
    }
}

QVariant IssueModel::storyData(const StoryId &id, int role) const
{
    const Story *story = m_desk.document().issue().story(id);
    if (!story)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return titleOf(*story);
    case KindRole: return int(kindOf(*story));
    case CountsRole: return QVariant::fromValue(m_counts.value(id));
    case IsPageRole: return false;
    case Qt::AccessibleTextRole: return accessibleText(titleOf(*story), m_counts.value(id));
    default: return {};
    }
}

QString IssueModel::accessibleText(const QString &name, const SeverityCounts &counts) const
{
    if (counts.total() == 0)
        return tr("%1, no open findings").arg(name);
    return tr("%1, open findings: A %2, B %3, C %4")
        .arg(name)
        .arg(counts.at(Severity::A))
        .arg(counts.at(Severity::B))
        .arg(counts.at(Severity::C));
}

QList<IssueModel::Row> IssueModel::rows() const
{
    QList<Row> rows;
    for (const Page &page : m_desk.document().issue().pages()) {
        Row row{page.id, {}};
        for (const Story &story : page.stories)
            row.stories.append(story.id);
        rows.append(row);
    }
    return rows;
}

void IssueModel::setRows(QList<Row> rows)
{
    m_rows = std::move(rows);
    m_places.clear();
    for (int row = 0; row < int(m_rows.size()); ++row)
        for (int at = 0; at < int(m_rows[row].stories.size()); ++at)
            m_places.insert(m_rows[row].stories[at], {row, at});
}

void IssueModel::reset()
{
    beginResetModel();
    setRows(rows());
    m_counts.clear();
    endResetModel();
    count();
}

void IssueModel::follow(const ChangeEvent &event)
{
    if (event.changesOrder())
        reorder();
    for (const StoryId &story : event.stories(m_desk.document().issue()))
        if (const QModelIndex index = indexOf(story); index.isValid())
            Q_EMIT dataChanged(index, index);
}

// Pages and stories may have come, gone and moved all at once (an undone import, say), so indexes are carried over by id.
void IssueModel::reorder()
{
    const QList<Row> next = rows();
    if (next == m_rows) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0)); // a page's name or number
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<std::pair<PageId, StoryId>> things;
    for (const QModelIndex &index : before)
        things.append({pageAt(index), storyAt(index)});
    setRows(next);
    QModelIndexList after;
    for (const auto &[page, story] : std::as_const(things))
        after.append(story.isNull() ? indexOf(page) : indexOf(story));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void IssueModel::count()
{
    QHash<StoryId, SeverityCounts> counts;
    const Issue &issue = m_desk.document().issue();
    for (const Finding &finding : m_desk.reviewer().findings())
        if (const Story *story = issue.storyOf(finding.place.first))
            counts[story->id].add(finding.severity);
    std::swap(m_counts, counts);
    QSet<PageId> pages;
    for (const Row &row : std::as_const(m_rows))
        for (const StoryId &story : row.stories)
            if (counts.value(story) != m_counts.value(story)) {
                const QModelIndex index = indexOf(story);
                Q_EMIT dataChanged(index, index, {CountsRole, Qt::AccessibleTextRole});
                pages.insert(row.page);
            }
    for (const PageId &page : std::as_const(pages))
        Q_EMIT dataChanged(indexOf(page), indexOf(page), {CountsRole, Qt::AccessibleTextRole});
}

QStringList IssueModel::mimeTypes() const
{
    return {storyMimeType};
}

QMimeData *IssueModel::mimeData(const QModelIndexList &indexes) const
{
    const StoryId story = indexes.isEmpty() ? StoryId() : storyAt(indexes.first());
    if (story.isNull())
        return nullptr;
    auto *data = new QMimeData; // the view's drag takes it
    data->setData(storyMimeType, story.toString().toLatin1());
    return data;
}

bool IssueModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                 const QModelIndex &parent) const
{
    return action == Qt::MoveAction && data->hasFormat(storyMimeType) && parent.isValid();
}

bool IssueModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Issue &issue = m_desk.document().issue();
    const StoryId story = StoryId::fromString(QString::fromLatin1(data->data(storyMimeType)));
    const std::optional<StoryPath> from = issue.pathOf(story);
    const PageId page = pageAt(parent);
    if (!from || page.isNull())
        return false;
    qsizetype to = row < 0 ? rowCount(indexOf(page)) : row;
    if (issue.pages()[from->page].id == page && from->story < to)
        --to; // counted without the story itself
    (void)m_desk.move({story, page, to});
    return false; // the document moves it: the view must not remove its row
}

bool moveStoryBy(Desk &desk, StoryId story, int step)
{
    const Issue &issue = desk.document().issue();
    const std::optional<StoryPath> from = issue.pathOf(story);
    if (!from)
        return false;
    qsizetype page = from->page;
    qsizetype to = from->story + step;
    if (to < 0 || to >= issue.pages()[page].stories.size()) {
        page += step;
        if (page < 0 || page >= issue.pages().size())
            return false;
        to = step < 0 ? issue.pages()[page].stories.size() : 0;
    }
    return desk.move({story, issue.pages()[page].id, to}).has_value();
}

} // namespace galley
