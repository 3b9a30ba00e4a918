#include "core/text/dates.h"

#include "core/text/numbers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QChar unitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

bool isNumeral(QChar c)
{
    constexpr QStringView han = u"〇零一二三四五六七八九十";
    return (c >= u'0' && c <= u'9') || han.contains(c);
}

/// The number that ends before `end`, of at most `digits` units.
std::optional<Number> numberBefore(QStringView text, qsizetype end, qsizetype digits)
{
    qsizetype begin = end;
    while (begin > 0 && end - begin < digits && isNumeral(text[begin - 1]))
        --begin;
    // Longer than it may be, or the tail of a decimal: something else.
    if (begin == end || isNumeral(unitAt(text, begin - 1)) || unitAt(text, begin - 1) == u'.')
        return std::nullopt;
    const std::optional<Number> number = numberAt(text, begin);
    return number && number->span.end == end ? number : std::nullopt;
}

std::optional<Number> wholeNumberAt(QStringView text, qsizetype at, qsizetype digits)
{
    const std::optional<Number> number = numberAt(text, at);
    return number && number->span.length() <= digits ? number : std::nullopt;
}

bool isDayWord(QChar c)
{
    return c == u'日' || c == u'号';
}

/// Of 星期三 or 周三; 0 for anything else.
int weekdayAt(QStringView text, qsizetype at, qsizetype &end)
{
    constexpr std::array<QStringView, 3> words{u"星期", u"礼拜", u"周"};
    for (const QStringView word : words)
        if (at <= text.size() && text.sliced(at).startsWith(word)) {
            constexpr QStringView days = u"一二三四五六日";
            const QChar day = unitAt(text, at + word.size());
            const qsizetype number = day == u'天' ? 6 : days.indexOf(day);
            end = at + word.size() + 1;
            // 周一至周五 is a span of days, 周日报 a paper.
            return number < 0 ? 0 : int(number) + 1;
        }
    return 0;
}

bool isGap(QChar c)
{
    return c == u' ' || c == u'\u3000' || c == u'\u00A0';
}

/// The weekday that follows the date at once, in brackets, or after a comma: 3月18日（星期三）.
void readWeekday(QStringView text, PrintedDate &date)
{
    qsizetype at = date.span.end;
    while (isGap(unitAt(text, at)))
        ++at;
    if (constexpr QStringView marks = u"（(，,"; at < text.size() && marks.contains(text[at]))
        ++at;
    qsizetype end = at;
    if (const int weekday = weekdayAt(text, at, end); weekday > 0) {
        date.weekday = weekday;
        date.weekdaySpan = {at, end};
    }
}

struct RelativeWord {
    QStringView word;
    int days;
};

/// The word that the date explains: 昨天（3月17日）, 昨日(17日).
void readRelative(QStringView text, PrintedDate &date)
{
    const QChar bracket = unitAt(text, date.span.begin - 1);
    const QChar closing = unitAt(text, date.span.end);
    if ((bracket != u'（' && bracket != u'(') || (closing != u'）' && closing != u')'))
        return;
    static constexpr std::array<RelativeWord, 10> words{{{u"今天", 0},
                                                         {u"今日", 0},
                                                         {u"昨天", -1},
                                                         {u"昨日", -1},
                                                         {u"明天", 1},
                                                         {u"明日", 1},
                                                         {u"前天", -2},
                                                         {u"前日", -2},
                                                         {u"后天", 2},
                                                         {u"后日", 2}}};
    const QStringView before = text.first(date.span.begin - 1);
    for (const RelativeWord &each : words)
        if (before.endsWith(each.word)) {
            date.relative = each.days;
            date.relativeSpan = {before.size() - each.word.size(), before.size()};
            return;
        }
}

/// The date around the 月 at `at`.
std::optional<PrintedDate> dateAround(QStringView text, qsizetype at)
{
    const std::optional<Number> month = numberBefore(text, at, 3);
    const std::optional<Number> day = wholeNumberAt(text, at + 1, 3);
    if (!month || !day || !isDayWord(unitAt(text, day->span.end)))
        return std::nullopt;
    PrintedDate date{
        .span = {month->span.begin, day->span.end + 1}, .month = int(month->value), .day = int(day->value)};
    if (unitAt(text, month->span.begin - 1) == u'年')
        if (const std::optional<Number> year = numberBefore(text, month->span.begin - 1, 4);
            year && year->span.length() == 4) {
            date.year = int(year->value);
            date.span.begin = year->span.begin;
        }
    return date;
}

