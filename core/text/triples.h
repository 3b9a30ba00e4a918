#pragma once

#include <QStringView>

namespace galley {

/// Three units from `at` on as one number, by which a text is looked up. There must be so many.
inline quint64 tripleAt(QStringView text, qsizetype at)
{
    return quint64(text[at].unicode()) << 32 | quint64(text[at + 1].unicode()) << 16 | text[at + 2].unicode();
}

} // namespace galley
