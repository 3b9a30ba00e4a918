#include "core/checks/analysis.h"
#include "core/checks/text/duplicated.h"
#include "core/checks/text/duplicatedfindings.h"

#include <QtTranslation>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Scores from which a slip is to be settled, or looked at; below, it is a hint.
constexpr double surely = 4;
constexpr double probably = 2.5;

constexpr QStringView marksNeverDoubled = u"，、；：";

/// The other items of a parallel series that end in the same character, around a doubled one: 延 强 补 of 链链、延链、强链、补链.
QString seriesAround(QStringView text, Span run)
{
    const QChar last = text[run.begin];
    QString verbs;
    for (qsizetype at = run.end; at + 2 < text.size() && text[at] == u'、' && text[at + 2] == last; at += 3)
        verbs.append(text[at + 1]);
    // Items before are parted from each other; the doubled one may have words before it.
    qsizetype end = text.first(run.begin).lastIndexOf(u'、');
    while (end >= 2 && text[end - 1] == last) {
        verbs.prepend(text[end - 2]);
        end -= 3;
        if (end < 0 || text[end] != u'、')
            break;
    }
    return verbs;
}

/// What such a series would have in place of the first of the two characters, best first.
QString missingVerbs(const QString &verbs, const QString &usual)
{
    QString result;
    for (const QChar verb : usual) {
        if (!verbs.contains(verb))
            result.append(verb);
    }
    return result;
}

class DuplicatedCharacter : public Check
{
public:
    explicit DuplicatedCharacter(std::shared_ptr<const Language> language)
        : m_judge(std::move(language))
    {
    }

    CheckInfo info() const override;
    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        for (const Block &block : scope.story->blocks) {
            checkMarks(block, sink);
            const auto single = [](const Repetition &repetition) { return repetition.unit == 1; };
            for (const RepetitionVerdict &slip : slipsIn(block, scope, m_judge, single))
                sink.add(found(block, slip));
        }
    }

private:
    void checkMarks(const Block &block, FindingSink &sink) const;
    Finding found(const Block &block, const RepetitionVerdict &slip) const;
    void addSeries(const Block &block, const RepetitionVerdict &slip, Finding &finding) const;

    RepetitionJudge m_judge;
};

CheckInfo DuplicatedCharacter::info() const
{
    return {
        .id = u"text/duplicated-character"_s,
        .title = Message(QT_TRANSLATE_NOOP("core", "Character twice")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "A character that stands twice in a row by a slip, as in 产业链链. A language model decides: the text "
            "without the repeat must be clearly more likely. Words (刚刚, 看看, 高高兴兴), borders between words "
            "(商会会长), names (杨海海), measure words (一项项), figures, and what recurs alike in the story are left "
            "alone. A comma, colon or semicolon that stands twice is found too.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples =
            {
                {.text = u"居民民都已经搬进了新居。"_s, .flagged = u"民民"_s, .fixed = u"民"_s},
                {.text = u"临渚市今年将培育12个产业链链、延链、强链、补链同步推进。"_s,
                 .flagged = u"链链"_s,
                 .fixed = u"链建链"_s},
                {.text = u"依照条例第七十三条条第一款的规定，渡口停航。"_s, .flagged = u"条条"_s, .fixed = u"条"_s},
                {.text = u"条例第七十三条条文说得清楚，渡口停航。"_s, .flagged = {}, .fixed = {}},
                {.text = u"他们的的努力得到了回报。"_s, .flagged = u"的的"_s, .fixed = u"的"_s},
                {.text = u"我们要认真，，做好这件事。"_s, .flagged = u"，，"_s, .fixed = u"，"_s},
                {.text = u"临渚商会会长紧紧握住他的手，大家纷纷鼓掌。"_s, .flagged = {}, .fixed = {}},
                {.text = u"一项项举措落地，孩子们高高兴兴地回家。"_s, .flagged = {}, .fixed = {}},
                {.text = u"记者杨海海采访了外交部部长。"_s, .flagged = {}, .fixed = {}},
                {.text = u"电话是66110044，编号AA00。"_s, .flagged = {}, .fixed = {}},
            },
    };
}

void DuplicatedCharacter::checkMarks(const Block &block, FindingSink &sink) const
{
    const QString &text = block.text;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] != text[at + 1] || !marksNeverDoubled.contains(text[at]))
            continue;
        Finding finding;
        finding.check = u"text/duplicated-character"_s;
        finding.severity = Severity::A;
        finding.certainty = 0.98;
        qsizetype end = at + 2;
        while (end < text.size() && text[end] == text[at])
            ++end;
        finding.place = Place::in(block.id, {at, end});
        finding.text = text.sliced(at, end - at);
        finding.message = Message(QT_TRANSLATE_NOOP("core", "The mark “%1” stands twice."), {QString(text[at])});
        finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "This mark is never doubled")));
        finding.fixes.append(
            {.label = Message(QT_TRANSLATE_NOOP("core", "Remove the repeat: “%1”"), {QString(text[at])}),
             .replacement = QString(text[at])});
        sink.add(finding);
        at = end - 1;
    }
}

Finding DuplicatedCharacter::found(const Block &block, const RepetitionVerdict &slip) const
{
    const QStringView run = slip.repetition.run.of(block.text);
    Finding finding = findingOf(block, slip,
                                Message(QT_TRANSLATE_NOOP("core", "“%1” stands twice."), {QString(run.front())}));
    finding.check = u"text/duplicated-character"_s;
    finding.severity = slip.score >= surely ? Severity::A : slip.score >= probably ? Severity::B : Severity::C;
    // Of 刚刚刚 two may be meant.
    if (slip.repetition.copies() > 2 && slip.features.isWord) {
        const QString two = run.first(2).toString();
        finding.fixes.prepend(
            {.label = Message(QT_TRANSLATE_NOOP("core", "Keep two: “%1”"), {two}), .replacement = two});
    }
    addSeries(block, slip, finding);
    return finding;
}

void DuplicatedCharacter::addSeries(const Block &block, const RepetitionVerdict &slip, Finding &finding) const
{
    const QChar last = slip.repetition.run.of(block.text).front();
    const QString verbs = seriesAround(block.text, slip.repetition.run);
    if (verbs.size() < 2)
        return;
    finding.evidence.append(
        Message(QT_TRANSLATE_NOOP("core", "It stands in a series whose other items end in “%1” too"), {QString(last)}));
    const QString missing = missingVerbs(verbs, m_judge.classes().series.value(last)).left(2);
    for (qsizetype i = missing.size() - 1; i >= 0; --i) {
        const QString replacement = QString(last) + missing[i] + last;
        finding.fixes.prepend(
            {.label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”, as the series suggests"), {replacement}),
             .replacement = replacement});
    }
}

} // namespace

std::unique_ptr<Check> duplicatedCharacter(std::shared_ptr<const Language> language)
{
    return std::make_unique<DuplicatedCharacter>(std::move(language));
}

} // namespace galley
