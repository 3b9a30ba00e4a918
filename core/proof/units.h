#pragma once

#include "core/model/issue.h"

namespace galley {

/// Text that stands on a page in one: a headline, a caption, the running text of a story.
struct ProofUnit {
    StoryId story;
    Role role = Role::Paragraph; ///< of its first block
    QString text;                ///< without spaces, which a page sets as it needs them
    QList<BlockId> blocks;
    QList<qsizetype> blockAt; ///< for each unit of the text the number of its block
    QList<qsizetype> offset;  ///< and where it stands there

    bool isFlow() const { return isRunningText(role); }
    /// Where a part of the text stands in the issue, spaces inside included. An empty part is the character before it, at
    /// the head that behind it.
    Place placeOf(Span part) const;
};

/// Everything of a page that is to be printed: each headline, byline and caption by itself, paragraphs with their
/// subheads as one. Folios are left out: they are compared by what they say.
QList<ProofUnit> unitsOf(const Page &page);

/// True where one of the texts has these words; of unknown characters (unknown.h) it has whatever stands there, but no
/// more than half of them may be unknown.
bool haveWords(const QList<ProofUnit> &units, const QString &words);

/// A text without its spaces.
QString withoutSpaces(QStringView text);

} // namespace galley
