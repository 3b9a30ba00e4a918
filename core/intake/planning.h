#pragma once

#include "core/intake/plan.h"
#include "core/recognise/recognise.h"

/// Steps that planning and correcting share. Private to core/intake.
namespace galley {

/// Text from the clipboard, whose name says nothing.
inline bool isPasted(const PlannedFile &file)
{
    return file.name == u"clipboard";
}

/// The same, as far as they go: one was given with fewer of the folders above it, or with none.
bool mayBeOneFolder(const QString &one, const QString &other);

/// Fills in format, charset and remarks, or the error, and gives the pages that the file holds. Stopped, it leaves what
/// nobody is to use. Uses language and stop.
QList<RecognisedPage> readInto(PlannedFile &file, const QString &charset, const PlanSettings &settings);

/// Finds out what each of the file's stories is to the issue.
void weigh(PlannedFile &file, const Issue &into);

/// The text of each block.
QStringList linesOf(const Story &story);

/// The stories of which text came from one of the sources, in the issue's order; `first`, where it is not null and one
/// of the issue, before all others.
QList<Story> storiesFrom(const Issue &issue, const QList<int> &sources, StoryId first = {});

/// A new page, numbered behind the last where `number` is 0.
PageId addPage(ImportPlan &plan, const QString &section, int number, const QString &name);

} // namespace galley
