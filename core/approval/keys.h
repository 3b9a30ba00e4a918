#pragma once

#include "core/approval/secret.h"

#include <QByteArray>

namespace galley {

/// Of Ed25519, 32 bytes; null: none.
struct PublicKey {
    QByteArray bytes = {};
    bool isNull() const { return bytes.isEmpty(); }
    bool operator==(const PublicKey &) const = default;
};

/// Of Ed25519, 64 bytes.
struct Signature {
    QByteArray bytes = {};
    bool operator==(const Signature &) const = default;
};

/// Whether the key's owner signed exactly these bytes. 0.1 ms. Any thread, as all that follows.
bool verifies(const Signature &signature, QByteArrayView message, const PublicKey &key);

/// What people compare a key by, over the telephone too: forty figures in eight groups of five, of the SHA-512 over the
/// canonical form "galley.fingerprint/1": key. Each group is eight bytes of it, big-endian, modulo 100000.
QString fingerprint(const PublicKey &key);
/// Whether somebody's note is the key's; spaces, hyphens and full-width figures do not matter.
bool isFingerprintOf(const QString &written, const PublicKey &key);

/// Argon2id's two limits: what each guess at a passphrase costs, and opening a key once.
struct SealCost {
    quint64 operations = 3;
    quint64 memory = quint64(256) << 20; ///< bytes
    bool operator==(const SealCost &) const = default;

    /// libsodium's MODERATE: about a second. The one that the programs use.
    static SealCost moderate() { return {}; }
    /// The least there is, for tests.
    static SealCost least() { return {1, 8192}; }
};

/// A signing key under a passphrase: its seed in XChaCha20-Poly1305, under what Argon2id makes of the passphrase. May be
/// stored where others read it; how long it withstands guessing is the passphrase's doing.
struct SealedKey {
    PublicKey key = {};
    SealCost cost = {};
    QByteArray salt = {};
    QByteArray nonce = {};
    QByteArray box = {};
    /// SHA-256 of all of the above: damage is not taken for a wrong passphrase.
    QByteArray checksum = {};
    bool operator==(const SealedKey &) const = default;
};

/// An Ed25519 key that is open. Its secret lies in Secret memory only.
class SigningKey
{
public:
    static SigningKey create();

    const PublicKey &publicKey() const { return m_publicKey; }
    Signature sign(QByteArrayView message) const;

    /// As long as the cost says. Failed where there is not enough memory.
    Result<SealedKey> seal(const Passphrase &passphrase, SealCost cost) const;
    /// Refused: a wrong passphrase. Corrupt: the sealed key was damaged or changed. Failed: not enough memory.
    static Result<SigningKey> open(const SealedKey &sealed, const Passphrase &passphrase);

    /// The secret for the owner of another key alone, without knowing their passphrase.
    QByteArray sealFor(const PublicKey &reader) const;
    /// Opens what was sealed for `reader`. Refused where it was sealed for somebody else; Corrupt where it is another
    /// key's secret than `expected`'s.
    static Result<SigningKey> openWith(const SigningKey &reader, const QByteArray &box, const PublicKey &expected);

private:
    explicit SigningKey(const Secret &seed);
    Secret seed() const;

    Secret m_secret;
    PublicKey m_publicKey;
};

} // namespace galley
