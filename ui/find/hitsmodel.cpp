#include "ui/find/hitsmodel.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Characters of the paragraph on each side of a hit.
constexpr qsizetype around = 16;

QString tail(QStringView text)
{
    if (text.size() <= around)
        return text.toString();
    return u'…' % text.last(around + (text[text.size() - around].isLowSurrogate() ? 1 : 0));
}

QString head(QStringView text)
{
    if (text.size() <= around)
        return text.toString();
    return text.first(around + (text[around - 1].isHighSurrogate() ? 1 : 0)) % u'…';
}

QString placeOf(const Issue &issue, StoryId id)
{
    const Story *story = issue.story(id);
    const Page *page = issue.pageOf(id);
    if (!story || !page)
        return {};
    const QString title = titleOf(*story);
    return page->number == 0 ? title : QString(printedNumber(*page) + u' ' + title);
}

} // namespace

HitsModel::HitsModel(const Finder &finder, QObject *parent)
    : QAbstractListModel(parent)
    , m_finder(finder)
{
    connect(&m_finder, &Finder::changed, this, &HitsModel::update);
    update();
}

// What a person has unmarked stays so while the hits are the same.
void HitsModel::update()
{
    if (m_hits == m_finder.hits())
        return;
    beginResetModel();
    m_hits = m_finder.hits();
    m_marked = QBitArray(m_hits.size(), true);
    endResetModel();
    Q_EMIT marksChanged();
}

QList<SearchHit> HitsModel::marked() const
{
    QList<SearchHit> hits;
    for (qsizetype i = 0; i < m_hits.size(); ++i)
        if (m_marked.testBit(i))
            hits.append(m_hits[i]);
    return hits;
}

qsizetype HitsModel::markedStories() const
{
    QSet<StoryId> stories;
    for (qsizetype i = 0; i < m_hits.size(); ++i)
        if (m_marked.testBit(i))
            stories.insert(m_hits[i].story);
    return stories.size();
}

void HitsModel::setAllMarked(bool marked)
{
    m_marked.fill(marked);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT marksChanged();
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min(m_hits.size(), longest));
}

Qt::ItemFlags HitsModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &hit = m_hits[index.row()];
    const Block *block = m_finder.searched().block(hit.block);
    if (role == Qt::CheckStateRole)
        return m_marked.testBit(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (!block)
        return {};
    const QStringView text = block->text;
    switch (role) {
    case Qt::DisplayRole:
        return QString(tail(text.first(hit.match.span.begin)) % hit.match.span.of(text)
                       % head(text.sliced(hit.match.span.end)));
    case PlaceRole: return placeOf(m_finder.searched(), hit.story);
    case BeforeRole: return tail(text.first(hit.match.span.begin));
    case HitRole: return hit.match.span.of(text).toString();
    case AfterRole: return head(text.sliced(hit.match.span.end));
    default: return {};
    }
}

QString HitsModel::spoken(const QModelIndex &index) const
{
    const QString place = index.data(PlaceRole).toString();
    const QString text = index.data().toString();
    const QString replacement = m_hits[index.row()].match.replacement;
    return replacement.isEmpty() ? tr("%1: %2").arg(place, text)
                                 : tr("%1: %2, becomes “%3”").arg(place, text, replacement);
}

bool HitsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_marked.setBit(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT marksChanged();
    return true;
}

} // namespace galley
