#include "core/text/amounts.h"

#include "core/text/characters.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString unitBehind(QStringView text, const Number &number)
{
    if (isPercent(number, text))
        return u"%"_s;
    const qsizetype end = number.span.end;
    if (end >= text.size() || !isHan(text[end].unicode()))
        return {};
    constexpr QStringView notCounted = u"年月日时点分秒号世届期版条款岁比的和至到";
    return notCounted.contains(text[end]) ? QString() : QString(text[end]);
}

} // namespace

QList<Amount> amountsIn(QStringView text)
{
    QList<Amount> amounts;
    for (const Number &number : numbersIn(text)) {
        const QString unit = unitBehind(text, number);
        if (!number.ordinal && !number.approximate && !unit.isEmpty())
            amounts.append({number, unit});
    }
    return amounts;
}

} // namespace galley
