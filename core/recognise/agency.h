#pragma once

#include "core/model/issue.h"

namespace galley {

/// The news agency whose copy the story is, by the lead-in of its first paragraph (新华社北京3月17日电); empty for none. A
/// paper prints such copy as it came. Parses that paragraph's head; any thread.
QString agencyOf(const Story &story);

} // namespace galley
