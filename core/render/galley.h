#pragma once

#include "core/base/result.h"
#include "core/layout/compose.h"
#include "core/render/marks.h"

#include <QDateTime>

class QPagedPaintDevice;

/// Galleys: stories set in the paper's measure, to be read and marked on paper.
namespace galley {

/// What stands in the foot of each sheet, besides the digest of the text.
struct GalleyFoot {
    QString paper = {}; ///< and date
    QString round = {}; ///< 一校
    QString reader = {};
    QDateTime time = {};
    QString counts = {}; ///< characters, lines, corrections, in words
};

/// The stories of a page that are read: all but folios and the like.
QList<Story> storiesToRead(const Page &page);

struct Galley {
    QList<Story> stories; ///< as they are; the digest in the foot is theirs
    Measure measure = {};
    GalleyFoot foot = {};
    /// States that some of them had before: these are set instead, with the corrections that lead to the present ones.
    QList<Story> older = {};
    QList<MarginNote> remarks = {}; ///< on the present text; those on words that were corrected since are left out
};

/// Corrections and lines of a galley, for its foot.
struct GalleyCounts {
    qsizetype characters = 0; ///< as newspapers count (layout/copyfit.h)
    qsizetype lines = 0;
    qsizetype corrections = 0;
};
GalleyCounts countsOf(const Galley &galley);

/// Sets stories on sheets, two columns each, every fifth line numbered through the story. The device's pages have to be
/// A4 upright without margins. Needs a QGuiApplication; its thread.
void paintGalley(QPagedPaintDevice &device, const Galley &galley);

/// The same as a PDF. Failed where the file cannot be written; it appears only when it is complete.
Result<> writeGalley(const QString &path, const Galley &galley);

} // namespace galley
