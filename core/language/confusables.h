#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace galley {

/// How one character can come to stand for another; several at once.
enum Slip : std::uint16_t {
    SameSyllable = 1,   ///< in some reading of each, tones aside
    SameTone = 2,       ///< and with its tone
    NearSyllable = 4,   ///< a syllable that dialects or keyboards mix up with it: zh z, in ing
    NearCangjie = 8,    ///< a Cangjie code that differs in one letter
    NearStrokes = 16,   ///< written with nearly the same strokes
    SamePhonetic = 32,  ///< made with the same part for the sound: 枝 肢
    OftenConfused = 64, ///< one of the pairs of resources/language/slips.json
};

struct Confusable {
    char16_t character;
    std::uint16_t ways; ///< of Slip
};

/// Which characters are taken for which, by sound or by shape. Only common standard characters. Any thread.
class Confusables
{
public:
    virtual ~Confusables() = default;
    /// What may have been meant where `c` stands, in no order.
    virtual std::span<const Confusable> of(char16_t c) const = 0;
    /// How `c` and `other` can be mixed up, 0 where they cannot.
    virtual std::uint16_t ways(char16_t c, char16_t other) const = 0;
    /// Two printed forms of one word (成分 成份), or words between which only the house can choose.
    virtual bool areForms(QStringView word, QStringView other) const = 0;
    /// In the first two levels of the Table of General Standard Chinese Characters.
    virtual bool isCommon(char16_t c) const = 0;
};

/// From the tables of this computer's packages: unicode-data and, where it is there, rime-data-stroke. Works for about
/// 0.5 s. NotFound names the package that is missing.
Result<std::shared_ptr<const Confusables>> installedConfusables();

} // namespace galley
