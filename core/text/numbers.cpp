#include "core/text/numbers.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// 0–9 of a numeral, -1 of anything else. 两 stands before a unit only.
int hanDigit(QChar c)
{
    switch (c.unicode()) {
    case u'〇':
    case u'零':
    case u'○': return 0;
    case u'两': return 2;
    default: {
        constexpr QStringView digits = u"一二三四五六七八九";
        const qsizetype index = digits.indexOf(c);
        return index < 0 ? -1 : int(index) + 1;
    }
    }
}

/// 10, 100, 1000 of a small unit, 0 of anything else.
double smallUnit(QChar c)
{
    return c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
}

double bigUnit(QChar c)
{
    return c == u'万' ? 1e4 : c == u'亿' ? 1e8 : 0;
}

/// 多 and 余 directly behind: 100多, 三十余.
bool isVagueBehind(QStringView text, qsizetype end)
{
    return end < text.size() && (text[end] == u'多' || text[end] == u'余' || text[end] == u'几');
}

/// Reads figures with thousands commas, a fraction and a Chinese unit.
std::optional<Number> arabicAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    QString digits;
    const auto takeDigits = [&] {
        const qsizetype begin = end;
        while (end < text.size() && isDigit(text[end]))
            digits += text[end++];
        return end - begin;
    };
    if (takeDigits() == 0)
        return std::nullopt;
    const auto threeFollow = [&](qsizetype from) {
        return from + 3 <= text.size() && isDigit(text[from]) && isDigit(text[from + 1]) && isDigit(text[from + 2])
            && (from + 3 == text.size() || !isDigit(text[from + 3]));
    };
    while (end < text.size() && text[end] == u',' && threeFollow(end + 1)) {
        ++end;
        takeDigits();
    }
    if (end + 1 < text.size() && text[end] == u'.' && isDigit(text[end + 1])) {
        digits += text[end++];
        takeDigits();
        if (end + 1 < text.size() && text[end] == u'.' && isDigit(text[end + 1]))
            return std::nullopt; // a version, a date or an address
    }
    double value = digits.toDouble();
    while (end < text.size() && (smallUnit(text[end]) > 10 || bigUnit(text[end]) > 0)) {
        value *= smallUnit(text[end]) + bigUnit(text[end]);
        ++end;
    }
    return Number{{at, end}, value, NumberStyle::Arabic, false, isVagueBehind(text, end)};
}

/// 二〇二六, 一〇六: digits one by one.
std::optional<Number> digitByDigit(QStringView text, qsizetype at)
{
    qsizetype end = at;
    double value = 0;
    while (end < text.size() && hanDigit(text[end]) >= 0 && text[end] != u'两')
        value = value * 10 + hanDigit(text[end++]);
    if (end - at < 2 || (end < text.size() && (smallUnit(text[end]) > 0 || bigUnit(text[end]) > 0)))
        return std::nullopt;
    // 三五个, 七八成: two neighbours side by side are a guess.
    const bool guess = end - at == 2 && text[at] != u'〇' && text[at] != u'零';
    return Number{{at, end}, value, NumberStyle::Han, false, guess || isVagueBehind(text, end)};
}

