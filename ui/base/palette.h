#pragma once

#include <QColor>

namespace galley {

/// What a colour is for, and nothing else. Every pair of text and ground is at least 4.5:1 by WCAG, every edge of a
/// control 3:1; tests/ui/base/palettetest holds the table to it.
enum class Colour {
    Window, ///< header, pane titles, status bar
    Pane,   ///< lists, trees, details
    Paper,  ///< editable text, boards, inputs
    Line,   ///< hairlines; decoration, no duty of contrast
    Edge,   ///< borders of controls, open circles, ticks
    Bar,    ///< handle of a scroll bar
    Hover,  ///< row under the pointer, selection without focus
    Shade,  ///< track, desk behind a page
    Text,
    Text2,      ///< second line, icons
    Text3,      ///< hints, counts, names of places
    Accent,     ///< focus, selection bar, links, unread, the current thing
    AccentTint, ///< selected row with focus
    OnAccent,   ///< label of the one primary button
    A,          ///< must be settled; missing text; over the limit
    ATint,
    OnA, ///< letter in the filled badge
    B,   ///< should be looked at; late
    BTint,
    C, ///< style
    CTint,
    Ok, ///< done, agrees, signed, what a fix proposes
    OkTint,
};
inline constexpr int colourCount = int(Colour::OkTint) + 1;

enum class Scheme { Light, Dark };

/// The one table of colours. Any thread.
QColor colourOf(Colour colour, Scheme scheme);

/// Contrast of two opaque colours by WCAG 2: 1 to 21.
double contrast(const QColor &first, const QColor &second);

} // namespace galley
