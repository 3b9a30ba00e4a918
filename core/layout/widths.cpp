#include "core/layout/widths.h"

#include "core/text/characters.h"

#include <array>

namespace galley {

namespace {

/// U+0020 … U+007E, thousandths of an em: the widths of the Latin letters that go with a Song face.
constexpr std::array<short, 95> ascii{
    250, 330, 410, 500, 500, 830, 780, 210, 330, 330, 500, 560, 250, 330, 250, 280, // space … /
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 280, 280, 560, 560, 560, 440, // 0 … ?
    920, 720, 670, 670, 720, 610, 560, 720, 720, 330, 390, 720, 610, 890, 720, 720, // @ … O
    560, 720, 670, 560, 610, 720, 720, 940, 720, 720, 610, 330, 280, 330, 470, 500, // P … _
    330, 440, 500, 440, 500, 440, 330, 500, 500, 280, 280, 500, 280, 780, 500, 500, // ` … o
    500, 500, 330, 390, 280, 500, 500, 720, 500, 500, 440, 480, 200, 480, 540,      // p … ~
};

} // namespace

double emWidth(char32_t c)
{
    if (c >= 0x20 && c < 0x7F)
        return ascii[c - 0x20] / 1000.0;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format: return 0;
    default: break;
    }
    // Latin, Greek, Cyrillic and their kin; everything from the general punctuation on is set as wide as ideographs.
    return c < 0x2000 ? 0.52 : 1;
}

double emWidth(QStringView text)
{
    double width = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        width += emWidth(c);
        i += c > 0xFFFF ? 2 : 1;
    }
    return width;
}

} // namespace galley
