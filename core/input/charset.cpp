#include "core/input/received.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// The text, or the offset of the first byte that is no character.
std::expected<QString, qsizetype> decodeStrictly(const QByteArray &charset, QByteArrayView bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(charset.constData(), &error),
                                                                       &ucnv_close);
    if (U_FAILURE(error))
        return std::unexpected(0);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    auto *target = reinterpret_cast<char16_t *>(text.data());
    char16_t *const begin = target;
    const char *source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, begin + text.size(), &source, source + bytes.size(), nullptr, true,
                   &error);
    if (U_FAILURE(error)) {
        std::array<char, 32> bad{};
        int8_t length = bad.size();
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), bad.data(), &length, &ignored);
        return std::unexpected(std::max<qsizetype>(0, source - bytes.data() - length));
    }
    text.resize(target - begin);
    return text;
}

/// Two-byte text has, at every second place, the few high bytes that its script uses.
QByteArray unmarkedUtf16(QByteArrayView bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return {};
    std::array<qsizetype, 2> likely{};
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 64 * 1024);
    for (qsizetype i = 0; i < looked; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        likely[size_t(i % 2)] += c == 0 || c == 0x30 || c == 0xFF || (c >= 0x4E && c <= 0x9F);
    }
    const bool little = likely[1] * 20 >= looked / 2 * 19;
    const bool big = likely[0] * 20 >= looked / 2 * 19;
    if (little == big)
        return {};
    return little ? "UTF-16LE"_ba : "UTF-16BE"_ba;
}

QByteArray markedCharset(QByteArrayView bytes, qsizetype &markLength)
{
    struct Mark {
        QByteArrayView bytes;
        const char *charset;
    };
    static constexpr std::array marks{
        Mark{"\xEF\xBB\xBF", "UTF-8"},
        Mark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
        Mark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
        Mark{"\xFF\xFE", "UTF-16LE"},
        Mark{"\xFE\xFF", "UTF-16BE"},
        Mark{"\x84\x31\x95\x33", "GB18030"},
    };
    for (const Mark &mark : marks)
        if (bytes.startsWith(mark.bytes)) {
            markLength = mark.bytes.size();
            return mark.charset;
        }
    return {};
}

/// GB18030 gives almost every pair of bytes a meaning, so where Big5 fits too, frequencies decide.
QByteArray likelierOfGbAndBig5(QByteArrayView bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), int32_t(std::min<qsizetype>(bytes.size(), 1 << 20)), &error);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &error);
    for (int32_t i = 0; U_SUCCESS(error) && i < count; ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &error);
        if (name == "Big5" || name == "GB18030")
            return name;
    }
    return "GB18030"_ba;
}

bool looksBinary(QStringView text)
{
    qsizetype strange = 0;
    for (const QChar c : text)
        strange += (c < u' ' && !c.isSpace()) || c == QChar(0x7F) || c.category() == QChar::Other_NotAssigned;
    return strange * 50 > text.size();
}

std::unexpected<Error> notText(const QString &name)
{
    return failure(
        Error::Code::Unsupported,
        QT_TRANSLATE_NOOP("core", "%1 is not a text file. Save the copy as plain text (UTF-8) and open it again."),
        {name});
}

std::unexpected<Error> badByte(const QString &name, const QByteArray &charset, QByteArrayView bytes, qsizetype at)
{
    const qsizetype line = std::ranges::count(bytes.first(at), '\n') + 1;
    return failure(Error::Code::Corrupt,
                   QT_TRANSLATE_NOOP("core",
                                     "%1 has damaged characters: line %2, byte %3 is no %4. Ask for the file again, "
                                     "or save it anew as UTF-8."),
                   {name, QString::number(line), QString::number(at + 1), QString::fromLatin1(charset)});
}

Result<DecodedText> decodeAs(const QByteArray &charset, QByteArrayView bytes, qsizetype skipped, const QString &name)
{
    const auto text = decodeStrictly(charset, bytes.sliced(skipped));
    if (!text)
        return badByte(name, charset, bytes, text.error() + skipped);
    if (looksBinary(*text))
        return notText(name);
    if (std::ranges::all_of(*text, [](QChar c) { return c.isSpace(); }))
        return failure(Error::Code::Unsupported, QT_TRANSLATE_NOOP("core", "%1 is empty: there is no text in it."),
                       {name});
    return DecodedText{*text, QString::fromLatin1(charset)};
}

/// A few bad bytes in a long UTF-8 text are damage; many are another charset.
bool isDamagedUtf8(QByteArrayView bytes, qsizetype firstBad)
{
    qsizetype multiByte = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        const int length = c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC2 ? 2 : 0;
        int good = 1;
        while (length > 1 && good < length && i + good < bytes.size() && (bytes[i + good] & 0xC0) == 0x80)
            ++good;
        const bool whole = length > 0 && good == length;
        bad += !whole;
        multiByte += whole && length > 1;
        i += whole ? length : 1;
    }
    return (multiByte > 0 && bad * 10 <= multiByte) || (firstBad > 0 && multiByte == 0 && bad <= 2);
}

} // namespace

Result<DecodedText> decode(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return failure(Error::Code::Unsupported, QT_TRANSLATE_NOOP("core", "%1 is empty: there is no text in it."),
                       {name});
    qsizetype mark = 0;
    if (const QByteArray charset = markedCharset(bytes, mark); !charset.isEmpty())
        return decodeAs(charset, bytes, mark, name);
    const bool hasZero = bytes.contains('\0');
    const auto utf8 = decodeStrictly("UTF-8", bytes);
    if (utf8 && !hasZero)
        return decodeAs("UTF-8"_ba, bytes, 0, name);
    if (const QByteArray charset = unmarkedUtf16(bytes); !charset.isEmpty() && decodeStrictly(charset, bytes))
        return decodeAs(charset, bytes, 0, name);
    if (hasZero)
        return notText(name);
    if (isDamagedUtf8(bytes, utf8.error()))
        return badByte(name, "UTF-8"_ba, bytes, utf8.error());
    const bool fitsBig5 = decodeStrictly("Big5", bytes).has_value();
    const bool fitsGb = decodeStrictly("GB18030", bytes).has_value();
    if (fitsBig5 && (!fitsGb || likelierOfGbAndBig5(bytes) == "Big5"))
        return decodeAs("Big5"_ba, bytes, 0, name);
    return decodeAs("GB18030"_ba, bytes, 0, name);
}

Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Code::NotFound,
                       QT_TRANSLATE_NOOP("core", "%1 is not there. Check the name and the folder."), {path});
    if (info.isDir())
        return failure(Error::Code::Unreadable,
                       QT_TRANSLATE_NOOP("core", "%1 is a folder. Open the files in it instead."), {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 cannot be opened: %2. Ask for the right to read it, or have it copied "
                                         "to a folder of yours."),
                       {path, file.errorString()});
    // Asked for by reading: a pipe or a device does not know its size.
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is larger than 256 MB and is hardly one page's text. Open its parts one "
                                         "by one."),
                       {path});
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::Unreadable, QT_TRANSLATE_NOOP("core", "%1 could not be read to its end: %2."),
                       {path, file.errorString()});
    return bytes;
}

} // namespace galley
