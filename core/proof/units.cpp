#include "core/proof/units.h"

#include "core/proof/unknown.h"

#include <algorithm>

namespace galley {

namespace {

bool isOfFlow(Role role)
{
    return isRunningText(role) || role == Role::Subhead || role == Role::LeadIn;
}

void append(ProofUnit &unit, const Block &block)
{
    unit.blocks.append(block.id);
    for (qsizetype i = 0; i < block.text.size(); ++i) {
        if (block.text[i].isSpace())
            continue;
        unit.text += block.text[i];
        unit.blockAt.append(unit.blocks.size() - 1);
        unit.offset.append(i);
    }
}

void appendStory(QList<ProofUnit> &units, const Story &story)
{
    qsizetype flow = -1;
    for (const Block &block : story.blocks) {
        const Role role = block.role.role;
        if (role == Role::Folio || withoutSpaces(block.text).isEmpty())
            continue;
        if (!isOfFlow(role)) {
            // Captions and the like stand in the copy between two paragraphs that the page sets on end.
            units.append({.story = story.id, .role = role, .text = {}, .blocks = {}, .blockAt = {}, .offset = {}});
            append(units.last(), block);
            continue;
        }
        if (flow < 0) {
            flow = units.size();
            units.append(
                {.story = story.id, .role = Role::Paragraph, .text = {}, .blocks = {}, .blockAt = {}, .offset = {}});
        }
        append(units[flow], block);
    }
}

} // namespace

Place ProofUnit::placeOf(Span part) const
{
    if (part.isEmpty())
        part = part.begin > 0 ? Span{part.begin - 1, part.begin} : Span{0, std::min<qsizetype>(1, text.size())};
    const qsizetype last = part.end - 1;
    return {.first = blocks[blockAt[part.begin]],
            .begin = offset[part.begin],
            .last = blocks[blockAt[last]],
            .end = offset[last] + 1};
}

QList<ProofUnit> unitsOf(const Page &page)
{
    QList<ProofUnit> units;
    for (const Story &story : page.stories)
        appendStory(units, story);
    return units;
}

QString withoutSpaces(QStringView text)
{
    QString dense;
    dense.reserve(text.size());
    for (const QChar c : text)
        if (!c.isSpace())
            dense += c;
    return dense;
}

bool haveWords(const QList<ProofUnit> &units, const QString &words)
{
    return 2 * words.count(unknownSign) <= words.size()
        && std::ranges::any_of(units, [&words](const ProofUnit &unit) { return haveAgreeing(unit.text, words); });
}

} // namespace galley
