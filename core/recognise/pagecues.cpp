#include "core/recognise/byline.h"
#include "core/recognise/cues.h"
#include "core/recognise/folio.h"
#include "core/recognise/hintcues.h"
#include "core/recognise/linewords.h"
#include "core/recognise/noticecues.h"
#include "core/recognise/rows.h"
#include "core/recognise/sections.h"
#include "core/recognise/shapes.h"
#include "core/recognise/subjects.h"
#include "core/text/characters.h"

#include <QHash>

// What the lines around a line say about it.
namespace galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype oneWord = 2; // characters of a line that is no kicker and no deck

/// A letter takes less of a line than a character of Han does.
double lengthInHan(QStringView text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.script() == QChar::Script_Latin; });
    return double(text.size()) - 0.6 * double(letters);
}

/// How much a heading line is like the one that is set largest: short, one piece, a piece of news.
double mainScore(const ReceivedLine &line, const CueSet &cues)
{
    double score = -0.08 * lengthInHan(line.text);
    score += 1.2 * cues.has(Cue::NewsVerb) - 0.8 * cues.has(Cue::Halves) - 0.5 * cues.has(Cue::Comma)
        - 1.5 * cues.has(Cue::AndSoOn) - 1.0 * cues.has(Cue::Tiny) - 1.5 * cues.has(Cue::Commas)
        - 2.0 * cues.has(Cue::EndsFunction) - 2.0 * cues.has(Cue::EndsColon) - 4.0 * cues.has(Cue::ColumnName)
        - 1.5 * shapes::endsInRound(line.text);
    score -= 1.0 * shapes::startsLikeSlogan(line.text) + 3.0 * cues.has(Cue::EndsDash);
    // One word is set over a part of a story, hardly ever over the whole.
    score -= 2.0 * (line.text.size() <= oneWord || cues.has(Cue::Arrows));
    score += 4.0 * cues.has(Cue::StyledHeadline) + 2.0 * cues.has(Cue::LargestType) - 2.0 * cues.has(Cue::StyledSubhead)
        - 3.0 * (cues.has(Cue::StyledKicker) || cues.has(Cue::StyledDeck));
    return score;
}

/// The line that the lines below it say once more, piece by piece, as a page's title and its typeset headline do.
bool isSaidBelow(const QList<ReceivedLine> &lines, qsizetype begin, qsizetype end)
{
    const auto bare = [](QStringView text) {
        QString kept;
        for (const QChar c : text)
            if (c.isLetterOrNumber())
                kept += c;
        return kept;
    };
    QString below;
    for (qsizetype i = begin + 1; i < end; ++i)
        below += bare(lines[i].text);
    return end - begin > 2 && below == bare(lines[begin].text);
}

/// Papers in Latin letters set the headline first, whatever its length; one word is a label.
bool opensInLatin(QStringView line)
{
    return line.trimmed().count(u' ') > 1 && double(line.size()) > 2 * lengthInHan(line);
}

/// The line of the group that is most like a headline; the first of those that are as like as each other.
qsizetype mainOf(const QList<ReceivedLine> &lines, const QList<CueSet> &cues, qsizetype begin, qsizetype end)
{
    constexpr double firstInLatin = 2;
    if (isSaidBelow(lines, begin, end))
        return begin;
    qsizetype main = begin;
    double most = mainScore(lines[begin], cues[begin]) + (opensInLatin(lines[begin].text) ? firstInLatin : 0);
    for (qsizetype i = begin + 1; i < end; ++i)
        if (const double score = mainScore(lines[i], cues[i]); score > most) {
            most = score;
            main = i;
        }
    return main;
}

void markGroups(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype end = begin;
        while (end < lines.size() && isHeadingLike(cues[end]))
            ++end;
        if (end - begin >= 2 && end - begin <= 6) {
            const qsizetype main = mainOf(lines, cues, begin, end);
            for (qsizetype i = begin; i < end; ++i)
                if (i == main || lines[i].text.size() > oneWord)
                    cues[i].set(i < main ? Cue::BeforeMain : i == main ? Cue::MainOfGroup : Cue::AfterMain);
        }
        begin = std::max(end, begin + 1);
    }
}

