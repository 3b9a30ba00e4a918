#pragma once

#include "core/layout/compose.h"
#include "core/model/issue.h"

namespace galley {

/// A line of a galley where it stands, points from the sheet's top left.
struct GalleyLine {
    int sheet = 0;
    double column = 0; ///< left edge of its column
    double x = 0;
    double baseline = 0;
    double size = 0;  ///< of its type, points
    double width = 0; ///< that it fills
    bool isBold = false;
    QString text;
    int number = 0; ///< in its story; 0: display type is not counted
    BlockId block = {};
    Span part = {}; ///< of the block's text
};

/// The sheets' measures: A4.
struct SheetForm {
    double width = 595;
    double height = 842;
    double margin = 48;
    double gutter = 46; ///< between the columns; line numbers stand in it
    double size = 10.5;
    double leading = 18; ///< wide: between the lines is room for marks
};

/// Stories set one after the other in columns of the measure.
QList<GalleyLine> galleyLines(const QList<Story> &stories, const Measure &measure, const SheetForm &form);

} // namespace galley
