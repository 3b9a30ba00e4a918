#include "core/proof/compare.h"

#include "core/proof/folio.h"
#include "core/proof/fromtext.h"
#include "core/proof/joining.h"
#include "core/proof/linebreaks.h"
#include "core/proof/parting.h"
#include "core/proof/settle.h"
#include "core/proof/sightings.h"
#include "core/proof/spaces.h"
#include "core/proof/strays.h"
#include "core/proof/unitfindings.h"
#include "core/text/comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Share of a line that stands in a story from which on it is no folio, though it ends in a date.
constexpr double ofText = 0.8;
/// Characters that must differ before an earlier state is looked for.
constexpr qsizetype fewestOld = 2;
/// The earlier state that was printed leaves so small a part of the differences.
constexpr qsizetype partLeft = 10;

class Comparer
{
public:
    Comparer(const Issue &issue, const Page &page, const ProofPage &proof, const EarlierStories &earlier,
             ProofMode mode)
        : m_issue(issue)
        , m_page(page)
        , m_proof(proof)
        , m_earlier(earlier)
        , m_mode(mode)
        , m_units(unitsOf(page))
    {
    }

    ProofComparison compare()
    {
        readColumns();
        setFurnitureAside();
        if (m_mode == ProofMode::LineBreaks)
            readLines();
        for (const Story &story : m_page.stories)
            compareStory(story);
        for (const PlacedRun &run : m_placing.twice)
            addTwice(run);
        m_placing.strays.removeIf([this](const Placing::Stray &stray) { return endsWhatIsTwice(stray); });
        for (const StrayText &words : strayTexts(m_placing.strays, m_columns, m_running))
            if (!tookHeadlinesPlace(words))
                addStray(words);
        settle(m_result.findings, m_issue, m_columns);
        m_result.findings += folioFindings(m_issue, m_page, m_furniture, m_proof.number);
        return std::move(m_result);
    }

private:
    /// What has a folio's shape at the head or foot is one; of what else no story has there, see below.
    void readColumns()
    {
        const Sightings sightings(m_units);
        QList<ProofLine> lines = parted(joined(linesOf(m_proof), m_units), m_units, sightings);
        lines.removeIf([&](const ProofLine &line) {
            const QList<Sighting> seen = sightings.of(line.text);
            const bool isFolio = isFolioLine(line, m_proof) && (seen.isEmpty() || seen.first().share < ofText);
            if (isFolio)
                m_furniture.append(line);
            return isFolio;
        });
        m_columns = columnsOf(lines);
        m_running = runningSize(m_columns);
        m_placing = placed(m_columns, m_units);
        readFromText(m_columns, m_placing.runs, m_units);
    }

    void setFurnitureAside()
    {
        m_placing.strays.removeIf([this](const Placing::Stray &stray) {
            const ProofColumn &column = m_columns[stray.column];
            const bool isOne = std::all_of(
                column.begin() + stray.lines.begin, column.begin() + stray.lines.end,
                [this](const ProofLine &line) { return isFurniture(line, m_furniture, m_proof); });
            if (isOne)
                m_furniture += column.sliced(stray.lines.begin, stray.lines.length());
            return isOne;
        });
    }

    QList<PlacedRun> runsOf(qsizetype unit) const
    {
        QList<PlacedRun> runs;
        for (const PlacedRun &run : m_placing.runs)
            if (run.unit == unit)
                runs.append(run);
        return runs;
    }

    void readLines()
    {
        for (qsizetype u = 0; u < m_units.size(); ++u)
            m_lines.append(printedLines(m_units[u], runsOf(u), m_columns));
        m_breaks = lineBreakFindings(m_issue, m_units, m_lines, m_proof.number);
        for (qsizetype u = 0; u < m_units.size(); ++u)
            m_breaks[u] += spaceFindings(m_issue, m_units[u], m_lines[u], m_proof.number);
    }

