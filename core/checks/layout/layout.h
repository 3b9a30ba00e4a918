#pragma once

#include "core/checks/check.h"
#include "core/checks/layout/setstories.h"

/// Checks of the text as it is set in lines. They speak only where a hole or the house's page plan says how it is set.
namespace galley {

/// layout/overset: a story that is longer than its hole.
std::unique_ptr<Check> overset(SharedSetting setting);
/// layout/short: a story that does not fill its hole.
std::unique_ptr<Check> shortOfHole(SharedSetting setting);
/// layout/kinsoku: what the rules of line breaking could not prevent.
std::unique_ptr<Check> kinsoku(SharedSetting setting);
/// layout/single-character-line: a last line of one character.
std::unique_ptr<Check> singleCharacterLine(SharedSetting setting);
/// layout/heading-at-column-end: a subhead that is a column's last line.
std::unique_ptr<Check> headingAtColumnEnd(SharedSetting setting);
/// layout/mixed-measure: a measure that the page's columns do not make.
std::unique_ptr<Check> mixedMeasure(SharedSetting setting);

} // namespace galley
