#pragma once

#include "core/language/modellanguage.h"

#include <QByteArray>
#include <QFile>
#include <memory>

namespace galley {

/// The trigram model of SunPinyin (package sunpinyin-data): another lexicon, counted in another body of text than
/// LibIME's, and so a second opinion. The model's file is mapped, not read.
class TrigramModel
{
public:
    /// Where in the file the words before stand: how many of them, and their node.
    struct State {
        std::uint32_t level = 0;
        std::uint32_t node = 0;
    };

    /// Null when the files are not what they should be. `words`: the contents of pydict_sc.bin.
    static std::unique_ptr<TrigramModel> open(const QString &modelPath, const QByteArray &words);

    State start() const { return {}; }
    double score(const State &before, std::uint32_t word, State &after) const;
    const Lexicon &lexicon() const { return m_lexicon; }
    const WordHoles &holes() const { return m_holes; }
    std::uint32_t unknownWord() const { return notAWord; }
    double unknown() const;

private:
    static constexpr std::uint32_t notAWord = 0x3FFFF; ///< fits a node and is none's
    static constexpr std::size_t levels = 3;

    /// A node or leaf as the file packs it.
    struct Node {
        std::uint32_t word = 0;
        std::uint32_t backOff = 0;     ///< index of a factor
        std::uint32_t probability = 0; ///< index
        std::uint32_t firstChild = 0;
        State shorter = {}; ///< the state without the oldest word
    };

    TrigramModel() = default;
    bool readModel(const QString &path);
    bool readWords(const QByteArray &contents);
    Node nodeAt(std::uint32_t level, std::uint32_t index) const;
    Node leafAt(std::uint32_t index) const;
    std::uint32_t wordAt(std::uint32_t level, std::uint32_t index) const;
    std::optional<std::uint32_t> child(const State &of, std::uint32_t word) const;
    State stateAfter(std::uint32_t level, std::uint32_t index) const;

    std::unique_ptr<QFile> m_file; ///< keeps what m_levels point into
    std::array<const uchar *, levels + 1> m_levels{};
    std::array<std::uint32_t, levels + 1> m_sizes{};
    std::vector<float> m_probabilities; ///< log10
    std::vector<float> m_backOffs;      ///< log10
    Lexicon m_lexicon;
    WordHoles m_holes; ///< none
};

using TrigramLanguage = ModelLanguage<TrigramModel>;

} // namespace galley