/// 17日 of 昨天（17日）.
std::optional<PrintedDate> dayInBrackets(QStringView text, qsizetype at)
{
    const std::optional<Number> day = numberBefore(text, at, 3);
    if (!day)
        return std::nullopt;
    PrintedDate date{.span = {day->span.begin, at + 1}, .day = int(day->value)};
    readRelative(text, date);
    return date.relative ? std::optional(date) : std::nullopt;
}

/// 正 1 … 冬 11, 腊 12; 0 for anything else, with where it ends.
int lunarMonthAt(QStringView text, qsizetype at, qsizetype &end)
{
    static constexpr std::array<QStringView, 15> names{u"正", u"二",   u"三",   u"四", u"五", u"六", u"七", u"八",
                                                       u"九", u"十一", u"十二", u"十", u"冬", u"腊", u"一"};
    static constexpr std::array<int, 15> numbers{1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 10, 11, 12, 1};
    for (size_t i = 0; i < names.size(); ++i)
        if (text.sliced(at).startsWith(names[i]) && unitAt(text, at + names[i].size()) == u'月') {
            end = at + names[i].size() + 1;
            return numbers[i];
        }
    return 0;
}

/// 初九, 十五, 廿三, 二十三, 三十; 0 for anything else.
int lunarDayAt(QStringView text, qsizetype at, qsizetype &end)
{
    constexpr QStringView digits = u"一二三四五六七八九十";
    const QChar first = unitAt(text, at);
    const qsizetype second = digits.indexOf(unitAt(text, at + 1)) + 1;
    if ((first == u'初' || first == u'廿') && second > 0) {
        end = at + 2;
        return int(first == u'初' ? second : 20 + second);
    }
    const std::optional<Number> number = numberAt(text, at);
    if (!number || number->style != NumberStyle::Han || number->value < 11 || number->value > 30
        || isDayWord(unitAt(text, number->span.end)))
        return 0;
    end = number->span.end;
    return int(number->value);
}

QString yearNameBefore(QStringView text, qsizetype at)
{
    constexpr QStringView stems = u"甲乙丙丁戊己庚辛壬癸";
    constexpr QStringView branches = u"子丑寅卯辰巳午未申酉戌亥";
    if (at < 3 || text[at - 1] != u'年' || !stems.contains(text[at - 3]) || !branches.contains(text[at - 2]))
        return {};
    return text.sliced(at - 3, 2).toString();
}

} // namespace

QList<PrintedDate> datesIn(QStringView text)
{
    QList<PrintedDate> dates;
    for (qsizetype at = 1; at < text.size(); ++at) {
        std::optional<PrintedDate> date;
        if (text[at] == u'月') {
            if ((date = dateAround(text, at))) {
                readWeekday(text, *date);
                readRelative(text, *date);
                at = date->span.end - 1;
            }
        } else if (text[at] == u'日') {
            date = dayInBrackets(text, at);
        }
        if (date)
            dates.append(*date);
    }
    return dates;
}

QList<PrintedLunarDate> lunarDatesIn(QStringView text)
{
    QList<PrintedLunarDate> dates;
    for (qsizetype at = 0; at < text.size(); ++at) {
        constexpr QStringView heads = u"正一二三四五六七八九十冬腊";
        if (!heads.contains(text[at]) || (at > 0 && isNumeral(text[at - 1])))
            continue;
        PrintedLunarDate date;
        qsizetype end = at;
        date.month = lunarMonthAt(text, at, end);
        if (date.month == 0)
            continue;
        date.day = lunarDayAt(text, end, end);
        if (date.day == 0)
            continue;
        qsizetype begin = at;
        if (unitAt(text, begin - 1) == u'闰') {
            date.leap = true;
            --begin;
        }
        if (date.yearName = yearNameBefore(text, begin); !date.yearName.isEmpty())
            begin -= 3;
        date.span = {begin, end};
        dates.append(date);
        at = end - 1;
    }
    return dates;
}

} // namespace galley
