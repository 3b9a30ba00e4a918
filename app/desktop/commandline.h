#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QStringList>

namespace galley {

/// What the program was started with.
struct CommandLine {
    bool sample = false;
    QString newsroom;   ///< path; empty: the user's own
    QString screenshot; ///< path of a PNG; empty: a window
    QString workspace;
    QString theme;         ///< "light" or "dark"; for a screenshot
    QSize size{1440, 900}; ///< of a screenshot
    QString language;
    QStringList files;
};

/// Reads the arguments. `--help` and `--version` print and end the program; what cannot be is an error to print.
Result<CommandLine> readCommandLine(const QStringList &arguments);

} // namespace galley
