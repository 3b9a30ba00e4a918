#pragma once

#include "core/model/issue.h"

#include <optional>

namespace galley {

/// One correction as a proof-reader would write it onto the older text (GB/T 14706: 改正, 删除, 增补, 接排, 另起段).
struct MarkedCorrection {
    enum class Kind {
        Replace,      ///< 改正: a circle around the words, the right ones in the margin
        Delete,       ///< 删除
        Insert,       ///< 增补: between two characters
        RunOn,        ///< 接排: this paragraph goes on with the next
        NewParagraph, ///< 另起段: a paragraph begins here
    };
    Kind kind = Kind::Replace;
    BlockId block;      ///< of the older story
    Span span;          ///< of its text; empty for what stands between characters
    QString words = {}; ///< that are to stand there: Replace, Insert

    bool operator==(const MarkedCorrection &) const = default;
};

/// What turns the older state of a story into the newer one, in the order of the older text. Paragraphs are known by their
/// ids, which edits keep. Any thread.
QList<MarkedCorrection> correctionsBetween(const Story &older, const Story &newer);

/// Where a part of a paragraph's newer text stands in its older one. Nothing where it was corrected since.
std::optional<Span> spanInOlder(const QString &older, const QString &newer, Span span);

} // namespace galley
