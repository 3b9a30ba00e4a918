#pragma once

#include "core/checks/facts/judgement.h"

#include <optional>

namespace galley {

/// What a heading says of its story's place in a series: 江边人家系列报道之三, 长河连载⑮, 老码头（下）.
struct SeriesPart {
    enum class Counts {
        Numbers, ///< 之三, （3）, ③, 连载15
        Halves,  ///< 上, 中, 下: 1, 2, 3
    };
    Counts counts = Counts::Numbers;
    QString series; ///< the letters before it
    int number = 0;
    Span span; ///< the number as it stands, with what belongs to it: 之三, （3）, 下篇
};

/// Nothing where the heading has no number of a series, or one that may be another: 三分之一, 美景之一, （2026）.
std::optional<SeriesPart> seriesPartIn(QStringView heading);

/// The numbers of the series that run in the issue: one that stands twice or is left out between two others contradicts;
/// neighbours agree; a part whose earlier ones are not in the issue cannot be checked, for they may have run before. A
/// story that carries on from another page (上接) is no part of its own. `check`: the id that says so.
QList<Judgement> judgedSeries(const Issue &issue, const QString &check);

} // namespace galley
