#pragma once

#include <QStringView>

namespace galley {

/// Width of a character in running type, in ems of its size: ideographs and their marks 1, Latin letters and figures by a
/// table of a usual newspaper face, combining marks 0. Fonts of the screen play no part, so that a line breaks alike
/// everywhere. Any thread.
double emWidth(char32_t c);

/// The same of a text.
double emWidth(QStringView text);

} // namespace galley
