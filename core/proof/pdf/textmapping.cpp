#include "core/proof/pdf/textmapping.h"

namespace galley {

namespace {

/// Of the glyphs of a font of many bytes: Adobe's collections are known by heart, "Identity" is the font's own order.
bool isOfKnownCollection(const QPDFObjectHandle &font)
{
    const QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() < 1 || !descendants.getArrayItem(0).isDictionary())
        return true;
    const QPDFObjectHandle system = descendants.getArrayItem(0).getKey("/CIDSystemInfo");
    const QPDFObjectHandle ordering = system.isDictionary() ? system.getKey("/Ordering") : QPDFObjectHandle::newNull();
    return !ordering.isString() || ordering.getStringValue() != "Identity";
}

bool isIdentity(const QPDFObjectHandle &encoding)
{
    return encoding.isNameAndEquals("/Identity-H") || encoding.isNameAndEquals("/Identity-V");
}

/// A font of signs, as its descriptor says: its codes are not those of letters.
bool isSymbolic(const QPDFObjectHandle &font)
{
    constexpr int symbolic = 4; // ISO 32000-1, table 123
    const QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    int flags = 0;
    return descriptor.isDictionary() && descriptor.getKey("/Flags").getValueAsInt(flags) && (flags & symbolic) != 0;
}

} // namespace

bool saysMeaning(const QPDFObjectHandle &font)
{
    if (!font.isDictionary() || font.getKey("/ToUnicode").isStream())
        return true;
    const QPDFObjectHandle encoding = font.getKey("/Encoding");
    const QPDFObjectHandle kind = font.getKey("/Subtype");
    if (kind.isNameAndEquals("/Type0"))
        return !isIdentity(encoding) || isOfKnownCollection(font);
    // Other fonts name their glyphs themselves.
    return !kind.isNameAndEquals("/TrueType") || !encoding.isNull() || !isSymbolic(font);
}

} // namespace galley
