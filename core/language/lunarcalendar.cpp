#include "core/language/lunarcalendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <memory>
#include <unicode/calendar.h>
#include <unicode/timezone.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// The sixty years by name; `number` from 1.
QString yearName(int number)
{
    constexpr QStringView stems = u"甲乙丙丁戊己庚辛壬癸";
    constexpr QStringView branches = u"子丑寅卯辰巳午未申酉戌亥";
    return QString(stems[(number - 1) % stems.size()]) + branches[(number - 1) % branches.size()];
}

} // namespace

std::optional<LunarDate> lunarDateOf(QDate date)
{
    if (!date.isValid())
        return std::nullopt;
    UErrorCode error = U_ZERO_ERROR;
    const icu::Locale locale("zh_CN@calendar=chinese");
    const std::unique_ptr<icu::Calendar> calendar(
        icu::Calendar::createInstance(icu::TimeZone::createTimeZone("Asia/Shanghai"), locale, error));
    if (U_FAILURE(error) != 0)
        return std::nullopt;
    // Noon there, so that no summer time of the past moves the day.
    const QDateTime noon(date, QTime(4, 0), QTimeZone::UTC);
    calendar->setTime(double(noon.toMSecsSinceEpoch()), error);
    LunarDate lunar;
    lunar.yearName = yearName(calendar->get(UCAL_YEAR, error));
    lunar.month = calendar->get(UCAL_MONTH, error) + 1;
    lunar.leap = calendar->get(UCAL_IS_LEAP_MONTH, error) != 0;
    lunar.day = calendar->get(UCAL_DATE, error);
    return U_FAILURE(error) != 0 ? std::nullopt : std::optional(lunar);
}

QString lunarText(const LunarDate &date)
{
    static const QStringList months{u"正"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s,
                                    u"七"_s, u"八"_s, u"九"_s, u"十"_s, u"冬"_s, u"腊"_s};
    constexpr QStringView digits = u"一二三四五六七八九十";
    QString day;
    if (date.day <= 10)
        day = u"初"_s + digits[date.day - 1];
    else if (date.day < 20)
        day = u"十"_s + digits[date.day - 11];
    else if (date.day == 20 || date.day == 30)
        day = QString(digits[date.day / 10 - 1]) + u'十';
    else
        day = u"廿"_s + digits[date.day - 21];
    return (date.leap ? u"闰"_s : QString()) + months.value(date.month - 1) + u'月' + day;
}

} // namespace galley
