#pragma once

#include <QByteArray>
#include <QString>

namespace galley {

/// Bytes that say a thing in one way only, to be hashed or signed: a line that names the form and its version, then the
/// fields in order. Each field is the length of its bytes as 8 bytes big-endian, then the bytes: texts in UTF-8, numbers
/// in decimal ASCII. No two lists of fields give the same bytes.
class Canonical
{
public:
    /// As in "galley.record/1".
    explicit Canonical(QByteArrayView form);

    Canonical &add(const QByteArray &field);
    Canonical &add(const QString &text);
    Canonical &add(qint64 number);

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace galley
