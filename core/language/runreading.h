#pragma once

#include "core/language/language.h"

#include <optional>

namespace galley {

/// One run of Han characters as a language model reads it, kept so that what another character would do to it can be
/// asked cheaply. Points into the run that it was made of and into its Language, both of which must outlive it. Keeps
/// scratch memory: use one on one thread.
class RunReading
{
public:
    /// What a changed character does to the best cut.
    struct Change {
        double gain = 0;       ///< log10 by which the run is likelier with it, from the words around it alone
        Word word = {};        ///< that then holds the character
        double around = 0;     ///< log10 a character, of the changed run around the place
        double bond = 0;       ///< log10 by which the words around ask for that word and the one after it
        double bondBefore = 0; ///< the same of the words that stood there
        int words = 0;         ///< more words than before
        int singles = 0;       ///< more words of one character than before
    };

    virtual ~RunReading() = default;
    virtual const Segmentation &cut() const = 0;
    /// With `to` in place of unit `at`, which is in the basic plane. Nothing where it makes no word with its neighbours
    /// and is not very common by itself. Cost: about 0.2 µs for nothing, 3 µs for an answer.
    virtual std::optional<Change> changed(qsizetype at, char16_t to) = 0;
    /// The same whatever it makes.
    virtual Change changedAlways(qsizetype at, char16_t to) = 0;
    /// log10 of the likeliest lexicon word of two characters or more that holds unit `at` as the run stands, whatever the
    /// cut; nothing where there is none.
    virtual std::optional<Word> likeliestWordAt(qsizetype at) = 0;
};

} // namespace galley
