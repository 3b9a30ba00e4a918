#pragma once

#include <QString>

namespace galley::bench {

/// At least `characters` of raw newspaper text: the sample's Chinese pages again and again, each time with other figures
/// and names so that nothing is the same twice.
QString rawText(qsizetype characters);

/// Running text alone, parted into paragraphs by line breaks.
QString bodyText(qsizetype characters);

} // namespace galley::bench
