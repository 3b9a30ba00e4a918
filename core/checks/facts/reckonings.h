#pragma once

#include "core/base/message.h"
#include "core/text/amounts.h"

namespace galley {

/// What the figures of a sentence say of one another.
struct Reckoning {
    enum class Comes { Out, Wrong };
    Comes comes = Comes::Out;
    Amount amount;        ///< the total, the last share, the rate: what does not fit where it comes out wrong
    QList<Amount> others; ///< what it was reckoned from
    Message message = {}; ///< what is wrong
    Message sum = {};     ///< 24只 + 87只 = 111只
    double certainty = 1;
};

/// A part against its whole (共…其中…), a row of parts and the total behind it, shares of one whole (分别占…), a rate and the
/// two figures that it is said of. Of what comes out wrong one of each kind. Any thread.
QList<Reckoning> reckoningsIn(QStringView sentence);

/// The figure as it stands, with its unit.
QString printed(const Amount &amount, QStringView text);

} // namespace galley
