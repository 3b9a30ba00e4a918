#pragma once

#include "core/text/numbers.h"

namespace galley {

/// A number with what it counts: 24只, 2.6亿元, 64%.
struct Amount {
    Number number;
    QString unit; ///< 只, 元 …: the first character behind the number; % for every kind of share

    bool isShare() const { return unit == u"%"; }
};

/// Every exact number of the text that counts something. Ordinals, guesses, dates and times are left out. Any thread.
QList<Amount> amountsIn(QStringView text);

} // namespace galley
