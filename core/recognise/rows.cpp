#include "core/recognise/rows.h"

#include "core/language/surnames.h"
#include "core/recognise/pattern.h"
#include "core/recognise/shapes.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestRow = 70;
constexpr qsizetype fewestRows = 3;
constexpr qsizetype fewestSureRows = 2; ///< where they begin with a date, a title or a label with a figure
constexpr qsizetype fewestShortLines = 7;
constexpr qsizetype fewestEvenLines = 4;
constexpr qsizetype longestVerse = 16;

/// How a row of a table is built.
struct RowForm {
    enum class Head { None, Word, Figure, Score, Date, Name, Title, Label };
    Head head = Head::None;
    qsizetype parts = 0;    ///< between spaces
    bool hasFigure = false; ///< behind the first part or the label
    bool isNumbered = false;

    /// By its head alone, whatever stands behind it.
    bool isTelling() const
    {
        return (head == Head::Label && hasFigure) || head == Head::Score
            || (parts > 1 && (head == Head::Date || head == Head::Name || head == Head::Title));
    }
    /// Officials' names stand in two lines of a deck, too.
    qsizetype fewest() const { return isTelling() && head != Head::Name ? fewestSureRows : fewestRows; }
};

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// 李　山 is one name set over the width of three characters.
QString withSpacedNamesClosed(QStringView text)
{
    static const QRegularExpression spaced = shapes::pattern(u"(?<!\\p{Han})(\\p{Han})[ 　]+(\\p{Han})(?!\\p{Han})"_s);
    return text.toString().replace(spaced, u"\\1\\2"_s);
}

RowForm::Head headOf(QStringView part, QStringView line)
{
    using enum RowForm::Head;
    static const QRegularExpression date = shapes::pattern(u"(?:[0-9]{1,2}月)?[0-9]{1,2}日|[0-9]{1,2}[:：][0-9]{2}"_s);
    static const QRegularExpression label = shapes::pattern(u"[^：:，。]{1,20}[：:](?![0-9]{2}(?![0-9]))"_s);
    static const QRegularExpression score = shapes::pattern(
        u"^\\S{2,10}[ ]*[0-9]{1,3}[ ]?[∶:：比—-][ ]?[0-9]{1,3}[ ]*\\S{2,10}$"_s);
    if (shapes::startsWith(date, line))
        return Date;
    if (shapes::matches(score, line))
        return Score;
    if (shapes::startsWith(label, line))
        return Label;
    if (part.startsWith(u'《') && part.endsWith(u'》'))
        return Title;
    if (part.size() >= 2 && part.size() <= 4 && part.size() < line.size() && startsLikeName(part))
        return Name;
    return hasDigit(part) ? Figure : Word;
}

RowForm formOf(QStringView line)
{
    RowForm form;
    form.isNumbered = shapes::isNumbered(line);
    const QString closed = withSpacedNamesClosed(line);
    const QList<QStringView> parts = QStringView(closed).split(u' ', Qt::SkipEmptyParts);
    form.parts = parts.size();
    if (parts.isEmpty())
        return form;
    form.head = headOf(parts.first(), closed);
    const auto isColon = [](QChar c) { return c == u'：' || c == u':'; };
    const qsizetype behind = form.head == RowForm::Head::Label ? std::ranges::find_if(closed, isColon) - closed.begin()
                                                               : parts.first().end() - QStringView(closed).begin();
    form.hasFigure = hasDigit(QStringView(closed).sliced(behind));
    return form;
}

bool areAlike(const RowForm &a, const RowForm &b)
{
    if (a.isNumbered || b.isNumbered)
        return a.isNumbered && b.isNumbered;
    if (a.head != b.head)
        return false;
    return (a.isTelling() && b.isTelling()) || (a.parts > 1 && b.parts > 1 && a.hasFigure && b.hasFigure);
}

bool mayBeRow(const CueSet &cues, QStringView line)
{
    for (Cue cue :
         {Cue::Finished, Cue::Exclaims, Cue::EndsInner, Cue::EndsColon, Cue::BylineShape, Cue::BylineBracketed,
          Cue::CreditAlone, Cue::PhotoCredit, Cue::CaptionOpening, Cue::NoteLabel, Cue::IndexTitle, Cue::EndsWithPage,
          Cue::PageReference, Cue::JumpTo, Cue::JumpFrom, Cue::LeadIn, Cue::Symbols})
        if (cues.has(cue))
            return false;
    return line.size() <= longestRow;
}

QString plain(QStringView line)
{
    return line.trimmed().toString().replace(u'　', u' ').replace(u'\t', u' ');
}

void markTable(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        if (!mayBeRow(cues[begin], lines[begin].text)) {
            ++begin;
            continue;
        }
        const RowForm first = formOf(plain(lines[begin].text));
        qsizetype end = begin + 1;
        while (end < lines.size() && mayBeRow(cues[end], lines[end].text)
               && areAlike(first, formOf(plain(lines[end].text))))
            ++end;
        if (end - begin >= first.fewest())
            for (qsizetype i = begin; i < end; ++i) {
                cues[i].set(Cue::Row);
                cues[i].set(Cue::Folio, false);
            }
        begin = end;
    }
}

