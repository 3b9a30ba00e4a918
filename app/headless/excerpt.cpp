#include "app/headless/excerpt.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype around = 14;  ///< units of text shown on each side
constexpr qsizetype longest = 40; ///< units shown in the brackets

QString before(const QString &text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - around);
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    return (from > 0 ? u"…"_s : QString()) + text.sliced(from, at - from);
}

QString after(const QString &text, qsizetype at)
{
    qsizetype to = std::min(text.size(), at + around);
    if (to < text.size() && text[to].isLowSurrogate())
        ++to;
    return text.sliced(at, to - at) + (to < text.size() ? u"…"_s : QString());
}

QString shortened(const QString &text)
{
    if (text.size() <= longest)
        return text;
    const qsizetype half = longest / 2;
    const qsizetype head = text[half].isLowSurrogate() ? half - 1 : half;
    const qsizetype tail = text[text.size() - half].isLowSurrogate() ? half - 1 : half;
    return text.left(head) + u"…"_s + text.right(tail);
}

} // namespace

QString excerpt(const QString &first, qsizetype begin, const QString &text, const QString &last, qsizetype end)
{
    return before(first, begin) + u"["_s + shortened(text) + u"]"_s + after(last, end);
}

QString excerpt(const QString &paragraph, Span span)
{
    return excerpt(paragraph, span.begin, span.of(paragraph).toString(), paragraph, span.end);
}

} // namespace galley
