#include "core/intake/recognised.h"

#include "core/recognise/recognise.h"

namespace galley {

QList<PageOfFile> pagesOf(const QList<ReceivedLine> &lines, const Language *language)
{
    return {{{}, 0, {}, recognise(lines, language)}};
}

} // namespace galley
