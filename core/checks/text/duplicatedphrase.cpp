#include "core/checks/analysis.h"
#include "core/checks/text/clauserepetition.h"
#include "core/checks/text/duplicated.h"
#include "core/checks/text/duplicatedfindings.h"

#include <QtTranslation>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Han characters of a clause from which its standing twice can hardly be meant.
constexpr qsizetype longClause = 10;

class DuplicatedPhrase : public Check
{
public:
    explicit DuplicatedPhrase(std::shared_ptr<const Language> language)
        : m_judge(std::move(language))
    {
    }

    CheckInfo info() const override;
    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        for (const Block &block : scope.story->blocks) {
            const QList<ClauseRepetition> clauses = clauseRepetitionsIn(block.text);
            for (const ClauseRepetition &clause : clauses)
                sink.add(found(block, clause));
            const auto phrase = [&](const Repetition &repetition) {
                return repetition.unit > 1 && !isOneWord(repetition.first().of(block.text), m_judge.language())
                    && std::ranges::none_of(clauses, [&](const ClauseRepetition &clause) {
                           return clause.place.overlaps(repetition.run);
                       });
            };
            for (const RepetitionVerdict &slip : slipsIn(block, scope, m_judge, phrase))
                sink.add(found(block, slip));
        }
    }

private:
    static Finding found(const Block &block, const ClauseRepetition &clause);
    static Finding found(const Block &block, const RepetitionVerdict &slip);

    RepetitionJudge m_judge;
};

CheckInfo DuplicatedPhrase::info() const
{
    return {
        .id = u"text/duplicated-phrase"_s,
        .title = Message(QT_TRANSLATE_NOOP("core", "Phrase twice")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Several words, a clause or a sentence that stands twice in a row, also across a comma or a full stop. "
            "Slogans and refrains (short clauses, cries, questions), what stands in quotation marks, and phrases that "
            "are counted off (一个问题一个问题地解决) are left alone.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples =
            {
                {.text = u"记者来到临渚老街历史街区临渚老街历史街区看到，修缮已经完工。"_s,
                 .flagged = u"临渚老街历史街区临渚老街历史街区"_s,
                 .fixed = u"临渚老街历史街区"_s},
                {.text = u"大桥将于明年五月建成通车。大桥将于明年五月建成通车。"_s,
                 .flagged = u"大桥将于明年五月建成通车。大桥将于明年五月建成通车。"_s,
                 .fixed = u"大桥将于明年五月建成通车。"_s},
                {.text = u"新校区今年秋季开学，新校区今年秋季开学。"_s,
                 .flagged = u"新校区今年秋季开学，新校区今年秋季开学"_s,
                 .fixed = u"新校区今年秋季开学"_s},
                {.text = u"看台上响起“临渚必胜，临渚必胜”的喊声。"_s, .flagged = {}, .fixed = {}},
                {.text = u"加油吧临渚的健儿们！加油吧临渚的健儿们！"_s, .flagged = {}, .fixed = {}},
                {.text = u"要一个问题一个问题地解决，一个难点一个难点地突破。"_s, .flagged = {}, .fixed = {}},
            },
    };
}

Finding DuplicatedPhrase::found(const Block &block, const ClauseRepetition &clause)
{
    const QString kept = clause.kept.of(block.text).toString();
    Finding finding;
    finding.check = u"text/duplicated-phrase"_s;
    finding.severity = clause.han >= longClause ? Severity::A : Severity::B;
    finding.certainty = clause.han >= longClause ? 0.97 : 0.85;
    finding.place = Place::in(block.id, clause.place);
    finding.text = clause.place.of(block.text).toString();
    finding.message = Message(QT_TRANSLATE_NOOP("core", "The same text stands twice in a row."));
    finding.evidence.append(
        Message(QT_TRANSLATE_NOOP("core", "%1 characters are repeated word for word"), {QString::number(clause.han)}));
    finding.evidence.append(
        Message(QT_TRANSLATE_NOOP("core", "It is no cry, question or quotation, which may be repeated on purpose")));
    finding.fixes.append({.label = Message(QT_TRANSLATE_NOOP("core", "Remove the repeat")), .replacement = kept});
    return finding;
}

Finding DuplicatedPhrase::found(const Block &block, const RepetitionVerdict &slip)
{
    const QString unit = slip.repetition.first().of(block.text).toString();
    Finding finding = findingOf(block, slip, Message(QT_TRANSLATE_NOOP("core", "“%1” stands twice."), {unit}));
    finding.check = u"text/duplicated-phrase"_s;
    finding.severity = Severity::A;
    return finding;
}

} // namespace

std::unique_ptr<Check> duplicatedPhrase(std::shared_ptr<const Language> language)
{
    return std::make_unique<DuplicatedPhrase>(std::move(language));
}

} // namespace galley
