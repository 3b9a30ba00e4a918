#pragma once

#include "core/model/issue.h"
#include "core/text/counts.h"

namespace galley {

/// Of all its paragraphs, running text indented by two characters. `measure` is the house's, in full-width characters a
/// line. Linear; any thread.
TextCount countOf(const Story &story, int measure);
TextCount countOf(const Page &page, int measure);

} // namespace galley
