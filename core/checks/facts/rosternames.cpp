#include "core/checks/facts/rosternames.h"

#include "core/language/surnames.h"
#include "core/ledger/likeness.h"

#include <algorithm>

namespace galley {

namespace {

bool isNearly(const QString &name, const QString &known)
{
    const std::optional<qsizetype> at = onlyDifference(name, known);
    return at && *at >= surnameLength(known);
}

Message onRoster(const Official &official)
{
    return Message(QT_TRANSLATE_NOOP("core", "On the roster: %1 %2"), {official.title, official.name});
}

Finding anotherName(const LedgerEntry &person, const Place &place, const Official &official, const Issue &issue)
{
    Finding finding = nameFinding(issue, place, 0.9, Message(QT_TRANSLATE_NOOP("core", "The roster has another name.")));
    finding.severity = Severity::A;
    finding.evidence.append(onRoster(official));
    finding.fixes.append(writtenEverywhere(official.name, person, issue));
    return finding;
}

FactAnswer sameName(const LedgerSpelling &title, const Official &official, const Issue &issue)
{
    return {.check = nameFactsId,
            .verdict = FactAnswer::Verdict::Agrees,
            .place = title.places.first(),
            .related = title.places.sliced(1, std::min(mostRelated, title.places.size() - 1)),
            .text = issue.text(title.places.first()),
            .message = onRoster(official)};
}

} // namespace

Finding nameFinding(const Issue &issue, const Place &place, double certainty, const Message &message)
{
    return {.check = nameFactsId,
            .severity = Severity::B,
            .certainty = certainty,
            .place = place,
            .text = issue.text(place),
            .message = message};
}

Fix writtenEverywhere(const QString &name, const LedgerEntry &wrong, const Issue &issue)
{
    Fix fix{.label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {name}), .replacement = name};
    const QList<Place> places = wrong.places();
    for (const Place &place : places.sliced(1))
        fix.also.append({place, issue.text(place), name});
    return fix;
}

QList<Judgement> againstRoster(const LedgerEntry &person, const QList<Official> &officials, const Issue &issue)
{
    const bool isOfficial = std::ranges::contains(officials, person.name, &Official::name);
    QList<Judgement> judgements;
    for (const LedgerSpelling &title : person.titles)
        for (const Official &official : officials) {
            if (official.title != title.text)
                continue;
            if (official.name == person.name)
                judgements.append(sameName(title, official, issue));
            else if (!isOfficial && isNearly(person.name, official.name))
                judgements.append(anotherName(person, title.places.first(), official, issue));
        }
    return judgements;
}

} // namespace galley
