#pragma once

#include "core/model/ids.h"
#include "core/model/prooffile.h"
#include "core/model/role.h"
#include "core/text/origin.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSharedDataPointer>
#include <QSize>
#include <QString>

#include <memory>

namespace galley {

/// One paragraph of text with a role.
struct Block {
    BlockId id;
    RoleGuess role;
    QString text; ///< no line break in it
    OriginMap origin;
    /// For a caption or an editor's note that stands in a story of its own: the story it belongs to; else null.
    StoryId linkedStory;

    bool operator==(const Block &) const = default;
};

/// The room that a page keeps for a story's running text.
struct StoryHole {
    int lines = 0;   ///< that it may fill; 0: nobody said
    int measure = 0; ///< full-width characters in a line; 0: as its page's plan has it
    int columns = 0; ///< in which it stands side by side, of lines / columns each; 0: not known

    bool isEmpty() const { return lines == 0 && measure == 0 && columns == 0; }
    bool operator==(const StoryHole &) const = default;
};

/// As "59", "59/17" (measure) and "60/17/3" (columns), "0/17" where only the measure is known; empty for an empty one.
QString holeText(const StoryHole &hole);
/// The same read back. Nothing where it is another text; an empty one is an empty hole.
std::optional<StoryHole> holeFromText(QStringView text);

/// One article, picture caption group, editor's note, column intro or index.
struct Story {
    StoryId id;
    QList<Block> blocks;
    /// What a person said of whose copy it is: the name of a news agency, or noAgency. Empty: nobody said anything, and its
    /// lead-in tells (agencyOf()).
    QString agency = {};
    /// What a page editor said of its room; it goes before what the house's page plan says (layout/room.h).
    StoryHole hole = {};

    bool operator==(const Story &) const = default;
};

/// Not an agency's, whatever the lead-in says.
inline constexpr QLatin1StringView noAgency("-");

struct Page {
    PageId id;
    int number = 0; ///< as printed; 0 where the copy has none yet
    QString name;   ///< 要闻, 经济 …
    QList<Story> stories;
    QString section = {}; ///< the letter of A2; mostly empty
    bool isTray = false;  ///< what waits for a page (待排); an issue has at most one, and it is printed nowhere

    bool operator==(const Page &) const = default;
};

/// As printed at the page's head: "02", "A2"; empty where the copy has no number.
QString printedNumber(const Page &page);

/// A picture of the issue; may be without a file. Its caption and its story may be gone from the issue, which is as if it
/// had none (pictures.h).
struct Picture {
    PictureId id;
    BlockId caption;
    StoryId story;
    QString file;      ///< its whole path; the file stays where it is
    QSize pixels = {}; ///< of the file; empty where that is not known

    bool operator==(const Picture &) const = default;
};

/// A file as it was received. Its bytes are kept untouched in the store under `digest`.
struct Source {
    QString name;      ///< file name without folder, or "clipboard"
    QString charset;   ///< "UTF-8", "GB18030" …
    QByteArray digest; ///< SHA-256 of the bytes
    /// Where it lay below and with the folder that was given, '/' between; empty where it was given by itself.
    QString folder = {};
    /// Stories that the issue had already, as this file brought them, whatever became of the words here. Each has the id
    /// that the issue knows it by; ids of blocks mean nothing.
    QList<Story> versions = {};

    bool operator==(const Source &) const = default;
};

/// An unbroken range inside one block, or the seam between two: from `begin` in `first` to `end` in `last`.
struct Place {
    BlockId first;
    qsizetype begin = 0;
    BlockId last;
    qsizetype end = 0;

    static Place in(BlockId block, Span span) { return {block, span.begin, block, span.end}; }
    bool isOneBlock() const { return first == last; }
    Span span() const { return {begin, end}; } ///< of a place in one block
    bool operator==(const Place &) const = default;
};

/// What a dismissal covers: one place, or the same case wherever it comes up in the issue.
enum class DismissalReach { Place, Issue };

/// A person's word that a finding is none. It lasts while the flagged text and its sentence stay the same; one that reaches
/// over the issue, while the flagged text is the same.
struct Dismissal {
    DismissalId id;
    QString check;   ///< id of the check
    Place place;     ///< rebased through every edit
    QString flagged; ///< the text it was about
    QString context; ///< the sentence around it, as it was; of a page's difference the words beside it
    QString reason;  ///< may be empty
    DismissalReach reach = DismissalReach::Place;

    bool operator==(const Dismissal &) const = default;
};

/// Words that somebody typed into text that another program took away at the same moment. They stay with the issue until
/// a person has put them where they belong.
struct StrayWords {
    StrayWordsId id;
    QString author; ///< who typed them
    QString text;   ///< a line for each paragraph
    bool operator==(const StrayWords &) const = default;
};

/// Where a block is. Positions in lists, counted from 0.
struct BlockPath {
    qsizetype page = 0;
    qsizetype story = 0;
    qsizetype block = 0;
};
struct StoryPath {
    qsizetype page = 0;
    qsizetype story = 0;
    bool operator==(const StoryPath &) const = default;
};

/// One day's paper, as a value: copying is cheap, a copy never changes under its owner, and any thread may read its own.
/// It changes only by edits (edit.h), which return a new one.
class Issue
{
public:
    Issue();
    explicit Issue(IssueId id);
    Issue(const Issue &);
    Issue(Issue &&) noexcept;
    Issue &operator=(const Issue &);
    Issue &operator=(Issue &&) noexcept;
    ~Issue();

    IssueId id() const;
    QDate date() const;
    QString title() const; ///< the paper's name, or the first file's
    int edition() const;   ///< 1; a night change makes 2
    const QList<Page> &pages() const;
    const QList<Source> &sources() const;
    const QList<Picture> &pictures() const;
    const QList<Dismissal> &dismissals() const;
    const QList<StrayWords> &strayWords() const;
    const QList<ProofFile> &proofFiles() const; ///< in the order in which they came
    const QList<ProofMark> &proofMarks() const;
    /// Number of changes that made this value; a finding names the version that it saw.
    qint64 version() const;

    /// Null when there is none such. The pointers live as long as this value is not assigned to.
    const Block *block(BlockId id) const;
    const Story *story(StoryId id) const;
    const Story *storyOf(BlockId id) const;
    const Page *pageOf(StoryId id) const;
    std::optional<BlockPath> pathOf(BlockId id) const;
    std::optional<StoryPath> pathOf(StoryId id) const;

    /// The text of a place; blocks of a place over a seam are joined by U+23CE (⏎).
    QString text(const Place &place) const;

    bool operator==(const Issue &other) const; ///< all but the version

    struct Data; ///< core/model/issuedata.h

private:
    friend class IssueWriter;
    QSharedDataPointer<Data> m_data;
};

/// The story's headline, or its first words where it has none; at most 40 characters.
QString titleOf(const Story &story);

/// What a story is for, by the roles in it.
enum class StoryKind { Article, Captions, EditorsNote, ColumnTitle, Index, Furniture };
StoryKind kindOf(const Story &story);

/// Characters as newspapers count them: every character but spaces.
qsizetype characterCount(const Story &story);

} // namespace galley
