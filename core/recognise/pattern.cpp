#include "core/recognise/pattern.h"

using namespace Qt::StringLiterals;

namespace galley::shapes {

QRegularExpression pattern(const QString &text)
{
    QRegularExpression result(text, QRegularExpression::UseUnicodePropertiesOption);
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

const QString &office()
{
    static const QString text =
        u"(?:(?:本报|本台|本刊|本网|本社|新华社|中新社|全媒体|融媒体|融媒|首席|特约|特派|驻地|见习|实习|摄影|"
        u"\\p{Han}{2,5}(?:日报|晚报|晨报|时报|早报|商报))[ 　]*)*"
        u"(?:记者|通讯员|评论员|撰稿人|撰稿|实习生|摄影师|作者)"_s;
    return text;
}

} // namespace galley::shapes
