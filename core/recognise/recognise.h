#pragma once

#include "core/input/received.h"
#include "core/language/language.h"
#include "core/model/issue.h"

namespace galley {

/// Turns the lines of one page's raw text into stories of blocks with roles, each with certainty and reason. Looks at
/// form and neighbourhood; `language` may be null and only sharpens it. Linear in the text; any thread.
QList<Story> recognise(const QList<ReceivedLine> &lines, const Language *language);

/// Every line a story of its own with one block of role paragraph (galleyctl --as lines).
QList<Story> asSeparateLines(const QList<ReceivedLine> &lines);

/// Why a role was given, as a note without a final stop; empty for a person's choice.
Message reasonText(const QString &reason);

} // namespace galley