    void compareStory(const Story &story)
    {
        StoryOnProof state{.story = story.id};
        QList<ProofFinding> found;
        QList<ProofFinding> breaks; // are no other words
        bool isThere = false;
        for (qsizetype u = 0; u < m_units.size(); ++u) {
            const ProofUnit &unit = m_units[u];
            if (unit.story != story.id)
                continue;
            const QList<PlacedRun> runs = runsOf(u);
            if (runs.isEmpty() && mayBeUnknown(unit))
                continue;
            state.letters += unit.text.size();
            isThere = isThere || !runs.isEmpty();
            UnitOnProof &there = state.units.emplaceBack(UnitOnProof{unit, {}, {}});
            if (runs.isEmpty()) {
                state.differing += unit.text.size();
                found.append(missingUnit(unit));
                continue;
            }
            there.printed = printedText(unit, runs, m_columns);
            for (const PlacedRun &run : runs)
                there.places.append(boxOf(m_columns[run.column], run.lines));
            UnitDifferences differences = differencesOf(unit, there.printed, m_proof.number);
            state.differing += differences.differing;
            if (const auto old = oldVersion(unit, there.printed, differences))
                differences.findings = {*old};
            found += differences.findings;
            there.lines = m_lines.value(u);
            breaks += m_breaks.value(u);
        }
        if (state.letters == 0 || (!isThere && isInFurniture(story)))
            return;
        if (!isThere)
            found = {missingStory(story)};
        state.state = !isThere ? StoryOnProof::State::Missing
            : found.isEmpty()  ? StoryOnProof::State::Same
                               : StoryOnProof::State::Differs;
        m_result.findings += found + breaks;
        m_result.stories.append(state);
    }

    /// As much as a unit has stands on the page in lines that nobody can read. They answer one unit alone.
    bool mayBeUnknown(const ProofUnit &unit)
    {
        if (m_placing.unknown < unit.text.size())
            return false;
        m_placing.unknown -= unit.text.size();
        return true;
    }

    /// Pieces of a folio that the text has as lines of their own may be read as a story there.
    bool isInFurniture(const Story &story) const
    {
        return std::ranges::all_of(story.blocks, [this](const Block &block) {
            const QString words = withoutSpaces(block.text);
            return std::ranges::any_of(m_furniture, [&](const ProofLine &line) { return line.text.contains(words); });
        });
    }

    /// Where the page prints an earlier state of the story to the letter, or nearly so.
    std::optional<ProofFinding> oldVersion(const ProofUnit &unit, const PrintedText &printed,
                                           const UnitDifferences &differences) const
    {
        if (!m_earlier || !unit.isFlow() || differences.differing < fewestOld)
            return std::nullopt;
        for (const EarlierStory &earlier : m_earlier(unit.story)) {
            const QList<ProofUnit> units = unitsOf({.id = {}, .number = 0, .name = {}, .stories = {earlier.story}});
            const auto flow = std::ranges::find_if(units, &ProofUnit::isFlow);
            if (flow == units.end() || flow->text == unit.text)
                continue;
            qsizetype differing = 0;
            for (const Difference &each : galley::differences(comparable(flow->text), comparable(printed.text)))
                differing += std::max(each.before.length(), each.after.length());
            if (differing * partLeft <= differences.differing)
                return oldFinding(unit, earlier, differences);
        }
        return std::nullopt;
    }

    static ProofFinding oldFinding(const ProofUnit &unit, const EarlierStory &earlier,
                                   const UnitDifferences &differences)
    {
        ProofFinding old = differences.findings.first();
        old.finding.check = u"proof/old-version"_s;
        old.finding.severity = Severity::A;
        old.finding.text = unit.text;
        old.finding.place = unit.placeOf({0, unit.text.size()});
        old.finding.message = Message(
            QT_TRANSLATE_NOOP("core",
                              "The page has the version of %1; what %2 changed after it is not there (%3 places)."),
            {earlier.time.toLocalTime().toString(u"HH:mm"_s), earlier.author,
             QString::number(differences.findings.size())});
        for (const ProofFinding &each : differences.findings)
            old.finding.related.append(each.finding.place);
        return old;
    }

    ProofFinding missingStory(const Story &story) const
    {
        const auto unit = std::ranges::find(m_units, story.id, &ProofUnit::story);
        return {
            .finding = {.check = u"proof/story-missing"_s,
                        .severity = Severity::A,
                        .place = unit->placeOf({0, unit->text.size()}),
                        .text = unit->text,
                        .message = Message(QT_TRANSLATE_NOOP("core", "“%1” is not on the page."), {titleOf(story)})},
            .found = {},
            .proof = {}};
    }

    void addTwice(const PlacedRun &run)
    {
        const ProofUnit &unit = m_units[run.unit];
        const Story *story = m_issue.story(unit.story);
        m_result.findings.append(
            {.finding = {.check = u"proof/story-twice"_s,
                         .severity = Severity::A,
                         .place = unit.placeOf(run.part),
                         .text = run.part.of(unit.text).toString(),
                         .message = Message(
                             QT_TRANSLATE_NOOP("core", "A part of “%1” stands on the page twice."),
                             {story ? titleOf(*story) : unit.text.first(std::min<qsizetype>(20, unit.text.size()))})},
             .found = wordsOf(m_columns[run.column], run.lines),
             .proof = ProofPlace{m_proof.number, boxOf(m_columns[run.column], run.lines)}});
    }

