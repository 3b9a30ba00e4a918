#include "core/proof/pdf/glyphwidths.h"

#include <cmath>

namespace galley {

namespace {

constexpr double unitsInSize = 1000;

double numberOf(const QPDFObjectHandle &object, double otherwise)
{
    double value = 0;
    return object.getValueAsNumber(value) && std::isfinite(value) ? value : otherwise;
}

/// Codes of one byte.
std::optional<GlyphWidths> simpleWidths(const QPDFObjectHandle &font)
{
    constexpr int mostCodes = 256;
    const QPDFObjectHandle widths = font.getKey("/Widths");
    if (!widths.isArray())
        return std::nullopt;
    double unit = 1 / unitsInSize;
    if (const QPDFObjectHandle matrix = font.getKey("/FontMatrix"); matrix.isMatrix())
        unit = matrix.getArrayAsMatrix().a;
    const QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    GlyphWidths all;
    if (descriptor.isDictionary())
        all.usual = unit * numberOf(descriptor.getKey("/MissingWidth"), 0);
    const auto first = qint64(numberOf(font.getKey("/FirstChar"), 0));
    for (int i = 0; i < std::min(mostCodes, widths.getArrayNItems()); ++i)
        if (first + i >= 0 && first + i < mostCodes)
            all.own.insert(quint32(first + i), unit * numberOf(widths.getArrayItem(i), 0));
    return all;
}

/// "/W [1 [500 600] 10 20 500]": single widths from a code on, or one for codes from … to.
void addWidths(const std::vector<QPDFObjectHandle> &list, qsizetype most, QHash<quint32, double> &own)
{
    constexpr double mostCodes = 0x10000;
    const auto add = [&](quint32 code, const QPDFObjectHandle &width) {
        if (own.size() < most)
            own.insert(code, numberOf(width, 0) / unitsInSize);
    };
    for (size_t i = 0; i + 1 < list.size() && own.size() < most;) {
        const double first = numberOf(list[i], -1);
        if (!(first >= 0 && first < mostCodes))
            return;
        if (list[i + 1].isArray()) {
            const std::vector<QPDFObjectHandle> widths = list[i + 1].getArrayAsVector();
            for (size_t at = 0; at < widths.size(); ++at)
                add(quint32(first) + quint32(at), widths[at]);
            i += 2;
        } else {
            const double last = std::min(numberOf(list[i + 1], -1), mostCodes - 1);
            for (double code = first; i + 2 < list.size() && code <= last; ++code)
                add(quint32(code), list[i + 2]);
            i += 3;
        }
    }
}

} // namespace

std::optional<GlyphWidths> glyphWidths(const QPDFObjectHandle &font, qsizetype most)
{
    if (!font.isDictionary() || most <= 0)
        return std::nullopt;
    if (!font.getKey("/Subtype").isNameAndEquals("/Type0"))
        return simpleWidths(font);
    const QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() < 1 || !descendants.getArrayItem(0).isDictionary())
        return std::nullopt;
    const QPDFObjectHandle descendant = descendants.getArrayItem(0);
    GlyphWidths all;
    if (font.getKey("/Encoding").isNameAndEquals("/Identity-V")) {
        all.isDown = true;
        all.usual = -1; // few fonts have others for their upright characters
        return all;
    }
    all.usual = numberOf(descendant.getKey("/DW"), unitsInSize) / unitsInSize;
    if (const QPDFObjectHandle list = descendant.getKey("/W"); list.isArray())
        addWidths(list.getArrayAsVector(), most, all.own);
    return all;
}

} // namespace galley
