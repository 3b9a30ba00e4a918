#include "core/proof/linebreaks.h"

#include "core/language/wordbreak.h"
#include "core/proof/unitfindings.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Of a line's size.
constexpr double flush = 0.4;       ///< off the edge at most, and still at it
constexpr double leastIndent = 0.8; ///< what is less is no indent
constexpr double mostIndent = 4;
constexpr double sameIndent = 0.35; ///< two indents that are one
constexpr double fullLine = 0.7;    ///< a full line may end so far before the edge: marks hang or are set narrow
constexpr double shortLine = 2;     ///< what ends a paragraph leaves so much
constexpr double widestSeam = 0.6;  ///< between two paragraphs that stand in one line: more parts them
/// How many beginnings of paragraphs tell how a unit sets them, and which part of them must agree.
constexpr qsizetype fewestBeginnings = 3;
constexpr double agreeing = 0.67;

/// How a page shows that a paragraph begins.
struct Setting {
    enum class Kind { Unclear, Indented, Flush };
    Kind kind = Kind::Unclear;
    double indent = 0; ///< of the size
};

/// One unit of running text.
class Flow
{
public:
    Flow(const Issue &issue, const ProofUnit &unit, const QList<PrintedLine> &lines, int page)
        : m_unit(unit)
        , m_lines(lines)
        , m_page(page)
    {
        for (const BlockId &id : unit.blocks) {
            const Block *block = issue.block(id);
            m_roles.append(block ? block->role.role : Role::Other);
        }
    }

    /// Of the lines that begin a paragraph of the text, how far each is off its column's edge.
    QList<double> beginnings() const
    {
        QList<double> indents;
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            if (beginsBlock(m_lines[i]) && isRunningText(roleAt(m_lines[i].at.first())))
                if (const std::optional<double> indent = indentOf(i))
                    indents.append(*indent);
        return indents;
    }

    QList<ProofFinding> findings(const Setting &setting) const
    {
        QList<ProofFinding> found;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (i > 0)
                judgeSeam(i, setting, found);
            judgeInside(m_lines[i], found);
        }
        return found;
    }

