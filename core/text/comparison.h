#pragma once

#include "core/text/difference.h"

#include <QList>
#include <QStringList>

namespace galley {

/// All that turns `before` into `after`, in text order, none overlapping: as a person would say it, so that single equal
/// characters between two differences do not part them. Never cuts a surrogate pair. About linear for texts that are
/// alike; where they are not, what differs is given as one. Any thread.
QList<Difference> differences(QStringView before, QStringView after);

/// For each unit of `after` the one of `before` that it answers, −1 where it answers none: as differences() has it, but
/// that `any` answers every unit, also one that its own like stands beside for. Where the texts are not alike nothing answers anything. Any thread.
QList<qsizetype> counterparts(QStringView before, QStringView after, QChar any);

/// What of one paragraph differs from its other version. A paragraph without a counterpart differs as a whole.
struct ComparedParagraph {
    QList<Span> changed; ///< in its text; an empty one where only the other version has something
    int other = -1; ///< number of the paragraph that it became or was, or the nearest before it; −1: stands at the head
    bool isNew = false; ///< no paragraph of the other version has any of its text
    bool operator==(const ComparedParagraph &) const = default;
};

struct Comparison {
    QList<ComparedParagraph> before;
    QList<ComparedParagraph> after;
    /// Number of differences, joins and splits of paragraphs included.
    qsizetype count = 0;
};

/// Compares two versions of a story, paragraph by paragraph; what was joined or split is found where it went.
Comparison compare(const QStringList &before, const QStringList &after);

} // namespace galley
