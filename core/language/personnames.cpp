#include "core/language/personnames.h"

#include <algorithm>

namespace galley {

namespace {

qsizetype surnameLengthAt(QStringView rest, const WordClasses &classes)
{
    if (rest.size() >= 2 && classes.compoundSurnames.contains(rest.first(2).toString()))
        return 2;
    return !rest.isEmpty() && classes.surnames.contains(rest.front()) ? 1 : 0;
}

bool startsWithOne(QStringView text, const QStringList &words)
{
    return std::ranges::any_of(words, [text](const QString &word) { return text.startsWith(word); });
}

bool endsWithOne(QStringView text, const QStringList &words)
{
    return std::ranges::any_of(words, [text](const QString &word) { return text.endsWith(word); });
}

} // namespace

QList<Span> personNamesIn(QStringView text, Span hanRun, const WordClasses &classes)
{
    QList<Span> names;
    for (qsizetype at = hanRun.begin; at < hanRun.end; ++at) {
        const qsizetype surname = surnameLengthAt(text.sliced(at, hanRun.end - at), classes);
        if (surname == 0)
            continue;
        const bool titled = endsWithOne(text.sliced(hanRun.begin, at - hanRun.begin), classes.titles);
        const qsizetype longest = std::min(hanRun.end, at + surname + 2);
        for (qsizetype end = longest; end > at + surname; --end) {
            const bool says = startsWithOne(text.sliced(end, hanRun.end - end), classes.sayings);
            if (says || (titled && end == longest)) {
                names.append({at, end});
                at = end - 1;
                break;
            }
        }
    }
    return names;
}

} // namespace galley
