#include "core/checks/facts/reckonings.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// Figures in print are rounded: 1 in the last of three places.
constexpr double rounding = 0.006;
/// Points by which a printed growth may miss the reckoned one.
constexpr double growthTolerance = 1.0;

QString plain(double value)
{
    return QString::number(value, 'f', value == std::floor(value) ? 0 : 1);
}

bool differs(double a, double b)
{
    return std::abs(a - b) > rounding * std::max(std::abs(a), std::abs(b));
}

double sumOf(const QList<Amount> &amounts)
{
    double sum = 0;
    for (const Amount &amount : amounts)
        sum += amount.number.value;
    return sum;
}

/// The amounts of one sentence and what stands between them.
class Sentence
{
public:
    explicit Sentence(QStringView text)
        : m_text(text)
        , m_amounts(amountsIn(text))
    {
    }

    QList<Reckoning> reckonings()
    {
        partsAndWhole();
        listAndTotal();
        shares();
        growth();
        return m_found;
    }

private:
    using Comes = Reckoning::Comes;

    QStringView before(qsizetype amount) const
    {
        const qsizetype begin = amount == 0 ? 0 : m_amounts[amount - 1].number.span.end;
        return m_text.sliced(begin, m_amounts[amount].number.span.begin - begin);
    }

    static bool saysTotal(QStringView words)
    {
        const QStringView last = words.last(std::min<qsizetype>(words.size(), 6));
        return last.contains(u"共") || last.contains(u"合计") || last.contains(u"总计") || last.contains(u"总数");
    }

    /// 24只 + 87只 = 111只
    Message additionOf(const QList<Amount> &parts, const QString &sum) const
    {
        QStringList terms;
        for (const Amount &part : parts)
            terms.append(printed(part, m_text));
        return Message(QT_TRANSLATE_NOOP("core", "%1 = %2"), {terms.join(u" + "_s), sum});
    }

    /// 共50人，其中女性60人. Parts that do not add up may overlap, or be some of them.
    void partsAndWhole()
    {
        const qsizetype among = m_text.indexOf(u"其中"_s);
        qsizetype total = -1;
        for (qsizetype i = 0; i < m_amounts.size() && m_amounts[i].number.span.end <= among; ++i)
            if (saysTotal(before(i)))
                total = i;
        if (total < 0)
            return;
        const Amount &whole = m_amounts[total];
        QList<Amount> parts;
        for (const Amount &part : m_amounts.sliced(total + 1)) {
            if (part.number.span.begin <= among || part.unit != whole.unit)
                continue;
            parts.append(part);
            if (part.number.value <= whole.number.value)
                continue;
            m_found.append(
                {Comes::Wrong,
                 part,
                 {whole},
                 Message(QT_TRANSLATE_NOOP("core", "A part is larger than the whole.")),
                 Message(QT_TRANSLATE_NOOP("core", "%1 of %2"), {printed(part, m_text), printed(whole, m_text)}),
                 0.9});
            return;
        }
        if (parts.size() >= 2 && !differs(sumOf(parts), whole.number.value))
            m_found.append({Comes::Out, whole, parts, {}, additionOf(parts, printed(whole, m_text))});
    }

    /// 长毛猫24只、短毛猫87只，共110只: a row of parts, one after the other, and their total at once behind.
    void listAndTotal()
    {
        for (qsizetype i = 2; i < m_amounts.size(); ++i) {
            if (!saysTotal(before(i)) || before(i).contains(u'。') || m_amounts[i].isShare())
                continue;
            const QString &unit = m_amounts[i].unit;
            qsizetype first = i;
            while (first > 0 && m_amounts[first - 1].unit == unit && !saysTotal(before(first - 1)))
                --first;
            const QList<Amount> parts = m_amounts.sliced(first, i - first);
            if (parts.size() < 2 || (first > 0 && m_amounts[first - 1].unit == unit) || !isRow(first, i))
                continue;
            const double sum = sumOf(parts);
            if (!differs(sum, m_amounts[i].number.value)) {
                m_found.append(
                    {Comes::Out, m_amounts[i], parts, {}, additionOf(parts, printed(m_amounts[i], m_text))});
                continue;
            }
            m_found.append({Comes::Wrong, m_amounts[i], parts,
                            Message(QT_TRANSLATE_NOOP("core", "The parts do not add up to the total.")),
                            additionOf(parts, plain(sum)), 0.75});
            return;
        }
    }

