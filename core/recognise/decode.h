#pragma once

#include "core/recognise/weights.h"

#include <array>

namespace galley {

/// What the sequence model makes of one line.
struct DecodedLine {
    int state = 0;                         ///< index into RoleWeights::states
    std::array<float, roleCount> byRole{}; ///< probability of each role here, given the whole page
};

/// The likeliest sequence of states for lines with these cues, and how sure each is. `cut[i]` are the log odds that a
/// break lies between line i - 1 and line i. Linear in the number of lines. Stopped, it gives the lines up to there.
QList<DecodedLine> decode(const QList<CueSet> &cues, const QList<double> &cut, const RoleWeights &weights,
                          const std::stop_token &stop = {});

/// Sum of the weights that a line with these cues gives a state, transitions aside.
double lineScore(const LineState &state, const CueSet &cues, double cut, const RoleWeights &weights);

} // namespace galley
