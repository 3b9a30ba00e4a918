#pragma once

#include "core/proof/pdf/glyphwidths.h"
#include "core/proof/pdf/unicodetable.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <memory>
#include <vector>

namespace galley {

/// Whether a font's dictionary says which characters its codes mean: by a table of its own, by an encoding that is known,
/// or by the collection that its glyphs are of. Where it does not, a reader of the file gets codes for letters. True where
/// that is not sure.
bool saysMeaning(const QPDFObjectHandle &font);

/// What a font says of the codes in its strings.
struct FontText {
    bool isReadable = true;              ///< saysMeaning()
    int codeLength = 1;                  ///< bytes of each; 0 where that differs from one to the other
    const BrokenCodes *broken = nullptr; ///< of its table; null: none
    const GlyphWidths *widths = nullptr; ///< null: not known

    bool says(quint32 code) const { return isReadable && !(broken && broken->contains(code)); }
};

/// The fonts of one document. Each is read once, and hostile ones not to their end.
class FontTexts
{
public:
    /// What it points to is valid as long as this.
    FontText of(const QPDFObjectHandle &font);

private:
    const BrokenCodes *brokenOf(const QPDFObjectHandle &font);
    const GlyphWidths *widthsOf(const QPDFObjectHandle &font);

    std::map<QPDFObjGen, FontText> m_fonts;
    std::map<QPDFObjGen, std::unique_ptr<BrokenCodes>> m_tables;
    std::vector<std::unique_ptr<GlyphWidths>> m_widths;
    size_t m_read = 0;     ///< bytes of all tables
    qsizetype m_codes = 0; ///< that are kept
};

} // namespace galley
