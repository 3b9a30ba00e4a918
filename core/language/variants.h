#pragma once

#include "core/base/result.h"

#include <QList>
#include <memory>

namespace galley {

/// What could have been meant by a character that simplified Chinese does not use. Only common standard characters.
struct VariantCandidates {
    QList<char32_t> mapped; ///< written for the same word: traditional, variant and Japanese forms, by tables
    QList<char32_t> alike;  ///< differ in one stroke or one part
};

/// Which characters are standard in simplified Chinese, and what the others stand for. Any thread.
class Variants
{
public:
    virtual ~Variants() = default;
    /// In the Table of General Standard Chinese Characters (2013), which also holds what names and places keep.
    virtual bool isStandard(char32_t c) const = 0;
    /// The ideograph that a radical, a stroke or a compatibility code point stands for; 0 for any other character.
    virtual char32_t unified(char32_t c) const = 0;
    /// Kept in names or words although the table lacks it (resources/language/variants.json).
    virtual bool isKept(char32_t c) const = 0;
    /// The first call reads more tables and takes about 0.2 s; then quick.
    virtual VariantCandidates candidatesFor(char32_t c) const = 0;
};

/// The tables of this computer's packages: unicode-data, libopencc-data and, where it is there, rime-data-stroke. Reads
/// for about 0.1 s. NotFound names the package that is missing.
Result<std::shared_ptr<const Variants>> installedVariants();

} // namespace galley
