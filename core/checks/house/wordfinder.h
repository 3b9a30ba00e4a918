#pragma once

#include "core/language/language.h"
#include "core/text/phrases.h"

namespace galley {

/// Finds words of a house where they stand as words: not as part of a longer Latin word, nor of Chinese words that only
/// meet there (份内 in 三份内容), nor inside the title of a work. Cost: one pass over the text, however many words there
/// are; the language is asked only where one was found. Any thread.
class WordFinder
{
public:
    WordFinder() = default;
    /// `language` may be null: then Chinese words are not told apart.
    WordFinder(const QStringList &words, std::shared_ptr<const Language> language);

    /// In the order of their beginnings, longer first. They may overlap.
    QList<PhraseFinder::Match> matches(QStringView text) const;
    bool isEmpty() const { return m_finder.isEmpty(); }

private:
    PhraseFinder m_finder;
    std::shared_ptr<const Language> m_language;
};

/// True where the span lies between 《 and 》.
bool isInTitle(QStringView text, Span span);

/// True where the language rather reads words that reach over an end of the span.
bool cutsWords(QStringView text, Span span, const Language &language);

} // namespace galley
