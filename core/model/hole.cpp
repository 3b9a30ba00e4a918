#include "core/model/issue.h"

using namespace Qt::StringLiterals;

namespace galley {

QString holeText(const StoryHole &hole)
{
    if (hole.isEmpty())
        return {};
    QStringList parts{QString::number(hole.lines)};
    if (hole.measure > 0 || hole.columns > 0)
        parts.append(QString::number(hole.measure));
    if (hole.columns > 0)
        parts.append(QString::number(hole.columns));
    return parts.join(u'/');
}

std::optional<StoryHole> holeFromText(QStringView text)
{
    constexpr int most = 9999;
    if (text.isEmpty())
        return StoryHole();
    QList<int> numbers;
    for (const QStringView part : text.split(u'/')) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || number < 0 || number > most)
            return std::nullopt;
        numbers.append(number);
    }
    if (numbers.size() > 3)
        return std::nullopt;
    return StoryHole{numbers[0], numbers.value(1), numbers.value(2)};
}

} // namespace galley
