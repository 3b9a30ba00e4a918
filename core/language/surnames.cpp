#include "core/language/surnames.h"

#include "core/language/wordclasses.h"

namespace galley {

qsizetype surnameLength(QStringView name)
{
    static const std::shared_ptr<const WordClasses> classes = chineseWordClasses();
    if (name.size() >= 2 && classes->compoundSurnames.contains(name.first(2).toString()))
        return 2;
    return !name.isEmpty() && classes->surnames.contains(name.front()) ? 1 : 0;
}

} // namespace galley
