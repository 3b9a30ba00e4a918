#pragma once

#include "core/language/language.h"
#include "core/recognise/cues.h"

#include <QList>
#include <QString>
#include <array>

namespace galley {

/// Two lines that follow each other, and what is known of their surroundings.
struct Seam {
    QStringView before; ///< the line before `left`; empty where there is none
    QStringView left;
    QStringView right;
    /// Whether lines of this text are indented where a paragraph starts, and these two are.
    enum class Indent { Unknown, BothStart, RightContinues };
    Indent indent = Indent::Unknown;
    bool leftHasSiblings = false; ///< other short lines of the text are built like `left`
};

/// The seam between the lines at - 1 and at of a page; `at` is at least 1.
Seam seamAt(const QList<ReceivedLine> &lines, const QList<CueSet> &cues, qsizetype at);

/// What speaks for the right line being the rest of the left one. Names are those of the weights.
struct SeamFeature {
    QLatin1StringView name;
    double value = 0;
};
using SeamFeatures = QList<SeamFeature>;

/// False where the left line ends like a finished sentence: then nothing was cut, and the rest need not be asked.
bool couldBeCut(const Seam &seam);

/// Every feature, zero ones left out. `language` may be null. Cost does not depend on the lines' lengths, but for one
/// pass over each.
SeamFeatures featuresOf(const Seam &seam, const Language *language);

/// Log odds that a break cut a paragraph in two here, by the weights in resources/language/paragraph-seams.json; a large
/// negative number where couldBeCut() is false.
double cutLogOdds(const Seam &seam, const Language *language);
double cutLogOdds(const SeamFeatures &features, bool hasLanguage);

/// Log10 by which the joined text is likelier than its halves on their own, from up to eight Han characters on each
/// side; nothing where none meet.
std::optional<double> joinedGain(const Seam &seam, const Language &language);
/// The longest word of the lexicon that lies across the seam, empty for none; its length left of the seam.
struct WordAcross {
    QString word;
    qsizetype left = 0;
};
WordAcross wordAcross(const Seam &seam, const Language &language);

} // namespace galley
