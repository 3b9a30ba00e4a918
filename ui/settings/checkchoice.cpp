#include "ui/settings/checkchoice.h"

#include "ui/base/reviewer.h"
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
    case Qt::AccessibleTextRole:
        return on ? tr("%1, severity %2, on").arg(check->title.text(), severityName(check->severity))
                  : tr("%1, severity %2, off").arg(check->title.text(), severityName(check->severity));
    default: return {};
    }
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
