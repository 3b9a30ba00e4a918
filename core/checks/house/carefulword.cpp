#include "core/checks/house/houserules.h"
#include "core/checks/house/wordfinder.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"house/careful-word"_s;

class CarefulWordCheck final : public Check
{
public:
    CarefulWordCheck(const House &house, std::shared_ptr<const Language> language)
        : m_words(house.carefulWords)
    {
        QStringList words;
        for (const CarefulWord &each : std::as_const(m_words))
            words.append(each.word);
        m_finder = WordFinder(words, std::move(language));
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const QList<PhraseFinder::Match> matches = m_finder.matches(scope.block->text);
        if (matches.isEmpty())
            return;
        const Page *page = scope.issue.pageOf(scope.story->id);
        const QString section = page ? page->name : QString();
        qsizetype end = 0;
        for (const PhraseFinder::Match &match : matches) {
            const CarefulWord &word = m_words[match.phrase];
            if (match.span.begin < end || !word.scope.holds(scope.block->role.role, section))
                continue;
            sink.add(finding(*scope.block, match.span, word));
            end = match.span.end;
        }
    }

private:
    static Finding finding(const Block &block, Span span, const CarefulWord &word)
    {
        Finding finding{
            .check = id,
            .severity = Severity::C,
            .place = Place::in(block.id, span),
            .text = word.word,
            .message = Message(QT_TRANSLATE_NOOP("core", "The house wants “%1” looked at wherever it stands."),
                               {word.word})};
        if (!word.reason.isEmpty())
            finding.evidence.append(Message(QT_TRANSLATE_NOOP("core", "Reason: %1"), {word.reason}));
        if (word.entered.date.isValid())
            finding.evidence.append(
                Message(QT_TRANSLATE_NOOP("core", "In the house's careful words since %1, entered by %2"),
                        {word.entered.date.toString(Qt::ISODate), word.entered.who}));
        return finding;
    }

    QList<CarefulWord> m_words;
    WordFinder m_finder;
};

CheckInfo CarefulWordCheck::info() const
{
    const auto isListed = [this](const QString &word) {
        return std::ranges::any_of(m_words, [&](const CarefulWord &each) { return each.word == word; });
    };
    QList<Example> examples;
    for (const auto &[text, flagged] : {std::pair(u"这套设备属全国首创。"_s, u"全国首创"_s),
                                        {u"药膏号称能根治风湿。"_s, u"根治"_s},
                                        {u"项目方承诺零风险。"_s, u"零风险"_s},
                                        {u"一名女司机把车停在渡口。"_s, u"女司机"_s},
                                        {u"江上灯会的规模绝无仅有。"_s, u"绝无仅有"_s},
                                        {u"社区帮扶弱势群体。"_s, u"弱势群体"_s}})
        if (isListed(flagged))
            examples.append({.text = text, .flagged = flagged});
    for (const QString &silent : {u"渡口今天通航。"_s, u"《绝无仅有》昨晚上演。"_s, u"这座桥是临渚第一座斜拉桥。"_s,
                                  u"治理从根上抓起。"_s, u"司机把车停在渡口。"_s, u"风险已经降到最低。"_s})
        examples.append({.text = silent});
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Careful word")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Points at words that the house wants looked at wherever they stand: claims that need a source, words "
                "that hurt, words of advertising. The list, with reasons, is kept under House. Such a word is often "
                "right; the finding only asks. Titles in 《》 are left alone.")),
            .scope = Scope::Block,
            .severity = Severity::C,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> carefulWord(const House &house, std::shared_ptr<const Language> language)
{
    return std::make_unique<CarefulWordCheck>(house, std::move(language));
}

} // namespace galley
