#include "core/language/berkeleyhash.h"

#include <QtEndian>

#include <cstdint>
#include <optional>

namespace galley {

namespace {

// A page begins with 26 bytes: its place in the log, its number, the one before and after it, how many items it has,
// where they begin, its level and its kind. Then 16 bits for the offset of each item; items grow down from the page's end.
constexpr qsizetype head = 26;
constexpr qsizetype nextPage = 16;
constexpr qsizetype itemCount = 20;
constexpr qsizetype bytesUsed = 22;
constexpr qsizetype kind = 25;
constexpr std::uint32_t magic = 0x061561;
constexpr std::uint32_t version = 9;
enum PageKind : std::uint8_t { UnsortedHash = 2, Overflow = 7, Hash = 13 };
enum ItemKind : std::uint8_t { Here = 1, OnOtherPages = 3 };

class HashFile
{
public:
    explicit HashFile(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_pageSize(bytes.size() > head ? wide(bytes, 20) : 0)
    {
    }

    bool isOne() const
    {
        return m_pageSize >= 512 && m_pageSize <= 65536 && m_bytes.size() % m_pageSize == 0
            && wide(m_bytes, 12) == magic && wide(m_bytes, 16) == version;
    }

    bool each(const std::function<void(QByteArrayView, QByteArrayView)> &record) const
    {
        for (qsizetype page = 0; page * m_pageSize < m_bytes.size(); ++page) {
            const QByteArrayView here = at(page);
            if (here[kind] != Hash && here[kind] != UnsortedHash)
                continue;
            const qsizetype items = narrow(here, itemCount);
            if (head + 2 * items > m_pageSize)
                return false;
            for (qsizetype i = 0; i + 1 < items; i += 2) {
                const std::optional<QByteArray> key = item(here, i);
                const std::optional<QByteArray> value = item(here, i + 1);
                if (!key || !value)
                    return false;
                record(*key, *value);
            }
        }
        return true;
    }

private:
    static std::uint32_t wide(QByteArrayView bytes, qsizetype at)
    {
        return qFromLittleEndian<quint32>(bytes.data() + at);
    }
    static std::uint16_t narrow(QByteArrayView bytes, qsizetype at)
    {
        return qFromLittleEndian<quint16>(bytes.data() + at);
    }
    QByteArrayView at(qsizetype page) const { return m_bytes.sliced(page * m_pageSize, m_pageSize); }

    std::optional<QByteArray> item(QByteArrayView page, qsizetype number) const
    {
        const qsizetype begin = narrow(page, head + 2 * number);
        const qsizetype end = number == 0 ? m_pageSize : narrow(page, head + 2 * (number - 1));
        if (begin < head || begin >= end || end > m_pageSize)
            return {};
        const QByteArrayView bytes = page.sliced(begin, end - begin);
        if (bytes[0] == Here)
            return bytes.sliced(1).toByteArray();
        if (bytes[0] == OnOtherPages && bytes.size() >= 12)
            return fromPages(wide(bytes, 4), wide(bytes, 8));
        return {};
    }

    std::optional<QByteArray> fromPages(std::uint32_t page, qsizetype length) const
    {
        QByteArray value;
        while (page != 0 && value.size() < length) {
            if ((qsizetype(page) + 1) * m_pageSize > m_bytes.size())
                return {};
            const QByteArrayView here = at(page);
            const qsizetype used = narrow(here, bytesUsed);
            if (here[kind] != Overflow || used == 0 || head + used > m_pageSize)
                return {};
            value += here.sliced(head, used);
            page = wide(here, nextPage);
        }
        return value.size() == length ? std::optional(value) : std::nullopt;
    }

    QByteArrayView m_bytes;
    qsizetype m_pageSize;
};

} // namespace

bool eachHashRecord(QByteArrayView file, const std::function<void(QByteArrayView key, QByteArrayView value)> &record)
{
    const HashFile hash(file);
    return hash.isOne() && hash.each(record);
}

} // namespace galley