private:
    Role roleAt(qsizetype at) const { return m_roles[m_unit.blockAt[at]]; }
    bool isInBlock(qsizetype at) const
    {
        return at > 0 && at < m_unit.text.size() && m_unit.blockAt[at - 1] == m_unit.blockAt[at];
    }
    bool beginsBlock(const PrintedLine &line) const { return line.isSameAtHead() && !isInBlock(line.at.first()); }
    bool goesOn(const PrintedLine &line) const { return line.isSameAtHead() && isInBlock(line.at.first()); }
    bool isFull(const PrintedLine &line) const { return line.isSameAtEnd() && isInBlock(line.at.last() + 1); }

    std::optional<double> indentOf(qsizetype i) const
    {
        const auto edge = edgeBeside(m_lines, i, Side::Left, [this](const PrintedLine &line) { return goesOn(line); });
        const ProofLine &line = m_lines[i].line;
        return edge ? std::optional((line.box.left() - *edge) / line.size) : std::nullopt;
    }

    /// What a line leaves of its measure.
    std::optional<double> restOf(qsizetype i) const
    {
        const auto edge = edgeBeside(m_lines, i, Side::Right, [this](const PrintedLine &line) { return isFull(line); });
        const ProofLine &line = m_lines[i].line;
        return edge ? std::optional((*edge - line.box.right()) / line.size) : std::nullopt;
    }

    /// A neighbour that begins where this line does: both are the lines beside a drop cap, or of a verse.
    bool hasTwin(qsizetype i) const
    {
        const auto isTwin = [this, i](qsizetype j) {
            return j >= 0 && j < m_lines.size() && m_lines[j].column == m_lines[i].column
                && std::abs(m_lines[j].line.box.left() - m_lines[i].line.box.left()) < flush * m_lines[i].line.size;
        };
        return isTwin(i - 1) || isTwin(i + 1);
    }

    /// Whether the page begins a paragraph with a line; nothing where it does not show.
    std::optional<bool> beginsOnPage(qsizetype i, const Setting &setting) const
    {
        const std::optional<double> indent = indentOf(i);
        const std::optional<double> rest = restOf(i - 1);
        if (!indent || setting.kind == Setting::Kind::Unclear)
            return std::nullopt;
        const bool isFlush = std::abs(*indent) < flush;
        if (setting.kind == Setting::Kind::Indented) {
            if (std::abs(*indent - setting.indent) < sameIndent && !hasTwin(i))
                return true;
            return isFlush && rest && std::abs(*rest) < fullLine ? std::optional(false) : std::nullopt;
        }
        if (isFlush && rest && *rest > shortLine && headWidth(m_lines[i].line) < *rest)
            return true;
        return std::nullopt; // a paragraph's last line may be full
    }

    /// Of what stands at a line's head and cannot be parted, in its size.
    static double headWidth(const ProofLine &line)
    {
        qsizetype end = 0;
        while (end < line.text.size() && !isHan(codePointAt(line.text, end)))
            ++end;
        return end == 0 ? 1 : (line.boxes[end - 1].right() - line.boxes.first().left()) / line.size;
    }

    void judgeSeam(qsizetype i, const Setting &setting, QList<ProofFinding> &found) const
    {
        const PrintedLine &before = m_lines[i - 1];
        const PrintedLine &line = m_lines[i];
        const qsizetype seam = line.at.first();
        if (!before.isSameAtEnd() || !line.isSameAtHead() || before.at.last() + 1 != seam || !isNewLine(before, line)
            || !isRunningText(roleAt(seam - 1)) || !isRunningText(roleAt(seam)) || roleAt(seam - 1) == Role::LeadIn)
            return;
        const bool inText = !isInBlock(seam);
        const std::optional<bool> onPage = beginsOnPage(i, setting);
        if (onPage && *onPage != inText)
            found.append(finding(seam, *onPage, line.line.boxes.first()));
    }

    /// Paragraphs of the text that stand in one line.
    void judgeInside(const PrintedLine &line, QList<ProofFinding> &found) const
    {
        for (qsizetype i = 1; i < line.at.size(); ++i) {
            const qsizetype seam = line.at[i];
            const double gap = line.line.boxes[i].left() - line.line.boxes[i - 1].right();
            if (line.isSame[i - 1] && line.isSame[i] && line.at[i - 1] + 1 == seam && !isInBlock(seam)
                && isRunningText(roleAt(seam)) && isRunningText(roleAt(seam - 1)) && roleAt(seam - 1) != Role::LeadIn
                && gap < widestSeam * line.line.size)
                found.append(finding(seam, false, line.line.boxes[i - 1].united(line.line.boxes[i])));
        }
    }

    ProofFinding finding(qsizetype seam, bool isBrokenOnPage, const QRectF &box) const
    {
        ProofFinding finding = seamFinding(m_unit, seam, isBrokenOnPage);
        finding.proof = ProofPlace{m_page, box};
        finding.finding.severity = Severity::B;
        const QString words = quotedInMessage(
            m_unit.text.sliced(seam, std::min<qsizetype>(8, m_unit.text.size() - seam)));
        finding.finding.message = isBrokenOnPage
            ? Message(QT_TRANSLATE_NOOP("core", "The page begins a paragraph with “%1”; the text goes on there."),
                      {words})
            : Message(QT_TRANSLATE_NOOP("core", "The text begins a paragraph with “%1”; the page goes on there."),
                      {words});
        return finding;
    }

    const ProofUnit &m_unit;
    const QList<PrintedLine> &m_lines;
    int m_page;
    QList<Role> m_roles; ///< of the unit's blocks
};

Setting settingOf(QList<double> beginnings)
{
    beginnings.removeIf([](double indent) { return indent > mostIndent || indent < -flush; });
    const double fewest = agreeing * double(beginnings.size());
    if (beginnings.size() < fewestBeginnings)
        return {};
    if (double(std::ranges::count_if(beginnings, [](double each) { return each < flush; })) > fewest)
        return {Setting::Kind::Flush, 0};
    beginnings.removeIf([](double indent) { return indent < leastIndent; });
    if (double(beginnings.size()) < fewest)
        return {};
    std::ranges::sort(beginnings);
    return {Setting::Kind::Indented, beginnings[beginnings.size() / 2]};
}

/// Where the text parts a headline's halves: at a space that is no word's.
QList<qsizetype> partsOf(const ProofUnit &unit)
{
    QList<qsizetype> parts;
    for (qsizetype i = 1; i < unit.text.size(); ++i) {
        const bool isBetweenWords = !isHan(codePointAt(unit.text, i)) && !isHan(codePointAt(unit.text, i - 1));
        if (unit.offset[i] > unit.offset[i - 1] + 1 && !isBetweenWords)
            parts.append(i);
    }
    return parts;
}

