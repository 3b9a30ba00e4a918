#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley {

/// Name patterns of the picture files that an issue may have: "*.jpg" …
QStringList picturePatterns();
/// By its name alone.
bool isPictureName(const QString &name);

/// How many pixels a JPEG, PNG or TIFF file has, by what its head says; nothing where it is none of these or is damaged.
/// Reads a few kilobytes; blocks; any thread.
std::optional<QSize> pictureSize(const QString &path);

} // namespace galley
