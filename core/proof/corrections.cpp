#include "core/proof/corrections.h"

#include "core/proof/explanation.h"
#include "core/proof/linebreaks.h"
#include "core/proof/movedlines.h"
#include "core/proof/unitfindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Words on the page that belong to no story: their place in the text says nothing.
bool isStray(const ProofFinding &finding)
{
    return finding.finding.text.isEmpty() && finding.finding.check == "proof/unapproved-text"_L1;
}

/// Two findings about the same words. What belongs to no story is known by its own words.
bool isSamePlace(const ProofFinding &one, const ProofFinding &other)
{
    const Place &a = one.finding.place;
    const Place &b = other.finding.place;
    if (isOfBreaks(one) != isOfBreaks(other))
        return false;
    if (isStray(one) || isStray(other))
        return isStray(one) && isStray(other) && one.found == other.found;
    const bool parts = a.isOneBlock() && b.isOneBlock();
    if (!parts)
        return a.first == b.first && a.last == b.last;
    // Of a doubled character either of the two is the one too many.
    const qsizetype slack = one.finding.text.isEmpty() || other.finding.text.isEmpty() ? 1 : 0;
    return a.first == b.first && a.begin < b.end + slack && b.begin < a.end + slack;
}

bool isSame(const ProofFinding &one, const ProofFinding &other)
{
    return one.found == other.found && one.finding.text == other.finding.text;
}

Message messageOf(const ProofFinding &asked, const ProofFinding &now)
{
    if (isSame(asked, now))
        return now.finding.text.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "Asked for and not done: “%1” is still there."),
                      {quotedInMessage(now.found)})
            : Message(QT_TRANSLATE_NOOP("core", "Asked for and not done: “%1”."), {quotedInMessage(now.finding.text)});
    return Message(QT_TRANSLATE_NOOP("core", "Done wrongly: the first proof had “%1”, the text “%2”, the second “%3”."),
                   {quotedInMessage(asked.found), quotedInMessage(now.finding.text), quotedInMessage(now.found)});
}

/// Where a character of a unit's text is printed.
std::optional<ProofPlace> placeOfPrinted(const UnitOnProof &unit, qsizetype at, int page)
{
    qsizetype shift = 0;
    for (const Difference &each : differencesIn(unit.unit, unit.printed))
        if (each.before.end <= at)
            shift += each.after.length() - each.before.length();
    const qsizetype there = at + shift;
    return there >= 0 && there < unit.printed.boxes.size() ? std::optional(ProofPlace{page, unit.printed.boxes[there]})
                                                           : std::nullopt;
}

/// Where the second proof prints what was to be there; nothing where that cannot be told.
std::optional<ProofPlace> printedPlace(const Place &place, const ProofComparison &second, int page)
{
    for (const StoryOnProof &story : second.stories)
        for (const UnitOnProof &unit : story.units)
            for (qsizetype i = 0; i < unit.unit.text.size(); ++i)
                if (unit.unit.blocks[unit.unit.blockAt[i]] == place.first && unit.unit.offset[i] >= place.begin)
                    return placeOfPrinted(unit, i, page);
    return std::nullopt;
}

ProofFinding doneFinding(const ProofFinding &asked, const ProofComparison &second, int page)
{
    ProofFinding done = asked;
    done.since = SinceBefore::Done;
    done.finding.severity = Severity::C;
    done.finding.message = asked.finding.text.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("core", "Done: “%1” is gone."), {quotedInMessage(asked.found)})
        : asked.found.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("core", "Done: “%1” is there now."), {quotedInMessage(asked.finding.text)})
        : Message(QT_TRANSLATE_NOOP("core", "Done: “%1” has become “%2”."),
                  {quotedInMessage(asked.found), quotedInMessage(asked.finding.text)});
    done.proof = printedPlace(asked.finding.place, second, page);
    return done;
}

// What is no wording is no graver for having been asked for.
void tell(ProofFinding &now, SinceBefore since)
{
    now.since = since;
    if (!isOfBreaks(now))
        now.finding.severity = Severity::A;
}

QList<ProofFinding> movedOf(const ProofComparison &before, const ProofComparison &now, int number)
{
    QList<ProofFinding> moved;
    for (const StoryOnProof &story : now.stories) {
        const auto same = std::ranges::find(before.stories, story.story, &StoryOnProof::story);
        for (qsizetype i = 0; same != before.stories.end() && i < story.units.size(); ++i)
            moved += movedLines(same->units[i], story.units[i], blockStarts(story.units[i].unit), number);
    }
    return moved;
}

/// Where the second proof begins a paragraph anew or runs two together, the lines behind that move as well: that is one
/// error, told of at the seam.
bool isToldOfWithASeam(const ProofFinding &moved, const ProofComparison &second)
{
    const BlockId block = moved.finding.place.first;
    return std::ranges::any_of(second.findings, [&](const ProofFinding &each) {
        const Place &place = each.finding.place;
        return each.finding.check == "proof/line-break"_L1 && each.since != SinceBefore::NotDone
            && (place.first == block || place.last == block);
    });
}

} // namespace

CorrectionCheck checkCorrections(const Issue &issue, const Page &page, const ProofPage &first, const ProofPage &second,
                                 const EarlierStories &earlier, ProofMode mode)
{
    CorrectionCheck check;
    check.second = compareProof(issue, page, second, earlier, mode);
    const ProofComparison before = compareProof(issue, page, first, earlier, mode);
    for (const ProofFinding &asked : before.findings)
        if (!explanationOf(asked, issue))
            check.corrections.append({.asked = asked});
    for (ProofFinding &now : check.second.findings) {
        if (explanationOf(now, issue))
            continue;
        const auto asked = std::ranges::find_if(
            check.corrections, [&now](const Correction &each) { return isSamePlace(each.asked, now); });
        if (asked == check.corrections.end()) {
            if (!isOfBreaks(now))
                tell(now, SinceBefore::Unasked);
            continue;
        }
        const bool same = isSame(asked->asked, now);
        tell(now, same ? SinceBefore::NotDone : SinceBefore::DoneWrongly);
        now.finding.message = messageOf(asked->asked, now);
        if (asked->state != SinceBefore::DoneWrongly)
            asked->state = now.since;
    }
    for (Correction &each : check.corrections)
        if (each.state == SinceBefore::Done)
            each.now = doneFinding(each.asked, check.second, second.number);
    if (mode == ProofMode::LineBreaks)
        for (const ProofFinding &moved : movedOf(before, check.second, second.number))
            if (!isToldOfWithASeam(moved, check.second))
                check.second.findings.append(moved);
    return check;
}

} // namespace galley
