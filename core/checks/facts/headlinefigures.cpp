#include "core/checks/facts/headlinefigures.h"

#include "core/text/characters.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// A heading rounds: 超41亿 for 41.3亿.
constexpr double headlineRounding = 0.1;
/// How far from its figure a word stands that says what is counted.
constexpr qsizetype reach = 8;

struct Counted {
    const Block *block;
    Amount amount;
    QString digits;       ///< of its value, without zeros at the ends
    QSet<quint32> around; ///< pairs of Han characters beside the figure
};

QString digitsOf(double value)
{
    QString digits = QString::number(value, 'f', 4).remove(u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    const qsizetype first = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; }) - digits.begin();
    return digits.sliced(first);
}

void addPairs(QStringView text, QSet<quint32> &pairs)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (isHan(text[i].unicode()) && isHan(text[i + 1].unicode()))
            pairs.insert(quint32(text[i].unicode()) << 16 | text[i + 1].unicode());
}

Counted countedIn(const Block &block, const Amount &amount)
{
    const QStringView text = block.text;
    const Span span = amount.number.span;
    const qsizetype begin = std::max<qsizetype>(0, span.begin - reach);
    const qsizetype behind = std::min(text.size(), span.end + amount.unit.size());
    Counted counted{&block, amount, digitsOf(amount.number.value), {}};
    addPairs(text.sliced(begin, span.begin - begin), counted.around);
    addPairs(text.sliced(behind, std::min(reach, text.size() - behind)), counted.around);
    return counted;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= headlineRounding * std::max(std::abs(a), std::abs(b));
}

/// The heading's figure is the text's, cut or rounded to the digits that it has: 41亿 of 41.3亿, but not 6.5亿 of 6.1亿.
bool isRoundedFrom(const Counted &heading, const Counted &text)
{
    const double a = heading.amount.number.value;
    const double b = text.amount.number.value;
    const double lastDigit = a / heading.digits.toDouble();
    return isNear(a, b) && std::abs(a - b) < lastDigit;
}

/// One digit other, or two neighbours the other way round.
bool isSlip(QStringView a, QStringView b)
{
    if (a.size() != b.size() || a.size() < 2)
        return false;
    QList<qsizetype> other;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (a[i] != b[i])
            other.append(i);
    return other.size() == 1
        || (other.size() == 2 && other[1] == other[0] + 1 && a[other[0]] == b[other[1]] && a[other[1]] == b[other[0]]);
}

bool isSlipOf(const Counted &heading, const Counted &text)
{
    const double a = heading.amount.number.value;
    const double b = text.amount.number.value;
    if (isNear(a, b) || !heading.around.intersects(text.around))
        return false;
    return heading.digits == text.digits
        || (std::floor(std::log10(a)) == std::floor(std::log10(b)) && isSlip(heading.digits, text.digits));
}

HeadlineFigure inText(const Counted &heading, const QList<Counted> &texts)
{
    using Is = HeadlineFigure::Is;
    const auto find = [&](const auto &fits) {
        const auto found = std::ranges::find_if(
            texts, [&](const Counted &text) { return text.amount.unit == heading.amount.unit && fits(text); });
        return found == texts.end() ? nullptr : &*found;
    };
    if (const Counted *same = find([&](const Counted &text) { return isRoundedFrom(heading, text); }))
        return {Is::Same, heading.block, heading.amount, same->block, same->amount};
    if (find([&](const Counted &text) { return isNear(text.amount.number.value, heading.amount.number.value); }))
        return {Is::NotInText, heading.block, heading.amount};
    if (const Counted *meant = find([&](const Counted &text) { return isSlipOf(heading, text); }))
        return {Is::Slipped, heading.block, heading.amount, meant->block, meant->amount};
    return {Is::NotInText, heading.block, heading.amount};
}

} // namespace

QList<HeadlineFigure> headlineFiguresOf(const Story &story)
{
    QList<Counted> headings;
    QList<Counted> texts;
    bool hasText = false;
    for (const Block &block : story.blocks) {
        const bool isText = isRunningText(block.role.role);
        if (!isHeading(block.role.role) && (headings.isEmpty() || !isText))
            continue;
        hasText = hasText || isText;
        for (const Amount &amount : amountsIn(block.text))
            if (amount.number.value >= 1)
                (isText ? texts : headings).append(countedIn(block, amount));
    }
    QList<HeadlineFigure> figures;
    if (hasText)
        for (const Counted &heading : std::as_const(headings))
            figures.append(inText(heading, texts));
    return figures;
}

} // namespace galley
