#pragma once

#include "core/base/message.h"
#include "core/model/issue.h"

namespace galley {

/// What a check of facts says where it has nothing to flag: that two things of the issue agree, or that one cannot be
/// checked with what is here. What contradicts is a Finding. An answer is none: nothing counts, dismisses or grades it.
struct FactAnswer {
    enum class Verdict {
        Agrees,
        Unchecked, ///< the page is not loaded, the year is not said …
    };
    QString check = {}; ///< id, as in "facts/date"
    Verdict verdict = Verdict::Agrees;
    Place place = {};          ///< never empty
    QList<Place> related = {}; ///< what it was compared with
    QString text = {};         ///< as the check saw it
    Message message = {};      ///< what agrees, or why it cannot be checked

    bool operator==(const FactAnswer &) const = default;
};

} // namespace galley
