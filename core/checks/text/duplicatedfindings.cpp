#include "core/checks/text/duplicatedfindings.h"

#include "core/checks/analysis.h"

#include <QtTranslation>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// True when the story has the repetition again beside the same character, in this block or another.
bool recurs(const Block &block, const Repetition &repetition, const Story &story)
{
    const Span run = repetition.run;
    const QString &text = block.text;
    const auto again = [&](Span span) {
        const QStringView sought = span.of(text);
        return std::ranges::any_of(story.blocks, [&](const Block &other) {
            const qsizetype found = other.text.indexOf(sought);
            return found >= 0
                && (other.id != block.id || found != span.begin || other.text.indexOf(sought, found + 1) >= 0);
        });
    };
    return (run.begin > 0 && again({run.begin - 1, run.end}))
        || (run.end < text.size() && again({run.begin, run.end + 1}));
}

Message evidenceOfWord(QStringView twice, const RepetitionFeatures &features)
{
    if (features.isWord)
        return Message(QT_TRANSLATE_NOOP("core", "“%1” is a word, but hardly fits here"), {twice.toString()});
    return Message(QT_TRANSLATE_NOOP("core", "“%1” is in no lexicon"), {twice.toString()});
}

} // namespace

QList<RepetitionVerdict> slipsIn(const Block &block, const CheckScope &scope, const RepetitionJudge &judge,
                                 const std::function<bool(const Repetition &)> &wanted)
{
    QList<RepetitionVerdict> slips;
    for (const auto &[run, repetition] : scope.analyses.of(block).repetitions) {
        if (!wanted(aligned(block.text, run, repetition, judge.language())))
            continue;
        const std::optional<RepetitionVerdict> verdict = judge.judge(block.text, run, repetition);
        if (verdict && !recurs(block, verdict->repetition, *scope.story))
            slips.append(*verdict);
    }
    return slips;
}

bool isOneWord(QStringView unit, const Language &language)
{
    constexpr qsizetype longestUnlisted = 4;
    return unit.size() > 1 && (unit.size() <= longestUnlisted || language.isWord(unit));
}

Finding findingOf(const Block &block, const RepetitionVerdict &slip, const Message &message)
{
    const Repetition &repetition = slip.repetition;
    const QStringView run = repetition.run.of(block.text);
    const QString unit = repetition.first().of(block.text).toString();
    Finding finding;
    finding.certainty = slip.certainty;
    finding.place = Place::in(block.id, repetition.run);
    finding.text = run.toString();
    finding.message = message;
    finding.evidence.append(
        Message(QT_TRANSLATE_NOOP("core", "Without the repeat the sentence is clearly more likely (+%1)"),
                {QString::number(slip.features.gain, 'f', 1)}));
    finding.evidence.append(evidenceOfWord(run.first(2 * repetition.unit), slip.features));
    if (!slip.features.betweenWords)
        finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "It is no border between two words")));
    finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "Nothing like it stands elsewhere in the story")));
    finding.fixes.append(
        {.label = Message(QT_TRANSLATE_NOOP("core", "Remove the repeat: “%1”"), {unit}), .replacement = unit});
    return finding;
}

} // namespace galley
