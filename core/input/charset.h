#pragma once

#include "core/input/received.h"

#include <expected>

namespace galley {

/// Text and the places in the bytes that were no character, in order.
struct Conversion {
    struct Damage {
        qsizetype byte = 0; ///< from 0
        int line = 0;       ///< from 1
    };
    QString text;
    QList<Damage> damage; ///< the first thousand
    qsizetype damaged = 0;
    bool isKnown = true; ///< false: no such charset
};

/// `Stop` ends at the first damage, `Replace` writes U+FFFD for each and goes on. A zero byte is damage too. Stopped by
/// `stop`, the text is that of the bytes up to there.
enum class OnDamage { Stop, Replace };
Conversion convert(QByteArrayView bytes, const QByteArray &charset, OnDamage onDamage,
                   const std::stop_token &stop = {});

/// Decodes in a charset that the file itself names, if every byte of it is a character there.
Result<DecodedText> decodeExactly(const QByteArray &bytes, const QString &name, const QByteArray &charset);

} // namespace galley
