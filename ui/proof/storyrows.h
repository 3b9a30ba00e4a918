#pragma once

#include "ui/proof/proofsheet.h"

namespace galley {

/// A stretch of one side of a paragraph.
struct RowPiece {
    enum class Kind {
        Same,
        Differs, ///< the other side has it otherwise, or not at all
        Missing, ///< nothing stands here where the other side has `count` characters
    };
    Kind kind = Kind::Same;
    QString text = {};
    qsizetype count = 0;
    qsizetype finding = -1; ///< in the comparison's list; −1: none tells of it

    bool operator==(const RowPiece &) const = default;
};

/// A paragraph as the text has it and as the page does.
struct StoryRow {
    BlockId block; ///< null for what belongs to no story
    Role role = Role::Paragraph;
    QList<RowPiece> text;
    QList<RowPiece> found;

    bool isAbout(qsizetype finding) const;
    bool operator==(const StoryRow &) const = default;
};

/// The story of a comparison, paragraph by paragraph in its own order. Where both sides agree the page's words stand with
/// the text's spaces, which a page sets as it needs them.
QList<StoryRow> rowsOf(const ProofSheet &sheet, const StoryOnProof &story);
/// Of a difference that belongs to no story, or to a page's head: one row.
QList<StoryRow> rowsOf(const ProofFinding &finding, qsizetype index);

} // namespace galley