/// True where a word goes over the seam, and still does where less of what stands before it is read: 了解到 is read as
/// 了｜解到 after some words and never as that alone.
bool isInsideWord(const QString &text, qsizetype seam)
{
    constexpr qsizetype farthest = 2;
    const Span word = wordAt(text, seam - 1);
    if (word.end <= seam || word.begin >= seam)
        return false;
    for (qsizetype back = 0; back <= std::min(farthest, word.begin); ++back) {
        const qsizetype from = word.begin - back;
        const Span again = wordAt(QStringView(text).sliced(from), back);
        if (again != Span{back, back + word.length()})
            return false;
    }
    return true;
}

QString lastWordBefore(const ProofUnit &unit, qsizetype seam)
{
    const qsizetype from = std::max<qsizetype>(0, seam - 4);
    return Span{from, seam}.of(unit.text).toString();
}

QList<ProofFinding> headlineFindings(const ProofUnit &unit, const QList<PrintedLine> &lines, int page)
{
    QList<ProofFinding> found;
    const QList<qsizetype> parts = partsOf(unit);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const PrintedLine &before = lines[i - 1];
        const qsizetype seam = lines[i].at.first();
        if (!before.isSameAtEnd() || !lines[i].isSameAtHead() || before.at.last() + 1 != seam
            || !isNewLine(before, lines[i]) || parts.contains(seam))
            continue;
        const bool isElsewhere = parts.size() == lines.size() - 1;
        if (!isElsewhere && !isInsideWord(unit.text, seam))
            continue;
        ProofFinding finding = seamFinding(unit, seam, true);
        finding.proof = ProofPlace{page, lines[i].line.boxes.first()};
        finding.finding.message = isElsewhere
            ? Message(QT_TRANSLATE_NOOP("core", "The headline breaks after “%1” on the page, in the text after “%2”."),
                      {lastWordBefore(unit, seam), lastWordBefore(unit, parts[i - 1])})
            : Message(QT_TRANSLATE_NOOP("core", "The headline breaks inside a word on the page: “%1”."),
                      {finding.found});
        found.append(finding);
    }
    return found;
}

} // namespace

ProofFinding seamFinding(const ProofUnit &unit, qsizetype seam, bool isBrokenOnPage)
{
    const Span sides{seam - (unit.text[seam - 1].isLowSurrogate() ? 2 : 1),
                     seam + (unit.text[seam].isHighSurrogate() ? 2 : 1)};
    const QString before = Span{sides.begin, seam}.of(unit.text).toString();
    const QString after = Span{seam, sides.end}.of(unit.text).toString();
    const bool isBroken = unit.blockAt[seam - 1] != unit.blockAt[seam];
    const bool hasSpace = !isBroken && unit.offset[seam] > unit.offset[seam - 1] + 1;
    const auto joined = [&](bool broken) { return QString(before + (broken ? u"⏎"_s : QString()) + after); };
    return {.finding = {.check = u"proof/line-break"_s,
                        .severity = Severity::C,
                        .place = unit.placeOf(sides),
                        .text = hasSpace ? QString(before + u' ' + after) : joined(isBroken)},
            .found = joined(isBrokenOnPage),
            .proof = {}};
}

QList<QList<ProofFinding>> lineBreakFindings(const Issue &issue, const QList<ProofUnit> &units,
                                             const QList<QList<PrintedLine>> &lines, int page)
{
    QList<double> beginnings;
    for (qsizetype u = 0; u < units.size(); ++u)
        if (units[u].isFlow())
            beginnings += Flow(issue, units[u], lines[u], page).beginnings();
    const Setting ofPage = settingOf(beginnings);
    QList<QList<ProofFinding>> found(units.size());
    for (qsizetype u = 0; u < units.size(); ++u) {
        if (isHeading(units[u].role))
            found[u] = headlineFindings(units[u], lines[u], page);
        if (!units[u].isFlow())
            continue;
        const Flow flow(issue, units[u], lines[u], page);
        const Setting own = settingOf(flow.beginnings());
        found[u] = flow.findings(own.kind == Setting::Kind::Unclear ? ofPage : own);
    }
    return found;
}

} // namespace galley
