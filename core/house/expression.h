#pragma once

#include "core/base/message.h"
#include "core/text/span.h"

#include <QList>
#include <QRegularExpression>

#include <expected>

namespace galley {

/// A regular expression that a house wrote, made harmless: it reads a sentence at a time and gives up on one where it
/// would go on for ever. A copy may be used on any thread.
class HouseExpression
{
public:
    /// Units that a pattern may have.
    static constexpr qsizetype longest = 300;
    /// Units of a sentence that are read; more of it is not.
    static constexpr qsizetype readAtMost = 2000;

    /// The sentence to show where the pattern is none, fits nothing at all, or runs away: its pieces can be divided among
    /// the same characters in so many ways that trying them all takes for ever, as in (a+)+b.
    static std::expected<HouseExpression, Message> compiled(const QString &pattern);

    struct Match {
        Span span; ///< never empty
        QStringList captured;
    };
    /// From left to right, none over another. Costs at most about a millisecond for each place where it could begin.
    QList<Match> matches(QStringView sentence) const;

private:
    explicit HouseExpression(QRegularExpression expression)
        : m_expression(std::move(expression))
    {
    }
    QRegularExpression m_expression;
};

/// The text with \1 … \9 filled in; captured[0] is the whole match.
QString filledIn(const QString &use, const QStringList &captured);

} // namespace galley
