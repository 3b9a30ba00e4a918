#pragma once

#include <QByteArray>

namespace galley {

/// A piece of an RTF file.
struct RtfToken {
    enum class Kind { Begin, End, Word, Symbol, Byte, Finished };
    Kind kind = Kind::Finished;
    QByteArray word = {}; ///< of a control word, without its number
    int value = 0;
    bool hasValue = false;
    char byte = 0; ///< of text (also when written \'xx), or the symbol after a backslash
};

/// Cuts RTF into pieces. What breaks off ends there.
class RtfTokens
{
public:
    explicit RtfTokens(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    RtfToken next();

private:
    RtfToken control();
    RtfToken word();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace galley
