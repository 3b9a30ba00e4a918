#include "core/recognise/sections.h"

#include "core/recognise/shapes.h"
#include "core/recognise/signs.h"

#include <algorithm>
#include <cstdlib>

namespace galley {

namespace {

/// Heading lines and the text under them, up to the next heading lines.
struct Section {
    qsizetype begin = 0;
    qsizetype text = 0; ///< the first line under the heading
    qsizetype end = 0;
    bool isSigned = false;
    QList<qsizetype> lengths; ///< of the heading's lines, marks left out
};

constexpr qsizetype fewest = 3;

qsizetype wordLength(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

bool isSignature(const CueSet &cues)
{
    return cues.has(Cue::BylineShape) || cues.has(Cue::BylineBracketed);
}

bool isPicture(const CueSet &cues)
{
    return cues.has(Cue::CaptionOpening) || cues.has(Cue::PhotoCredit) || cues.has(Cue::CreditAlone);
}

Section sectionAt(qsizetype begin, const QList<ReceivedLine> &lines, const QList<CueSet> &cues)
{
    Section section;
    section.begin = begin;
    section.text = begin;
    while (section.text < lines.size() && isHeadingLike(cues[section.text]))
        section.lengths.append(wordLength(lines[section.text++].text));
    section.end = section.text;
    while (section.end < lines.size() && !isHeadingLike(cues[section.end]))
        ++section.end;
    qsizetype last = section.end - 1;
    while (last > section.text && isPicture(cues[last]))
        --last;
    section.isSigned = last > section.text && isSignature(cues[last]);
    return section;
}

bool isBuiltLike(const Section &a, const Section &b)
{
    if (a.lengths.isEmpty() || a.lengths.size() != b.lengths.size())
        return false;
    const qsizetype tolerance = a.lengths.size() > 1 ? 1 : 2;
    for (qsizetype i = 0; i < a.lengths.size(); ++i)
        if (std::abs(a.lengths[i] - b.lengths[i]) > tolerance)
            return false;
    return true;
}

bool opensSections(const Section &whole, const Section &first)
{
    return !whole.isSigned && !whole.lengths.isEmpty() && whole.end > whole.text && !isBuiltLike(whole, first);
}

bool isSignedAtHead(const Section &section, const QList<CueSet> &cues)
{
    if (section.text >= section.end)
        return false;
    const CueSet &first = cues[section.text];
    return isSignature(first) || first.has(Cue::LeadIn) || first.has(Cue::LeadInAlone) || first.has(Cue::NameAlone);
}

/// A part that nobody signs, on a page whose stories are signed at their heads.
bool isUnsigned(const Section &section, const QList<ReceivedLine> &lines, const QList<CueSet> &cues)
{
    if (section.isSigned || section.lengths.size() != 1 || section.text >= section.end || isSignedAtHead(section, cues))
        return false;
    const CueSet &last = cues[section.end - 1];
    return cues[section.text].has(Cue::Finished) && !isPicture(cues[section.text]) && !last.has(Cue::SignedBelow)
        && !shapes::endsWithRemark(lines[section.end - 1].text);
}

void markUnsigned(const QList<Section> &sections, const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    const auto isHeadSigned = [&cues](const Section &each) { return isSignedAtHead(each, cues); };
    if (std::ranges::count_if(sections, isHeadSigned) < fewest)
        return;
    for (const Section &section : sections.sliced(1))
        if (isUnsigned(section, lines, cues))
            for (qsizetype line = section.begin; line < section.text; ++line)
                cues[line].set(Cue::Unsigned);
}

/// A story that its author's name closed is over.
void markAfterSignatures(const QList<Section> &sections, const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    for (const Section &section : sections)
        for (qsizetype line = section.begin; line < section.text; ++line)
            if (section.begin > 0 && endsInAuthors(lines[section.begin - 1].text))
                cues[line].set(Cue::AfterSignature);
}

} // namespace

void markSections(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    QList<Section> sections;
    for (qsizetype i = 0; i < lines.size(); i = sections.last().end)
        sections.append(sectionAt(i, lines, cues));
    if (sections.isEmpty())
        return;
    markUnsigned(sections, lines, cues);
    markAfterSignatures(sections, lines, cues);
    for (qsizetype first = 1; first < sections.size(); ++first) {
        if (!sections[first].isSigned || !opensSections(sections[first - 1], sections[first]))
            continue;
        qsizetype end = first;
        while (end < sections.size() && sections[end].isSigned && isBuiltLike(sections[first], sections[end]))
            ++end;
        for (qsizetype each = first; end - first >= fewest && each < end; ++each)
            for (qsizetype line = sections[each].begin; line < sections[each].text; ++line)
                cues[line].set(Cue::SectionHead);
    }
}

} // namespace galley
