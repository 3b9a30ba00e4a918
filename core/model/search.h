#pragma once

#include "core/base/result.h"
#include "core/model/edit.h"

#include <QRegularExpression>

#include <stop_token>

namespace galley {

/// What a person looks for.
struct SearchQuery {
    enum class Kind { Words, RegularExpression };
    enum class Case { Ignored, Exact };
    enum class Width { Exact, Ignored }; ///< Ignored: Ａ１，and A1, are the same

    QString text;
    Kind kind = Kind::Words;
    Case letters = Case::Ignored;
    Width width = Width::Exact;

    bool operator==(const SearchQuery &) const = default;
};

/// A query made ready. Copies are cheap; any thread.
class SearchPattern
{
public:
    /// Unsupported, with place and reason, for a regular expression that is none or that an empty text fits.
    static Result<SearchPattern> of(const SearchQuery &query);

    /// Where a match is and what would stand there instead.
    struct Match {
        Span span;
        QString replacement;
        bool operator==(const Match &) const = default;
    };
    /// Matches in one paragraph, none empty, none overlapping. In `replacement` of a regular expression, \1 to \9 stand
    /// for what its groups caught, \0 for all, \\ for a backslash. Refused where the expression gives up on the text.
    Result<QList<Match>> matches(const QString &text, const QString &replacement = {}) const;

private:
    explicit SearchPattern(const SearchQuery &query);
    QList<Match> words(const QString &text, const QString &replacement) const;
    Result<QList<Match>> expression(const QString &text, const QString &replacement) const;

    SearchQuery m_query;
    QString m_words; ///< folded as the text will be
    QRegularExpression m_expression;
};

/// One place found.
struct SearchHit {
    StoryId story;
    BlockId block;
    SearchPattern::Match match;
    bool operator==(const SearchHit &) const = default;
};

/// All places of the issue, or of one story, in reading order. Linear in the text. Stopped, it gives what it has found.
Result<QList<SearchHit>> find(const Issue &issue, const SearchPattern &pattern, const QString &replacement,
                              std::optional<StoryId> only = {}, const std::stop_token &stop = {});

/// The changes that write each hit's replacement; hits whose text is no longer as `searched` had it are left out.
QList<Change> replacements(const Issue &issue, const Issue &searched, const QList<SearchHit> &hits);

} // namespace galley
