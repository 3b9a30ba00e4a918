#pragma once

#include "core/language/language.h"

namespace galley {

/// A third model of Chinese beside simplifiedChinese() and secondChinese(), counted elsewhere again. From the package
/// libpinyin-data; loads for about 0.2 s. Ask for it once and share it.
Result<std::shared_ptr<const Language>> thirdChinese();

} // namespace galley
