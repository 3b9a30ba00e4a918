#include "core/checks/text/typolures.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

TypoLures::TypoLures(const QJsonArray &json)
{
    for (const auto &value : json) {
        const QStringList fields = value.toString().split(u' ');
        if (fields.size() == 3 && fields[0].size() == 2)
            set(fields[0][0].unicode(), fields[0][1].unicode(), {fields[1].toDouble(), fields[2].toDouble()});
    }
}

QJsonArray TypoLures::toJson() const
{
    QList<std::uint32_t> keys = m_counts.keys();
    std::ranges::sort(keys);
    QJsonArray json;
    for (const std::uint32_t one : std::as_const(keys)) {
        const Counts counts = m_counts.value(one);
        if (counts.any < fewest)
            continue;
        const QString line = QChar(char16_t(one >> 16)) + QString(QChar(char16_t(one & 0xFFFF))) + u' '
            + QString::number(counts.any) + u' ' + QString::number(counts.strong < fewest ? 0 : counts.strong);
        json.append(line);
    }
    return json;
}

} // namespace galley
