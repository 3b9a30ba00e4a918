#pragma once

#include "core/recognise/cues.h"

#include <QStringList>

/// Lines that follow each other and are built alike: rows of a table, names of a list, results, verse.
namespace galley {

/// Sets Cue::Row on the rows of tables and lists, and Cue::ManyShort where more short lines follow each other than
/// headings can be: verse, mostly. Linear.
void markRows(const QList<ReceivedLine> &lines, QList<CueSet> &cues);

/// Whether the lines at - 1 and at are rows of one table or list. Looks at a few lines around them.
bool areRows(const QList<QStringView> &lines, qsizetype at);

} // namespace galley
