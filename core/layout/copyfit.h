#pragma once

#include "core/layout/linebreaker.h"
#include "core/layout/room.h"

/// How long stories and pages are against the room that they have. Any thread; a LineBreaker that is kept makes a count
/// after a key press cost one paragraph.
namespace galley {

/// Set line by line in columns and counted so: running text (isRunningText()) and subheads, which take lines of their own.
/// Heads, bylines, captions and the rest are display: they stand across columns, in sizes that the page alone knows.
bool isCountedInLines(Role role);
/// How a paragraph of this role is set in the measure: subheads have no indent.
Measure measureFor(Role role, Measure measure);

/// One line of a story's running text.
struct SetLine {
    const Block *block = nullptr; ///< as long as the story lives
    ComposedLine line;
};
/// The story's running text in lines, in order.
QList<SetLine> setLines(const Story &story, const Measure &measure, const LineBreaker &breaker);
/// From the line with this number, counted from 0, to the end of the running text. Nothing where there are not so many.
std::optional<Place> fromLine(const Story &story, const Measure &measure, qsizetype line, const LineBreaker &breaker);

struct StoryLength {
    qsizetype lines = 0; ///< of running text
    /// Of running text as newspapers count them (实字): every character, figure, letter and mark, but no space, no indent
    /// and no room that a last line leaves empty. Lines times measure is the other count (版面字数), and lines say it.
    qsizetype characters = 0;
    qsizetype displayParagraphs = 0; ///< that are not counted in lines

    StoryLength &operator+=(const StoryLength &other);
    bool operator==(const StoryLength &) const = default;
};
StoryLength lengthOf(const Story &story, const Measure &measure, const LineBreaker &breaker);

/// A story against its room.
struct Copyfit {
    StoryLength length = {};
    StoryRoom room = {};

    bool hasHole() const { return room.lines > 0; }
    /// Lines over its hole; below 0: short of it. 0 too where it has none.
    qsizetype over() const { return hasHole() ? length.lines - room.lines : 0; }
    /// Over so far that it must be settled (severity A).
    bool isGrave() const { return hasHole() && over() >= room.gravest; }
    bool operator==(const Copyfit &) const = default;
};
/// Nothing where the story has no room (roomOf()).
std::optional<Copyfit> copyfitOf(const House &house, const Page &page, const Story &story, const LineBreaker &breaker);

/// A page's stories against its plan. Heads and pictures take room too, which the text does not tell: a page whose text
/// is under the capacity may be full.
struct PageFit {
    StoryLength length = {};   ///< of the stories that have a room
    qsizetype columnLines = 0; ///< their lines in the page's own measure: of a wider story, each is more than one
    qsizetype capacity = 0;    ///< columns times lines of the plan
    qsizetype stories = 0;     ///< that have a hole
    qsizetype inHoles = 0;     ///< lines of these
    qsizetype holes = 0;       ///< and what their holes hold together
    int gravest = 4;           ///< as of a story

    bool hasHoles() const { return stories > 0; }
    /// Lines over all holes, below 0: short of them; without a hole, what goes over the capacity, and never below 0.
    qsizetype over() const;
    bool isGrave() const { return over() >= gravest; }
    bool operator==(const PageFit &) const = default;
};
/// Nothing where the house has no plan for the page.
std::optional<PageFit> copyfitOf(const House &house, const Page &page, const LineBreaker &breaker);

} // namespace galley