/// 一百零六, 十二, 三千万, 百分之六十四.
class HanReader
{
public:
    HanReader(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
        , m_begin(at)
    {
    }

    std::optional<Number> read()
    {
        const bool share = m_text.sliced(m_at).startsWith(u"百分之");
        if (share)
            m_at += 3;
        const qsizetype first = m_at;
        while (m_at < m_text.size() && step(m_text[m_at]))
            ++m_at;
        if (m_at == first)
            return std::nullopt;
        double value = m_total + m_section + std::max(m_digit, 0.0);
        if (m_at + 1 < m_text.size() && m_text[m_at] == u'点' && hanDigit(m_text[m_at + 1]) >= 0)
            value = (value + fraction()) * closingUnit();
        return Number{{m_begin, m_at}, value, NumberStyle::Han, false, m_vague || isVagueBehind(m_text, m_at)};
    }

private:
    bool step(QChar c)
    {
        if (const int digit = hanDigit(c); digit >= 0) {
            if (m_digit > 0 && digit > 0)
                return guess(digit);
            m_digit = digit;
            return true;
        }
        if (const double unit = smallUnit(c); unit > 0) {
            m_section += (m_digit > 0 ? m_digit : 1) * unit;
            m_digit = -1;
            return true;
        }
        if (const double unit = bigUnit(c); unit > 0 && (m_section > 0 || m_digit > 0 || m_total > 0)) {
            m_total = (m_total + m_section + std::max(m_digit, 0.0)) * unit;
            m_section = 0;
            m_digit = -1;
            return true;
        }
        return false;
    }

    /// 三五十, 七八百: the second digit takes the place of the first.
    bool guess(int digit)
    {
        m_vague = true;
        m_digit = digit;
        return true;
    }

    /// 亿 of 八十七点三亿.
    double closingUnit()
    {
        const double unit = m_at < m_text.size() ? bigUnit(m_text[m_at]) : 0;
        m_at += unit > 0;
        return unit > 0 ? unit : 1;
    }

    double fraction()
    {
        double value = 0;
        double unit = 0.1;
        for (++m_at; m_at < m_text.size() && hanDigit(m_text[m_at]) >= 0; ++m_at, unit /= 10)
            value += hanDigit(m_text[m_at]) * unit;
        return value;
    }

    QStringView m_text;
    qsizetype m_at;
    qsizetype m_begin;
    double m_total = 0;   ///< what 万 and 亿 have closed
    double m_section = 0; ///< below 万
    double m_digit = -1;
    bool m_vague = false;
};

std::optional<Number> hanAt(QStringView text, qsizetype at)
{
    if (const std::optional<Number> digits = digitByDigit(text, at))
        return digits;
    return HanReader(text, at).read();
}

bool startsHan(QChar c)
{
    return hanDigit(c) >= 0 || smallUnit(c) > 0;
}

/// Letters, a hyphen after a letter, or a dot after a digit before a figure make it part of something else.
bool isPartOfCode(QStringView text, qsizetype begin, qsizetype end)
{
    if (begin > 0 && (isLetter(text[begin - 1]) || (text[begin - 1] == u'.' && begin > 1 && isDigit(text[begin - 2]))))
        return true;
    if (begin > 1 && text[begin - 1] == u'-' && isLetter(text[begin - 2]))
        return true;
    return end < text.size() && isLetter(text[end]);
}

qsizetype pastDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && (isDigit(text[at]) || text[at] == u'.' || text[at] == u',' || isLetter(text[at])))
        ++at;
    return at;
}

} // namespace

std::optional<Number> numberAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return std::nullopt;
    return isDigit(text[at]) ? arabicAt(text, at) : startsHan(text[at]) ? hanAt(text, at) : std::nullopt;
}

QList<Number> numbersIn(QStringView text)
{
    QList<Number> numbers;
    for (qsizetype at = 0; at < text.size();) {
        const bool figures = isDigit(text[at]);
        std::optional<Number> number = numberAt(text, at);
        if (!number || (figures && isPartOfCode(text, number->span.begin, number->span.end))) {
            at = figures ? pastDigits(text, at) : at + 1;
            continue;
        }
        const QChar before = at > 0 ? text[at - 1] : QChar();
        number->ordinal = before == u'第';
        number->approximate = number->approximate || before == u'几' || before == u'数';
        at = number->span.end;
        numbers.append(*number);
    }
    return numbers;
}

bool isPercent(const Number &number, QStringView text)
{
    const qsizetype end = number.span.end;
    return (end < text.size() && (text[end] == u'%' || text[end] == u'％'))
        || number.span.of(text).startsWith(u"百分之");
}

QString inHanNumerals(qint64 number)
{
    Q_ASSERT(number >= 0 && number < 100'000'000);
    constexpr QStringView digits = u"零一二三四五六七八九";
    constexpr QStringView units = u" 十百千";
    if (number >= 10'000) {
        const qint64 low = number % 10'000;
        const QString high = inHanNumerals(number / 10'000) + u'万';
        return low == 0 ? high : high + (low < 1000 ? u"零"_s : QString()) + inHanNumerals(low);
    }
    QString text;
    bool gap = false;
    for (int place = 3; place >= 0; --place) {
        const qint64 digit = number / qint64(std::pow(10, place)) % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += u'零';
        gap = false;
        if (!(place == 1 && digit == 1 && text.isEmpty()))
            text += digits[digit];
        if (place > 0)
            text += units[place];
    }
    return text.isEmpty() ? u"零"_s : text;
}

} // namespace galley
