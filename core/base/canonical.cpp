#include "core/base/canonical.h"

#include <QtEndian>

namespace galley {

Canonical::Canonical(QByteArrayView form)
    : m_bytes(form.toByteArray() + '\n')
{
}

Canonical &Canonical::add(const QByteArray &field)
{
    const quint64 length = qToBigEndian(quint64(field.size()));
    m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_bytes.append(field);
    return *this;
}

Canonical &Canonical::add(const QString &text)
{
    return add(text.toUtf8());
}

Canonical &Canonical::add(qint64 number)
{
    return add(QByteArray::number(number));
}

} // namespace galley
