#pragma once

#include "core/checks/check.h"

namespace galley {

/// What comparing and looking over a proof finds, each kind explained as a check is: what it means, why it is so grave,
/// what to do. They are no checks: nothing runs them on a text. An example's text is the text, what is flagged the
/// part that differs, and `fixed` what the page has there. In the order of catalogueIds().
QList<CheckInfo> differenceKinds();

/// Null where the id is none of them.
const CheckInfo *differenceKind(const QString &id);

} // namespace galley
