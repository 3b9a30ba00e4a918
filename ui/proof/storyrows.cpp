#include "ui/proof/storyrows.h"

#include "core/proof/unitfindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// One difference of a unit, and the finding that tells of it.
struct Told {
    Difference difference;
    qsizetype finding = -1;
};

QList<Told> toldOf(const UnitOnProof &unit, const QList<ProofFinding> &findings)
{
    QList<Told> told;
    for (const Difference &each : differencesIn(unit.unit, unit.printed))
        told.append({each, -1});
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QList<Difference> differences = differencesOf(findings[i], unit.unit, unit.printed);
        for (Told &each : told)
            if (each.finding < 0 && differences.contains(each.difference))
                each.finding = i;
    }
    return told;
}

/// Writes the rows of one unit.
class RowWriter
{
public:
    RowWriter(const Issue &issue, const UnitOnProof &unit, const QList<Told> &told)
        : m_issue(issue)
        , m_unit(unit.unit)
        , m_printed(unit.printed.text)
        , m_told(told)
    {
    }

    QList<StoryRow> rows()
    {
        QList<StoryRow> rows;
        for (qsizetype begin = 0; begin < m_unit.text.size();) {
            qsizetype end = begin;
            while (end < m_unit.text.size() && m_unit.blockAt[end] == m_unit.blockAt[begin])
                ++end;
            rows.append(row({begin, end}));
            begin = end;
        }
        return rows;
    }

private:
    /// `part`: of the unit's text, one block.
    StoryRow row(Span part)
    {
        const BlockId id = m_unit.blocks[m_unit.blockAt[part.begin]];
        const Block *block = m_issue.block(id);
        StoryRow row{.block = id, .role = block ? block->role.role : m_unit.role, .text = {}, .found = {}};
        const QString text = block ? block->text : part.of(m_unit.text).toString();
        qsizetype at = 0; // in the block's text
        for (const Told &told : m_told) {
            const Span before = told.difference.before;
            const bool isHere = before.isEmpty()
                ? (before.begin > part.begin && before.begin <= part.end) || (before.begin == 0 && part.begin == 0)
                : before.overlaps(part);
            if (!isHere)
                continue;
            const Span own{std::max(before.begin, part.begin), std::min(before.end, part.end)};
            const qsizetype begin = offsetBefore(own.begin, part);
            same(row, text.sliced(at, begin - at));
            at = own.isEmpty() ? begin : m_unit.offset[own.end - 1] + 1;
            differing(row, told, text.sliced(begin, at - begin), own.length(), before.begin >= part.begin);
        }
        same(row, text.sliced(at));
        return row;
    }

    // What is added stands behind the character before it.
    qsizetype offsetBefore(qsizetype position, Span part) const
    {
        if (position < part.end)
            return m_unit.offset[position];
        return m_unit.offset[part.end - 1] + 1;
    }

    static void same(StoryRow &row, const QString &text)
    {
        if (text.isEmpty())
            return;
        row.text.append({.text = text});
        row.found.append({.text = text});
    }

    void differing(StoryRow &row, const Told &told, const QString &text, qsizetype letters, bool beginsHere) const
    {
        using enum RowPiece::Kind;
        const QString found = beginsHere ? told.difference.after.of(m_printed).toString() : QString();
        const auto piece = [&told](const QString &words, qsizetype missing) {
            return words.isEmpty() ? RowPiece{Missing, {}, missing, told.finding}
                                   : RowPiece{Differs, words, 0, told.finding};
        };
        row.text.append(piece(text, found.size()));
        row.found.append(piece(found, letters));
    }

    const Issue &m_issue;
    const ProofUnit &m_unit;
    const QString &m_printed;
    const QList<Told> &m_told;
};

/// A unit that the page does not have at all.
QList<StoryRow> missingRows(const Issue &issue, const ProofUnit &unit, const QList<ProofFinding> &findings)
{
    const auto isAbout = [&](const ProofFinding &each) {
        const Story *story = issue.storyOf(each.finding.place.first);
        return !each.proof && (each.finding.place.first == unit.blocks.first() || (story && story->id == unit.story));
    };
    const auto found = std::ranges::find_if(findings, isAbout);
    const qsizetype finding = found == findings.end() ? -1 : found - findings.begin();
    QList<StoryRow> rows;
    for (const BlockId &id : unit.blocks) {
        const Block *block = issue.block(id);
        if (!block)
            continue;
        rows.append({.block = id,
                     .role = block->role.role,
                     .text = {{RowPiece::Kind::Differs, block->text, 0, finding}},
                     .found = {{RowPiece::Kind::Missing, {}, withoutSpaces(block->text).size(), finding}}});
    }
    return rows;
}

} // namespace

bool StoryRow::isAbout(qsizetype finding) const
{
    const auto is = [finding](const RowPiece &piece) { return piece.finding == finding; };
    return finding >= 0 && (std::ranges::any_of(text, is) || std::ranges::any_of(found, is));
}

QList<StoryRow> rowsOf(const ProofSheet &sheet, const StoryOnProof &story)
{
    const QList<ProofFinding> &findings = sheet.comparison.findings;
    QList<StoryRow> rows;
    for (const UnitOnProof &unit : story.units) {
        if (unit.printed.text.isEmpty()) {
            rows += missingRows(sheet.compared, unit.unit, findings);
            continue;
        }
        const QList<Told> told = toldOf(unit, findings);
        rows += RowWriter(sheet.compared, unit, told).rows();
    }
    const auto place = [&sheet](const StoryRow &row) {
        const std::optional<BlockPath> path = sheet.compared.pathOf(row.block);
        return path ? path->block : 0;
    };
    std::ranges::stable_sort(rows, {}, place);
    return rows;
}

QList<StoryRow> rowsOf(const ProofFinding &finding, qsizetype index)
{
    const auto piece = [index](const QString &words, const QString &others) {
        return words.isEmpty() ? RowPiece{RowPiece::Kind::Missing, {}, others.size(), index}
                               : RowPiece{RowPiece::Kind::Differs, words, 0, index};
    };
    // What is wrong with the page itself is nothing that the text lacks.
    const bool isOfPage = finding.finding.check.startsWith("layout/"_L1);
    const QList<RowPiece> text{piece(finding.finding.text, finding.found)};
    return {{.block = {},
             .role = Role::Paragraph,
             .text = isOfPage ? QList<RowPiece>() : text,
             .found = {piece(finding.found, finding.finding.text)}}};
}

} // namespace galley
