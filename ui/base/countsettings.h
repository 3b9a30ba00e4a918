#pragma once

#include "ui/base/settings.h"

namespace galley {

/// Full-width characters in one line of the paper's column, 5–60: what a story's length in lines is counted by.
/// 13 is the basic column of a Chinese broadsheet, eight columns to the page.
constexpr Setting<int> lineMeasure{QLatin1StringView("counts/characters-a-line"), 13};
constexpr int shortestLineMeasure = 5;
constexpr int longestLineMeasure = 60;

} // namespace galley
