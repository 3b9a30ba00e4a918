#include "ui/ledger/ledgermodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString groupTitle(int group)
{
    switch (LedgerGroup(group)) {
    case LedgerGroup::Facts: return LedgerModel::tr("Checked facts");
    case LedgerGroup::People: return LedgerModel::tr("People");
    case LedgerGroup::Organisations: return LedgerModel::tr("Organisations");
    case LedgerGroup::Places: return LedgerModel::tr("Places");
    case LedgerGroup::Figures: return LedgerModel::tr("Figures");
    case LedgerGroup::Dates: break;
    }
    return LedgerModel::tr("Dates");
}

} // namespace

LedgerModel::LedgerModel(Desk &desk, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
    connect(&m_desk.reviewer(), &Reviewer::ledgerChanged, this, &LedgerModel::update);
    connect(&m_desk.reviewer(), &Reviewer::findingsChanged, this, [this] {
        // A finding that is dismissed takes its sign along; while the check runs new ones come with the new ledger.
        if (!m_desk.reviewer().isRunning())
            update();
    });
    update();
}

void LedgerModel::setFilter(const QString &text)
{
    if (std::exchange(m_filter, text) != text)
        update();
}

void LedgerModel::setAgreeing(Agreeing agreeing)
{
    if (std::exchange(m_agreeing, agreeing) != agreeing)
        update();
}

void LedgerModel::update()
{
    static const Ledger nothing;
    const Reviewer &reviewer = m_desk.reviewer();
    const std::shared_ptr<const Ledger> known = reviewer.ledger();
    QList<Finding> findings = reviewer.ledgerFindings();
    findings.removeIf([&](const Finding &finding) { return !isOfFacts(finding) || !reviewer.isOpen(finding); });
    m_agreeingCount = std::ranges::count(reviewer.answers(), FactAnswer::Verdict::Agrees, &FactAnswer::verdict);
    LedgerGroups groups = ledgerGroups({known ? *known : nothing, reviewer.answers(), findings},
                                       m_desk.document().issue(), m_filter.trimmed(), m_agreeing);
    if (groups == m_groups && !m_nodes.empty()) {
        Q_EMIT updated();
        return;
    }
    Q_EMIT aboutToUpdate();
    beginResetModel();
    m_groups = std::move(groups);
    m_nodes.clear();
    m_numbers.clear();
    const auto add = [this](Node node) {
        m_numbers.emplace(std::tuple(node.group, node.entry, node.child), m_nodes.size());
        m_nodes.push_back(node);
    };
    for (int group = 0; group < int(m_groups.size()); ++group) {
        add({group});
        for (int entry = 0; entry < int(m_groups[size_t(group)].size()); ++entry) {
            add({group, entry});
            for (int child = 0; child < int(m_groups[size_t(group)][entry].rows.size()); ++child)
                add({group, entry, child});
        }
    }
    endResetModel();
    Q_EMIT updated();
}

bool LedgerModel::isEmpty() const
{
    return std::ranges::all_of(m_groups, &QList<LedgerRow>::isEmpty);
}

qsizetype LedgerModel::entryCount() const
{
    qsizetype all = 0;
    for (const QList<LedgerRow> &group : m_groups)
        all += group.size();
    return all - m_groups[size_t(LedgerGroup::Facts)].size();
}

const LedgerRow *LedgerModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || nodeOf(index).entry < 0)
        return nullptr;
    const Node &node = nodeOf(index);
    const LedgerRow &entry = m_groups[size_t(node.group)][node.entry];
    return node.child < 0 ? &entry : &entry.rows[node.child];
}

QString LedgerModel::keyOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const LedgerRow *row = rowAt(index);
    return row ? row->key : u"group %1"_s.arg(nodeOf(index).group);
}

QModelIndex LedgerModel::indexOf(const QString &key) const
{
    for (const Node &node : m_nodes)
        if (const QModelIndex index = indexAt(node); keyOf(index) == key)
            return index;
    return {};
}

std::optional<Place> LedgerModel::visit(const QModelIndex &index, int step)
{
    const LedgerRow *row = rowAt(index);
    if (!row || row->places.isEmpty())
        return std::nullopt;
    const qsizetype all = row->places.size();
    const bool again = std::exchange(m_visited, row->key) == row->key && m_visit >= 0;
    m_visit = again ? (m_visit + step + all) % all : step < 0 ? all - 1 : 0;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, 0), {VisitRole});
    Q_EMIT dataChanged(index, index, {VisitRole});
    return m_desk.reviewer().placeNow(row->places[m_visit]);
}

QModelIndex LedgerModel::indexAt(const Node &node) const
{
    const int row = node.child >= 0 ? node.child : node.entry >= 0 ? node.entry : node.group;
    return createIndex(row, 0, quintptr(m_numbers.at(std::tuple(node.group, node.entry, node.child))));
}

QModelIndex LedgerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return indexAt({row});
    const Node &above = nodeOf(parent);
    return above.entry < 0 ? indexAt({above.group, row}) : indexAt({above.group, above.entry, row});
}

QModelIndex LedgerModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || nodeOf(index).entry < 0)
        return {};
    const Node &node = nodeOf(index);
    return node.child < 0 ? indexAt({node.group}) : indexAt({node.group, node.entry});
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const Node &node = nodeOf(parent);
    const QList<LedgerRow> &entries = m_groups[size_t(node.group)];
    if (node.entry < 0)
        return int(entries.size());
    return node.child < 0 ? int(entries[node.entry].rows.size()) : 0;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LedgerRow *row = rowAt(index);
    if (!row) {
        const int group = nodeOf(index).group;
        const auto count = m_groups[size_t(group)].size();
        switch (role) {
        case Qt::DisplayRole: return groupTitle(group);
        case Qt::AccessibleTextRole: return tr("%1: %Ln entries", nullptr, int(count)).arg(groupTitle(group));
        case CountRole: return count;
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return row->text;
    case Qt::ToolTipRole: return row->beside.isEmpty() ? row->text : tr("%1 · %2").arg(row->text, row->beside);
    case Qt::AccessibleTextRole: return spoken(*row);
    case RowRole: return QVariant::fromValue(*row);
    case CountRole: return row->places.size();
    case VisitRole: return row->key == m_visited ? m_visit + 1 : 0;
    default: return {};
    }
}

QString LedgerModel::spoken(const LedgerRow &row) const
{
    const QString places = tr("%Ln places", nullptr, int(row.places.size()));
    const QString name = row.beside.isEmpty() ? row.text : tr("%1, %2").arg(row.text, row.beside);
    switch (row.sign) {
    case LedgerSign::Contradicts: return tr("Contradicts: %1, %2").arg(name, places);
    case LedgerSign::Unknown: return tr("Cannot be checked: %1, %2").arg(name, places);
    case LedgerSign::Agrees: return tr("Agrees: %1, %2").arg(name, places);
    case LedgerSign::None: break;
    }
    return tr("%1, %2").arg(name, places);
}

} // namespace galley
