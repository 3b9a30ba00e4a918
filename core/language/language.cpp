#include "core/language/language.h"

#include "core/text/characters.h"

namespace galley {

QList<Span> hanRuns(QStringView text)
{
    QList<Span> runs;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = codePointAt(text, at);
        const qsizetype next = at + (c > 0xFFFF ? 2 : 1);
        if (isHan(c)) {
            if (!runs.isEmpty() && runs.last().end == at)
                runs.last().end = next;
            else
                runs.append({at, next});
        }
        at = next;
    }
    return runs;
}

} // namespace galley