/// How a short line is built: every character of a script one letter, marks as they are. Empty for what has no marks, no
/// number and no particle that would tell it from any other line.
QString buildOf(QStringView line, const CueSet &cues)
{
    if (const qsizetype bullet = shapes::bulletLength(line);
        bullet > 0 && line.size() <= 24 && cues.has(Cue::Unfinished))
        return line.first(1).toString();
    if (cues.has(Cue::Exclaims) && line.size() <= 14 && isHeadingLike(cues))
        return line.last(1).toString();
    if (!isHeadingLike(cues) || line.size() > 16 || cues.has(Cue::Comma))
        return {};
    static const CharacterSet &parallel = shapes::characters("parallel"_L1);
    QString build;
    bool tells = cues.has(Cue::Numbered);
    for (QChar c : line) {
        const bool telling = parallel.contains(c) || c == u'“' || c == u'”' || c == u'：' || c == u'·' || c == u'+';
        tells |= telling;
        build += telling ? c : c.isSpace() ? u' ' : u'x';
    }
    return tells ? (cues.has(Cue::Numbered) ? u"numbered"_s : build) : QString();
}

/// Like a heading, with running text on both sides that opens no story.
bool standsInText(const QList<CueSet> &cues, qsizetype at)
{
    if (at == 0 || at + 1 >= cues.size() || !(isHeadingLike(cues[at]) || cues[at].has(Cue::EvenClauses)))
        return false;
    const CueSet &before = cues[at - 1];
    const CueSet &after = cues[at + 1];
    return (before.has(Cue::Finished) || before.has(Cue::VeryLong)) && !after.has(Cue::LeadIn)
        && (after.has(Cue::Long) || after.has(Cue::VeryLong));
}

void markParallels(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    QHash<QString, QList<qsizetype>> builds;
    QList<qsizetype> labelled; // 破题：把课堂搬到家门口
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const QString build = buildOf(lines[i].text, cues[i]); !build.isEmpty())
            builds[build].append(i);
        else if (cues[i].has(Cue::EvenClauses) && standsInText(cues, i))
            builds[u"clauses"_s].append(i);
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (standsInText(cues, i) && shapes::speakerLength(lines[i].text.trimmed()) > 0)
            labelled.append(i);
    for (const QList<qsizetype> &alike : std::as_const(builds))
        for (qsizetype i : alike)
            cues[i].set(Cue::Parallel, alike.size() > 1);
    constexpr qsizetype fewestLabelled = 3; // one or two headlines of a page may be
    for (qsizetype i : std::as_const(labelled))
        if (labelled.size() >= fewestLabelled)
            cues[i].set(Cue::Parallel);
}

void markPage(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    qsizetype running = 0;
    qsizetype indented = 0;
    QHash<int, int> gaps;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isRunning = cues[i].has(Cue::VeryLong);
        running += isRunning;
        indented += isRunning && lines[i].indent > 0;
        if (i > 0)
            ++gaps[lines[i].emptyBefore];
    }
    int usual = 0;
    for (auto it = gaps.cbegin(); it != gaps.cend(); ++it)
        if (it.value() > gaps.value(usual))
            usual = it.key();
    const bool usesIndents = running > 0 && indented * 2 > running;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        cues[i].set(Cue::Indented, usesIndents && lines[i].indent > 0);
        cues[i].set(Cue::NotIndented, usesIndents && lines[i].indent == 0);
        cues[i].set(Cue::BeforeCredit, i + 1 < lines.size() && cues[i + 1].has(Cue::CreditAlone));
        cues[i].set(Cue::GapBefore, i > 0 && lines[i].emptyBefore > usual);
    }
}

