#pragma once

#include "core/store/log.h"

namespace galley {

/// Records made behind what their maker knew, as they fit behind what has been stored since.
struct Settled {
    QList<Record> records; ///< and behind them one that keeps the words of those that could not be made to fit
    qint64 sequence = 0;   ///< behind which they fit
    qsizetype refused = 0; ///< how many could not be made to fit
};
/// Folds the issue.
Result<Settled> settled(const Database &database, const Known &known, const QList<Record> &records);

} // namespace galley
