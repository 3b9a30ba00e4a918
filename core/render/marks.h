#pragma once

#include "core/render/corrections.h"
#include "core/render/sheets.h"

#include <QPointF>
#include <QRectF>

/// Corrections and notes beside the lines of a galley. Points from the sheet's top left; any thread.
namespace galley {

/// Words in the margin about a place of the text.
struct MarginNote {
    BlockId block;
    Span span; ///< empty: between two characters
    QString words;
    std::optional<MarkedCorrection::Kind> correction = {}; ///< nothing: a numbered remark
};

/// A note where it is drawn.
struct DrawnNote {
    MarginNote note;
    int number = 0; ///< of a remark, from 1; 0: a correction
    int sheet = 0;
    QList<QRectF> words;   ///< around what it is about, one a line; an empty one stands between two characters
    QList<QPointF> leader; ///< between the lines, then through the margin; those of one sheet never cross
    QPointF at;            ///< where its first line begins, on the base line
    QStringList lines;     ///< its words, as they are broken
};

inline constexpr double noteSize = 8;     ///< of the notes' type
inline constexpr double noteLeading = 10; ///< of their lines

/// Room beside the columns for notes.
SheetForm formWithNotes();

/// Notes whose place is in none of the lines are left out. `notes` in the order of the text.
QList<DrawnNote> drawnNotes(const QList<GalleyLine> &lines, const QList<MarginNote> &notes, const Measure &measure,
                            const SheetForm &form);

} // namespace galley
