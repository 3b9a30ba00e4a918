#pragma once

#include "core/checks/check.h"
#include "core/checks/text/repetitionjudge.h"

#include <functional>

/// What the three checks of duplicated text share.
namespace galley {

/// Slips among the wanted repetitions of a block of the story, those that recur alike in it left out: what is said the
/// same way twice is meant so.
QList<RepetitionVerdict> slipsIn(const Block &block, const CheckScope &scope, const RepetitionJudge &judge,
                                 const std::function<bool(const Repetition &)> &wanted);

/// True for a unit that text/duplicated-word reports and text/duplicated-phrase does not.
bool isOneWord(QStringView unit, const Language &language);

/// The finding of a slip: its evidence, and removal of the repeat as its fix.
Finding findingOf(const Block &block, const RepetitionVerdict &slip, const Message &message);

} // namespace galley
