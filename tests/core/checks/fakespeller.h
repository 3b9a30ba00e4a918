#pragma once

#include "core/language/speller.h"

#include <QSet>

namespace galley::test {

/// Knows the words it was given, in any case.
class FakeSpeller : public Speller
{
public:
    explicit FakeSpeller(const QString &words)
    {
        for (const QString &word : words.split(u' '))
            m_words.insert(word);
    }

    bool isAvailable() const override { return true; }

    QStringList unknown(const QStringList &words) const override
    {
        QStringList unknown;
        for (const QString &word : words)
            if (!m_words.contains(word.toLower()) && !unknown.contains(word))
                unknown.append(word);
        return unknown;
    }

    QStringList suggestions(const QString &word) const override { return {word.toUpper()}; }

private:
    QSet<QString> m_words;
};

} // namespace galley::test
