#include "core/checks/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace galley {

void inParallel(qsizetype count, const std::function<void(qsizetype)> &work, const std::function<void()> &afterOwn)
{
    std::atomic<qsizetype> next = 0;
    const auto take = [&](const std::function<void()> &after) {
        for (qsizetype n = next++; n < count; n = next++) {
            work(n);
            if (after)
                after();
        }
    };
    const auto cores = qsizetype(std::max(1u, std::thread::hardware_concurrency()));
    const qsizetype helpers = std::min(cores, count) - 1;
    std::vector<std::jthread> threads;
    for (qsizetype i = 0; i < helpers; ++i)
        threads.emplace_back([&take] { take({}); });
    take(afterOwn);
}

} // namespace galley
