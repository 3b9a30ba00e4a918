#include "core/base/loginname.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace galley {

QString loginName()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> strings{};
    if (getpwuid_r(getuid(), &entry, strings.data(), strings.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    for (const char *variable : {"USER", "LOGNAME"}) // a user of the network, as in a container
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return {};
}

} // namespace galley
