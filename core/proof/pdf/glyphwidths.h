#pragma once

#include <QHash>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

namespace galley {

/// How far each code of a font goes on, of the type's size.
struct GlyphWidths {
    QHash<quint32, double> own = {};
    double usual = 0;    ///< of codes that have none of their own
    bool isDown = false; ///< what it sets goes from top to bottom; widths are heights, below zero

    double of(quint32 code) const { return own.value(code, usual); }
};

/// Nothing where the file does not say; `most` codes of its own at most.
std::optional<GlyphWidths> glyphWidths(const QPDFObjectHandle &font, qsizetype most);

} // namespace galley