/// The paper's name over the first page, or beside the other lines of a page's head.
void markMastheads(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (isMasthead(lines[i].text)
            && (i == 0 || cues[i - 1].has(Cue::Folio) || (i + 1 < lines.size() && cues[i + 1].has(Cue::Folio))))
            cues[i].set(Cue::Folio);
}

bool isFolioPiece(QStringView line)
{
    using enum FolioToken::Kind;
    const QList<FolioToken> tokens = folioTokens(line);
    return tokens.size() == 1
        && (tokens[0].kind == Number || tokens[0].kind == Name || tokens[0].kind == Date || tokens[0].kind == Weekday);
}

/// A page's head that was taken out of its frames piece by piece, a line each, stands together.
void markFolioPieces(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    const auto mark = [&](qsizetype piece, qsizetype beside) {
        if (cues[beside].has(Cue::Folio) && isFolioPiece(lines[piece].text))
            cues[piece].set(Cue::Folio);
    };
    for (qsizetype i = 1; i < lines.size(); ++i)
        mark(i, i - 1);
    for (qsizetype i = lines.size() - 1; i > 0; --i)
        mark(i - 1, i);
}

/// Lines that each begin with a page's number stand in an index; a page has one head.
void markPageLists(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    const auto isEntry = [&](qsizetype i) {
        return i >= 0 && i < lines.size() && lines[i].text.size() < 40 && shapes::startsWithPage(lines[i].text);
    };
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (cues[i].has(Cue::Folio) && isEntry(i) && (isEntry(i - 1) || isEntry(i + 1))) {
            cues[i].set(Cue::Folio, false);
            cues[i].set(Cue::EndsWithPage);
        }
}

bool isRunning(const CueSet &cues)
{
    return cues.has(Cue::VeryLong) || (cues.has(Cue::Long) && cues.has(Cue::Finished));
}

/// Share of the heading's pairs of characters that the paragraph's beginning has too; 0 for a heading of a few words.
double echoOf(QStringView heading, QStringView paragraph)
{
    constexpr qsizetype fewest = 5;
    const QStringView beginning = paragraph.first(std::min<qsizetype>(paragraph.size(), 160));
    qsizetype pairs = 0;
    qsizetype again = 0;
    for (qsizetype i = 0; i + 1 < heading.size(); ++i)
        if (isHan(heading[i].unicode()) && isHan(heading[i + 1].unicode())) {
            ++pairs;
            again += beginning.contains(heading.sliced(i, 2));
        }
    return pairs < fewest ? 0 : double(again) / double(pairs);
}

void markEchoes(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    constexpr qsizetype reach = 4;
    constexpr double most = 0.6;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const CueSet &own = cues[i];
        if (!isHeadingLike(own) || own.has(Cue::Numbered) || own.has(Cue::Parallel) || own.has(Cue::BeforeMain)
            || own.has(Cue::AfterMain))
            continue;
        qsizetype next = i + 1;
        while (next < std::min(lines.size() - 1, i + reach) && !isRunning(cues[next]))
            ++next;
        cues[i].set(Cue::Echoed, isRunning(cues[next]) && echoOf(lines[i].text, lines[next].text) >= most);
    }
}

void markDays(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    for (qsizetype begin = 0; begin < lines.size();) {
        qsizetype end = begin;
        while (end < lines.size() && isHeadingLike(cues[end]))
            ++end;
        const bool says = end < lines.size() && !cues[end].has(Cue::LeadIn) && shapes::soonSaysDay(lines[end].text);
        for (qsizetype i = begin; says && i < end; ++i)
            cues[i].set(Cue::BeforeDay);
        begin = std::max(end, begin + 1);
    }
}

