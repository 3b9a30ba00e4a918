#pragma once

#include "core/checks/finding.h"
#include "core/checks/text/repetitionjudge.h"

#include <functional>

/// What the three checks of duplicated text share.
namespace galley {

/// Slips among the repetitions of a block whose units have so many characters, those that recur alike in the story
/// left out: what is said the same way twice is meant so.
QList<RepetitionVerdict> slipsIn(const Block &block, const Story &story, const RepetitionJudge &judge,
                                 const std::function<bool(const Repetition &)> &wanted);

/// True for a unit that text/duplicated-word reports and text/duplicated-phrase does not.
bool isOneWord(QStringView unit, const Language &language);

/// The finding of a slip: its evidence, and removal of the repeat as its fix.
Finding findingOf(const Block &block, const RepetitionVerdict &slip, const Message &message);

} // namespace galley
