#include "app/headless/processlimits.h"

#include <QByteArray>
#include <QString>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <new>
#include <tuple>

namespace galley {

namespace {

constexpr rlim_t mostMemory = rlim_t(2) * 1024 * 1024 * 1024;
constexpr rlim_t secondsOfWork = 30;

/// What the handler of a signal says: it may not allocate.
QByteArray &lastWordsOfReading()
{
    static QByteArray words;
    return words;
}

extern "C" void endReading(int)
{
    const QByteArray &words = lastWordsOfReading();
    std::ignore = write(STDERR_FILENO, words.constData(), std::size_t(words.size()));
    _exit(2);
}

// The hard limit stays where it is, or lower where it was.
void limit(decltype(RLIMIT_AS) what, rlim_t most)
{
    rlimit limits{};
    if (getrlimit(what, &limits) != 0)
        return;
    limits.rlim_cur = most < limits.rlim_max ? most : limits.rlim_max;
    setrlimit(what, &limits);
}

void endWithoutMemory()
{
    static constexpr char words[] = "out of memory\n";
    std::ignore = write(STDERR_FILENO, words, sizeof words - 1);
    _exit(1);
}

} // namespace

void limitProcess()
{
    std::set_new_handler(endWithoutMemory);
#ifndef __SANITIZE_ADDRESS__ // which maps terabytes for itself
    limit(RLIMIT_AS, mostMemory);
#endif
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
}

void limitRequest()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    limit(RLIMIT_CPU, rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + 1 + secondsOfWork);
}

void limitReading(const QString &lastWords)
{
    lastWordsOfReading() = "galleyctl: " + lastWords.toUtf8() + '\n';
    std::ignore = std::signal(SIGXCPU, endReading);
    limitRequest();
    // At its hard limit a process is killed without a word.
    rlimit limits{};
    if (getrlimit(RLIMIT_CPU, &limits) == 0 && limits.rlim_cur == limits.rlim_max && limits.rlim_cur > 1)
        limit(RLIMIT_CPU, limits.rlim_max - 1);
}

} // namespace galley
