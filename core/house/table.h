#pragma once

#include "core/base/message.h"
#include "core/house/house.h"

#include <optional>

/// A house's tables as rows of text: how they are shown, read from files and written. Any thread.
namespace galley {

enum class HouseTable {
    Terms,
    CarefulWords,
    FixedWordings,
    Words,
    Staff,
    Officials,
    BylineForms,
    CheckSettings,
    Rounds,
    Counting,
    PagePlan,
    Holes
};
inline constexpr int houseTableCount = int(HouseTable::Holes) + 1;

enum class HouseColumn {
    Avoid,
    Use,
    Reason,
    Word,
    Wording,
    Name,
    Office,
    Title,
    Order,
    Check,
    Kind,       ///< of a byline: lead-in, byline or credit
    Feature,    ///< of a byline (bylineFeatureNames())
    Form,       ///< of a feature
    Roles,      ///< names of roles (role.h) parted by spaces
    Sections,   ///< names of pages parted by spaces
    Severity,   ///< A, B, C or off
    Round,      ///< of reading
    Proof,      ///< on which it is read
    Item,       ///< kind of error
    Characters, ///< that are wrong: 1, 2-5, 6-
    Weight,     ///< errors that one counts, a decimal number
    Cap,        ///< errors that all of an issue count at most
    Doubled,    ///< names of roles parted by spaces
    CheckList,  ///< ids parted by spaces
    Page,       ///< its number or name, or everyPage
    Columns,    ///< of a page; side by side, of a hole
    Measure,    ///< full-width characters in a line
    Lines,      ///< in a column; in a hole
    EndMarks,   ///< squeeze, hang or push-down
    Gravest,    ///< lines over its hole from which a story is of severity A
    Shortest,   ///< lines short of its hole from which a story is told of
    Story,      ///< which of the page's articles
    Matching,   ///< literal or expression
    Example,
    Date, ///< yyyy-MM-dd
    Who,
};

/// What can be laid down of a byline.
QStringList bylineKindNames();
QStringList bylineFeatureNames();
/// The forms of a feature that have names; others are signs.
QStringList bylineFormNames(QStringView feature);

/// Entries that a table may have.
constexpr qsizetype largestHouseTable = 200'000;
/// Regular expressions that the terms may hold: each is a pass of its own over the text.
constexpr qsizetype mostExpressions = 500;

/// Stable name, as stored and in files: "terms", "careful-words" …
QString tableName(HouseTable table);
std::optional<HouseTable> tableFromName(QStringView name);

QList<HouseColumn> columnsOf(HouseTable table);
/// Stable name, as stored and in files: "avoid", "use" …
QString columnName(HouseColumn column);
/// The name to show.
Message columnTitle(HouseColumn column);
/// By its stable name, or one of those that a Chinese desk gives it (resources/house/words.json): a column of the table
/// where it has one of that name, else another's.
std::optional<HouseColumn> columnFromName(QStringView name, HouseTable table);

/// One entry: a text for each of columnsOf().
using HouseRow = QStringList;

qsizetype entryCount(const House &house, HouseTable table);
/// Made when asked for.
HouseRow entryAt(const House &house, HouseTable table, qsizetype index);
/// What tells the entries of a table apart: the same words for the same places are one entry.
QString keyOf(HouseTable table, const HouseRow &row);

HouseRow rowOf(const Term &term);
HouseRow rowOf(const CheckSetting &setting);
HouseRow rowOf(const BylineForm &form);

/// Least and most of a column that counts columns, characters, lines or stories.
std::pair<int, int> countBounds(HouseColumn column);

/// What is wrong with a row, and in which column. The rest of the house is not looked at.
struct RowFault {
    HouseColumn column;
    Message message;
};
std::optional<RowFault> faultOf(HouseTable table, const HouseRow &row);

/// The row in its stored form: blanks cut off, roles, severity and matching by their stable names. What is not understood
/// stays as it is, for faultOf().
HouseRow tidied(HouseTable table, const HouseRow &row);

/// Appends or, at an index, replaces. Rows have no fault.
void putEntry(House &house, HouseTable table, const HouseRow &row, qsizetype at = -1);
/// Removes those whose indexes are given, in any order.
void removeEntries(House &house, HouseTable table, const QList<qsizetype> &indexes);

} // namespace galley
