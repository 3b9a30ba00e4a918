#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace galley {

/// One reading of a character in Hanyu Pinyin.
struct Syllable {
    QByteArray letters; ///< without its tone; ü is written v
    int tone = 0;       ///< 1–4, 0 for none

    bool operator==(const Syllable &) const = default;
};

/// "xíng" → xing, 2.
Syllable syllableOf(const QString &pinyin);

/// Which syllables are mixed up, by what they begin and end with.
struct SyllableKin {
    QList<std::pair<QByteArray, QByteArray>> initials;
    QList<std::pair<QByteArray, QByteArray>> finals;

    /// The syllables that differ from this in its beginning or in its end by one of the pairs.
    QList<QByteArray> near(const QByteArray &letters) const;
};

} // namespace galley
