#pragma once

#include "core/checks/text/typofeatures.h"
#include "resources/training/typocorpus.h"

#include <QJsonArray>
#include <QTextStream>

namespace galley::training {

/// One candidate of one line.
struct TypoCase {
    std::size_t line = 0;
    qsizetype at = 0;
    QChar from;
    QChar to;
    bool recurs = false; ///< in its article: not flagged
    TypoFeatures features = {};
    double score = 0;
};

struct TypoCurve {
    QJsonArray figures;
    double hint = 0; ///< the threshold for two false alarms in 10,000 characters of right sentences
    double sure = 0; ///< and for one in 15,000
};

/// Prints what is found at thresholds that give so many false alarms.
TypoCurve report(const std::vector<TypoCase> &cases, const TypoCorpus &corpus, QTextStream &out);

/// Prints up to `count` of what is missed and of what is wrongly flagged at the hint's threshold.
void list(const std::vector<TypoCase> &cases, const TypoCorpus &corpus, const TypoCurve &curve, int count,
          QTextStream &out);

} // namespace galley::training
