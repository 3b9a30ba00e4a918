#include "core/approval/secret.h"

#include <QStringList>

#include <sodium.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype fewestBytes = 12;
constexpr int codeGroups = 6;

Secret normalised(const QString &typed)
{
    QString composed = typed.normalized(QString::NormalizationForm_C);
    QByteArray bytes = composed.toUtf8();
    Secret secret(bytes.size());
    std::memcpy(secret.data(), bytes.constData(), size_t(bytes.size()));
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    composed.fill(u'\0'); // which is a text of its own where characters had to be composed
    return secret;
}

} // namespace

void prepareSodium()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium cannot be used on this computer");
}

Secret::Secret(qsizetype size)
    : m_size(size)
{
    prepareSodium();
    m_bytes = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    Q_CHECK_PTR(m_bytes);
    if (size > 0)
        sodium_memzero(m_bytes, size_t(size));
}

Secret::~Secret()
{
    sodium_free(m_bytes);
}

Passphrase::Passphrase(const QString &typed)
    : m_bytes(normalised(typed))
{
}

Result<> Passphrase::checkNew() const
{
    if (m_bytes.size() < fewestBytes)
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "The passphrase is too short: take at least 12 letters and figures, or 4 "
                                         "Chinese characters."));
    return {};
}

bool Passphrase::operator==(const Passphrase &other) const
{
    return m_bytes.size() == other.m_bytes.size()
        && sodium_memcmp(m_bytes.data(), other.m_bytes.data(), size_t(m_bytes.size())) == 0;
}

QString createRecoveryCode()
{
    prepareSodium();
    QStringList groups;
    for (int i = 0; i < codeGroups; ++i)
        groups << u"%1"_s.arg(randombytes_uniform(100'000), 5, 10, '0'_L1);
    return groups.join(u'-');
}

Passphrase passphraseOfCode(const QString &written)
{
    return Passphrase(QString::fromLatin1(figuresIn(written)));
}

QByteArray figuresIn(const QString &written)
{
    QByteArray figures;
    for (const QChar character : written)
        if (character.digitValue() >= 0)
            figures += char('0' + character.digitValue());
    return figures;
}

} // namespace galley
