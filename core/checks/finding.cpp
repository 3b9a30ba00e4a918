#include "core/checks/finding.h"

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

Severity lowered(Severity severity)
{
    return severity == Severity::A ? Severity::B : Severity::C;
}

} // namespace galley
