#pragma once

#include <QString>
#include <QStringList>

namespace galley {

/// Words of languages written with letters. Sonnet and Hunspell are not thread-safe, so the one real implementation
/// (sonnetspeller.h) owns them on a thread of its own; calls wait for it and may come from any thread.
class Speller
{
public:
    virtual ~Speller() = default;
    /// False when there is no dictionary for the language: then every word passes.
    virtual bool isAvailable() const = 0;
    /// Those of `words` that are in no dictionary, each once. About 2 µs a word, asked for by the list.
    virtual QStringList unknown(const QStringList &words) const = 0;
    /// Nearest words, best first. 40–400 ms: only for a finding that a person opened.
    virtual QStringList suggestions(const QString &word) const = 0;
};

} // namespace galley
