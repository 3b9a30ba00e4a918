#include "core/recognise/cues.h"

#include "core/recognise/pattern.h"
#include "core/recognise/shapes.h"
#include "core/recognise/signs.h"
#include "core/text/characters.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr std::array<QLatin1StringView, cueCount> names{
    "tiny"_L1,
    "short"_L1,
    "medium"_L1,
    "wide"_L1,
    "long"_L1,
    "very-long"_L1,
    "finished"_L1,
    "exclaims"_L1,
    "unfinished"_L1,
    "ends-inner"_L1,
    "ends-colon"_L1,
    "ends-function"_L1,
    "open-mark"_L1,
    "inner-stop"_L1,
    "comma"_L1,
    "commas"_L1,
    "even-clauses"_L1,
    "halves"_L1,
    "starts-closing"_L1,
    "lower-case"_L1,
    "lead-in"_L1,
    "lead-in-alone"_L1,
    "date-opening"_L1,
    "clause-opening"_L1,
    "numbered"_L1,
    "news-verb"_L1,
    "and-so-on"_L1,
    "dash-head"_L1,
    "dash-inside"_L1,
    "arrows"_L1,
    "book-title"_L1,
    "bracketed"_L1,
    "bracket-head"_L1,
    "byline-shape"_L1,
    "byline-bracketed"_L1,
    "name-alone"_L1,
    "name-with-office"_L1,
    "caption-opening"_L1,
    "caption-inside"_L1,
    "photo-credit"_L1,
    "name-credit"_L1,
    "credit-alone"_L1,
    "note-label"_L1,
    "note-labelled"_L1,
    "index-title"_L1,
    "page-reference"_L1,
    "ends-with-page"_L1,
    "jump-to"_L1,
    "jump-from"_L1,
    "folio"_L1,
    "column-shape"_L1,
    "column-name"_L1,
    "notice"_L1,
    "organisation"_L1,
    "contact"_L1,
    "salutation"_L1,
    "ends-dash"_L1,
    "symbols"_L1,
    "indented"_L1,
    "not-indented"_L1,
    "parallel"_L1,
    "before-credit"_L1,
    "gap-before"_L1,
    "main-of-group"_L1,
    "before-main"_L1,
    "after-main"_L1,
    "echoed"_L1,
    "before-lead-in"_L1,
    "section-head"_L1,
    "after-signature"_L1,
    "unsigned"_L1,
    "row"_L1,
    "list-opening"_L1,
    "many-short"_L1,
    "speaker"_L1,
    "signed-below"_L1,
    "before-byline"_L1,
    "before-rows"_L1,
    "before-day"_L1,
    "same-subject"_L1,
    "new-subject"_L1,
    "styled-headline"_L1,
    "styled-subhead"_L1,
    "styled-kicker"_L1,
    "styled-deck"_L1,
    "styled-byline"_L1,
    "styled-caption"_L1,
    "styled-credit"_L1,
    "styled-note"_L1,
    "styled-text"_L1,
    "large-type"_L1,
    "largest-type"_L1,
    "small-type"_L1,
    "bold-type"_L1,
    "centred"_L1,
};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'　' || c == u'\t' || c == u'\u00A0' || c == u'\u2003';
}

/// What one pass over the characters counts.
struct Counts {
    qsizetype length = 0;
    qsizetype letters = 0;  ///< of alphabets
    qsizetype wordlike = 0; ///< letters, digits, Han
    int commas = 0;
    int open = 0; ///< quotations and brackets opened and not closed
    bool innerStop = false;
    bool halves = false;
};

bool isPartEnd(QChar c)
{
    return isHan(c.unicode()) || isClosingMark(c.unicode()) || isFinalMark(c.unicode());
}

bool isPartStart(QChar c)
{
    return isHan(c.unicode()) || isOpeningMark(c.unicode()) || c.isDigit();
}

