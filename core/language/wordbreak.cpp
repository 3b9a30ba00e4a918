#include "core/language/wordbreak.h"

#include <algorithm>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

namespace galley {

namespace {

/// Enough of a sentence for the dictionary, however long the paragraph is.
constexpr qsizetype reach = 60;

} // namespace

Span wordAt(QStringView text, qsizetype at)
{
    if (text.isEmpty())
        return {};
    const qsizetype place = std::clamp<qsizetype>(at, 0, text.size() - 1);
    qsizetype begin = std::max<qsizetype>(0, place - reach);
    if (begin > 0 && text[begin].isLowSurrogate())
        --begin;
    const QStringView around = text.sliced(begin, std::min(text.size(), place + reach) - begin);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
    if (U_FAILURE(status))
        return {place, place + 1};
    const icu::UnicodeString string(reinterpret_cast<const char16_t *>(around.utf16()), int32_t(around.size()));
    words->setText(string);
    const int32_t end = words->following(int32_t(place - begin));
    return {begin + words->preceding(end), begin + end};
}

} // namespace galley
