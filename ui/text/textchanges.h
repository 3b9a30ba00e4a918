#pragma once

#include "core/model/edit.h"

namespace galley {

/// Neighbouring blocks of one story, as they were before an edit; the first stands at `index` in the story. Their texts
/// are counted as one, with a line break of one unit between two.
struct Stretch {
    StoryId story;
    qsizetype index = 0;
    QList<Block> blocks; ///< not empty
};

/// The changes that replace `cut` of the stretch by `inserted`, in which a line break begins a new paragraph. Text that
/// stays keeps its block, so that findings, dismissals and origins go along: a paragraph deleted as a whole is removed,
/// one that loses its break is joined, and a new one before another leaves that one alone.
QList<Change> textChanges(const Stretch &stretch, Span cut, const QString &inserted);

/// The changes that turn each block's text into the line of the same number. `lines` has as many as there are blocks.
QList<Change> textChanges(const Stretch &stretch, const QStringList &lines);

/// What a paragraph begun at the end of one of this role is: after a headline comes text.
Role roleAfter(Role role);

} // namespace galley
