#pragma once

#include "app/headless/commandline.h"
#include "core/house/house.h"
#include "core/proof/earlier.h"

namespace galley {

/// The text that an argument names, and what its stories were before.
struct Wanted {
    Issue issue;
    EarlierStories earlier; ///< none of a file
    House house;            ///< the newsroom's; of a file that which comes with the program
};

/// --date, --charset and --newsroom, for wantedText().
void addTextOptions(CommandLine &line);

/// A file, which is an issue that was exported or a page's raw text; else an issue of the newsroom by its name.
Result<Wanted> wantedText(const CommandLine &line, const QString &name);

} // namespace galley
