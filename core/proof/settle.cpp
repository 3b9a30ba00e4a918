#include "core/proof/settle.h"

#include "core/proof/unitfindings.h"
#include "core/proof/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// So much is not by chance what is missing elsewhere.
constexpr qsizetype fewestSame = 3;
/// Units between lines that changed places and what is told of with them.
constexpr qsizetype rim = 8;
/// Units of the text behind what is missing that must follow it on the page, to know it again.
constexpr qsizetype known = 3;

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && comparable(withoutSpaces(one)) == comparable(withoutSpaces(other));
}

/// What is set in lines of its own never changes places with its neighbour's: only with its own.
bool areApart(const Finding &one, const Finding &other, const Issue &issue)
{
    const Block *first = issue.block(one.place.first);
    const Block *second = issue.block(other.place.first);
    if (!first || !second || first == second)
        return false;
    const bool inOneFlow = isRunningText(first->role.role) && isRunningText(second->role.role)
        && issue.storyOf(first->id) == issue.storyOf(second->id);
    return !inOneFlow;
}

/// True where what was found ends a line of the page.
bool endsLine(const ProofFinding &finding, const QList<ProofColumn> &columns)
{
    const auto fits = [&](const ProofLine &line) {
        return finding.proof && line.text.endsWith(finding.found) && !line.boxes.isEmpty()
            && line.boxes.last().intersects(finding.proof->box);
    };
    return std::ranges::any_of(columns, [&](const ProofColumn &column) { return std::ranges::any_of(column, fits); });
}

bool endsBlock(const Finding &finding, const Issue &issue)
{
    const Block *block = issue.block(finding.place.last);
    return block && finding.place.end >= block->text.trimmed().size();
}

/// A text lacks what another has too much: the words were set so near to the other that they were read with it.
bool wereReadAsAnothers(const ProofFinding &lacks, const ProofFinding &has, const Issue &issue,
                        const QList<ProofColumn> &columns)
{
    if (!lacks.found.isEmpty() || !has.finding.text.isEmpty() || !isSame(lacks.finding.text, has.found)
        || !areApart(lacks.finding, has.finding, issue))
        return false;
    // A character lost here and one like it doubled there are two errors, but not at the ends of lines.
    return has.found.size() >= fewestSame || (endsLine(has, columns) && endsBlock(lacks.finding, issue));
}

/// Two texts have each other's words.
bool wereExchanged(const ProofFinding &one, const ProofFinding &other, const Issue &issue)
{
    return one.found.size() >= fewestSame && other.found.size() >= fewestSame && isSame(one.finding.text, other.found)
        && isSame(other.finding.text, one.found) && areApart(one.finding, other.finding, issue);
}

bool changedPlaces(const ProofFinding &finding)
{
    return finding.finding.check == "proof/text-changed"_L1 && isSame(finding.finding.text, finding.found);
}

/// Words beside a line that changed places, which the page has, going on as the text does.
bool isAtRim(const ProofFinding &lacks, const ProofFinding &moved, const Issue &issue, const QStringList &page)
{
    const Place &place = lacks.finding.place;
    const Place &other = moved.finding.place;
    if (!lacks.found.isEmpty() || place.first != other.first || !place.isOneBlock() || !other.isOneBlock()
        || place.begin > other.end + rim || other.begin > place.end + rim)
        return false;
    const QString rest = withoutSpaces(QStringView(issue.block(place.first)->text).sliced(place.begin));
    const QString words = rest.first(std::min(withoutSpaces(lacks.finding.text).size() + known, rest.size()));
    return std::ranges::any_of(page, [&](const QString &column) { return column.contains(comparable(words)); });
}

QStringList textOf(const QList<ProofColumn> &columns)
{
    QStringList all;
    for (const ProofColumn &column : columns)
        all.append(comparable(wordsOf(column, {0, column.size()})));
    return all;
}

} // namespace

void settle(QList<ProofFinding> &findings, const Issue &issue, const QList<ProofColumn> &columns)
{
    QList<bool> settled(findings.size(), false);
    const QStringList page = textOf(columns);
    for (qsizetype i = 0; i < findings.size(); ++i)
        for (qsizetype j = 0; j < findings.size(); ++j) {
            if (i == j || settled[i] || settled[j])
                continue;
            if (wereReadAsAnothers(findings[i], findings[j], issue, columns)
                || wereExchanged(findings[i], findings[j], issue))
                settled[i] = settled[j] = true;
            else if (changedPlaces(findings[j]) && isAtRim(findings[i], findings[j], issue, page))
                settled[i] = true;
        }
    qsizetype at = 0;
    findings.removeIf([&](const ProofFinding &) { return settled[at++]; });
}

} // namespace galley
