#include "core/input/picturefile.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Pixels of a side that a picture of a newspaper may have.
constexpr quint32 longestSide = 200'000;

/// Numbers of a file in one order of bytes; once one cannot be read all are 0.
class Numbers
{
public:
    enum class Order { BigEndian, LittleEndian };

    Numbers(QIODevice &file, Order order)
        : m_file(file)
        , m_order(order)
    {
    }

    bool seek(qint64 at)
    {
        m_isGood = m_isGood && m_file.seek(at);
        return m_isGood;
    }
    quint8 byte() { return number<quint8>(); }
    quint16 two() { return number<quint16>(); }
    quint32 four() { return number<quint32>(); }
    bool isGood() const { return m_isGood; }
    qint64 place() const { return m_file.pos(); }

private:
    template<typename T>
    T number()
    {
        char bytes[sizeof(T)];
        m_isGood = m_isGood && m_file.read(bytes, sizeof(T)) == sizeof(T);
        if (!m_isGood)
            return 0;
        return m_order == Order::BigEndian ? qFromBigEndian<T>(bytes) : qFromLittleEndian<T>(bytes);
    }

    QIODevice &m_file;
    Order m_order;
    bool m_isGood = true;
};

std::optional<QSize> sized(const Numbers &numbers, quint32 width, quint32 height)
{
    const bool isPicture = numbers.isGood() && width > 0 && height > 0 && width <= longestSide && height <= longestSide;
    return isPicture ? std::optional(QSize(int(width), int(height))) : std::nullopt;
}

std::optional<QSize> pngSize(QIODevice &file)
{
    constexpr qint64 header = 16; // behind the mark, and the first part's length and name
    Numbers numbers(file, Numbers::Order::BigEndian);
    numbers.seek(header);
    const quint32 width = numbers.four();
    return sized(numbers, width, numbers.four());
}

// Segments, each a mark and its length, up to the one that begins a frame.
std::optional<QSize> jpegSize(QIODevice &file)
{
    constexpr int mostSegments = 1'000;
    Numbers numbers(file, Numbers::Order::BigEndian);
    numbers.seek(2);
    for (int i = 0; i < mostSegments && numbers.isGood() && numbers.byte() == 0xFF; ++i) {
        quint8 mark = numbers.byte();
        while (mark == 0xFF && numbers.isGood()) // filling
            mark = numbers.byte();
        const qint64 begin = numbers.place();
        const quint16 length = numbers.two();
        const bool isFrame = mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
        if (isFrame) {
            numbers.byte(); // bits of a sample
            const quint16 height = numbers.two();
            return sized(numbers, numbers.two(), height);
        }
        numbers.seek(begin + length);
    }
    return std::nullopt;
}

// The first picture's directory: entries of twelve bytes.
std::optional<QSize> tiffSize(QIODevice &file, Numbers::Order order)
{
    constexpr quint16 widthTag = 256;
    constexpr quint16 heightTag = 257;
    constexpr quint16 shortType = 3;
    Numbers numbers(file, order);
    numbers.seek(4);
    const quint32 directory = numbers.four();
    numbers.seek(directory);
    const quint16 entries = numbers.two();
    quint32 width = 0;
    quint32 height = 0;
    for (quint16 i = 0; i < entries && numbers.isGood() && (width == 0 || height == 0); ++i) {
        numbers.seek(directory + 2 + 12 * qint64(i));
        const quint16 tag = numbers.two();
        const quint16 type = numbers.two();
        numbers.four();
        const quint32 value = type == shortType ? numbers.two() : numbers.four();
        if (tag == widthTag)
            width = value;
        else if (tag == heightTag)
            height = value;
    }
    return sized(numbers, width, height);
}

} // namespace

QStringList picturePatterns()
{
    return {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s, u"*.tif"_s, u"*.tiff"_s};
}

bool isPictureName(const QString &name)
{
    return std::ranges::any_of(picturePatterns(), [&name](const QString &pattern) {
        return name.endsWith(QStringView(pattern).sliced(1), Qt::CaseInsensitive);
    });
}

std::optional<QSize> pictureSize(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const QByteArray mark = file.peek(8);
    if (mark.startsWith("\x89PNG\r\n\x1A\n"))
        return pngSize(file);
    if (mark.startsWith("\xFF\xD8\xFF"))
        return jpegSize(file);
    if (mark.startsWith(QByteArrayView("II*\0", 4)))
        return tiffSize(file, Numbers::Order::LittleEndian);
    if (mark.startsWith(QByteArrayView("MM\0*", 4)))
        return tiffSize(file, Numbers::Order::BigEndian);
    return std::nullopt;
}

} // namespace galley
