#include "core/model/record.h"

using namespace Qt::StringLiterals;

namespace galley {

QString Record::kind() const
{
    const bool dismissal = std::holds_alternative<Dismiss>(change) || std::holds_alternative<Reinstate>(change);
    return dismissal ? u"dismissal"_s : u"edit"_s;
}

} // namespace galley
