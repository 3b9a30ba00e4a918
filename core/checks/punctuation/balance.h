#pragma once

#include "core/model/issue.h"

#include <optional>

namespace galley {

/// What is wrong with one mark of a pair.
enum class BalanceProblem {
    NeverClosed, ///< an opening mark without its closing one
    NeverOpened,
    WrongWay,    ///< “ for ”, or the other way round
    Crossing,    ///< “ 《 ” 》: it closes before the pair that was opened inside it
    NotReopened, ///< a paragraph of a longer quotation that does not open with the mark
};

struct BalanceSlip {
    BalanceProblem problem;
    const Block *block;
    qsizetype at; ///< of the mark; NotReopened: of the paragraph's first character
    /// NeverClosed: the block behind a seam where a sentence was cut, which the pair may run across; else null.
    const Block *brokenInto = nullptr;
};

/// The mark that closes, or opens, with this one; a null character for any other.
QChar partnerOf(QChar mark);

/// Reads blocks that follow each other as one text: paragraphs of a story, the lines of a heading. A quotation may go on
/// over paragraphs when each opens anew; nothing may stay open behind the last. Half and full forms close each other.
/// Apostrophes, enumerations such as 1) and marks of feet are no pairs. Linear in the text; any thread.
QList<BalanceSlip> balance(const QList<const Block *> &blocks);

} // namespace galley
