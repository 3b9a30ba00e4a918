#include "core/checks/facts/judgement.h"

namespace galley {

void say(const Judgement &judgement, FindingSink &sink)
{
    if (const auto *finding = std::get_if<Finding>(&judgement))
        sink.add(*finding);
    else if (const auto *answer = std::get_if<FactAnswer>(&judgement))
        sink.answer(*answer);
}

FactAnswer answerIn(const QString &check, FactAnswer::Verdict verdict, const Block &block, Span span,
                    const Message &message)
{
    return {.check = check,
            .verdict = verdict,
            .place = Place::in(block.id, span),
            .text = span.of(block.text).toString(),
            .message = message};
}

} // namespace galley
