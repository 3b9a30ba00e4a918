#pragma once

#include "core/base/result.h"

namespace galley {

/// The name of the network file system, or nothing for a local one. `magic` is statfs's f_type; `mountType` is the
/// mount's type as in /proc/self/mountinfo, which tells the kinds of FUSE apart ("fuse.sshfs").
QString networkFileSystem(quint32 magic, const QString &mountType);

/// Makes the folder where needed and says whether a newsroom can be kept at `path`: not a folder, on a local disk, and
/// both the file (if there) and its folder can be written.
Result<> prepareToWrite(const QString &path);

/// Whether `path` is a file that can be read.
Result<> prepareToRead(const QString &path);

/// Whether a file can be put into the folder that holds `path`.
bool isFolderWritable(const QString &path);

/// Whether the file is empty or has the head of a SQLite database and all of its pages.
Result<> checkHead(const QString &path);

} // namespace galley
