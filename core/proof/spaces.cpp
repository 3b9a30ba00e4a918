#include "core/proof/spaces.h"

#include "core/proof/unitfindings.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

enum class Kind { Han, Other, Mark };

/// What parts two characters of a kind, of the line's size, beyond what parts all of them.
struct Measure {
    double least;     ///< less is no space
    double most;      ///< more is one
    qsizetype fewest; ///< pairs that tell what parts all
};
constexpr Measure ofHan{.least = 0.12, .most = 0.35, .fewest = 3};
constexpr Measure ofOther{.least = 0.08, .most = 0.2, .fewest = 0};
/// Differences so near to each other are told of as one.
constexpr qsizetype nearEachOther = 8;

Kind kindOf(const QString &text, qsizetype at)
{
    const char32_t c = codePointAt(text, at);
    if (isHan(c))
        return Kind::Han;
    return QChar::isLetterOrNumber(c) && c < 0x2E80 ? Kind::Other : Kind::Mark;
}

/// Inside brackets that open in the same block, as the names of a lead-in are.
bool isInBrackets(const QString &text, qsizetype at)
{
    const qsizetype open = std::max(text.lastIndexOf(u'（', at), text.lastIndexOf(u'(', at));
    const qsizetype close = std::max(text.lastIndexOf(u'）', at), text.lastIndexOf(u')', at));
    return open >= 0 && open > close;
}

class Spaces
{
public:
    Spaces(const Issue &issue, const ProofUnit &unit, int page)
        : m_issue(issue)
        , m_unit(unit)
        , m_page(page)
    {
    }

    QList<ProofFinding> findings(const QList<PrintedLine> &lines)
    {
        for (const PrintedLine &line : lines)
            if (!line.line.isVertical)
                read(line);
        return m_found;
    }

private:
    bool hasSpace(qsizetype at) const { return m_unit.offset[at] > m_unit.offset[at - 1] + 1; }

    /// Both characters of a pair are of a kind, and the line has them as the text does.
    std::optional<Kind> pairAt(const PrintedLine &line, qsizetype i) const
    {
        const qsizetype at = line.at[i];
        if (!line.isSame[i] || !line.isSame[i - 1] || line.at[i - 1] + 1 != at
            || m_unit.blockAt[at] != m_unit.blockAt[at - 1])
            return std::nullopt;
        const Kind kind = kindOf(m_unit.text, at);
        return kind != Kind::Mark && kind == kindOf(m_unit.text, at - 1) ? std::optional(kind) : std::nullopt;
    }

    static double gapAt(const PrintedLine &line, qsizetype i)
    {
        return (line.line.boxes[i].left() - line.line.boxes[i - 1].right()) / line.line.size;
    }

    /// What parts the characters of a kind where the text has no space: a justified line sets all apart.
    std::optional<double> usualGap(const PrintedLine &line, Kind kind) const
    {
        QList<double> gaps;
        for (qsizetype i = 1; i < line.at.size(); ++i)
            if (pairAt(line, i) == kind && !hasSpace(line.at[i]))
                gaps.append(gapAt(line, i));
        const Measure &measure = kind == Kind::Han ? ofHan : ofOther;
        if (gaps.size() < measure.fewest)
            return std::nullopt;
        std::ranges::sort(gaps);
        return gaps.isEmpty() ? 0 : gaps[gaps.size() / 2];
    }

    /// Whether a space between two Han characters says something where it stands, or where it is wanting.
    bool matters(qsizetype at, bool isInText) const
    {
        const Block *block = m_issue.block(m_unit.blocks[m_unit.blockAt[at]]);
        if (!block)
            return false;
        switch (block->role.role) {
        case Role::Byline:
        case Role::Credit: return true;
        case Role::Caption: return isInText;
        case Role::LeadIn:
        case Role::Paragraph: return isInText && isInBrackets(block->text, m_unit.offset[at]);
        default: return false;
        }
    }

    void read(const PrintedLine &line)
    {
        const std::optional<double> usual[]{usualGap(line, Kind::Han), usualGap(line, Kind::Other)};
        for (qsizetype i = 1; i < line.at.size(); ++i) {
            const std::optional<Kind> kind = pairAt(line, i);
            if (!kind || !usual[int(*kind)])
                continue;
            const Measure &measure = *kind == Kind::Han ? ofHan : ofOther;
            const double gap = gapAt(line, i) - *usual[int(*kind)];
            const bool inText = hasSpace(line.at[i]);
            const bool differs = inText ? gap < measure.least : gap > measure.most;
            if (differs && (*kind == Kind::Other || matters(line.at[i], inText)))
                add(line, i, inText);
        }
    }

    void add(const PrintedLine &line, qsizetype i, bool inText)
    {
        const qsizetype at = line.at[i];
        const bool goesOn = !m_found.isEmpty() && at - m_seams.last() <= nearEachOther
            && m_unit.blockAt[at] == m_unit.blockAt[m_seams.last()] && m_line == &line;
        if (!goesOn)
            m_seams.clear();
        else
            m_found.removeLast();
        m_line = &line;
        m_seams.append(at);
        const Span part{m_seams.first() - 1, at + 1};
        ProofFinding finding{.finding = {.check = u"proof/space-only"_s,
                                         .severity = Severity::C,
                                         .place = m_unit.placeOf(part),
                                         .text = textOf(part)},
                             .found = foundOf(part),
                             .proof = ProofPlace{m_page, boxOf(line, i, part)}};
        finding.finding.message = inText
            ? Message(QT_TRANSLATE_NOOP("core", "The page lacks a space: the text has “%1”, the page “%2”."),
                      {quotedInMessage(finding.finding.text), quotedInMessage(finding.found)})
            : Message(QT_TRANSLATE_NOOP("core", "The page has a space too many: the text has “%1”, the page “%2”."),
                      {quotedInMessage(finding.finding.text), quotedInMessage(finding.found)});
        m_found.append(finding);
    }

    QString textOf(Span part) const
    {
        const Place place = m_unit.placeOf(part);
        return place.span().of(m_issue.block(place.first)->text).toString();
    }

    QString foundOf(Span part) const
    {
        QString found;
        for (qsizetype at = part.begin; at < part.end; ++at) {
            const bool isTold = m_seams.contains(at);
            if (at > part.begin && hasSpace(at) != isTold)
                found += u' ';
            found += m_unit.text[at];
        }
        return found;
    }

    static QRectF boxOf(const PrintedLine &line, qsizetype i, Span part)
    {
        const qsizetype first = i - part.length() + 1;
        return line.line.boxes[std::max<qsizetype>(0, first)].united(line.line.boxes[i]);
    }

    const Issue &m_issue;
    const ProofUnit &m_unit;
    int m_page;
    QList<ProofFinding> m_found;
    QList<qsizetype> m_seams; ///< of the last one
    const PrintedLine *m_line = nullptr;
};

} // namespace

QList<ProofFinding> spaceFindings(const Issue &issue, const ProofUnit &unit, const QList<PrintedLine> &lines, int page)
{
    return isHeading(unit.role) ? QList<ProofFinding>() : Spaces(issue, unit, page).findings(lines);
}

} // namespace galley
