#pragma once

#include "core/input/office/xmlpart.h"

#include <optional>

namespace galley {

/// What a w:rPr says of characters; what it does not say is inherited.
struct RunProperties {
    std::optional<bool> bold;
    std::optional<bool> hidden;
    std::optional<double> size; ///< points
    QString style;              ///< id of a character style
    bool removed = false;       ///< of a paragraph's mark: deleted or moved away

    /// What `other` says goes before what this says.
    void override(const RunProperties &other);
};

/// What a w:pPr says of a paragraph.
struct ParagraphProperties {
    QString style; ///< id of a paragraph style
    std::optional<int> level;
    std::optional<bool> centred;
    std::optional<int> indent;    ///< of the first line, ideographic spaces
    std::optional<int> list;      ///< id of a numbering; 0: none
    std::optional<int> listLevel; ///< 0 the outermost
    bool removedMark = false;     ///< accepting the changes joins it with the next paragraph

    void override(const ParagraphProperties &other);
};

/// Each reads the element whose start was read last, to its end. Old properties kept by tracked changes are passed over.
RunProperties readRunProperties(XmlPart &xml);
ParagraphProperties readParagraphProperties(XmlPart &xml);

/// A w:val that says yes or no; yes where it is left out.
bool isOn(const XmlPart &xml);

} // namespace galley
