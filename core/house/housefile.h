#pragma once

#include "core/house/change.h"

namespace galley {

/// Something in a file that was left out, and why.
struct HouseProblem {
    qsizetype row =
        0; ///< line of the file in which the entry begins, from 1; of JSON: number of the entry; 0: the whole
    qsizetype column = 0; ///< of the table in the file, from 1; 0: the whole row
    HouseTable table = HouseTable::Terms;
    Message message;
    bool operator==(const HouseProblem &) const = default;
};

/// What a file would bring. Nothing is changed by making it.
struct HouseImport {
    /// Problems that are kept; the rest is only counted.
    static constexpr qsizetype mostProblems = 1000;

    HouseChange change;           ///< of the good rows
    QList<HouseProblem> problems; ///< the first of them, in the order of the file
    qsizetype problemCount = 0;   ///< all of them
    qsizetype added = 0;          ///< entries that are new
    qsizetype replaced = 0;       ///< entries that were there and read otherwise
    qsizetype same = 0;           ///< entries that were there as they are
};

/// A table in rows, parted by commas, semicolons or tabs, values in quotation marks where they need it (RFC 4180). The
/// first row names the columns, in any order; what is not named is empty. `who` and `today` fill in what a row leaves out.
HouseImport importCsv(HouseTable table, QStringView text, const House &into, const Entered &today);
/// With a byte-order mark, by which other programs know UTF-8 when this text is encoded so.
QString exportCsv(const House &house, HouseTable table);

/// A house in one file: {"schema": "galley.house/1", …}. Unsupported or Corrupt where it is none.
Result<House> readHouse(const QByteArray &json);
QByteArray writeHouse(const House &house);
/// Every table of such a file. What the house says besides, of credits and datelines, is not taken.
Result<HouseImport> importHouse(const QByteArray &json, const House &into, const Entered &today);

} // namespace galley
