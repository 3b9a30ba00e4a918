#include "core/model/search.h"

#include <QCoreApplication>

#include <ranges>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QChar halfWidth(QChar c)
{
    if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
        return QChar(c.unicode() - 0xFEE0);
    return c == QChar(0x3000) ? QChar(u' ') : c;
}

/// As long as `text`, so that positions in one are positions in the other.
QString folded(const QString &text, const SearchQuery &query)
{
    QString same = text;
    if (query.width == SearchQuery::Width::Ignored)
        for (QChar &c : same)
            c = halfWidth(c);
    if (query.kind == SearchQuery::Kind::Words && query.letters == SearchQuery::Case::Ignored)
        for (QChar &c : same)
            c = c.toCaseFolded();
    return same;
}

/// The expression for folded text: a full-width mark is meant as itself and must not become one of the syntax.
QString foldedExpression(const SearchQuery &query)
{
    if (query.width == SearchQuery::Width::Exact)
        return query.text;
    QString same;
    for (const QChar c : query.text) {
        const QChar half = halfWidth(c);
        if (half != c && !half.isLetterOrNumber())
            same += u'\\';
        same += half;
    }
    return same;
}

bool cutsPair(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

QString filled(const QString &replacement, const QRegularExpressionMatch &match, const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != u'\\' || i + 1 == replacement.size()) {
            result += replacement[i];
            continue;
        }
        const QChar next = replacement[++i];
        const int group = next >= u'0' && next <= u'9' ? next.digitValue() : -1;
        if (group < 0)
            result += next == u'\\' ? QStringView(u"\\") : QStringView(replacement).sliced(i - 1, 2);
        else if (match.capturedStart(group) >= 0)
            result += QStringView(text).sliced(match.capturedStart(group), match.capturedLength(group));
    }
    return result;
}

} // namespace

SearchPattern::SearchPattern(const SearchQuery &query)
    : m_query(query)
{
}

Result<SearchPattern> SearchPattern::of(const SearchQuery &query)
{
    SearchPattern pattern(query);
    if (query.kind == SearchQuery::Kind::Words) {
        pattern.m_words = folded(query.text, query);
        return pattern;
    }
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (query.letters == SearchQuery::Case::Ignored)
        options |= QRegularExpression::CaseInsensitiveOption;
    pattern.m_expression = QRegularExpression(foldedExpression(query), options);
    if (!pattern.m_expression.isValid())
        return failure(
            Error::Code::Unsupported,
            QT_TRANSLATE_NOOP("core", "The regular expression has an error at character %1: %2. Correct it there."),
            {QString::number(pattern.m_expression.patternErrorOffset() + 1), pattern.m_expression.errorString()});
    pattern.m_expression.optimize(); // here once, not on every thread
    return pattern;
}

Result<QList<SearchPattern::Match>> SearchPattern::matches(const QString &text, const QString &replacement) const
{
    if (m_query.text.isEmpty())
        return {};
    if (m_query.kind == SearchQuery::Kind::RegularExpression)
        return expression(text, replacement);
    return words(text, replacement);
}

QList<SearchPattern::Match> SearchPattern::words(const QString &text, const QString &replacement) const
{
    const bool isPlain = m_query.width == SearchQuery::Width::Exact && m_query.letters == SearchQuery::Case::Exact;
    const QString same = isPlain ? text : folded(text, m_query);
    QList<Match> found;
    for (qsizetype at = same.indexOf(m_words); at >= 0;) {
        const Span span{at, at + m_words.size()};
        const bool whole = !cutsPair(text, span.begin) && !cutsPair(text, span.end);
        if (whole)
            found.append({span, replacement});
        at = same.indexOf(m_words, whole ? span.end : span.begin + 1);
    }
    return found;
}

Result<QList<SearchPattern::Match>> SearchPattern::expression(const QString &text, const QString &replacement) const
{
    QList<Match> found;
    const QString same = folded(text, m_query);
    QRegularExpressionMatchIterator all = m_expression.globalMatch(same);
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        if (match.capturedLength() > 0)
            found.append({{match.capturedStart(), match.capturedEnd()}, filled(replacement, match, text)});
    }
    // The iterator is not valid after a match at the text's end either.
    if (!all.isValid() && !m_expression.match(same, found.isEmpty() ? 0 : found.last().span.end).isValid())
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "The regular expression takes too long on the paragraph “%1…”. "
                                         "Make it simpler."),
                       {text.left(12)});
    return found;
}

Result<QList<SearchHit>> find(const Issue &issue, const SearchPattern &pattern, const QString &replacement,
                              std::optional<StoryId> only, const std::stop_token &stop)
{
    QList<SearchHit> hits;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories) {
            if (only && story.id != *only)
                continue;
            for (const Block &block : story.blocks) {
                if (stop.stop_requested())
                    return hits;
                const Result<QList<SearchPattern::Match>> found = pattern.matches(block.text, replacement);
                if (!found)
                    return std::unexpected(found.error());
                for (const SearchPattern::Match &match : *found)
                    hits.append({story.id, block.id, match});
            }
        }
    return hits;
}

// From the last to the first, so that each is where it was found.
QList<Change> replacements(const Issue &issue, const Issue &searched, const QList<SearchHit> &hits)
{
    QList<Change> changes;
    for (const SearchHit &hit : hits | std::views::reverse) {
        const Block *now = issue.block(hit.block);
        const Block *then = searched.block(hit.block);
        const bool same = now && then && now->text == then->text;
        if (!same || hit.match.span.of(now->text) == hit.match.replacement)
            continue;
        if (const auto change = replaceText(issue, hit.block, hit.match.span, hit.match.replacement))
            changes.append(*change);
    }
    return changes;
}

} // namespace galley
