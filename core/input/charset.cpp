#include "core/input/charset.h"

#include "core/input/readers.h"

#include <unicode/ucsdet.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype mostRemarks = 20;
constexpr qsizetype widestCharacter = 4; ///< bytes for one UTF-16 unit, in any charset

/// Two-byte text has, at every second place, the few high bytes that its script uses.
QByteArray unmarkedUtf16(QByteArrayView bytes)
{
    if (bytes.size() < 4)
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
    return strange > 3 && strange * 50 > text.size();
}

std::unexpected<Error> notText(const QString &name)
{
    return failure(
        Error::Code::Unsupported,
        QT_TRANSLATE_NOOP("core", "%1 is not a text file. Save the copy as plain text (UTF-8) and open it again."),
        {name});
}

std::unexpected<Error> badByte(const QString &name, const QByteArray &charset, Conversion::Damage damage)
{
    return failure(
        Error::Code::Corrupt,
        QT_TRANSLATE_NOOP("core",
                          "%1 has damaged characters: line %2, byte %3 is no %4. Ask for the file again, or "
                          "choose its character set to read it with the damage marked."),
        {name, QString::number(damage.line), QString::number(damage.byte + 1), QString::fromLatin1(charset)});
}

/// Text, if it is some and not too much.
Result<DecodedText> judged(const Conversion &read, const QByteArray &charset, const QString &name)
{
    if (looksBinary(read.text))
        return notText(name);
    if (std::ranges::all_of(read.text, [](QChar c) { return c.isSpace(); }))
        return failure(Error::Code::Unsupported, QT_TRANSLATE_NOOP("core", "%1 is empty: there is no text in it."),
                       {name});
    if (read.text.size() > largestText)
        return tooLong(name);
    return DecodedText{read.text, QString::fromLatin1(charset)};
}

/// A picture or a program holds zeros and other controls all over, a text one here and there. They are no part of a
/// character in any charset of one to four bytes.
bool isFullOfControls(QByteArrayView bytes)
{
    const auto controls = std::ranges::count_if(bytes, [](char c) {
        return (c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    });
    return controls * 50 > bytes.size();
}

Result<DecodedText> decodeAs(const QByteArray &charset, QByteArrayView bytes, qsizetype skipped, const QString &name,
                             const std::stop_token &stop)
{
    const Conversion read = convert(bytes.sliced(skipped), charset, OnDamage::Stop, stop);
    if (read.damaged == 0)
        return judged(read, charset, name);
    const bool isWide = charset.startsWith("UTF-16") || charset.startsWith("UTF-32");
    if (!isWide && isFullOfControls(bytes))
        return notText(name);
    return badByte(name, charset, {read.damage.first().byte + skipped, read.damage.first().line});
}

/// A few bad bytes in a long UTF-8 text are damage; many are another charset.
bool isDamagedUtf8(QByteArrayView bytes, const std::stop_token &stop)
{
    qsizetype multiByte = 0;
    qsizetype bad = 0;
    qsizetype firstBad = -1;
    for (qsizetype i = 0; i < bytes.size() && !stop.stop_requested();) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        const int length = c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC2 ? 2 : 0;
        int good = 1;
        while (length > 1 && good < length && i + good < bytes.size() && (bytes[i + good] & 0xC0) == 0x80)
            ++good;
        const bool whole = length > 0 && good == length;
        if (!whole && bad++ == 0)
            firstBad = i;
        multiByte += whole && length > 1;
        i += whole ? length : 1;
    }
    return (multiByte > 0 && bad * 10 <= multiByte) || (firstBad > 0 && multiByte == 0 && bad <= 2);
}

/// A line of a file in another charset that is UTF-8 for certain: nine bytes do not look so by chance.
std::optional<int> lineOfUtf8(QByteArrayView bytes, const std::stop_token &stop)
{
    int line = 1;
    for (qsizetype begin = 0; begin < bytes.size() && !stop.stop_requested(); ++line) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView whole = bytes.sliced(begin, end - begin);
        const auto high = std::ranges::count_if(whole, [](char c) { return (c & 0x80) != 0; });
        if (high >= 9 && whole.isValidUtf8())
            return line;
        begin = end + 1;
    }
    return {};
}

