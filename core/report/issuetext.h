#pragma once

#include "core/model/issue.h"

namespace galley {

/// The issue for other programs: pages and stories in order, without findings and history. Lines end in LF.

/// One paragraph a line, an empty line between stories, each page under a line “第N版 name”.
QString plainText(const Issue &issue);
/// Headlines and subheads as headings of level 3 and 4 under pages of level 2; characters with a meaning escaped.
QString markdown(const Issue &issue);
/// One self-contained page, UTF-8; each paragraph's class is its role's stored name.
QString html(const Issue &issue);

} // namespace galley
