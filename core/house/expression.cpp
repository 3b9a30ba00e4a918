#include "core/house/expression.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Steps that PCRE may take from one place before it gives up. A pattern for words needs tens. The limit stands in front of
// the pattern because Qt has no other way to set it; a pattern of a person's can only lower it.
const auto limit = u"(*LIMIT_MATCH=10000)"_s;

std::expected<QRegularExpression, Message> parsed(const QString &pattern)
{
    QRegularExpression expression(limit + pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (expression.isValid())
        return expression;
    const qsizetype at = std::max<qsizetype>(0, expression.patternErrorOffset() - limit.size());
    return std::unexpected(
        Message(QT_TRANSLATE_NOOP("core", "The regular expression is broken at its character %1 (%2)."),
                {QString::number(at + 1), expression.errorString()}));
}

/// Rows of one character that end in another: where pieces that can share characters run away. The pattern's own letters
/// stand behind, or PCRE would see at once that one of them is missing.
QStringList trials(const QString &pattern)
{
    constexpr qsizetype row = 400;
    QStringList rows;
    QSet<QChar> seen;
    for (const QChar c : QString(u"a1的，"_s + pattern)) {
        if (seen.contains(c) || c.isSurrogate())
            continue;
        seen.insert(c);
        rows.append(QString(row, c) + u"〇!"_s + pattern + u'!');
    }
    return rows;
}

bool runsAway(const QRegularExpression &expression, const QString &text)
{
    const QRegularExpressionMatch match = expression.match(text);
    return !match.isValid();
}

} // namespace

std::expected<HouseExpression, Message> HouseExpression::compiled(const QString &pattern)
{
    if (pattern.size() > longest)
        return std::unexpected(
            Message(QT_TRANSLATE_NOOP("core", "The regular expression is longer than %1 characters."),
                    {QString::number(longest)}));
    const auto expression = parsed(pattern);
    if (!expression)
        return std::unexpected(expression.error());
    if (expression->match(QString()).hasMatch())
        return std::unexpected(
            Message(QT_TRANSLATE_NOOP("core", "The regular expression fits where nothing stands, and so everywhere.")));
    for (const QString &trial : trials(pattern))
        if (runsAway(*expression, trial))
            return std::unexpected(Message(QT_TRANSLATE_NOOP(
                "core",
                "The regular expression would run for ever on some texts: a repeated piece of it holds another "
                "repetition that fits the same characters. Write it with one of the two.")));
    return HouseExpression(*expression);
}

QList<HouseExpression::Match> HouseExpression::matches(QStringView sentence) const
{
    qsizetype length = std::min(sentence.size(), readAtMost);
    if (length < sentence.size() && sentence[length].isLowSurrogate())
        --length;
    const QStringView read = sentence.first(length);
    QList<Match> found;
    for (qsizetype at = 0; at <= length;) {
        const QRegularExpressionMatch match = m_expression.matchView(read, at);
        if (!match.hasMatch()) // none further on, or given up
            break;
        const Span span{match.capturedStart(), match.capturedEnd()};
        if (!span.isEmpty())
            found.append({span, match.capturedTexts()});
        at = std::max(span.end, at + 1);
        if (span.isEmpty() && at < length && read[at].isLowSurrogate())
            ++at;
    }
    return found;
}

QString filledIn(const QString &use, const QStringList &captured)
{
    QString filled;
    for (qsizetype i = 0; i < use.size(); ++i) {
        const bool place = use[i] == u'\\' && i + 1 < use.size() && use[i + 1] >= u'1' && use[i + 1] <= u'9';
        if (place)
            filled += captured.value(use[++i].unicode() - u'0');
        else
            filled += use[i];
    }
    return filled;
}

} // namespace galley
