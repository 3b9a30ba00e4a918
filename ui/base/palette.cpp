#include "ui/base/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galley {

namespace {

struct Shades {
    QRgb light;
    QRgb dark;
};

// In the order of Colour.
constexpr std::array<Shades, colourCount> table{{
    {0xFFF1F0ED, 0xFF191A1C}, // Window
    {0xFFF9F8F6, 0xFF1E2022}, // Pane
    {0xFFFFFEFC, 0xFF232527}, // Paper
    {0xFFDEDBD5, 0xFF363A3D}, // Line
    {0xFF7F7B73, 0xFF7F8488}, // Edge
    {0xFFC6C1B8, 0xFF4B5054}, // Bar
    {0xFFEAE8E3, 0xFF2A2D30}, // Hover
    {0xFFE9E7E2, 0xFF2A2D30}, // Shade
    {0xFF1E2022, 0xFFDAD7D0}, // Text
    {0xFF505459, 0xFFABADAC}, // Text2
    {0xFF5F6469, 0xFF9DA1A2}, // Text3
    {0xFF1F5D8A, 0xFF7FB4DC}, // Accent
    {0xFFDDE8F1, 0xFF20384A}, // AccentTint
    {0xFFFFFFFF, 0xFF12212C}, // OnAccent
    {0xFFB4231B, 0xFFF0897C}, // A
    {0xFFFBE7E4, 0xFF472B29}, // ATint
    {0xFFFFFFFF, 0xFF241110}, // OnA
    {0xFF825000, 0xFFDBA954}, // B
    {0xFFF8EDD8, 0xFF40361F}, // BTint
    {0xFF4A6070, 0xFF9CB4C3}, // C
    {0xFFE7EDF1, 0xFF2B373F}, // CTint
    {0xFF27684A, 0xFF80BF99}, // Ok
    {0xFFE1EFE7, 0xFF233A2D}, // OkTint
}};

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const double c = double(channel);
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor colourOf(Colour colour, Scheme scheme)
{
    const Shades &shades = table[size_t(colour)];
    return QColor::fromRgb(scheme == Scheme::Light ? shades.light : shades.dark);
}

double contrast(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace galley
