#pragma once

#include <cstdlib>
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace galley::test {

/// While it lives the permissions of files hold for this thread, and for those it starts, as they do for everybody: a
/// superuser lays down the power to pass over them. That takes no right, in a container neither, so no test is skipped.
class WithoutPrivilege
{
public:
    WithoutPrivilege()
    {
        call(SYS_capget, m_before);
        __user_cap_data_struct now[2] = {m_before[0], m_before[1]};
        now[0].effective &= ~(1U << CAP_DAC_OVERRIDE | 1U << CAP_DAC_READ_SEARCH);
        call(SYS_capset, now);
    }
    ~WithoutPrivilege() { call(SYS_capset, m_before); }
    WithoutPrivilege(const WithoutPrivilege &) = delete;
    WithoutPrivilege &operator=(const WithoutPrivilege &) = delete;

private:
    static void call(long number, __user_cap_data_struct *sets)
    {
        __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
        if (syscall(number, &head, sets) != 0)
            std::abort();
    }

    __user_cap_data_struct m_before[2]{};
};

} // namespace galley::test
