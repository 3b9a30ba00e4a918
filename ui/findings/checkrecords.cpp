#include "ui/findings/checkrecords.h"

#include <QCoreApplication>

namespace galley {

QString sentenceOf(const CheckRecords *records, const QString &check)
{
    const Outcomes outcomes = records ? records->of(check) : Outcomes();
    if (outcomes.settled() == 0)
        return {};
    if (!records->isUnderFloor(check))
        return QCoreApplication::translate("galley::CheckRecords", "Last %1 days: accepted %L2, dismissed %L3")
            .arg(CheckRecords::days)
            .arg(outcomes.accepted)
            .arg(outcomes.dismissed);
    return QCoreApplication::translate(
               "galley::CheckRecords",
               "Last %1 days: accepted %L2, dismissed %L3; the house wants at least %4% accepted")
        .arg(CheckRecords::days)
        .arg(outcomes.accepted)
        .arg(outcomes.dismissed)
        .arg(qRound(records->floor() * 100));
}

QString shareOf(const CheckRecords *records, const QString &check)
{
    const Outcomes outcomes = records ? records->of(check) : Outcomes();
    if (outcomes.settled() == 0)
        return {};
    return QCoreApplication::translate("galley::CheckRecords", "%L1 / %L2")
        .arg(outcomes.accepted)
        .arg(outcomes.settled());
}

} // namespace galley