/// Long lines without a final mark that stand between a heading and a lead-in are its deck, set as points.
void markLongDecks(QList<CueSet> &cues)
{
    constexpr qsizetype mostPoints = 4;
    const auto isPoint = [](const CueSet &line) {
        return (line.has(Cue::Long) || line.has(Cue::VeryLong)) && line.has(Cue::Unfinished)
            && !line.has(Cue::EndsInner) && !line.has(Cue::OpenMark) && !line.has(Cue::LeadIn);
    };
    for (qsizetype i = 0; i < cues.size(); ++i) {
        if (!isHeadingLike(cues[i]))
            continue;
        qsizetype end = i + 1;
        while (end < cues.size() && end - i <= mostPoints && isPoint(cues[end]))
            ++end;
        const bool met = end < cues.size() && cues[end].has(Cue::LeadIn);
        for (qsizetype point = i + 1; met && point < end; ++point)
            cues[point].set(Cue::BeforeLeadIn);
    }
}

/// What a desk's own shapes say of a line.
void markTaught(QStringView line, const QList<BylineShape> &taught, CueSet &cues)
{
    const BylineParse parse = parseByline(line, taught);
    const auto isTaught = [](const FoundPiece &piece) { return piece && piece->shape == "taught"_L1; };
    if (isTaught(parse.line))
        cues.set(Cue::BylineShape);
    if (isTaught(parse.credit))
        cues.set(parse.credit->span.begin == 0 ? Cue::CreditAlone : Cue::PhotoCredit);
    if (isTaught(parse.leadIn))
        cues.set(parse.leadIn->span.end < line.size() ? Cue::LeadIn : Cue::LeadInAlone);
}

} // namespace

bool isHeadingLike(const CueSet &cues)
{
    for (Cue cue : {Cue::VeryLong,       Cue::Finished,
                    Cue::Commas,         Cue::InnerStop,
                    Cue::BylineShape,    Cue::BylineBracketed,
                    Cue::NameWithOffice, Cue::CaptionOpening,
                    Cue::PhotoCredit,    Cue::CreditAlone,
                    Cue::NoteLabel,      Cue::IndexTitle,
                    Cue::PageReference,  Cue::EndsWithPage,
                    Cue::JumpTo,         Cue::JumpFrom,
                    Cue::Folio,          Cue::LeadIn,
                    Cue::LeadInAlone,    Cue::EndsInner,
                    Cue::ColumnShape,    Cue::Bracketed,
                    Cue::Symbols,        Cue::NameAlone,
                    Cue::ClauseOpening,  Cue::Row,
                    Cue::ManyShort,      Cue::SignedBelow,
                    Cue::Contact,        Cue::ListOpening,
                    Cue::Organisation,   Cue::StyledByline,
                    Cue::StyledCaption,  Cue::StyledCredit,
                    Cue::StyledNote,     Cue::StyledText})
        if (cues.has(cue))
            return false;
    return true;
}

bool hasSiblings(const QList<QStringView> &lines, qsizetype at)
{
    constexpr qsizetype longest = 30; // no line with siblings is longer
    const auto build = [](QStringView line) {
        return line.size() > longest ? QString() : buildOf(line.trimmed(), cuesOf(line));
    };
    const QString own = build(lines[at]);
    for (qsizetype i = 0; !own.isEmpty() && i < lines.size(); ++i)
        if (i != at && build(lines[i]) == own)
            return true;
    return false;
}

QList<CueSet> cuesOf(const QList<ReceivedLine> &lines, const std::stop_token &stop, const QList<BylineShape> &taught)
{
    QList<CueSet> cues;
    cues.reserve(lines.size());
    for (const ReceivedLine &line : lines) {
        if (stop.stop_requested())
            return cues;
        cues.append(cuesOf(line.text));
        if (!taught.isEmpty())
            markTaught(line.text, taught, cues.last());
    }
    markSetting(lines, cues);
    markPage(lines, cues);
    markMastheads(lines, cues);
    markFolioPieces(lines, cues);
    markPageLists(lines, cues);
    markRows(lines, cues);
    markNotices(lines, cues);
    markParallels(lines, cues);
    markGroups(lines, cues);
    markEchoes(lines, cues);
    markLongDecks(cues);
    markDays(lines, cues);
    markSections(lines, cues);
    markSubjects(lines, cues);
    return cues;
}

} // namespace galley
