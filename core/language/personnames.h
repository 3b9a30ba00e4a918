#pragma once

#include "core/language/wordclasses.h"
#include "core/text/span.h"

#include <QList>
#include <QStringView>

namespace galley {

/// Where Chinese names of people are likely to stand in a Han run of `text`: a surname and one or two characters after a
/// title (市长李山) or before a verb of saying (李山表示). What is a name without either is not found. Cost: about 0.1 µs
/// a unit.
QList<Span> personNamesIn(QStringView text, Span hanRun, const WordClasses &classes);

} // namespace galley
