#include "core/checks/numerals/formslips.h"

#include "core/text/characters.h"
#include "core/text/numbers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QChar at(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar();
}

qsizetype digitsFrom(QStringView text, qsizetype index)
{
    const qsizetype begin = index;
    while (isDigit(at(text, index)))
        ++index;
    return index - begin;
}

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.startsWith(word); });
}

bool endsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [text](QStringView word) { return text.endsWith(word); });
}

/// 5-10%: the first figure has lost its sign.
std::optional<FormSlip> shareWithoutSign(QStringView text, const Number &number)
{
    const qsizetype mark = number.span.end;
    constexpr QStringView marks = u"-—–~～－至";
    if (number.style != NumberStyle::Arabic || !marks.contains(at(text, mark)) || !isDigit(at(text, mark + 1)))
        return std::nullopt;
    const std::optional<Number> second = numberAt(text, mark + 1);
    if (!second || !isPercent(*second, text) || second->span.of(text).startsWith(u"百分之"))
        return std::nullopt;
    const QString sign{text[second->span.end]};
    const QString between = text[mark] == u'至' ? u"至"_s : u"—"_s;
    return FormSlip{{number.span.begin, second->span.end + 1},
                    number.span.of(text) + sign + between + second->span.of(text) + sign,
                    Message(QT_TRANSLATE_NOOP("core", "In a range of shares each figure has its percent sign."))};
}

/// 三、四个 for 三四个. 一、二线 and 第三、四季度 name two things and keep the mark.
std::optional<FormSlip> partedGuess(QStringView text, qsizetype index)
{
    constexpr QStringView digits = u"一二三四五六七八九";
    const qsizetype first = digits.indexOf(at(text, index));
    const qsizetype second = digits.indexOf(at(text, index + 2));
    if (first < 0 || second != first + 1 || at(text, index + 1) != u'、')
        return std::nullopt;
    const QChar before = at(text, index - 1);
    const QChar after = at(text, index + 3);
    constexpr QStringView counted = u"个天人名岁米里只件条位次户家十百千万块元斤吨亩层遍趟";
    if (!counted.contains(after) || before == u'第' || before == u'、' || digits.contains(before) || before == u'十'
        || isQuoted(text, index))
        return std::nullopt;
    return FormSlip{
        {index, index + 3},
        QString(text[index]) + text[index + 2],
        Message(QT_TRANSLATE_NOOP("core", "Two neighbouring numerals that make a guess have no 、 between.")),
        0.8};
}

/// 24年3月 for 2024年3月: a year of this time, by two digits.
std::optional<FormSlip> shortYear(QStringView text, const Number &number, QDate issueDate)
{
    const Span span = number.span;
    if (!issueDate.isValid() || span.length() != 2 || number.style != NumberStyle::Arabic || at(text, span.end) != u'年'
        || at(text, span.begin - 1) == u'’' || isQuoted(text, span.begin))
        return std::nullopt;
    const qsizetype month = digitsFrom(text, span.end + 1);
    const bool dated = month > 0 && at(text, span.end + 1 + month) == u'月';
    const int year = issueDate.year() / 100 * 100 + int(number.value);
    if (!dated || std::abs(year - issueDate.year()) > 10)
        return std::nullopt;
    return FormSlip{{span.begin, span.end + 1},
                    QString::number(year) + u'年',
                    Message(QT_TRANSLATE_NOOP("core", "A year is written with four digits."))};
}

/// 2024春节 for 2024年春节.
std::optional<FormSlip> yearWithoutWord(QStringView text, const Number &number)
{
    const Span span = number.span;
    if (number.style != NumberStyle::Arabic || span.length() != 4 || number.value < 1900 || number.value > 2100
        || isQuoted(text, span.begin))
        return std::nullopt;
    if (!startsWithAny(text.sliced(span.end),
                       {u"春节", u"元旦", u"元宵", u"清明", u"五一", u"端午", u"中秋", u"国庆", u"重阳",   u"除夕",
                        u"春运", u"暑运", u"高考", u"中考", u"春季", u"夏季", u"秋季", u"冬季", u"上半年", u"下半年"}))
        return std::nullopt;
    return FormSlip{span, number.span.of(text) + u'年',
                    Message(QT_TRANSLATE_NOOP("core", "Behind the figures of the year 年 is missing."))};
}

