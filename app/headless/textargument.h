#pragma once

#include "app/headless/commandline.h"
#include "core/proof/earlier.h"

namespace galley {

/// The text that an argument names, and what its stories were before.
struct Wanted {
    Issue issue;
    EarlierStories earlier; ///< none of a file
};

/// --date, --charset and --newsroom, for wantedText().
void addTextOptions(CommandLine &line);

/// With --newsroom the issue of that name there; else a file: an issue that was exported, or a page's raw text.
Result<Wanted> wantedText(const CommandLine &line, const QString &name);

} // namespace galley
