#include "core/language/surnames.h"

#include "core/language/wordclasses.h"

namespace galley {

namespace {

const WordClasses &classes()
{
    static const std::shared_ptr<const WordClasses> all = chineseWordClasses();
    return *all;
}

bool startsWithCompound(QStringView name)
{
    return name.size() >= 2 && classes().compoundSurnames.contains(name.first(2).toString());
}

} // namespace

qsizetype surnameLength(QStringView name)
{
    if (startsWithCompound(name))
        return 2;
    return !name.isEmpty() && classes().surnames.contains(name.front()) ? 1 : 0;
}

bool startsLikeName(QStringView text)
{
    return !text.isEmpty() && (classes().commonSurnames.contains(text.front()) || startsWithCompound(text));
}

} // namespace galley