    /// Items of a list: short, parted by 、 ， or 和, and nothing that grows, remains or is one of them.
    bool isRow(qsizetype first, qsizetype total) const
    {
        constexpr qsizetype longestItem = 12;
        for (qsizetype i = first; i <= total; ++i) {
            const QStringView words = before(i);
            for (const QStringView other : {QStringView(u"其中"), QStringView(u"增"), QStringView(u"减"),
                                            QStringView(u"比"), QStringView(u"达"), QStringView(u"。")})
                if (words.contains(other))
                    return false;
            if (i > first && words.size() > longestItem)
                return false;
        }
        return true;
    }

    /// 分别占45%、40%、30%. Less than the whole may be some of them.
    void shares()
    {
        const qsizetype each = m_text.indexOf(u"分别占"_s);
        if (each < 0)
            return;
        QList<Amount> shares;
        for (const Amount &amount : m_amounts)
            if (amount.number.span.begin > each && amount.isShare())
                shares.append(amount);
        const double sum = sumOf(shares);
        if (shares.size() < 2 || sum < 100 - growthTolerance)
            return;
        const Message together(QT_TRANSLATE_NOOP("core", "Together %1%"), {plain(sum)});
        const QList<Amount> others = shares.first(shares.size() - 1);
        if (sum <= 100 + growthTolerance)
            m_found.append({Comes::Out, shares.last(), others, {}, together});
        else
            m_found.append({Comes::Wrong, shares.last(), others,
                            Message(QT_TRANSLATE_NOOP("core", "The shares add up to more than the whole.")), together,
                            0.85});
    }

    /// 从120万元增长到150万元，增长20%.
    void growth()
    {
        for (qsizetype i = 0; i + 2 < m_amounts.size(); ++i) {
            const Amount &from = m_amounts[i];
            const Amount &to = m_amounts[i + 1];
            const Amount &by = m_amounts[i + 2];
            if (from.unit != to.unit || from.isShare() || !by.isShare() || from.number.value <= 0
                || !leadsFrom(before(i)) || !leadsTo(before(i + 1)) || !saysGrowth(before(i + 2)))
                continue;
            const double real = std::abs(to.number.value - from.number.value) / from.number.value * 100;
            const Message rate(QT_TRANSLATE_NOOP("core", "From %1 to %2 is %3%"),
                               {printed(from, m_text), printed(to, m_text), plain(std::round(real * 10) / 10)});
            if (std::abs(real - by.number.value) <= growthTolerance) {
                m_found.append({Comes::Out, by, {from, to}, {}, rate});
                continue;
            }
            m_found.append({Comes::Wrong,
                            by,
                            {from, to},
                            Message(QT_TRANSLATE_NOOP("core", "The rate does not fit the two figures.")),
                            rate,
                            0.85});
            return;
        }
    }

    static bool leadsFrom(QStringView words)
    {
        const QStringView last = words.last(std::min<qsizetype>(words.size(), 8));
        return last.contains(u'从') || last.contains(u'由');
    }

    static bool leadsTo(QStringView words)
    {
        return words.size() <= 10 && (words.endsWith(u'到') || words.endsWith(u'至') || words.endsWith(u'为'));
    }

    static bool saysGrowth(QStringView words)
    {
        if (words.size() > 12 || words.contains(u"年均"))
            return false;
        for (const QStringView word : {QStringView(u"增长"), QStringView(u"增幅"), QStringView(u"下降"),
                                       QStringView(u"降幅"), QStringView(u"减少"), QStringView(u"提高")})
            if (words.contains(word))
                return true;
        return false;
    }

    QStringView m_text;
    QList<Amount> m_amounts;
    QList<Reckoning> m_found;
};

} // namespace

QList<Reckoning> reckoningsIn(QStringView sentence)
{
    return Sentence(sentence).reckonings();
}

QString printed(const Amount &amount, QStringView text)
{
    const QString figures = amount.number.span.of(text).toString();
    if (!amount.isShare())
        return figures + amount.unit;
    return figures.startsWith(u"百分之"_s) ? figures : QString(figures + u'%');
}

} // namespace galley
