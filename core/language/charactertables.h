#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

/// Readers of the character tables that packages install. What a file lacks is left out; a missing file gives nothing.
namespace galley::charactertables {

/// Where the packages unicode-data and rime-data-stroke put them.
inline const QString unicodeFolder = QStringLiteral("/usr/share/unicode/");
inline const QString strokeFile = QStringLiteral("/usr/share/rime-data/stroke.dict.yaml");

/// The first two levels of the Table of General Standard Chinese Characters (kTGH) hold what is in common use; the third
/// what names and places keep.
inline constexpr uint lastCommonNumber = 6500;

/// The whole of a file, unpacked where its name ends in .bz2.
QByteArray contents(const QString &path);

/// Calls `take` with code point and value of every line `U+4E00<TAB>field<TAB>value` of a Unihan file's contents.
void eachUnihan(const QByteArray &contents, const QByteArray &field,
                const std::function<void(char32_t, const QByteArray &)> &take);

/// EquivalentUnifiedIdeograph.txt: code point → ideograph.
QHash<char32_t, char32_t> equivalentIdeographs(const QByteArray &contents);

/// A Rime dictionary: code of every entry of one character, the first where it has several.
QHash<char32_t, QByteArray> rimeCodes(const QByteArray &contents);

/// The code points of a Unihan value such as "U+56FD<kMatthews U+570B".
QList<char32_t> codePointsIn(const QByteArray &value);

} // namespace galley::charactertables
