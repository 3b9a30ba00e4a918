#include "core/recognise/subjects.h"

#include "core/recognise/shapes.h"
#include "core/recognise/signs.h"
#include "core/text/characters.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <vector>

namespace galley {

namespace {

using Group = quint64;             ///< three Han characters, or the beginning of one word of letters
using Groups = std::vector<Group>; ///< sorted, each once

constexpr qsizetype longestRead = 3000; ///< units of one section
constexpr size_t enough = 24;           ///< groups on either side, below which nothing can be said
constexpr size_t enoughForNew = 100;    ///< … below which having nothing in common says nothing
constexpr double common = 0.045;        ///< weight of what both sides have for each group, from which it is one subject
constexpr double leastCommon = 4;
constexpr double surelyCommon = 10;

/// Running text between two groups of heading lines.
struct Section {
    qsizetype heading = 0; ///< the first heading line over it
    qsizetype text = 0;    ///< its first line
    Groups groups;
    Groups speakers; ///< of their names
    bool hasSpeakers = false;
    bool isSigned = false; ///< ends with a by-line
};

bool isHeading(const CueSet &cues)
{
    return isHeadingLike(cues) && !cues.has(Cue::Row) && !cues.has(Cue::ManyShort) && !cues.has(Cue::Speaker);
}

bool isByline(const CueSet &cues)
{
    return cues.has(Cue::BylineShape) || cues.has(Cue::BylineBracketed) || cues.has(Cue::NameAlone);
}

/// Not what is too long for one, or what its paragraph says again as news does.
bool couldBeSubhead(const CueSet &cues)
{
    return !cues.has(Cue::Long) && !cues.has(Cue::Echoed) && !cues.has(Cue::LeadIn);
}

bool isText(const CueSet &cues)
{
    return cues.has(Cue::Finished) || cues.has(Cue::VeryLong) || cues.has(Cue::EndsInner) || cues.has(Cue::Exclaims);
}

void addGroups(QStringView text, Groups &groups)
{
    Group hans = 0;
    int run = 0;
    Group word = 0;
    Group stem = 0; // the word without its last letter
    QChar last;
    int letters = 0;
    for (const QChar c : text) {
        const bool han = isHan(c.unicode());
        hans = ((hans << 16) | c.unicode()) & 0xFFFFFFFFFFFF;
        run = han ? run + 1 : 0;
        if (run >= 3)
            groups.push_back(hans);
        const bool letter = c.isLetter() && !han;
        if (!letter && letters > 3)
            groups.push_back((last == u's' ? stem : word) | 0x8000000000000000);
        last = c;
        stem = word;
        // So much of a word that most of its endings do not tell.
        if (letter && letters < 6)
            word = (letters == 0 ? 0 : word) * 1'000'003 + c.toLower().unicode();
        letters = letter ? letters + 1 : 0;
    }
}

void sortOut(Groups &groups)
{
    std::ranges::sort(groups);
    groups.erase(std::ranges::unique(groups).begin(), groups.end());
}

QList<Section> sectionsOf(const QList<ReceivedLine> &lines, const QList<CueSet> &cues)
{
    QList<Section> sections;
    for (qsizetype i = 0; i < lines.size();) {
        Section section;
        section.heading = i;
        section.text = i;
        while (section.text < lines.size() && isHeading(cues[section.text]))
            ++section.text;
        qsizetype read = 0;
        for (i = section.text; i < lines.size() && !isHeading(cues[i]); ++i) {
            if (cues[i].has(Cue::Speaker)) {
                section.hasSpeakers = true;
                addGroups(QStringView(lines[i].text).first(shapes::speakerLength(lines[i].text)), section.speakers);
            }
            section.isSigned = isByline(cues[i]) && i > section.text;
            if (isText(cues[i]) && read < longestRead) {
                QStringView text = lines[i].text;
                if (cues[i].has(Cue::LeadIn))
                    text = text.sliced(signsIn(text).leadIn);
                addGroups(text.first(std::min(text.size(), longestRead)), section.groups);
                read += text.size();
            }
        }
        i = std::max(i, section.heading + 1);
        sortOut(section.groups);
        sortOut(section.speakers);
        sections.append(std::move(section));
    }
    return sections;
}

/// In how many sections of the page each group of characters stands.
QHash<Group, int> countsOf(const QList<Section> &sections)
{
    QHash<Group, int> counts;
    for (const Section &section : sections)
        for (const Group group : section.groups)
            ++counts[group];
    return counts;
}

/// Speakers whom the text before has named.
bool areIntroduced(const Groups &speakers, const Groups &before)
{
    return std::ranges::any_of(speakers, [&before](Group group) { return std::ranges::binary_search(before, group); });
}

Groups sharedBy(const Groups &a, const Groups &b)
{
    Groups both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

/// Whether what two texts share is enough for one subject: it weighs the more the rarer it is on the page.
bool isOneSubject(const Groups &shared, const Groups &after, const QHash<Group, int> &counts, qsizetype sections)
{
    double weight = 0;
    for (const Group group : shared)
        weight += std::log(double(sections + 1) / counts.value(group));
    return weight >= std::clamp(common * double(after.size()), leastCommon, surelyCommon);
}

} // namespace

void markSubjects(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    const QList<Section> sections = sectionsOf(lines, cues);
    const QHash<Group, int> counts = countsOf(sections);
    Groups before; // what the story so far has
    bool hasSpeakers = false;
    for (const Section &section : sections) {
        const bool tells = section.text > section.heading && before.size() >= enough && section.groups.size() >= enough;
        const Groups shared = tells ? sharedBy(before, section.groups) : Groups();
        const bool isSame = isOneSubject(shared, section.groups, counts, sections.size())
            || (hasSpeakers && section.hasSpeakers) || areIntroduced(section.speakers, before);
        const bool isNew = tells && !isSame && before.size() >= enoughForNew && section.groups.size() >= enoughForNew
            && shared.empty();
        for (qsizetype i = section.heading; i < section.text; ++i) {
            cues[i].set(Cue::SameSubject, isSame && couldBeSubhead(cues[i]));
            cues[i].set(Cue::NewSubject, isNew);
        }
        const bool isStart = isNew || (section.text < lines.size() && cues[section.text].has(Cue::LeadIn));
        if (isStart || section.isSigned)
            before.clear();
        hasSpeakers = !section.isSigned && (section.hasSpeakers || (hasSpeakers && !isStart));
        if (!section.isSigned)
            before.insert(before.end(), section.groups.begin(), section.groups.end());
        sortOut(before);
    }
}

} // namespace galley
