#include "core/checks/numerals/formslips.h"
#include "core/checks/numerals/numerals.h"

#include "core/checks/punctuation/context.h"
#include "core/language/wordclasses.h"
#include "core/text/characters.h"
#include "core/text/numbers.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"numerals/inconsistent"_s;

/// Below it Chinese numerals are often part of a phrase (三个代表, 两手抓).
constexpr double smallest = 10;
constexpr double largest = 99'999'999;
constexpr qsizetype nounLength = 2;

/// One number and what it counts.
struct Counted {
    Place place;
    NumberStyle style;
    double value;
    QString noun;
};

/// 大 of 十二大产业 and 个 of 12个产业链 say nothing of what is counted.
bool isMeasure(QChar c, const WordClasses &classes)
{
    return c == u'大' || classes.measureWords.contains(c);
}

class InconsistentNumerals final : public Check
{
public:
    explicit InconsistentNumerals(std::shared_ptr<const Language> language)
        : m_language(std::move(language))
        , m_classes(chineseWordClasses())
    {
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        QHash<std::pair<qint64, QString>, QList<Counted>> groups;
        QList<std::pair<qint64, QString>> order;
        for (const Block &block : scope.story->blocks)
            if (isRunningText(block.role.role) && isChineseText(block.text))
                for (const Counted &counted : countedIn(block)) {
                    const std::pair key(qint64(counted.value), counted.noun);
                    if (!groups.contains(key))
                        order.append(key);
                    groups[key].append(counted);
                }
        for (const auto &key : std::as_const(order))
            judge(groups[key], scope.issue, sink);
    }

private:
    QList<Counted> countedIn(const Block &block) const
    {
        QList<Counted> all;
        for (const Number &number : numbersIn(block.text)) {
            if (number.ordinal || number.approximate || number.value < smallest || number.value > largest
                || number.value != std::floor(number.value) || isPercent(number, block.text)
                || isQuoted(block.text, number.span.begin))
                continue;
            const QString noun = nounBehind(block.text, number.span.end);
            if (!noun.isEmpty())
                all.append({Place::in(block.id, number.span), number.style, number.value, noun});
        }
        return all;
    }

    /// Two characters that are a word, after the measure word where there is one; empty for dates and the like.
    QString nounBehind(QStringView text, qsizetype at) const
    {
        for (const qsizetype from : {at, at + 1}) {
            if (from > at && (from > text.size() || !isMeasure(text[at], *m_classes)))
                break;
            if (from + nounLength > text.size())
                break;
            const QStringView noun = text.sliced(from, nounLength);
            const bool han = std::ranges::all_of(noun, [](QChar c) { return isHan(c.unicode()); });
            if (han && !m_classes->functionCharacters.contains(noun.front())
                && (!m_language || m_language->isWord(noun)) && !u"年月日时点分秒岁"_s.contains(noun.front()))
                return noun.toString();
        }
        return {};
    }

    static void judge(const QList<Counted> &group, const Issue &issue, FindingSink &sink)
    {
        const auto isHanStyle = [](const Counted &c) { return c.style == NumberStyle::Han; };
        const qsizetype han = std::ranges::count_if(group, isHanStyle);
        if (han == 0 || han == group.size())
            return;
        // The rarer form stands out; of one each, the later.
        const NumberStyle odd = han * 2 == group.size() ? group.last().style
            : han * 2 < group.size()                    ? NumberStyle::Han
                                                        : NumberStyle::Arabic;
        Finding finding{.check = id, .severity = Severity::B, .certainty = 0.8};
        Fix fix{.kind = Fix::Kind::Replace};
        for (const Counted &each : group) {
            if (each.style != odd) {
                finding.related.append(each.place);
                continue;
            }
            const QString right = odd == NumberStyle::Han ? QString::number(qint64(each.value))
                                                          : inHanNumerals(qint64(each.value));
            if (finding.text.isEmpty()) {
                finding.place = each.place;
                finding.text = issue.text(each.place);
                fix.replacement = right;
            } else {
                finding.related.append(each.place);
                fix.also.append({each.place, issue.text(each.place), right});
            }
        }
        const auto other = std::ranges::find_if(group, [odd](const Counted &c) { return c.style != odd; });
        finding.message = Message(QT_TRANSLATE_NOOP("core", "The same number is written in another way elsewhere."));
        finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "Elsewhere in the story: %1%2"),
                                        {issue.text(other->place), u"…"_s % other->noun}));
        fix.label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {fix.replacement});
        finding.fixes.append(fix);
        sink.add(finding);
    }

    std::shared_ptr<const Language> m_language;
    std::shared_ptr<const WordClasses> m_classes;
};

CheckInfo InconsistentNumerals::info() const
{
    QList<Example> examples{
        {.text = u"全市围绕十二大产业招商。\n今年，全市做强12个产业链。"_s, .flagged = u"12"_s, .fixed = u"十二"_s},
        {.text = u"沿江十五座码头同时开放。\n15座码头都通了公交。"_s, .flagged = u"15"_s, .fixed = u"十五"_s},
        {.text = u"一百零六所学校参加。106所学校都建了泳池。"_s, .flagged = u"106"_s, .fixed = u"一百零六"_s},
        {.text = u"20个村庄通了水，20个村庄通了路，二十个村庄通了车。"_s, .flagged = u"二十"_s, .fixed = u"20"_s},
        {.text = u"共有十八名船工。18名船工都已上岸。"_s, .flagged = u"18"_s, .fixed = u"十八"_s},
        {.text = u"三十家企业到会，其中30家企业签约。"_s, .flagged = u"30"_s, .fixed = u"三十"_s},
    };
    for (const QString &silent :
         {u"全市围绕十二大产业招商，做强十二个产业链。"_s, u"“十二大产业”写进规划。今年做强12个产业。"_s,
          u"三个村庄通了水，3个村庄通了路。"_s, u"十五座码头开放，15名船工上岸。"_s,
          u"二十多个村庄通了水，20个村庄通了路。"_s, u"第十二届企业大会召开，12家企业到会。"_s,
          u"十二月开工，12月完工。"_s, u"百分之二十的企业到会，20家企业签约。"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Number in two styles")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Inside a story the same number of the same things should be written in one way (十二大产业 and "
            "12个产业链 should not stand side by side). Compared are numbers from ten upwards in running text, with "
            "the word that they count. Ordinals, dates, shares, guesses, small numbers and what stands in quotation "
            "marks are left alone; so is the headline, which has a style of its own.")),
        .scope = Scope::Story,
        .severity = Severity::B,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> inconsistentNumerals(std::shared_ptr<const Language> language)
{
    return std::make_unique<InconsistentNumerals>(std::move(language));
}

} // namespace galley
