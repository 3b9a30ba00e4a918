#pragma once

#include "core/house/housefile.h"

namespace galley {

/// Sizes of a newspaper's page for which there is a plan to begin with.
enum class PaperSize { Broadsheet, Tabloid }; // 对开, 四开

/// The tables that such a plan has rows of.
bool hasStarterPlan(HouseTable table);

/// What a starter plan's rows of one table would bring into the house; rows of the same page, as of the other size, are
/// replaced. Nothing is taken by itself: a paper has no plan until somebody wants one. Reads a small file of the
/// program's own.
HouseImport starterPlan(PaperSize size, HouseTable table, const House &into);

} // namespace galley
