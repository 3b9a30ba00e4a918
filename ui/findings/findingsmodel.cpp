#include "ui/findings/findingsmodel.h"

#include "ui/base/readingorder.h"
#include "ui/findings/excerpt.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr QLatin1StringView dismissedKey{"dismissed"};

QString pageTitle(const Issue &issue, PageId id)
{
    for (const Page &page : issue.pages())
        if (page.id == id)
            return page.number == 0 ? page.name : QString(printedNumber(page) + u' ' + page.name).trimmed();
    return {};
}

QString entryKey(const Finding &finding)
{
    return finding.check % u'\n' % finding.place.first.toString() % u'\n' % finding.text;
}

/// Of groups or of entries.
QSet<QString> keysOf(const auto &rows)
{
    QSet<QString> keys;
    for (const auto &row : rows)
        keys.insert(row.key);
    return keys;
}

} // namespace

FindingsModel::FindingsModel(Desk &desk, const CheckNames &names, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
    , m_names(names)
{
    connect(&m_desk.reviewer(), &Reviewer::findingsChanged, this, &FindingsModel::update);
    connect(&m_desk.reviewer(), &Reviewer::runningChanged, this, &FindingsModel::updated);
    connect(&m_desk, &Desk::storyChanged, this, &FindingsModel::update);
    connect(&m_desk.document(), &Document::opened, this, &FindingsModel::update);
    update();
}

void FindingsModel::setFilter(const FindingsFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

void FindingsModel::update()
{
    merge(wanted());
    Q_EMIT updated();
}

QList<FindingsModel::Group> FindingsModel::wanted()
{
    QList<Group> groups;
    if (m_filter.grouping == FindingsFilter::Grouping::Severity)
        for (Severity severity : {Severity::A, Severity::B, Severity::C})
            groups.append({severityName(severity), 0, {}, {}});
    else if (m_filter.grouping == FindingsFilter::Grouping::Check)
        for (const QString &id : m_names.ids())
            groups.append({id, 0, {}, {}});
    m_counts = {};
    m_inScope = 0;
    for (const Finding &finding : m_desk.reviewer().findings())
        if (isInScope(finding)) {
            ++m_inScope;
            ++m_counts[size_t(finding.severity)];
            if (m_filter.state != FindingsFilter::State::Dismissed && passes(finding))
                add(groups, finding, false);
        }
    if (m_filter.state == FindingsFilter::State::Dismissed || m_filter.state == FindingsFilter::State::All)
        for (const Finding &finding : m_desk.reviewer().dismissed())
            if (isInScope(finding) && passes(finding))
                add(groups, finding, true);
    groups.removeIf([](const Group &group) { return group.entries.isEmpty(); });
    return groups;
}

void FindingsModel::add(QList<Group> &groups, const Finding &finding, bool dismissed) const
{
    const bool backAgain = !dismissed && isBackAgain(finding, m_desk.document().issue());
    if (m_filter.state == FindingsFilter::State::BackAgain && !backAgain)
        return;
    const QString key = groupKey(finding, dismissed);
    auto group = std::ranges::find(groups, key, &Group::key);
    if (group == groups.end())
        group = groups.insert(groups.end(), {key, 0, {}, {}});
    Entry entry{finding, entryKey(finding), dismissed, backAgain};
    // The same words twice in one paragraph are two rows.
    if (const int same = group->same[entry.key]++; same > 0)
        entry.key += u'\n' + QString::number(same);
    group->entries.append(entry);
}

QString FindingsModel::groupKey(const Finding &finding, bool dismissed) const
{
    if (dismissed)
        return dismissedKey;
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.storyOf(finding.place.first);
    const Page *page = story ? issue.pageOf(story->id) : nullptr;
    switch (m_filter.grouping) {
    case FindingsFilter::Grouping::Severity: return severityName(finding.severity);
    case FindingsFilter::Grouping::Check: return finding.check;
    case FindingsFilter::Grouping::Page: return page ? page->id.toString() : QString();
    case FindingsFilter::Grouping::Story: break;
    }
    return story ? story->id.toString() : QString();
}

QString FindingsModel::groupTitle(const QString &key) const
{
    if (key == dismissedKey)
        return tr("Dismissed");
    const Issue &issue = m_desk.document().issue();
    switch (m_filter.grouping) {
    case FindingsFilter::Grouping::Check: return m_names.title(key);
    case FindingsFilter::Grouping::Page: return pageTitle(issue, PageId::fromString(key));
    case FindingsFilter::Grouping::Story: {
        const Story *story = issue.story(StoryId::fromString(key));
        return story ? titleOf(*story) : QString();
    }
    case FindingsFilter::Grouping::Severity: break;
    }
    if (key == severityName(Severity::A))
        return tr("Must be settled");
    return key == severityName(Severity::B) ? tr("Should be looked at") : tr("Style");
}

bool FindingsModel::isInScope(const Finding &finding) const
{
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.storyOf(finding.place.first);
    if (m_filter.scope == FindingsFilter::Scope::Issue || !story)
        return story;
    if (m_filter.scope == FindingsFilter::Scope::Story)
        return story->id == m_desk.currentStory();
    return issue.pageOf(story->id) == issue.pageOf(m_desk.currentStory());
}

bool FindingsModel::passes(const Finding &finding) const
{
    if (m_filter.severity && finding.severity != *m_filter.severity)
        return false;
    if (!m_filter.check.isEmpty() && finding.check != m_filter.check)
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const QString around = excerptOf(m_desk.document().issue(), finding, 40).text();
    return around.contains(m_filter.text, Qt::CaseInsensitive)
        || m_names.title(finding.check).contains(m_filter.text, Qt::CaseInsensitive);
}

// Rows that stay keep their indexes; of the others those that stand together go or come at once.
void FindingsModel::merge(QList<Group> next)
{
    const QSet<QString> keys = keysOf(next);
    for (qsizetype i = m_groups.size() - 1; i >= 0; --i)
        if (!keys.contains(m_groups[i].key)) {
            beginRemoveRows({}, int(i), int(i));
            m_groups.removeAt(i);
            endRemoveRows();
        }
    // Both are in the same order of keys now, the old list with gaps.
    for (qsizetype i = 0; i < next.size(); ++i) {
        if (i < m_groups.size() && m_groups[i].key == next[i].key) {
            mergeEntries(i, next[i].entries);
            continue;
        }
        next[i].id = m_nextId++;
        beginInsertRows({}, int(i), int(i));
        m_groups.insert(i, next[i]);
        endInsertRows();
    }
    if (m_groups.size() > next.size()) { // the order of groups itself changed
        beginRemoveRows({}, int(next.size()), int(m_groups.size() - 1));
        m_groups.resize(next.size());
        endRemoveRows();
    }
}

void FindingsModel::mergeEntries(qsizetype at, const QList<Entry> &next)
{
    QList<Entry> &entries = m_groups[at].entries;
    const QModelIndex group = index(int(at), 0);
    const qsizetype sizeBefore = entries.size();
    QSet<QString> here = keysOf(entries);
    const QSet<QString> staying = keysOf(next);
    for (qsizetype row = 0, place = 0; place < next.size() || row < entries.size();) {
        const bool known = row < entries.size() && staying.contains(entries[row].key);
        if (known && place < next.size() && entries[row].key == next[place].key) {
            if (entries[row] != next[place]) {
                entries[row] = next[place];
                Q_EMIT dataChanged(index(int(row), 0, group), index(int(row), 0, group));
            }
            ++row;
            ++place;
        } else if (row < entries.size() && (!known || place >= next.size() || here.contains(next[place].key))) {
            qsizetype end = row + 1;
            while (end < entries.size() && !staying.contains(entries[end].key))
                ++end;
            here.remove(entries[row].key); // it may come again further down
            beginRemoveRows(group, int(row), int(end - 1));
            entries.remove(row, end - row);
            endRemoveRows();
        } else {
            qsizetype end = place + 1;
            while (end < next.size() && !here.contains(next[end].key))
                ++end;
            const qsizetype added = end - std::exchange(place, end);
            beginInsertRows(group, int(row), int(row + added - 1));
            entries = entries.first(row) + next.sliced(end - added, added) + entries.sliced(row);
            endInsertRows();
            row += added;
        }
    }
    if (entries.size() != sizeBefore)
        Q_EMIT dataChanged(group, group);
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups[groupOf(index.internalId())].entries[index.row()].finding;
}

QModelIndex FindingsModel::indexOf(const Finding &finding) const
{
    QModelIndex best;
    qsizetype distance = 0;
    for (const Group &group : m_groups)
        for (qsizetype row = 0; row < group.entries.size(); ++row) {
            const Finding &other = group.entries[row].finding;
            if (!isSameFinding(other, finding))
                continue;
            const qsizetype away = qAbs(other.place.begin - finding.place.begin);
            if (!best.isValid() || away < distance) {
                best = createIndex(int(row), 0, group.id);
                distance = away;
            }
        }
    return best;
}

QModelIndex FindingsModel::neighbour(const QModelIndex &index, int step) const
{
    if (!index.isValid())
        return {};
    const QModelIndex beside = index.siblingAtRow(index.row() + step);
    if (beside.isValid())
        return beside;
    const qsizetype group = groupOf(index.internalId()) + step;
    if (group < 0 || group >= m_groups.size())
        return {};
    const qsizetype row = step > 0 ? 0 : m_groups[group].entries.size() - 1;
    return createIndex(int(row), 0, m_groups[group].id);
}

qsizetype FindingsModel::groupOf(quintptr id) const
{
    return std::ranges::find(m_groups, id, &Group::id) - m_groups.begin();
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[parent.row()].id : quintptr(0));
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(groupOf(index.internalId())), 0, quintptr(0));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups[parent.row()].entries.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalId() == 0 ? Qt::ItemIsEnabled
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[index.row()], role);
    const Entry &entry = m_groups[groupOf(index.internalId())].entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return excerptOf(m_desk.document().issue(), entry.finding, 10).text();
    case Qt::ToolTipRole:
        return entry.backAgain ? tr("Back again: %1").arg(entry.finding.message.text()) : entry.finding.message.text();
    case Qt::AccessibleTextRole: return spoken(entry);
    case FindingRole: return QVariant::fromValue(entry.finding);
    case DismissedRole: return entry.dismissed;
    case BackAgainRole: return entry.backAgain;
    case CheckTitleRole: return m_names.title(entry.finding.check);
    default: return {};
    }
}

QVariant FindingsModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return groupTitle(group.key);
    case CountRole: return int(group.entries.size());
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(groupTitle(group.key)).arg(group.entries.size());
    default: return {};
    }
}

QString FindingsModel::spoken(const Entry &entry) const
{
    const Issue &issue = m_desk.document().issue();
    const QString all = tr("%1, %2: %3. %4, %5")
                            .arg(severityName(entry.finding.severity), m_names.title(entry.finding.check),
                                 entry.finding.text, storyPlace(issue, entry.finding.place),
                                 placeInStory(issue, entry.finding.place));
    if (entry.dismissed)
        return tr("Dismissed: %1").arg(all);
    return entry.backAgain ? tr("Back again: %1").arg(all) : all;
}

} // namespace galley
