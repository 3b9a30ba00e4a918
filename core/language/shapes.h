#pragma once

#include <QByteArray>
#include <QHash>

#include <utility>
#include <vector>

namespace galley {

using CharacterPairs = std::vector<std::pair<char32_t, char32_t>>;

/// Pairs of characters whose codes, of two letters or more, are the same or differ by one letter changed, put in or
/// taken out. Each pair once.
CharacterPairs nearCodes(const QHash<char32_t, QByteArray> &codes);

/// Pairs of characters whose strokes differ by at most a quarter of the longer's, in their order. Strokes are letters,
/// one for each kind (h s p n z). Characters of fewer than four strokes may differ in one. Each pair once.
CharacterPairs nearStrokes(const QHash<char32_t, QByteArray> &strokes);

/// Letters to change, put in or take out to make one of the other, or more than `most` where it is more than that.
qsizetype editDistance(QByteArrayView one, QByteArrayView other, qsizetype most);

} // namespace galley