Counts countsOf(QStringView line)
{
    Counts counts;
    int bracketDepth = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (isSpace(c)) {
            qsizetype next = i;
            while (next < line.size() && isSpace(line[next]))
                ++next;
            counts.halves |= bracketDepth == 0 && i > 0 && next < line.size() && isPartEnd(line[i - 1])
                && isPartStart(line[next]);
            continue;
        }
        ++counts.length;
        counts.letters += c.script() == QChar::Script_Latin;
        counts.wordlike += c.isLetterOrNumber() || c.isSurrogate();
        counts.commas += c == u'，' || c == u'；' || c == u';'
            || (c == u',' && i + 1 < line.size() && !line[i + 1].isDigit());
        counts.innerStop |= (c == u'。' || c == u'！' || c == u'？') && i + 2 < line.size();
        const bool opens = isOpeningMark(c.unicode());
        const bool closes = isClosingMark(c.unicode());
        counts.open = std::max(0, counts.open + opens - closes);
        bracketDepth = std::max(0, bracketDepth + (c == u'（' || c == u'(') - (c == u'）' || c == u')'));
    }
    return counts;
}

Cue lengthCue(qsizetype length)
{
    constexpr std::array<std::pair<qsizetype, Cue>, 5> steps{
        {{4, Cue::Tiny}, {10, Cue::Short}, {18, Cue::Medium}, {32, Cue::Wide}, {60, Cue::Long}}};
    for (const auto &[most, cue] : steps)
        if (length <= most)
            return cue;
    return Cue::VeryLong;
}

bool isMostlyLetters(const Counts &counts)
{
    return counts.letters * 2 > counts.length;
}

void setEnd(QStringView line, const Counts &counts, CueSet &cues)
{
    const QStringView bare = line.trimmed();
    QStringView core = bare;
    while (!core.isEmpty() && (isClosingMark(core.back().unicode()) || core.back() == u'"' || core.back() == u'\''))
        core.chop(1);
    const QChar last = core.isEmpty() ? QChar() : core.back();
    const bool exclaims = last == u'！' || last == u'？' || last == u'!' || last == u'?';
    const bool stop = isMostlyLetters(counts) && last == u'.' && counts.length > 3;
    cues.set(Cue::Exclaims, exclaims);
    cues.set(Cue::Finished, !exclaims && (stop || endsSentence(bare) || shapes::endsWithRemark(bare)));
    cues.set(Cue::Unfinished, !exclaims && !cues.has(Cue::Finished));
    static const CharacterSet &functionEnding = shapes::characters("unfinished-ending"_L1);
    static const CharacterSet &andSoOn = shapes::characters("and-so-on"_L1);
    const QChar end = bare.isEmpty() ? QChar() : bare.back();
    cues.set(Cue::EndsInner, QStringView(u"，、；,;").contains(end));
    cues.set(Cue::EndsColon, end == u'：' || end == u':');
    cues.set(Cue::EndsFunction, functionEnding.contains(end));
    cues.set(Cue::AndSoOn, andSoOn.contains(end));
    cues.set(Cue::OpenMark, counts.open > 0);
}

void setShapes(QStringView line, const Signs &signs, CueSet &cues)
{
    using namespace shapes;
    cues.set(Cue::CreditAlone, signs.credit);
    cues.set(Cue::BylineShape, signs.byline);
    cues.set(Cue::BylineBracketed, signs.bracketed);
    cues.set(Cue::PhotoCredit, signs.endsWithCredit);
    cues.set(Cue::NameCredit, signs.endsWithNames);
    cues.set(Cue::LeadInAlone, signs.leadIn > 0 && signs.leadIn >= line.size());
    cues.set(Cue::LeadIn, signs.leadIn > 0 && signs.leadIn < line.size());
    cues.set(Cue::NameAlone, isName(line));
    cues.set(Cue::NameWithOffice, isNameWithOffice(line));
    cues.set(Cue::CaptionOpening, startsLikeCaption(line));
    cues.set(Cue::NoteLabel, isNoteLabel(line));
    cues.set(Cue::NoteLabelled, !cues.has(Cue::NoteLabel) && isLabelledNote(line));
    cues.set(Cue::IndexTitle, isIndexTitle(line));
    cues.set(Cue::PageReference, isPageReference(line));
    cues.set(Cue::EndsWithPage, !cues.has(Cue::PageReference) && endsWithPageReference(line));
    cues.set(Cue::JumpTo, isJumpTo(line));
    cues.set(Cue::JumpFrom, isJumpFrom(line));
    cues.set(Cue::Folio, isFolio(line));
    cues.set(Cue::ColumnShape, isColumnTitle(line));
    cues.set(Cue::ColumnName, isColumnName(line));
    cues.set(Cue::Notice, isNoticeHead(line));
    cues.set(Cue::Organisation, isOrganisation(line));
    cues.set(Cue::Contact, givesContact(line));
    cues.set(Cue::Salutation, isSalutation(line));
}

