#include "core/intake/pagetarget.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace galley {

PageTarget pageTarget(const QString &name)
{
    static const QRegularExpression shape(
        uR"(^(第)?([A-Za-z])?(\d{1,3})(?![\d年月日.:：点时])(版)?([\s_·—–-]+|(?<=版)|(?=\p{Han})|$)(.*)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ordinal(uR"(^(.*\S)\s*[_·—–-]+\s*(\S.*)$)"_s);
    const QRegularExpressionMatch match = shape.match(name);
    const QString rest = match.captured(6).trimmed();
    // "T3航站楼启用" is no page.
    const bool isWord = !match.captured(2).isEmpty() && !match.hasCaptured(4) && match.captured(5).isEmpty()
        && !rest.isEmpty();
    if (!match.hasMatch() || match.captured(3).toInt() == 0 || isWord)
        return {PageTarget::Clarity::None, {}, 0, name.trimmed()};
    PageTarget target{PageTarget::Clarity::Number, match.captured(2).toUpper(), match.captured(3).toInt(), rest};
    // "2-要闻-1": the page's name stands between its number and the story's own.
    const QRegularExpressionMatch parts = ordinal.match(target.name);
    if (parts.hasMatch())
        target.name = parts.captured(1);
    if (parts.hasMatch() || !target.section.isEmpty() || match.hasCaptured(1) || match.hasCaptured(4))
        target.clarity = PageTarget::Clarity::Page;
    return target;
}

QDate dayIn(const QString &name)
{
    static const QRegularExpression day(uR"((?<!\d)(20\d\d)[-_.年 ]?(\d{1,2})[-_.月 ]?(\d{1,2})(?!\d))"_s);
    const QRegularExpressionMatch match = day.match(name);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                            : QDate();
}

bool isDay(const QString &name)
{
    static const QRegularExpression day(uR"(^\s*(?:20\d\d[-_.年 ]?)?\d{1,2}[-_.月 ]?\d{1,2}[日号]?\s*$)"_s);
    return day.match(name).hasMatch();
}

} // namespace galley
