#pragma once

#include "core/checks/check.h"

#include <variant>

namespace galley {

/// What a check says of one statement of the paper: it contradicts (a finding); it agrees or cannot be checked (an
/// answer); nothing, where there is nothing to be checked.
using Judgement = std::variant<std::monostate, Finding, FactAnswer>;

void say(const Judgement &judgement, FindingSink &sink);

FactAnswer answerIn(const QString &check, FactAnswer::Verdict verdict, const Block &block, Span span,
                    const Message &message);

} // namespace galley