    /// The short last line of what stands twice is told of with it.
    bool endsWhatIsTwice(const Placing::Stray &stray) const
    {
        const QString words = wordsOf(m_columns[stray.column], stray.lines);
        return std::ranges::any_of(m_placing.twice, [&](const PlacedRun &run) {
            return QStringView(m_units[run.unit].text).sliced(run.part.end).startsWith(words);
        });
    }

    /// Words over a story whose headline is nowhere stand in its place: a dummy that was forgotten. That is one error, told
    /// of at the headline.
    bool tookHeadlinesPlace(const StrayText &words)
    {
        if (!words.isDisplay)
            return false;
        for (ProofFinding &each : m_result.findings) {
            const Block *block = m_issue.block(each.finding.place.first);
            if (each.proof || !block || block->role.role != Role::Headline || !standsOver(words.box, block->id))
                continue;
            each.found = words.text;
            each.proof = ProofPlace{m_proof.number, words.box};
            each.finding.check = u"proof/unapproved-text"_s;
            each.finding.message = changedMessage(each.finding.text, each.found);
            return true;
        }
        return false;
    }

    /// True where the first line that the page prints of the block's story stands right under the box.
    bool standsOver(const QRectF &box, BlockId block) const
    {
        constexpr double farthest = 4; // heights of the box's lines
        const Story *story = m_issue.storyOf(block);
        double top = m_proof.size.height();
        bool overlaps = false;
        for (const PlacedRun &run : m_placing.runs) {
            const QRectF lines = boxOf(m_columns[run.column], run.lines);
            if (!story || m_units[run.unit].story != story->id || lines.top() >= top)
                continue;
            top = lines.top();
            overlaps = lines.left() < box.right() && box.left() < lines.right();
        }
        return overlaps && top >= box.top() && top - box.bottom() < farthest * box.height();
    }

    void addStray(const StrayText &words)
    {
        const QString begins = words.text.size() > 30 ? words.text.first(29) + u'…' : words.text;
        m_result.findings.append(
            {.finding = {.check = u"proof/unapproved-text"_s,
                         .severity = words.isDisplay ? Severity::A : Severity::B,
                         .place = anywhere(),
                         .text = {},
                         .message = Message(QT_TRANSLATE_NOOP("core", "This belongs to no story: “%1”."), {begins})},
             .found = words.text,
             .proof = ProofPlace{m_proof.number, words.box}});
    }

    /// What belongs to no story still has to stand somewhere in the text.
    Place anywhere() const { return m_units.isEmpty() ? Place{} : m_units.first().placeOf({0, 0}); }

    const Issue &m_issue;
    const Page &m_page;
    const ProofPage &m_proof;
    const EarlierStories &m_earlier;
    ProofMode m_mode;
    QList<ProofUnit> m_units;
    QList<QList<PrintedLine>> m_lines;   ///< by unit; empty where line breaks do not count
    QList<QList<ProofFinding>> m_breaks; ///< the same
    QList<ProofLine> m_furniture;
    QList<ProofColumn> m_columns;
    double m_running = 0;
    Placing m_placing;
    ProofComparison m_result;
};

} // namespace

ProofComparison compareProof(const Issue &issue, const Page &page, const ProofPage &proof,
                             const EarlierStories &earlier, ProofMode mode)
{
    return Comparer(issue, page, proof, earlier, mode).compare();
}

QString toldAs(const ProofFinding &finding)
{
    switch (finding.since) {
    case SinceBefore::NotDone:
    case SinceBefore::DoneWrongly: return u"proof/correction-missing"_s;
    case SinceBefore::Unasked: return u"proof/unexplained-change"_s;
    case SinceBefore::Done: return u"proof/correction-done"_s;
    case SinceBefore::Unknown: break;
    }
    return finding.finding.check;
}

qsizetype pageOf(const Issue &issue, const ProofPage &proof)
{
    const QList<ProofColumn> columns = columnsOf(linesOf(proof));
    qsizetype best = -1;
    qsizetype most = 0;
    for (qsizetype p = 0; p < issue.pages().size(); ++p) {
        qsizetype letters = 0;
        for (const PlacedRun &run : placed(columns, unitsOf(issue.pages()[p])).runs)
            letters += run.letters;
        if (letters > most) {
            most = letters;
            best = p;
        }
    }
    return best;
}

} // namespace galley
