#pragma once

#include "core/checks/text/repetition.h"
#include "core/language/language.h"
#include "core/language/wordclasses.h"

#include <vector>

namespace galley {

/// One number that says something for or against a repetition's being a slip.
struct Feature {
    const char *name; ///< a literal; the weights in resources/language/duplicates.json go by it
    double value;
};

/// What was measured of one repetition. The same code serves fitting and use.
struct RepetitionFeatures {
    std::vector<Feature> values;
    double gain = 0; ///< log10 by which the text is likelier without one copy
    double excess =
        0; ///< gain, less what a perfectly placed extra word would bring: >0 says that the copy fits nowhere
    bool isWord = false;       ///< the doubled unit stands in the lexicon: 刚刚
    bool betweenWords = false; ///< a longer word ends with one copy and another begins with the next: 商会|会长
};

/// Looks at most 12 units to the left and 10 to the right, inside the Han run. Cost: about 50 µs.
RepetitionFeatures featuresOf(QStringView text, Span hanRun, const Repetition &repetition, const Language &language,
                              const WordClasses &classes);

} // namespace galley
