#include "core/model/severity.h"

using namespace Qt::StringLiterals;

namespace galley {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::A: return u"A"_s;
    case Severity::B: return u"B"_s;
    case Severity::C: break;
    }
    return u"C"_s;
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (const Severity severity : {Severity::A, Severity::B, Severity::C})
        if (name == severityName(severity))
            return severity;
    return std::nullopt;
}

Severity lowered(Severity severity)
{
    return severity == Severity::A ? Severity::B : Severity::C;
}

} // namespace galley
