#pragma once

#include "core/base/result.h"

namespace galley {

/// What can be wrong with a file of page proofs. The number stands in what the helper process says, so it never changes.
enum class ProofTrouble : quint8 {
    Unreadable = 0,  ///< arguments: file
    TooLarge = 1,    ///< file
    Damaged = 2,     ///< file
    Locked = 3,      ///< file
    PageCount = 4,   ///< file, pages, most pages
    PageDamaged = 5, ///< file, page
};

/// The error to show. Any thread.
Error errorOf(ProofTrouble trouble, const QStringList &arguments);
/// Which one it is; nothing for an error of another kind.
std::optional<ProofTrouble> troubleOf(const Error &error);

} // namespace galley
