#pragma once

#include "core/text/span.h"

#include <QList>

namespace galley {

/// What a text is recognised by when it stands somewhere else again, spaces and marks aside: every eighth of its runs of
/// eight letters, as hashes. Two texts that share half of theirs share about half of their wording. Sorted, each once.
using Fingerprint = QList<quint32>;

/// Cost: about 10 ns a character. Any thread.
Fingerprint fingerprintOf(QStringView text);

/// How many of two fingerprints are the same.
qsizetype shared(const Fingerprint &a, const Fingerprint &b);

/// One hash of all letters and figures of a text; 0 for a text without any.
quint64 wordingOf(QStringView text);

/// Letters and figures in a text: what the two above look at.
qsizetype wordingLength(QStringView text);

} // namespace galley
