#include "core/checks/text/spelling.h"

#include "core/checks/text/latinwords.h"
#include "core/text/characters.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"text/spelling"_s;

/// Below this many words in a row a foreign word in Chinese text is a loan, a brand or a name.
constexpr qsizetype fewestInARow = 4;
constexpr qsizetype shortestAlone = 5;
/// A text of which more than this is unknown is in another language.
constexpr double mostUnknown = 0.4;
constexpr qsizetype mostCompared = 200;

QString plainApostrophes(QStringView word)
{
    return word.toString().replace(u'’', u'\'');
}

/// Every word one slip away: two letters changed round, one left out, put in or mistaken. The first letter is kept:
/// people seldom miss it.
QStringList oneSlipAway(const QString &word)
{
    const auto letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    QStringList near;
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (i + 1 < word.size())
            near.append(QString(word.first(i) + word[i + 1] + word[i] + word.sliced(i + 2)));
        near.append(QString(word.first(i) + word.sliced(i + 1)));
        for (const QChar letter : letters) {
            near.append(QString(word.first(i) + letter + word.sliced(i)));
            near.append(QString(word.first(i) + letter + word.sliced(i + 1)));
        }
    }
    for (const QChar letter : letters)
        near.append(QString(word + letter));
    return near;
}

class Spelling : public Check
{
public:
    explicit Spelling(std::shared_ptr<const Speller> speller)
        : m_speller(std::move(speller))
    {
    }

    CheckInfo info() const override
    {
        const QList<Example> examples{
            {.text = u"欢迎发送邮件，we will recieve it within a day."_s,
             .flagged = u"recieve"_s,
             .fixed = u"receive"_s},
            {.text = u"展厅写着enviroment一词。"_s, .flagged = u"enviroment"_s, .fixed = u"environment"_s},
            {.text = u"我们使用iPhone手机，在www.linzhu.example上看vlog，型号为XR-20b。"_s},
            {.text = u"临渚市（Linzhu）与NASA合作，详情请写信至hello@linzhu.example。"_s},
            {.text = u"路牌上写着Zhongshan Lu和renminlu。"_s},
            {.text = u"Don’t miss the river walk this weekend."_s},
        };
        return {
            .id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Spelling")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Words in Latin letters that the dictionary does not know. In Chinese text a single foreign word is "
                "mostly a "
                "name or a loan, so it is flagged only when a dictionary word is one slip away. Acronyms, words with "
                "figures or mixed case, addresses, pinyin and names are left alone. Corrections are looked up when the "
                "finding is opened.")),
            .scope = Scope::Block,
            .severity = Severity::B,
            .examples = examples};
    }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const Block &block = *scope.block;
        const QList<LatinWord> words = latinWords(block.text);
        QStringList asked;
        for (const LatinWord &word : words)
            asked.append(plainApostrophes(word.span.of(block.text)));
        const QStringList misspelled = m_speller->unknown(asked);
        if (misspelled.isEmpty() || isOtherLanguage(words.size(), misspelled.size()))
            return;
        const QSet<QString> unknown(misspelled.begin(), misspelled.end());
        qsizetype compared = 0;
        for (qsizetype n = 0; n < words.size() && compared < mostCompared; ++n) {
            if (!unknown.contains(asked[n]))
                continue;
            ++compared;
            if (const std::optional<Severity> severity = judge(words[n], asked[n]))
                sink.add(finding(block, words[n].span, *severity));
        }
    }

private:
    static bool isOtherLanguage(qsizetype words, qsizetype unknown)
    {
        return words >= 10 && double(unknown) > mostUnknown * double(words);
    }

    /// Nothing where the word is better left alone.
    std::optional<Severity> judge(const LatinWord &word, const QString &text) const
    {
        const bool capital = text.front().isUpper();
        if (text.size() < 3 || isPinyin(text) || (capital && !word.opensSentence))
            return std::nullopt;
        if (word.row < fewestInARow && (capital || text.size() < shortestAlone))
            return std::nullopt;
        const bool near = hasNeighbour(text.toLower());
        if (word.row < fewestInARow && !near)
            return std::nullopt;
        return near && !capital ? Severity::B : Severity::C;
    }

    bool hasNeighbour(const QString &word) const
    {
        const QStringList near = oneSlipAway(word);
        const QStringList unknown = m_speller->unknown(near);
        const QSet<QString> all(near.begin(), near.end());
        return all.size() > unknown.size();
    }

    static Finding finding(const Block &block, Span span, Severity severity)
    {
        const QString word = span.of(block.text).toString();
        return {.check = id,
                .severity = severity,
                .certainty = severity == Severity::B ? 0.8 : 0.5,
                .place = Place::in(block.id, span),
                .text = word,
                .message = Message(QT_TRANSLATE_NOOP("core", "“%1” is in no dictionary."), {word})};
    }

    std::shared_ptr<const Speller> m_speller;
};

} // namespace

std::unique_ptr<Check> spelling(std::shared_ptr<const Speller> speller)
{
    return std::make_unique<Spelling>(std::move(speller));
}

} // namespace galley
