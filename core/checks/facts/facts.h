#pragma once

#include "core/checks/check.h"
#include "core/house/house.h"
#include "core/ledger/ledger.h"

namespace galley {

/// facts/date.
std::unique_ptr<Check> dateFacts();
/// facts/sum.
std::unique_ptr<Check> sums();
/// facts/name.
std::unique_ptr<Check> nameFacts(const House &house, const NameKnowledge &knowledge);
/// facts/reference.
std::unique_ptr<Check> references();

} // namespace galley
