#pragma once

#include "core/checks/check.h"
#include "core/model/receivedstories.h"

namespace galley {

/// text/agency-copy: what of an agency's copy is no longer as it was received. Silent where `received` is null.
std::unique_ptr<Check> agencyCopy(std::shared_ptr<const ReceivedStories> received);

} // namespace galley
