#pragma once

#include "core/checks/finding.h"

namespace galley {

/// A flagged text with what stands around it, in three runs.
struct Excerpt {
    QString before;  ///< begins with … where it was cut
    QString flagged; ///< a seam between two paragraphs stands as ⏎
    QString after;   ///< ends with … where it was cut
    bool overSeam = false;

    QString text() const { return before + flagged + after; }
};

/// At most `around` characters on each side.
Excerpt excerptOf(const Issue &issue, const Finding &finding, qsizetype around);

/// What the text would read after the fix, the new words as `flagged`. For a change of role the text stays.
Excerpt previewOf(const Issue &issue, const Finding &finding, const Fix &fix, qsizetype around);

/// "Paragraph 5", "Paragraphs 5 and 6", or the role's name in a heading: where in its story it is.
QString placeInStory(const Issue &issue, const Place &place);
/// "01 Waterside": page and story.
QString storyPlace(const Issue &issue, const Place &place);

} // namespace galley
