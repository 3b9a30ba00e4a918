#pragma once

#include "core/house/house.h"
#include "core/model/issue.h"
#include "core/text/phrases.h"

namespace galley {

/// Knows in which order a paper names its officials (Official::order; who has none may stand anywhere). Built once, then
/// read from any thread.
class OfficialsOrder
{
public:
    explicit OfficialsOrder(const QList<Official> &officials);

    struct Slip {
        Span span;     ///< the whole row of names
        QString right; ///< the same row in the roster's order
    };
    /// Rows of names of the roster, parted by nothing but 、 ， spaces and 和, that stand in another order. Names with
    /// titles between them are left alone: there the meeting gives the order.
    QList<Slip> slipsIn(QStringView text) const;

private:
    QStringList m_names; ///< in order, each once
    PhraseFinder m_finder;
};

} // namespace galley
