#include "core/input/received.h"

using namespace Qt::StringLiterals;

namespace galley {

Result<ReceivedDocument> readDocument(const QByteArray &bytes, const QString &name, int source,
                                      const ReadOptions &options)
{
    Q_UNUSED(options)
    const Result<DecodedText> text = decode(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    return ReceivedDocument{u"text"_s, text->charset, linesOf(*text, source), {}};
}

} // namespace galley
