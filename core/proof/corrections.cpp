#include "core/proof/corrections.h"

#include "core/proof/linebreaks.h"
#include "core/proof/movedlines.h"
#include "core/proof/unitfindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Two findings about the same words. What belongs to no story is known by its own words.
bool isSamePlace(const ProofFinding &one, const ProofFinding &other)
{
    const Place &a = one.finding.place;
    const Place &b = other.finding.place;
    if (isOfBreaks(one) != isOfBreaks(other))
        return false;
    if (one.finding.text.isEmpty() && other.finding.text.isEmpty() && one.finding.check == other.finding.check
        && one.finding.check == "proof/unapproved-text"_L1)
        return one.found == other.found;
    const bool parts = a.isOneBlock() && b.isOneBlock();
    if (!parts)
        return a.first == b.first && a.last == b.last;
    return a.first == b.first && a.begin < b.end && b.begin < a.end;
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

} // namespace

CorrectionCheck checkCorrections(const Issue &issue, const Page &page, const ProofPage &first, const ProofPage &second,
                                 const EarlierStories &earlier, ProofMode mode)
{
    CorrectionCheck check;
    check.second = compareProof(issue, page, second, earlier, mode);
    const ProofComparison before = compareProof(issue, page, first, earlier, mode);
    for (const ProofFinding &asked : before.findings)
        check.corrections.append({Correction::State::Done, asked});
    for (ProofFinding &now : check.second.findings) {
        const auto asked = std::ranges::find_if(
            check.corrections, [&now](const Correction &each) { return isSamePlace(each.asked, now); });
        if (!isOfBreaks(now)) // what is no wording is no graver for having been asked for
            now.finding.severity = Severity::A;
        if (asked == check.corrections.end()) {
            if (!isOfBreaks(now))
                now.finding.check = u"proof/unexplained-change"_s;
            continue;
        }
        now.finding.check = u"proof/correction-missing"_s;
        now.finding.message = messageOf(asked->asked, now);
        if (asked->state != Correction::State::Wrong)
            asked->state = isSame(asked->asked, now) ? Correction::State::NotDone : Correction::State::Wrong;
    }
    if (mode == ProofMode::LineBreaks)
        check.second.findings += movedOf(before, check.second, second.number);
    return check;
}

} // namespace galley
