#include "core/input/flow/listnumerals.h"

#include <QHash>

#include <unicode/unum.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Which of ICU's numbering systems writes a format; null where none does.
const char *localeOf(const QString &format)
{
    static const QHash<QString, const char *> locales{
        {u"chineseCounting"_s, "zh@numbers=hans"},
        {u"chineseCountingThousand"_s, "zh@numbers=hans"},
        {u"japaneseCounting"_s, "zh@numbers=hans"},
        {u"taiwaneseCounting"_s, "zh@numbers=hant"},
        {u"taiwaneseCountingThousand"_s, "zh@numbers=hant"},
        {u"chineseLegalSimplified"_s, "zh@numbers=hansfin"},
        {u"ideographLegalTraditional"_s, "zh@numbers=hantfin"},
        {u"ideographDigital"_s, "zh@numbers=hanidec"},
        {u"upperRoman"_s, "en@numbers=roman"},
        {u"lowerRoman"_s, "en@numbers=romanlow"},
        {u"decimalFullWidth"_s, "en@numbers=fullwide"},
    };
    return locales.value(format, nullptr);
}

QString letters(int number, char16_t first)
{
    constexpr int alphabet = 26;
    // As Word counts: z is followed by aa, bb …
    return QString(std::clamp((number - 1) / alphabet + 1, 1, 8), QChar(first + (number - 1) % alphabet));
}

/// The ten stems or the twelve branches, which begin again behind the last.
QString cycled(int number, QStringView signs)
{
    return signs[(number - 1) % signs.size()];
}

QString circled(int number)
{
    return number <= 20 ? QString(QChar(0x2460 + number - 1)) : QString::number(number);
}

} // namespace

struct ListNumerals::Formatter {
    explicit Formatter(const char *locale)
    {
        UErrorCode error = U_ZERO_ERROR;
        format.reset(unum_open(UNUM_DEFAULT, nullptr, 0, locale, nullptr, &error));
        if (U_FAILURE(error))
            format.reset();
        else
            unum_setAttribute(format.get(), UNUM_GROUPING_USED, 0);
    }

    std::unique_ptr<UNumberFormat, decltype(&unum_close)> format{nullptr, &unum_close};
};

ListNumerals::ListNumerals() = default;
ListNumerals::~ListNumerals() = default;

QString ListNumerals::written(int number, const QString &format)
{
    if (number < 1 || format == "decimal"_L1)
        return QString::number(number);
    if (format == "upperLetter"_L1)
        return letters(number, u'A');
    if (format == "lowerLetter"_L1)
        return letters(number, u'a');
    if (format.startsWith("decimalEnclosedCircle"_L1))
        return circled(number);
    if (format == "ideographTraditional"_L1)
        return cycled(number, u"甲乙丙丁戊己庚辛壬癸");
    if (format == "ideographZodiac"_L1)
        return cycled(number, u"子丑寅卯辰巳午未申酉戌亥");
    const char *locale = localeOf(format);
    if (!locale)
        return QString::number(number);
    std::unique_ptr<Formatter> &formatter = m_formatters[format];
    if (!formatter)
        formatter = std::make_unique<Formatter>(locale);
    std::array<char16_t, 64> text{};
    UErrorCode error = U_ZERO_ERROR;
    if (!formatter->format)
        return QString::number(number);
    const int32_t length = unum_format(formatter->format.get(), number, text.data(), int32_t(text.size()), nullptr,
                                       &error);
    return U_SUCCESS(error) ? QString(reinterpret_cast<const QChar *>(text.data()), length) : QString::number(number);
}

QString partedFromText(const QString &label)
{
    const bool isNarrow = !label.isEmpty() && label.back().unicode() < 0x80 && !label.back().isSpace();
    return isNarrow ? QString(label + u' ') : label;
}

} // namespace galley
