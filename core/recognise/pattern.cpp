#include "core/recognise/pattern.h"

#include <algorithm>

namespace galley::shapes {

QRegularExpression pattern(const QString &text)
{
    QRegularExpression result(text, QRegularExpression::UseUnicodePropertiesOption);
    if (!result.isValid())
        qFatal("%s: %s", qUtf8Printable(result.errorString()), qUtf8Printable(text));
    result.optimize();
    return result;
}

bool matches(const QRegularExpression &expression, QStringView text)
{
    return text.size() <= longestShape && expression.matchView(text).hasMatch();
}

bool startsWith(const QRegularExpression &expression, QStringView text)
{
    return expression
        .matchView(text.first(std::min(text.size(), window)), 0, QRegularExpression::NormalMatch,
                   QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

bool endsWith(const QRegularExpression &expression, QStringView text)
{
    return expression.matchView(text.last(std::min(text.size(), window))).hasMatch();
}

} // namespace galley::shapes
