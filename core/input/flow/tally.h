#pragma once

#include "core/input/received.h"

namespace galley {

/// What a document held besides text that stays as it is.
struct Tally {
    int insertions = 0; ///< tracked; all three are taken as accepted
    int deletions = 0;
    int moves = 0;
    int hidden = 0; ///< stretches of hidden text
    int pictures = 0;
    int objects = 0; ///< charts, diagrams, sheets and other files inside
    int tables = 0;
    int readings = 0; ///< phonetic guides above characters
    int bullets = 0;  ///< of lists, and numbers that are not written
    int numbers = 0;  ///< automatic ones, written into the text
};

/// Says of each what was done with it, and where text boxes and notes stand.
QList<Remark> remarksOn(const Tally &tally, const QList<ReceivedLine> &lines);

/// A comment, which is no text; the first 60 characters of it. Further ones are only counted.
constexpr int mostComments = 50;
Remark remarkOnComment(const QString &author, const QString &text, int line);
QList<Remark> remarksOnFurtherComments(int count);
/// A header or footer.
Remark remarkOnHeader(const QString &text);

} // namespace galley
