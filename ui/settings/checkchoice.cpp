#include "ui/settings/checkchoice.h"

#include "ui/base/reviewer.h"
#include "ui/findings/checkrecords.h"
#include "ui/house/housedesk.h"
#include "ui/settings/programsettings.h"

namespace galley {

CheckChoice::CheckChoice(Reviewer &reviewer, QSettings &settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_reviewer(reviewer)
    , m_settings(settings)
    , m_names(reviewer)
{
    const QStringList off = checksOffSetting.read(settings);
    m_off = QSet<QString>(off.begin(), off.end());
    m_reviewer.setOff(m_off);
}

void CheckChoice::refresh()
{
    beginResetModel();
    endResetModel();
}

const CheckInfo *CheckChoice::checkAt(const QModelIndex &index) const
{
    return index.isValid() ? m_names.info(m_names.ids().value(index.row())) : nullptr;
}

int CheckChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.ids().size());
}

QVariant CheckChoice::data(const QModelIndex &index, int role) const
{
    const CheckInfo *check = checkAt(index);
    if (!check)
        return {};
    const bool on = !m_off.contains(check->id);
    switch (role) {
    case Qt::DisplayRole: return check->title.text();
    case Qt::ToolTipRole: return check->id;
    case Qt::CheckStateRole: return on ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: return spoken(*check);
    case ShareRole: return shareOf(m_knowledge.records, check->id);
    case UnderFloorRole: return m_knowledge.records && m_knowledge.records->isUnderFloor(check->id);
    case HouseOffRole: return isOffForHouse(check->id);
    default: return {};
    }
}

QString CheckChoice::spoken(const CheckInfo &check) const
{
    const QString name = check.title.text();
    const QString severity = severityName(check.severity);
    const QString said = isOffForHouse(check.id) ? tr("%1, severity %2, off for the house").arg(name, severity)
        : m_off.contains(check.id)               ? tr("%1, severity %2, off").arg(name, severity)
                                                 : tr("%1, severity %2, on").arg(name, severity);
    const QString record = sentenceOf(m_knowledge.records, check.id);
    return record.isEmpty() ? said : tr("%1. %2").arg(said, record);
}

bool CheckChoice::isOffForHouse(const QString &check) const
{
    return m_knowledge.house && std::ranges::any_of(m_knowledge.house->house().checkSettings, [&](const auto &each) {
               return each.check == check && each.isGeneral() && !each.severity;
           });
}

void CheckChoice::setKnowledge(const CheckKnowledge &knowledge)
{
    for (const QObject *known :
         {static_cast<const QObject *>(m_knowledge.house), static_cast<const QObject *>(m_knowledge.records)})
        if (known)
            known->disconnect(this);
    m_knowledge = knowledge;
    if (knowledge.house)
        connect(knowledge.house, &HouseDesk::changed, this, &CheckChoice::tellKnown);
    if (knowledge.records)
        connect(knowledge.records, &CheckRecords::changed, this, &CheckChoice::tellKnown);
    tellKnown();
}

// A check's severity may be another, too.
void CheckChoice::tellKnown()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT knownChanged();
}

bool CheckChoice::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CheckInfo *check = checkAt(index);
    if (!check || role != Qt::CheckStateRole)
        return false;
    if (value.toInt() == Qt::Checked)
        m_off.remove(check->id);
    else
        m_off.insert(check->id);
    QStringList off(m_off.begin(), m_off.end());
    off.sort();
    checksOffSetting.write(m_settings, off);
    m_reviewer.setOff(m_off);
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags CheckChoice::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace galley
