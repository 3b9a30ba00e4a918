#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace galley {

/// Bytes that are nobody else's business, in libsodium's memory: kept out of swap and core dumps where the system lets
/// us, and wiped when they are let go. Moved, never copied.
class Secret
{
public:
    explicit Secret(qsizetype size); // zeros
    Secret(Secret &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    Secret &operator=(Secret &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~Secret();

    unsigned char *data() { return m_bytes; }
    const unsigned char *data() const { return m_bytes; }
    qsizetype size() const { return m_size; }

private:
    unsigned char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// What a person types to open their key. The same characters are the same passphrase however they were typed: NFC, in
/// UTF-8.
class Passphrase
{
public:
    /// What was typed stays where it is: its owner wipes it.
    explicit Passphrase(const QString &typed);

    /// Refused, saying what a good one is, where it is too short to be a new one: below 12 bytes, which are 12 letters and
    /// figures or 4 Chinese characters.
    Result<> checkNew() const;

    const Secret &bytes() const { return m_bytes; }
    bool operator==(const Passphrase &other) const;

private:
    Secret m_bytes;
};

/// Thirty figures in groups of five, at random: a hundred bits that can be written down and read aloud.
QString createRecoveryCode();
/// As a person writes it: spaces, hyphens and full-width figures do not matter.
Passphrase passphraseOfCode(const QString &written);

/// The figures of what a person wrote, in ASCII; all else is left out.
QByteArray figuresIn(const QString &written);

/// Readies libsodium; ends the program where it cannot be. Before its first use, any thread.
void prepareSodium();

} // namespace galley
