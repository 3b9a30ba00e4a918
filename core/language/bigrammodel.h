#pragma once

#include "core/language/modellanguage.h"

#include <QByteArray>
#include <memory>

namespace galley {

/// The word pairs of libpinyin (package libpinyin-data), counted in an encyclopaedia and other text of the web: another
/// lexicon and another body of text than LibIME's and SunPinyin's, and so a third opinion. Keeps about 25 MB.
class BigramModel
{
public:
    /// The word before.
    using State = std::uint32_t;

    /// One of the package's tables of words: its contents, and the number that the pairs know it by.
    struct Table {
        std::uint32_t number = 0;
        QByteArray contents;
    };

    /// Null when the files are not what they should be. `pairs`: the contents of bigram.db.
    static std::unique_ptr<BigramModel> open(const QList<Table> &tables, QByteArrayView pairs);

    State start() const { return sentenceStart; }
    double score(const State &before, std::uint32_t word, State &after) const;
    const Lexicon &lexicon() const { return m_lexicon; }
    const WordHoles &holes() const { return m_holes; }
    std::uint32_t unknownWord() const { return notAWord; }
    double unknown() const;

private:
    /// The number of what the pairs call the start of a sentence; words have those after it.
    static constexpr std::uint32_t sentenceStart = 0;
    static constexpr std::uint32_t notAWord = 0xFFFFFF;

    /// What was seen after a word.
    struct Row {
        std::uint32_t begin = 0; ///< in m_followers
        std::uint32_t end = 0;
        float others = 0; ///< log10 of what is left for words that were not seen after it
    };
    struct Follower {
        std::uint32_t word;
        float logProbability; ///< log10, after that word
    };
    class Words;

    BigramModel() = default;
    void addWords(const Words &words);
    bool addRow(QByteArrayView word, QByteArrayView followers, const Words &words);

    std::vector<float> m_words;        ///< log10 of each by itself
    std::vector<Row> m_rows;           ///< of each
    std::vector<Follower> m_followers; ///< in the order of their words within a row
    Lexicon m_lexicon;
    WordHoles m_holes; ///< none
};

using BigramLanguage = ModelLanguage<BigramModel>;

} // namespace galley
