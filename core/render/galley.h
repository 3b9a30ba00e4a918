#pragma once

#include "core/base/result.h"
#include "core/layout/compose.h"
#include "core/model/issue.h"

#include <QDateTime>

/// Galleys: stories set in the paper's measure, to be read and marked on paper.
namespace galley {

/// What stands in the foot of each sheet.
struct GalleyFoot {
    QString paper = {}; ///< and date
    QString round = {}; ///< 一校
    QString reader = {};
    QDateTime time = {};
};

/// Sets stories on sheets of A4, two columns each, every fifth line numbered through the story, and writes them as a PDF.
/// Failed where the file cannot be written; it appears only when it is complete. Needs a QGuiApplication; its thread.
Result<> writeGalley(const QString &path, const QList<Story> &stories, const Measure &measure, const GalleyFoot &foot);

} // namespace galley