/// 《春到码头》 or «…», one title and nothing else.
bool isQuotedWhole(QStringView line)
{
    const bool marks = (line.front() == u'《' && line.back() == u'》') || (line.front() == u'«' && line.back() == u'»')
        || (line.front() == u'〈' && line.back() == u'〉');
    return marks && line.size() > 3 && line.size() < 24 && line.sliced(1).indexOf(line.front()) < 0;
}

/// The particle 的 at its head, which only the rest of a sentence begins with.
bool hangs(QStringView line)
{
    static const CharacterSet &particle = shapes::characters("hanging"_L1);
    static const CharacterSet &afterIt = shapes::characters("after-de"_L1);
    return particle.contains(line.front()) && line.size() > 1 && !afterIt.contains(line[1]);
}

/// What pictures are explained with, behind the head of a line: …。图为…
bool explainsPicture(QStringView line)
{
    static const QRegularExpression shape = shapes::pattern(shapes::anyOf("caption-inside"_L1));
    constexpr qsizetype reach = 120;
    constexpr qsizetype longest = 400;
    const QStringView tail = line.size() > reach ? line.last(reach) : line.sliced(1);
    return line.size() < longest && shape.matchView(tail).hasMatch();
}

void setContent(QStringView line, const Counts &counts, const Signs &signs, CueSet &cues)
{
    using namespace shapes;
    cues.set(Cue::InnerStop, counts.innerStop);
    cues.set(Cue::Comma, counts.commas == 1);
    cues.set(Cue::Commas, counts.commas > 1);
    cues.set(Cue::EvenClauses,
             !cues.has(Cue::EndsFunction) && !cues.has(Cue::OpenMark) && clauseBalance(line) != Balance::None);
    cues.set(Cue::Halves, counts.halves && !counts.innerStop && counts.length <= 90);
    cues.set(Cue::StartsClosing, hangs(line) || QStringView(u"，。、；：！？”’）》】」』").contains(line.front()));
    cues.set(Cue::LowerCase, line.front().isLower());
    const bool opens = signs.leadIn > 0;
    cues.set(Cue::DateOpening, !opens && startsWithDate(line));
    cues.set(Cue::Numbered, isNumbered(line));
    cues.set(Cue::NewsVerb, endsLikeNews(line));
    const qsizetype close = line.front() == u'【' ? line.indexOf(u'】') : -1;
    cues.set(Cue::Bracketed, close > 0 && close + 1 == line.size());
    cues.set(Cue::BracketHead, close > 0 && close + 1 < line.size());
    cues.set(Cue::CaptionInside, explainsPicture(line));
    cues.set(Cue::DashHead, line.startsWith(u"——") || line.startsWith(u"―"));
    const qsizetype dash = line.indexOf(u"——");
    cues.set(Cue::DashInside,
             dash > 3 && dash + 6 < line.size() && counts.length <= 60 && !counts.innerStop
                 && cues.has(Cue::Unfinished));
    cues.set(Cue::EndsDash, counts.length > 4 && (line.endsWith(u"——") || line.endsWith(u"――")));
    cues.set(Cue::Arrows, endsWithArrows(line));
    cues.set(Cue::BookTitle, isQuotedWhole(line));
    cues.set(Cue::ClauseOpening, !opens && startsWithClause(line));
    cues.set(Cue::Symbols, counts.wordlike == 0);
}

} // namespace

QLatin1StringView cueName(Cue cue)
{
    return names[size_t(cue)];
}

std::optional<Cue> cueFromName(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i)
        if (name == names[i])
            return Cue(i);
    return std::nullopt;
}

CueSet cuesOf(QStringView line)
{
    CueSet cues;
    line = line.trimmed();
    if (line.isEmpty())
        return cues;
    const Counts counts = countsOf(line);
    cues.set(lengthCue(isMostlyLetters(counts) ? qRound(0.4 * double(counts.length)) : counts.length));
    setEnd(line, counts, cues);
    const Signs signs = signsIn(line);
    setContent(line, counts, signs, cues);
    setShapes(line, signs, cues);
    return cues;
}

} // namespace galley
