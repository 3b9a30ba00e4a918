#include "core/input/charset.h"

#include <unicode/ucnv.h>

#include <array>
#include <memory>

namespace galley {

namespace {

constexpr qsizetype mostDamage = 1000;
constexpr qsizetype pieceSize = qsizetype(1) << 20; ///< bytes between two looks whether to stop
constexpr qsizetype room = 64;                      ///< for what the converter held back at the end

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter opened(const QByteArray &charset)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(charset.constData(), &error), &ucnv_close);
    if (U_SUCCESS(error))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        converter.reset();
    return converter;
}

/// Counts the lines as a reader of the text does, from one place of damage to the next.
class LineCounter
{
public:
    int lineAt(QStringView text)
    {
        m_lines += int(text.sliced(m_seen).count(u'\n'));
        m_seen = text.size();
        return m_lines + 1;
    }

private:
    qsizetype m_seen = 0;
    int m_lines = 0;
};

int lengthOfBad(UConverter *converter)
{
    std::array<char, 32> bad{};
    int8_t length = bad.size();
    UErrorCode error = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, bad.data(), &length, &error);
    return U_SUCCESS(error) ? length : 0;
}

void convertAll(UConverter *converter, QByteArrayView bytes, OnDamage onDamage, const std::stop_token &stop,
                Conversion &done)
{
    done.text.resize(bytes.size() + room);
    auto *target = reinterpret_cast<char16_t *>(done.text.data());
    char16_t *const begin = target;
    const char16_t *const end = begin + done.text.size();
    const char *source = bytes.data();
    const char *const limit = source + bytes.size();
    LineCounter lines;
    while (!stop.stop_requested()) {
        UErrorCode error = U_ZERO_ERROR;
        const char *const pieceEnd = source + std::min<qsizetype>(limit - source, pieceSize);
        ucnv_toUnicode(converter, &target, end, &source, pieceEnd, nullptr, pieceEnd == limit, &error);
        if (U_SUCCESS(error) && pieceEnd != limit)
            continue;
        if (U_SUCCESS(error) || error == U_BUFFER_OVERFLOW_ERROR)
            break;
        ++done.damaged;
        const QStringView text(begin, target);
        if (done.damage.size() < mostDamage)
            done.damage.append(
                {std::max<qsizetype>(0, source - bytes.data() - lengthOfBad(converter)), lines.lineAt(text)});
        // The room ends a converter that would give back the same bytes for ever.
        if (onDamage == OnDamage::Stop || target == end)
            break;
        *target++ = QChar::ReplacementCharacter;
    }
    done.text.truncate(target - begin);
    done.text.squeeze();
}

/// A character of no text in any charset, though every charset has it.
void takeOutZeros(QByteArrayView bytes, OnDamage onDamage, Conversion &done)
{
    LineCounter lines;
    qsizetype at = -1;
    for (qsizetype i = done.text.indexOf(QChar::Null); i >= 0; i = done.text.indexOf(QChar::Null, i + 1)) {
        // Exact where a zero byte is the character; in two-byte charsets the line says where.
        at = bytes.indexOf('\0', at + 1);
        ++done.damaged;
        if (done.damage.size() < mostDamage)
            done.damage.append({std::max<qsizetype>(0, at), lines.lineAt(QStringView(done.text).first(i))});
        if (onDamage == OnDamage::Stop)
            return;
        done.text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

Conversion convert(QByteArrayView bytes, const QByteArray &charset, OnDamage onDamage, const std::stop_token &stop)
{
    Conversion done;
    const Converter converter = opened(charset);
    if (!converter) {
        done.isKnown = false;
        return done;
    }
    convertAll(converter.get(), bytes, onDamage, stop, done);
    if (onDamage == OnDamage::Replace || done.damaged == 0)
        takeOutZeros(bytes, onDamage, done);
    return done;
}

} // namespace galley
