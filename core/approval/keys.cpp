#include "core/approval/keys.h"

#include "core/base/canonical.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int fingerprintGroups = 8;

unsigned char *in(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray random(size_t size)
{
    prepareSodium();
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

Canonical headOf(const SealedKey &sealed)
{
    Canonical form("galley.sealedkey/1");
    form.add(sealed.key.bytes).add(qint64(sealed.cost.operations)).add(qint64(sealed.cost.memory)).add(sealed.salt);
    return form;
}

QByteArray checksumOf(const SealedKey &sealed)
{
    Canonical form = headOf(sealed);
    form.add(sealed.nonce).add(sealed.box);
    return QCryptographicHash::hash(form.bytes(), QCryptographicHash::Sha256);
}

// A stranger's file must not have us fill the memory or reckon for hours.
bool isWhole(const SealedKey &sealed)
{
    return sealed.key.bytes.size() == crypto_sign_PUBLICKEYBYTES && sealed.salt.size() == crypto_pwhash_SALTBYTES
        && sealed.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        && sealed.box.size() == crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES
        && sealed.cost.operations >= crypto_pwhash_OPSLIMIT_MIN && sealed.cost.operations <= 16
        && sealed.cost.memory >= crypto_pwhash_MEMLIMIT_MIN && sealed.cost.memory <= quint64(1) << 30
        && sealed.checksum == checksumOf(sealed);
}

std::unexpected<Error> damagedKey()
{
    return failure(Error::Code::Corrupt,
                   QT_TRANSLATE_NOOP("core", "The stored key is damaged; no passphrase opens it."));
}

Result<Secret> stretched(const Passphrase &passphrase, const SealedKey &sealed)
{
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const Secret &bytes = passphrase.bytes();
    if (crypto_pwhash(key.data(), quint64(key.size()), reinterpret_cast<const char *>(bytes.data()),
                      quint64(bytes.size()), in(sealed.salt), sealed.cost.operations, size_t(sealed.cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(Error::Code::Failed,
                       QT_TRANSLATE_NOOP("core",
                                         "There is not enough memory for the key: %1 MiB are needed. Close other "
                                         "programs and try again."),
                       {QString::number(sealed.cost.memory >> 20)});
    return key;
}

QByteArray figuresOf(const PublicKey &key)
{
    const QByteArray hash = QCryptographicHash::hash(Canonical("galley.fingerprint/1").add(key.bytes).bytes(),
                                                     QCryptographicHash::Sha512);
    QByteArray figures;
    for (int i = 0; i < fingerprintGroups; ++i)
        figures += QByteArray::number(qFromBigEndian<quint64>(hash.constData() + 8 * i) % 100'000)
                       .rightJustified(5, '0');
    return figures;
}

} // namespace

bool verifies(const Signature &signature, QByteArrayView message, const PublicKey &key)
{
    prepareSodium();
    return signature.bytes.size() == crypto_sign_BYTES && key.bytes.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(in(signature.bytes), in(message), quint64(message.size()), in(key.bytes)) == 0;
}

QString fingerprint(const PublicKey &key)
{
    const QByteArray figures = figuresOf(key);
    QStringList groups;
    for (qsizetype i = 0; i < figures.size(); i += 5)
        groups << QString::fromLatin1(figures.sliced(i, 5));
    return groups.join(u'-');
}

bool isFingerprintOf(const QString &written, const PublicKey &key)
{
    return figuresIn(written) == figuresOf(key);
}

SigningKey::SigningKey(const Secret &seed)
    : m_secret(crypto_sign_SECRETKEYBYTES)
    , m_publicKey{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')}
{
    crypto_sign_seed_keypair(in(m_publicKey.bytes), m_secret.data(), seed.data());
}

Secret SigningKey::seed() const
{
    Secret seed(crypto_sign_SEEDBYTES);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

SigningKey SigningKey::create()
{
    Secret seed(crypto_sign_SEEDBYTES);
    randombytes_buf(seed.data(), size_t(seed.size()));
    return SigningKey(seed);
}

Signature SigningKey::sign(QByteArrayView message) const
{
    Signature signature{QByteArray(crypto_sign_BYTES, '\0')};
    crypto_sign_detached(in(signature.bytes), nullptr, in(message), quint64(message.size()), m_secret.data());
    return signature;
}

Result<SealedKey> SigningKey::seal(const Passphrase &passphrase, SealCost cost) const
{
    SealedKey sealed{m_publicKey, cost, random(crypto_pwhash_SALTBYTES),
                     random(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)};
    const Result<Secret> key = stretched(passphrase, sealed);
    if (!key)
        return std::unexpected(key.error());
    const Secret plain = seed();
    const QByteArray head = headOf(sealed).bytes();
    sealed.box = QByteArray(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(in(sealed.box), nullptr, plain.data(), quint64(plain.size()), in(head),
                                               quint64(head.size()), nullptr, in(sealed.nonce), key->data());
    sealed.checksum = checksumOf(sealed);
    return sealed;
}

Result<SigningKey> SigningKey::open(const SealedKey &sealed, const Passphrase &passphrase)
{
    if (!isWhole(sealed))
        return damagedKey();
    const Result<Secret> key = stretched(passphrase, sealed);
    if (!key)
        return std::unexpected(key.error());
    Secret seed(crypto_sign_SEEDBYTES);
    const QByteArray head = headOf(sealed).bytes();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(seed.data(), nullptr, nullptr, in(sealed.box),
                                                   quint64(sealed.box.size()), in(head), quint64(head.size()),
                                                   in(sealed.nonce), key->data())
        != 0)
        return failure(Error::Code::Refused, QT_TRANSLATE_NOOP("core", "The passphrase is not the right one."));
    SigningKey opened(seed);
    if (opened.publicKey() != sealed.key)
        return damagedKey();
    return opened;
}

QByteArray SigningKey::sealFor(const PublicKey &reader) const
{
    QByteArray there(crypto_box_PUBLICKEYBYTES, '\0');
    if (reader.bytes.size() != crypto_sign_PUBLICKEYBYTES
        || crypto_sign_ed25519_pk_to_curve25519(in(there), in(reader.bytes)) != 0)
        return {};
    const Secret plain = seed();
    QByteArray box(plain.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(in(box), plain.data(), quint64(plain.size()), in(there));
    return box;
}

Result<SigningKey> SigningKey::openWith(const SigningKey &reader, const QByteArray &box, const PublicKey &expected)
{
    QByteArray here(crypto_box_PUBLICKEYBYTES, '\0');
    Secret secret(crypto_box_SECRETKEYBYTES);
    Secret seed(crypto_sign_SEEDBYTES);
    if (crypto_sign_ed25519_pk_to_curve25519(in(here), in(reader.publicKey().bytes)) != 0
        || crypto_sign_ed25519_sk_to_curve25519(secret.data(), reader.m_secret.data()) != 0
        || box.size() != seed.size() + qsizetype(crypto_box_SEALBYTES)
        || crypto_box_seal_open(seed.data(), in(box), quint64(box.size()), in(here), secret.data()) != 0)
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "The newsroom's root key is not sealed for this person."));
    SigningKey opened(seed);
    if (opened.publicKey() != expected)
        return damagedKey();
    return opened;
}

} // namespace galley
