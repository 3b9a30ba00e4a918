#pragma once

#include <QtTypes>

#include <functional>

namespace galley {

/// Calls `work` with 0 … count - 1, each once, on this machine's cores, the calling thread among them; returns when all
/// are done. Which thread gets which number is not known, so each call writes only to what is its own. `afterOwn` is
/// called on the calling thread after each piece of work that it did itself.
void inParallel(qsizetype count, const std::function<void(qsizetype)> &work,
                const std::function<void()> &afterOwn = {});

} // namespace galley
