#include "core/base/result.h"

using namespace Qt::StringLiterals;

namespace galley {

QString codeName(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound: return u"not-found"_s;
    case Error::Code::Unreadable: return u"unreadable"_s;
    case Error::Code::Unsupported: return u"unsupported"_s;
    case Error::Code::Corrupt: return u"corrupt"_s;
    case Error::Code::Refused: return u"refused"_s;
    case Error::Code::Conflict: return u"conflict"_s;
    case Error::Code::Stopped: return u"stopped"_s;
    case Error::Code::Failed: break;
    }
    return u"failed"_s;
}

} // namespace galley
