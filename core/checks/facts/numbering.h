#pragma once

#include "core/checks/facts/judgement.h"

namespace galley {

/// The numbers at the heads of a story's subheads, decks and paragraphs, 一、二、三、 or （一）（二）: one that is left out or
/// stands twice. Says nothing of a row that does not begin with one, that has more than one slip, or whose missing number
/// stands inside a paragraph. `check`: the id that says so.
QList<Judgement> judgedNumbering(const Story &story, const QString &check);

} // namespace galley