/// What is counted up behind a colon, a short line each: up to the next sentence.
void markListed(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    constexpr qsizetype shortestOpening = 12;
    constexpr qsizetype mostItems = 12;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!cues[i].has(Cue::EndsColon) || lines[i].text.size() < shortestOpening
            || !shapes::announcesList(lines[i].text))
            continue;
        qsizetype end = i + 1;
        while (end < lines.size() && end - i <= mostItems && isHeadingLike(cues[end])
               && mayBeRow(cues[end], lines[end].text))
            ++end;
        // The last one may be the headline of what follows.
        const bool isClosed = end < lines.size()
            && (cues[end].has(Cue::Row) || cues[end].has(Cue::Short) || cues[end].has(Cue::Medium)
                || cues[end].has(Cue::Wide) || cues[end].has(Cue::SignedBelow) || cues[end].has(Cue::Contact));
        if (end < lines.size() && !isClosed)
            --end;
        if (end - i <= fewestSureRows)
            continue;
        cues[i].set(Cue::ListOpening);
        for (qsizetype item = i + 1; item < end; ++item)
            cues[item].set(Cue::Row);
    }
}

/// ▲ before every line of a column of briefs, which before one line alone opens a caption.
bool isMarkedLine(QStringView text, const CueSet &cues)
{
    return cues.has(Cue::CaptionOpening) && !text.isEmpty() && !text.front().isLetterOrNumber()
        && !shapes::startsLikeCaption(text.sliced(1).trimmed()) && !cues.has(Cue::PhotoCredit)
        && !cues.has(Cue::NameCredit) && !cues.has(Cue::CaptionInside) && cues.has(Cue::Finished);
}

void markMarkedLines(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        const auto isAlike = [&](qsizetype i) {
            const QStringView text = QStringView(lines[i].text).trimmed();
            return isMarkedLine(text, cues[i]) && text.front() == QStringView(lines[begin].text).trimmed().front();
        };
        qsizetype end = begin;
        while (end < lines.size() && isAlike(end))
            ++end;
        const bool isCredited = end < lines.size()
            && (cues[end].has(Cue::CreditAlone) || cues[end].has(Cue::PhotoCredit));
        for (qsizetype i = begin; end - begin >= fewestRows && !isCredited && i < end; ++i)
            cues[i].set(Cue::CaptionOpening, false);
        begin = std::max(end, begin + 1);
    }
}

bool isByline(const CueSet &cues)
{
    return cues.has(Cue::BylineShape) || cues.has(Cue::NameAlone) || cues.has(Cue::BylineBracketed);
}

bool isShortLine(const CueSet &cues)
{
    return isHeadingLike(cues) && cues.has(Cue::Unfinished) && !cues.has(Cue::Row) && !cues.has(Cue::StyledHeadline)
        && !cues.has(Cue::StyledSubhead);
}

/// As many as there are: the lines from `begin` on that are as long as the one there.
qsizetype evenLinesFrom(const QList<ReceivedLine> &lines, qsizetype begin, qsizetype end)
{
    const qsizetype length = lines[begin].text.trimmed().size();
    qsizetype last = begin;
    while (length <= longestVerse && last < end && lines[last].text.trimmed().size() == length)
        ++last;
    return last - begin;
}

void markShortLines(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype end = begin;
        while (end < lines.size() && isShortLine(cues[end]))
            ++end;
        // What stands right before a by-line is the headline of what follows.
        const bool endsInHeads = end < lines.size() && isByline(cues[end]);
        const qsizetype heads = !endsInHeads ? 0 : end - begin > 1 && cues[end - 2].has(Cue::ColumnName) ? 2 : 1;
        const qsizetype last = std::max(begin, end - heads);
        const bool many = end - begin >= fewestShortLines;
        for (qsizetype i = begin; i < last;) {
            const qsizetype even = evenLinesFrom(lines, i, last);
            const qsizetype count = many ? last - i : even >= fewestEvenLines ? even : 0;
            for (qsizetype line = i; line < i + count; ++line)
                cues[line].set(Cue::ManyShort);
            i += std::max<qsizetype>(1, count);
        }
        begin = std::max(end, begin + 1);
    }
}

} // namespace

void markRows(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    markTable(lines, cues);
    markListed(lines, cues);
    markMarkedLines(lines, cues);
    markShortLines(lines, cues);
}

bool areRows(const QList<QStringView> &lines, qsizetype at)
{
    constexpr qsizetype reach = 2;
    const auto form = [&lines](qsizetype i) { return formOf(plain(lines[i])); };
    const auto isRow = [&lines](qsizetype i) {
        return i >= 0 && i < lines.size() && lines[i].size() <= longestRow && mayBeRow(cuesOf(lines[i]), lines[i]);
    };
    if (!isRow(at - 1) || !isRow(at))
        return false;
    const RowForm left = form(at - 1);
    if (!areAlike(left, form(at)))
        return false;
    qsizetype count = 2;
    for (qsizetype i = at - 2; i >= at - reach && isRow(i) && areAlike(left, form(i)); --i)
        ++count;
    for (qsizetype i = at + 1; i < at + reach && isRow(i) && areAlike(left, form(i)); ++i)
        ++count;
    return count >= left.fewest();
}

} // namespace galley
