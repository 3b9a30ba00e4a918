#include "core/proof/pdf/textmapping.h"

#include <qpdf/Pipeline.hh>

#include <stdexcept>

namespace galley {

namespace {

/// Bytes of one font's table, and of a document's all: a font of 65,536 characters needs less than two million.
constexpr size_t largestTable = 4'000'000;
constexpr size_t largestTables = 100'000'000;
/// Codes of a document's fonts that anything is kept of.
constexpr qsizetype mostCodes = 2'000'000;

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

/// Keeps what a stream holds, up to a table's size.
class TableReader : public Pipeline
{
public:
    TableReader()
        : Pipeline("table", nullptr)
    {
    }

    void write(const unsigned char *data, size_t length) override
    {
        if (length > largestTable - bytes.size())
            throw std::length_error("table");
        bytes.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override { }

    std::string bytes;
};

int codeLength(const QPDFObjectHandle &font)
{
    if (!font.isDictionary() || !font.getKey("/Subtype").isNameAndEquals("/Type0"))
        return 1;
    return isIdentity(font.getKey("/Encoding")) ? 2 : 0;
}

} // namespace

const BrokenCodes *FontTexts::brokenOf(const QPDFObjectHandle &font)
{
    QPDFObjectHandle table = font.isDictionary() ? font.getKey("/ToUnicode") : QPDFObjectHandle::newNull();
    if (!table.isStream())
        return nullptr;
    const auto [known, isNew] = m_tables.try_emplace(table.getObjGen());
    if (isNew && m_read < largestTables && m_codes < mostCodes) {
        TableReader reader;
        try {
            table.pipeStreamData(&reader, 0, qpdf_dl_generalized, true);
        } catch (const std::exception &) { // what was read up to here is true
        }
        m_read += reader.bytes.size();
        BrokenCodes broken = brokenCodesIn(reader.bytes);
        m_codes += broken.size();
        if (!broken.isEmpty())
            known->second = std::make_unique<BrokenCodes>(std::move(broken));
    }
    return known->second.get();
}

const GlyphWidths *FontTexts::widthsOf(const QPDFObjectHandle &font)
{
    std::optional<GlyphWidths> widths = glyphWidths(font, mostCodes - m_codes);
    if (!widths)
        return nullptr;
    m_codes += widths->own.size();
    m_widths.push_back(std::make_unique<GlyphWidths>(*std::move(widths)));
    return m_widths.back().get();
}

// One that is no object by itself is read again each time: its widths, which would have to be kept, are not.
FontText FontTexts::of(const QPDFObjectHandle &font)
{
    if (!font.isIndirect())
        return {saysMeaning(font), codeLength(font), brokenOf(font), nullptr};
    const auto [known, isNew] = m_fonts.try_emplace(font.getObjGen());
    if (isNew)
        known->second = {saysMeaning(font), codeLength(font), brokenOf(font), widthsOf(font)};
    return known->second;
}

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
