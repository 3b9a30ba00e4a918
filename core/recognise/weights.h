#pragma once

#include "core/base/result.h"
#include "core/model/role.h"
#include "core/recognise/cues.h"

#include <QHash>
#include <vector>

/// The numbers that recognition works with. They are data in resources/language, read once; any thread.
namespace galley {

struct LinearWeights {
    double bias = 0;
    QHash<QString, double> byName;
};

/// resources/language/paragraph-seams.json, fitted by resources/training/fit-seams.py.
struct SeamWeights {
    LinearWeights withLanguage;
    LinearWeights byForm;  ///< where there is no language
    double insideText = 0; ///< log odds to add where both pieces are known to be running text
    double report = 0;     ///< log odds from which a broken paragraph is reported
    double certain = 0;    ///< … without reserve
};
const SeamWeights &seamWeights();
Result<SeamWeights> seamWeightsFrom(const QByteArray &json);

/// One state of the sequence model: a role in one of the positions that it can have in a story.
struct LineState {
    QString name;
    Role role = Role::Paragraph;
    bool starts = false;    ///< a story starts with it
    bool continues = false; ///< the rest of the paragraph before, cut off by a break
    int column = 0;         ///< of the cue weights
};

/// resources/language/paragraph-roles.json: weights in natural logarithms.
struct RoleWeights {
    std::vector<LineState> states;
    std::vector<double> first;                    ///< by state, of the first line of a page
    std::vector<double> last;                     ///< by state, of the last line
    std::vector<std::vector<double>> next;        ///< [from][to]
    std::vector<std::vector<double>> cueByColumn; ///< [column][cue]
    std::vector<double> bias;                     ///< [column], of every line
    double seamScale = 1;                         ///< how much the log odds of a cut count for a continuation
    double seamBonus = 0;
};
const RoleWeights &roleWeights();
Result<RoleWeights> roleWeightsFrom(const QByteArray &json);

} // namespace galley
