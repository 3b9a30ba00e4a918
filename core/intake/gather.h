#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace galley {

/// One file to be read.
struct GatheredFile {
    QString path;
    QString name;   ///< without folder
    QString folder; ///< the folder that was given and those below it, '/' between; empty for a file given by itself
};

struct Gathered {
    struct Left {
        QString path;
        Error error; ///< its message names the folder
    };
    QList<GatheredFile> files;
    QList<Left> failed; ///< folders that could not be read, or not to their end
};

/// The files given, and those in the folders given, walked to eight levels with at most 2,000 files. In a folder files
/// come before folders, both in the order in which a person numbers them (2 before 10). Left out without a word: hidden
/// files, links to folders, and what office programs and desktops leave lying about. Blocks; any thread.
Gathered gather(const QStringList &paths, const std::stop_token &stop = {});

} // namespace galley
