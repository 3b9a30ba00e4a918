#include "ui/text/counttext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct CountText {
    Q_DECLARE_TR_FUNCTIONS(galley::CountText)
};

} // namespace

QString countText(const TextCount &count)
{
    const QString characters = CountText::tr("%Ln characters", nullptr, int(count.characters));
    const QString lines = CountText::tr("%Ln lines", nullptr, int(count.lines));
    const bool isAlphabetic = count.words * 12 > count.characters;
    if (!isAlphabetic)
        return CountText::tr("%1, %2").arg(characters, lines);
    return CountText::tr("%1, %2, %3").arg(CountText::tr("%Ln words", nullptr, int(count.words)), characters, lines);
}

} // namespace galley
