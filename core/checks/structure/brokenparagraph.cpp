#include "core/checks/structure/brokenparagraph.h"

#include "core/checks/fragments.h"
#include "core/checks/structure/brokenseam.h"
#include "core/recognise/weights.h"

#include <QtTypes>

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString tail(QStringView text)
{
    return text.sliced(tailBegin(text)).toString();
}

bool has(const SeamFeatures &features, QLatin1StringView name)
{
    return std::ranges::any_of(features, [&](const SeamFeature &feature) { return feature.name == name; });
}

QList<Message> formEvidence(const Seam &seam, const SeamFeatures &features)
{
    QList<Message> evidence;
    const QString end = seam.left.last(1).toString();
    if (has(features, "left-ends-comma"_L1) || has(features, "left-ends-series"_L1))
        evidence.append(Message(QT_TRANSLATE_NOOP("core", "It ends in “%1”, in the middle of a sentence"), {end}));
    else
        evidence.append(Message(QT_TRANSLATE_NOOP("core", "It ends in “%1”, without a final mark"), {tail(seam.left)}));
    if (has(features, "closed-across"_L1))
        evidence.append(
            Message(QT_TRANSLATE_NOOP("core", "A quotation or bracket that opens in it closes in the next paragraph")));
    else if (has(features, "left-opens"_L1))
        evidence.append(Message(QT_TRANSLATE_NOOP("core", "It ends inside an open quotation or bracket")));
    if (has(features, "left-ends-preposition"_L1))
        evidence.append(Message(QT_TRANSLATE_NOOP("core", "It ends with “%1”, which needs something after it"), {end}));
    if (has(features, "right-starts-closing"_L1) || has(features, "right-lower-case"_L1)
        || has(features, "digits-meet"_L1))
        evidence.append(Message(QT_TRANSLATE_NOOP("core", "The next paragraph starts like the rest of a sentence")));
    else if (has(features, "right-short-finished"_L1))
        evidence.append(Message(QT_TRANSLATE_NOOP("core", "The next paragraph is only “%1”"), {seam.right.toString()}));
    return evidence;
}

QList<Message> languageEvidence(const Seam &seam, const Language &language)
{
    QList<Message> evidence;
    if (const WordAcross across = wordAcross(seam, language); !across.word.isEmpty())
        evidence.append(Message(QT_TRANSLATE_NOOP("core", "The word “%1” lies across the break: %2 + %3"),
                                {across.word, across.word.first(across.left), across.word.sliced(across.left)}));
    if (const std::optional<double> gain = joinedGain(seam, language); gain && *gain > 0.3)
        evidence.append(Message(QT_TRANSLATE_NOOP("core", "The joined text is likelier than the two pieces (%1)"),
                                {u"+"_s % QString::number(*gain, 'f', 1)}));
    return evidence;
}

class BrokenParagraph final : public Check
{
public:
    explicit BrokenParagraph(std::shared_ptr<const Language> language)
        : m_language(std::move(language))
    {
    }

    CheckInfo info() const override;
    void run(const CheckScope &scope, FindingSink &sink) const override;

private:
    Finding finding(const BrokenSeam &broken, const Block &left, const Block &right, const Issue &issue) const;

    std::shared_ptr<const Language> m_language;
};

CheckInfo BrokenParagraph::info() const
{
    return {
        .id = u"structure/broken-paragraph"_s,
        .title = Message(QT_TRANSLATE_NOOP("core", "Broken paragraph")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds a paragraph that the break of a column or frame cut in two: it ends without a final mark, in a "
            "comma or inside a quotation, the two pieces make a word where they meet, or the joined text reads more "
            "likely. Headings, by-lines, captions and a line that ends in a colon before a list are left alone.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples =
            {
                {.text = u"市民代表对这项便民服务表示衷心感\n谢。"_s, .flagged = u"民服务表示衷心感⏎谢"_s},
                {.text = u"临渚市今年计划新建改建农村公路，重点打通断头路，\n让偏远村庄的农产品更快运出大山。"_s,
                 .flagged = u"重点打通断头路，⏎让偏远村庄的农产"_s},
                {.text = u"会议指出，要做好三件事：\n一是抓好春耕备耕，二是管好水利设施，三是备足农资。"_s,
                 .flagged = {}},
                {.text = u"会议指出，春耕备耕要抓早抓实，农资供应要跟上。\n会议强调，要紧盯建筑施工等重点领域，开展拉网"
                         u"式排查整治，坚决防范重特大事故发生\n会议还研究了其他事项。"_s,
                 .flagged = {}},
                {.text = u"新馆昨天正式开放。\n当天，首批读者走进阅览室。"_s, .flagged = {}},
            },
    };
}

Finding BrokenParagraph::finding(const BrokenSeam &broken, const Block &left, const Block &right,
                                 const Issue &issue) const
{
    Finding finding;
    finding.check = u"structure/broken-paragraph"_s;
    finding.severity = broken.odds < seamWeights().certain ? Severity::B : Severity::A;
    finding.certainty = 1 / (1 + std::exp(-broken.odds));
    finding.place = {left.id, tailBegin(left.text), right.id, headEnd(right.text)};
    finding.text = issue.text(finding.place);
    finding.message = Message(QT_TRANSLATE_NOOP("core", "A break seems to cut this paragraph in two."));
    finding.evidence = formEvidence(broken.seam, broken.features);
    if (m_language)
        finding.evidence += languageEvidence(broken.seam, *m_language);
    finding.fixes = {
        Fix{.kind = Fix::Kind::Join, .label = Message(QT_TRANSLATE_NOOP("core", "Join the two paragraphs"))}};
    return finding;
}

void BrokenParagraph::run(const CheckScope &scope, FindingSink &sink) const
{
    for (const auto &[left, right] : piecesIn(*scope.story, scope.issue))
        if (const std::optional<BrokenSeam> broken = brokenSeam(left, right, m_language.get()))
            sink.add(finding(*broken, left.block(), right.block(), scope.issue));
}

} // namespace

std::unique_ptr<Check> brokenParagraph(std::shared_ptr<const Language> language)
{
    return std::make_unique<BrokenParagraph>(std::move(language));
}

} // namespace galley
