#include "ui/text/counttext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct CountText {
    Q_DECLARE_TR_FUNCTIONS(galley::CountText)
};

} // namespace

QString charactersText(qsizetype characters)
{
    return CountText::tr("%Ln characters", nullptr, int(characters));
}

QString linesText(qsizetype lines)
{
    return CountText::tr("%Ln lines", nullptr, int(lines));
}

QString countText(const TextCount &count)
{
    const QString characters = charactersText(count.characters);
    const QString lines = linesText(count.lines);
    const bool isAlphabetic = count.words * 12 > count.characters;
    if (!isAlphabetic)
        return CountText::tr("%1, %2").arg(characters, lines);
    return CountText::tr("%1, %2, %3").arg(CountText::tr("%Ln words", nullptr, int(count.words)), characters, lines);
}

} // namespace galley