Result<DecodedText> decodeLegacy(const QByteArray &charset, QByteArrayView bytes, const QString &name,
                                 const std::stop_token &stop)
{
    const std::optional<int> mixed = lineOfUtf8(bytes, stop);
    if (!mixed)
        return decodeAs(charset, bytes, 0, name, stop);
    return failure(Error::Code::Corrupt,
                   QT_TRANSLATE_NOOP("core",
                                     "%1 mixes character sets: line %2 is UTF-8, others are %3. Save its parts anew as "
                                     "UTF-8, or choose one character set to read it with the damage marked."),
                   {name, QString::number(*mixed), QString::fromLatin1(charset)});
}

Result<DecodedText> decodeAsTold(const QByteArray &bytes, const QString &name, const QByteArray &charset,
                                 const std::stop_token &stop)
{
    qsizetype mark = 0;
    // Only the mark of the charset chosen is one.
    if (markedCharset(bytes, mark).compare(charset, Qt::CaseInsensitive) != 0)
        mark = 0;
    const Conversion read = convert(QByteArrayView(bytes).sliced(mark), charset, OnDamage::Replace, stop);
    if (!read.isKnown)
        return failure(Error::Code::Unsupported,
                       QT_TRANSLATE_NOOP("core", "%1 cannot be read as “%2”: there is no such character set."),
                       {name, QString::fromLatin1(charset)});
    Result<DecodedText> text = judged(read, charset, name);
    if (!text)
        return text;
    for (const Conversion::Damage &damage : read.damage)
        if (text->remarks.size() < mostRemarks && (text->remarks.isEmpty() || text->remarks.last().line != damage.line))
            text->remarks.append(
                {Message(QT_TRANSLATE_NOOP("core", "Byte %1 is no %2 and stands as a replacement character."),
                         {QString::number(damage.byte + mark + 1), QString::fromLatin1(charset)}),
                 damage.line});
    if (read.damaged > text->remarks.size())
        text->remarks.append({Message(QT_TRANSLATE_NOOP("core", "Damaged characters replaced in the whole file: %1."),
                                      {QString::number(read.damaged)}),
                              0});
    return text;
}

} // namespace

Result<DecodedText> decode(const QByteArray &bytes, const QString &name, const QString &charset,
                           const std::stop_token &stop)
{
    if (bytes.isEmpty())
        return failure(Error::Code::Unsupported, QT_TRANSLATE_NOOP("core", "%1 is empty: there is no text in it."),
                       {name});
    if (bytes.size() > largestText * widestCharacter)
        return tooLong(name);
    if (!charset.isEmpty())
        return decodeAsTold(bytes, name, charset.toLatin1(), stop);
    qsizetype mark = 0;
    if (const QByteArray marked = markedCharset(bytes, mark); !marked.isEmpty())
        return decodeAs(marked, bytes, mark, name, stop);
    const bool isUtf8 = bytes.isValidUtf8();
    if (isUtf8 && !bytes.contains('\0'))
        return decodeAs("UTF-8"_ba, bytes, 0, name, stop);
    if (const QByteArray wide = unmarkedUtf16(bytes); !wide.isEmpty())
        return decodeAs(wide, bytes, 0, name, stop);
    if (isUtf8 || isDamagedUtf8(bytes, stop))
        return decodeAs("UTF-8"_ba, bytes, 0, name, stop);
    const bool fitsBig5 = convert(bytes, "Big5"_ba, OnDamage::Stop, stop).damaged == 0;
    const bool fitsGb = convert(bytes, "GB18030"_ba, OnDamage::Stop, stop).damaged == 0;
    if (fitsBig5 && (!fitsGb || likelierOfGbAndBig5(bytes) == "Big5"))
        return decodeLegacy("Big5"_ba, bytes, name, stop);
    return decodeLegacy("GB18030"_ba, bytes, name, stop);
}

Result<DecodedText> decodeExactly(const QByteArray &bytes, const QString &name, const QByteArray &charset)
{
    if (bytes.size() > largestText * widestCharacter)
        return tooLong(name);
    const Conversion read = convert(bytes, charset, OnDamage::Stop);
    if (!read.isKnown || read.damaged > 0)
        return notText(name);
    return judged(read, charset, name);
}

} // namespace galley
