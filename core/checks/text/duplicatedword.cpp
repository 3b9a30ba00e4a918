#include "core/checks/analysis.h"
#include "core/checks/text/duplicated.h"
#include "core/checks/text/duplicatedfindings.h"
#include "core/checks/text/latinrepetition.h"

#include <QtTranslation>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// A score from which a slip is to be settled; below, it is to be looked at.
constexpr double surely = 3;

class DuplicatedWord : public Check
{
public:
    explicit DuplicatedWord(std::shared_ptr<const Language> language)
        : m_judge(std::move(language))
    {
    }

    CheckInfo info() const override;
    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        for (const Block &block : scope.story->blocks) {
            checkChinese(block, scope, sink);
            checkLatin(block, sink);
        }
    }

private:
    void checkChinese(const Block &block, const CheckScope &scope, FindingSink &sink) const;
    void checkLatin(const Block &block, FindingSink &sink) const;

    RepetitionJudge m_judge;
    LatinRepetitions m_latin;
};

CheckInfo DuplicatedWord::info() const
{
    return {
        .id = u"text/duplicated-word"_s,
        .title = Message(QT_TRANSLATE_NOOP("core", "Word twice")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "A word that stands twice in a row by a slip: 进行进行, 我们我们, the the. A language model decides: the "
            "text without the repeat must be clearly more likely. Reduplication that is grammar (一个一个, 讨论讨论, "
            "哗啦哗啦), borders between words (支队支队长), and English that doubles by right (had had) are left "
            "alone.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples =
            {
                {.text = u"全市各部门正在进行进行最后的准备工作。"_s, .flagged = u"进行进行"_s, .fixed = u"进行"_s},
                {.text = u"昨天下午，我们我们来到临渚老街采访。"_s, .flagged = u"我们我们"_s, .fixed = u"我们"_s},
                {.text = u"The mayor opened the the new bridge."_s, .flagged = u"the the"_s, .fixed = u"the"_s},
                {.text = u"他把旧书一本一本摆好，又一个一个数了一遍。"_s, .flagged = {}, .fixed = {}},
                {.text = u"这件事回去再讨论讨论。"_s, .flagged = {}, .fixed = {}},
                {.text = u"雨点哗啦哗啦地打在窗上。"_s, .flagged = {}, .fixed = {}},
                {.text = u"He said that he had had enough."_s, .flagged = {}, .fixed = {}},
            },
    };
}

void DuplicatedWord::checkChinese(const Block &block, const CheckScope &scope, FindingSink &sink) const
{
    const auto word = [&](const Repetition &repetition) {
        return isOneWord(repetition.first().of(block.text), m_judge.language());
    };
    for (const RepetitionVerdict &slip : slipsIn(block, scope, m_judge, word)) {
        const QString unit = slip.repetition.first().of(block.text).toString();
        Finding finding = findingOf(block, slip,
                                    Message(QT_TRANSLATE_NOOP("core", "The word “%1” stands twice."), {unit}));
        finding.check = u"text/duplicated-word"_s;
        finding.severity = slip.score >= surely ? Severity::A : Severity::B;
        sink.add(finding);
    }
}

void DuplicatedWord::checkLatin(const Block &block, FindingSink &sink) const
{
    for (const LatinRepetition &repetition : m_latin.in(block.text)) {
        const QString word = repetition.first.of(block.text).toString();
        Finding finding;
        finding.check = u"text/duplicated-word"_s;
        finding.severity = Severity::A;
        finding.certainty = 0.9;
        finding.place = Place::in(block.id, repetition.place);
        finding.text = repetition.place.of(block.text).toString();
        finding.message = Message(QT_TRANSLATE_NOOP("core", "The word “%1” stands twice."), {word});
        finding.evidence.append(
            Message(QT_TRANSLATE_NOOP("core", "It is none of the words that English doubles by right")));
        finding.fixes.append(
            {.label = Message(QT_TRANSLATE_NOOP("core", "Remove the repeat: “%1”"), {word}), .replacement = word});
        sink.add(finding);
    }
}

} // namespace

std::unique_ptr<Check> duplicatedWord(std::shared_ptr<const Language> language)
{
    return std::make_unique<DuplicatedWord>(std::move(language));
}

} // namespace galley