/// 近100多, 约50公里左右: says twice that it is a guess, or that it is less and more at once.
std::optional<FormSlip> guessedTwice(QStringView text, const Number &number)
{
    const Span span = number.span;
    const QStringView before = text.first(span.begin);
    const QStringView behind = text.sliced(span.end);
    const bool about = endsWithAny(before, {u"约", u"大约", u"近", u"将近", u"接近"});
    const bool over = endsWithAny(before, {u"超", u"超过", u"逾", u"突破"});
    if (!about && !over)
        return std::nullopt;
    // 附近3公里, 最近5年, 契约2份: the character belongs to another word.
    if (endsWithAny(before, {u"附近", u"最近", u"邻近", u"靠近", u"契约", u"节约", u"合约", u"条约", u"签约", u"制约"}))
        return std::nullopt;
    qsizetype end = 0;
    if (startsWithAny(behind, {u"多", u"余"}))
        end = 1;
    else
        for (const QStringView word : {QStringView(u"左右"), QStringView(u"上下")})
            if (const qsizetype found = behind.first(std::min<qsizetype>(behind.size(), 5)).indexOf(word); found >= 0)
                end = found + word.size();
    if (end == 0 || (over && behind.first(end).endsWith(u"余") == false && behind.first(end).endsWith(u"多") == false))
        return std::nullopt;
    const qsizetype begin = span.begin - (endsWithAny(before, {u"大约", u"将近", u"接近", u"超过", u"突破"}) ? 2 : 1);
    return FormSlip{{begin, span.end + end},
                    QString(),
                    Message(QT_TRANSLATE_NOOP("core", "The number is called a guess before it and behind it.")),
                    0.85};
}

/// 2024.2.1 in running text.
std::optional<FormSlip> dottedDate(QStringView text, qsizetype index)
{
    if (isDigit(at(text, index - 1)) || at(text, index - 1) == u'.' || digitsFrom(text, index) != 4)
        return std::nullopt;
    const qsizetype month = digitsFrom(text, index + 5);
    const qsizetype day = digitsFrom(text, index + 6 + month);
    const qsizetype end = index + 6 + month + day;
    if (at(text, index + 4) != u'.' || at(text, index + 5 + month) != u'.' || month == 0 || day == 0
        || at(text, end) == u'.')
        return std::nullopt;
    const QDate date(text.sliced(index, 4).toInt(), text.sliced(index + 5, month).toInt(),
                     text.sliced(index + 6 + month, day).toInt());
    if (!date.isValid() || date.year() < 1900 || isQuoted(text, index))
        return std::nullopt;
    return FormSlip{{index, end},
                    u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day()),
                    Message(QT_TRANSLATE_NOOP("core", "In running text a date is written with 年, 月 and 日."))};
}

std::optional<FormSlip> wideDigits(QStringView text, qsizetype index)
{
    qsizetype end = index;
    QString right;
    while (at(text, end) >= u'０' && at(text, end) <= u'９') {
        right += QChar(u'0' + (text[end].unicode() - u'０'));
        ++end;
    }
    if (end == index)
        return std::nullopt;
    return FormSlip{{index, end}, right, Message(QT_TRANSLATE_NOOP("core", "These figures are full-width."))};
}

} // namespace

QList<FormSlip> formSlips(QStringView text, QDate issueDate)
{
    QList<FormSlip> slips;
    const auto take = [&slips](const std::optional<FormSlip> &slip) {
        const bool free = slip
            && std::ranges::none_of(slips, [&](const FormSlip &s) { return s.span.overlaps(slip->span); });
        if (free)
            slips.append(*slip);
    };
    for (const Number &number : numbersIn(text)) {
        take(shareWithoutSign(text, number));
        take(shortYear(text, number, issueDate));
        take(yearWithoutWord(text, number));
        take(guessedTwice(text, number));
    }
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar c = text[index];
        if (c == u'、' && index > 0)
            take(partedGuess(text, index - 1));
        else if (c >= u'０' && c <= u'９' && !(at(text, index - 1) >= u'０' && at(text, index - 1) <= u'９'))
            take(wideDigits(text, index));
        else if ((c == u'1' || c == u'2') && at(text, index + 4) == u'.')
            take(dottedDate(text, index));
    }
    return slips;
}

bool isQuoted(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at);
    return before.count(u'“') > before.count(u'”') || before.count(u'《') > before.count(u'》');
}

} // namespace galley
