#pragma once

#include "core/language/language.h"

namespace galley {

/// Another model of Chinese than simplifiedChinese(), counted elsewhere: what both find unlikely is seldom only rare.
/// From the package sunpinyin-data; loads for about 0.1 s. Ask for it once and share it.
Result<std::shared_ptr<const Language>> secondChinese();

} // namespace galley
