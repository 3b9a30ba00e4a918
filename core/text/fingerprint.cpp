#include "core/text/fingerprint.h"

#include <algorithm>
#include <array>

namespace galley {

namespace {

constexpr qsizetype run = 8;
constexpr quint64 sampled = 8;
constexpr quint64 factor = 0x9E3779B97F4A7C15;

/// Spreads a hash over all of its bits.
quint64 mixed(quint64 hash)
{
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93;
    return hash ^ (hash >> 32);
}

} // namespace

Fingerprint fingerprintOf(QStringView text)
{
    // A rolling hash: the letter that leaves the run is taken out with the factor's power that it has by then.
    static constexpr quint64 leaving = [] {
        quint64 power = 1;
        for (qsizetype i = 0; i < run; ++i)
            power *= factor;
        return power;
    }();
    std::array<char16_t, run> last{};
    Fingerprint print;
    quint64 hash = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber())
            continue;
        char16_t &place = last[size_t(letters % run)];
        hash = hash * factor + c.unicode() - (letters >= run ? place * leaving : 0);
        place = c.unicode();
        if (++letters < run)
            continue;
        if (const quint64 spread = mixed(hash); spread % sampled == 0)
            print.append(quint32(spread >> 32));
    }
    std::ranges::sort(print);
    print.erase(std::ranges::unique(print).begin(), print.end());
    print.squeeze();
    return print;
}

qsizetype shared(const Fingerprint &a, const Fingerprint &b)
{
    qsizetype both = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        both += *left == *right;
        const quint32 least = std::min(*left, *right);
        left += *left == least;
        right += *right == least;
    }
    return both;
}

quint64 wordingOf(QStringView text)
{
    quint64 hash = 0;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            hash = mixed(hash * factor + c.unicode() + 1);
    return hash;
}

qsizetype wordingLength(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace galley
