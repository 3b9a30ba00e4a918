#pragma once

#include "core/model/concurrent.h"

namespace galley {

/// Keeps what the left out ones of `mine` wrote, changes that `author` made to `base`: in each paragraph that they
/// touched, from the first character that they wrote to the last. Nothing where no word of theirs was left standing.
std::optional<Change> keptWords(const Issue &base, const QList<Change> &mine, const QList<qsizetype> &refused,
                                const QString &author);

} // namespace galley
