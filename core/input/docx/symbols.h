#pragma once

#include <QString>

namespace galley {

/// The character that a picture font such as Wingdings draws at `code`; where it is not known, the private-use
/// character at U+F000 + `code`, which the checks point at. Any thread.
QString symbolText(QStringView font, char16_t code);

} // namespace galley
