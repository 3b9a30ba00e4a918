#include "ui/findings/checkrecords.h"

#include <QCoreApplication>

namespace galley {

QString sentenceOf(const Outcomes &outcomes)
{
    if (outcomes.settled() == 0)
        return {};
    return QCoreApplication::translate("galley::CheckRecords", "Last %1 days: accepted %L2, dismissed %L3")
        .arg(CheckRecords::days)
        .arg(outcomes.accepted)
        .arg(outcomes.dismissed);
}

} // namespace galley
