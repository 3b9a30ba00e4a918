#include "core/checks/facts/facts.h"
#include "core/checks/facts/headlinefigures.h"

#include "core/checks/analysis.h"
#include "core/text/amounts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"facts/sum"_s;

/// Figures in print are rounded: 1 in the last of three places.
constexpr double rounding = 0.006;
/// Points by which a printed growth may miss the reckoned one.
constexpr double growthTolerance = 1.0;

QString printed(const Amount &amount, QStringView text)
{
    const QString figures = amount.number.span.of(text).toString();
    if (!amount.isShare())
        return figures + amount.unit;
    return figures.startsWith(u"百分之"_s) ? figures : QString(figures + u'%');
}

QString plain(double value)
{
    return QString::number(value, 'f', value == std::floor(value) ? 0 : 1);
}

bool differs(double a, double b)
{
    return std::abs(a - b) > rounding * std::max(std::abs(a), std::abs(b));
}

struct Contradiction {
    Amount amount;        ///< what does not fit
    QList<Amount> others; ///< what it does not fit with
    Message message;
    Message evidence;
    double certainty;
};

/// The amounts of one sentence and what stands between them.
class Sentence
{
public:
    explicit Sentence(QStringView text)
        : m_text(text)
        , m_amounts(amountsIn(text))
    {
    }

    QList<Contradiction> contradictions() const
    {
        QList<Contradiction> all;
        for (const auto &each : {partOverTotal(), listAgainstTotal(), sharesOverAll(), growth()})
            if (each)
                all.append(*each);
        return all;
    }

private:
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

    /// 共50人，其中女性60人.
    std::optional<Contradiction> partOverTotal() const
    {
        const qsizetype among = m_text.indexOf(u"其中"_s);
        qsizetype total = -1;
        for (qsizetype i = 0; i < m_amounts.size() && m_amounts[i].number.span.end <= among; ++i)
            if (saysTotal(before(i)))
                total = i;
        if (total < 0)
            return std::nullopt;
        const Amount &whole = m_amounts[total];
        for (const Amount &part : m_amounts.sliced(total + 1))
            if (part.number.span.begin > among && part.unit == whole.unit && part.number.value > whole.number.value)
                return Contradiction{
                    part,
                    {whole},
                    Message(QT_TRANSLATE_NOOP("core", "A part is larger than the whole.")),
                    Message(QT_TRANSLATE_NOOP("core", "%1 of %2"), {printed(part, m_text), printed(whole, m_text)}),
                    0.9};
        return std::nullopt;
    }

    /// 长毛猫24只、短毛猫87只，共110只: a row of parts, one after the other, and their total at once behind.
    std::optional<Contradiction> listAgainstTotal() const
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
            double sum = 0;
            for (const Amount &part : parts)
                sum += part.number.value;
            if (!differs(sum, m_amounts[i].number.value))
                continue;
            QStringList terms;
            for (const Amount &part : parts)
                terms.append(printed(part, m_text));
            return Contradiction{
                m_amounts[i], parts, Message(QT_TRANSLATE_NOOP("core", "The parts do not add up to the total.")),
                Message(QT_TRANSLATE_NOOP("core", "%1 = %2"), {terms.join(u" + "_s), plain(sum)}), 0.75};
        }
        return std::nullopt;
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

    /// 分别占45%、40%、30%.
    std::optional<Contradiction> sharesOverAll() const
    {
        const qsizetype each = m_text.indexOf(u"分别占"_s);
        if (each < 0)
            return std::nullopt;
        QList<Amount> shares;
        double sum = 0;
        for (const Amount &amount : m_amounts)
            if (amount.number.span.begin > each && amount.isShare()) {
                shares.append(amount);
                sum += amount.number.value;
            }
        if (shares.size() < 2 || sum <= 100 + growthTolerance)
            return std::nullopt;
        return Contradiction{shares.last(), shares.first(shares.size() - 1),
                             Message(QT_TRANSLATE_NOOP("core", "The shares add up to more than the whole.")),
                             Message(QT_TRANSLATE_NOOP("core", "Together %1%"), {plain(sum)}), 0.85};
    }

    /// 从120万元增长到150万元，增长20%.
    std::optional<Contradiction> growth() const
    {
        for (qsizetype i = 0; i + 2 < m_amounts.size(); ++i) {
            const Amount &from = m_amounts[i];
            const Amount &to = m_amounts[i + 1];
            const Amount &by = m_amounts[i + 2];
            if (from.unit != to.unit || from.isShare() || !by.isShare() || from.number.value <= 0
                || !leadsFrom(before(i)) || !leadsTo(before(i + 1)) || !saysGrowth(before(i + 2)))
                continue;
            const double real = std::abs(to.number.value - from.number.value) / from.number.value * 100;
            if (std::abs(real - by.number.value) <= growthTolerance)
                continue;
            return Contradiction{
                by,
                {from, to},
                Message(QT_TRANSLATE_NOOP("core", "The rate does not fit the two figures.")),
                Message(QT_TRANSLATE_NOOP("core", "From %1 to %2 is %3%"),
                        {printed(from, m_text), printed(to, m_text), plain(std::round(real * 10) / 10)}),
                0.85};
        }
        return std::nullopt;
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
};

class Sums final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        for (const Block &block : scope.story->blocks)
            if (isRunningText(block.role.role))
                for (const Span &sentence : scope.analyses.of(block).sentences)
                    for (const Contradiction &each : Sentence(sentence.of(block.text)).contradictions())
                        sink.add(finding(block, sentence.begin, each));
        for (const HeadlineFigure &slip : slippedHeadlineFigures(*scope.story))
            sink.add(finding(slip));
    }

private:
    static Finding finding(const Block &block, qsizetype shift, const Contradiction &each)
    {
        const auto place = [&](const Amount &amount) { return Place::in(block.id, amount.number.span.shifted(shift)); };
        Finding finding{.check = id,
                        .severity = each.certainty > 0.8 ? Severity::A : Severity::B,
                        .certainty = each.certainty,
                        .place = place(each.amount),
                        .text = each.amount.number.span.shifted(shift).of(block.text).toString(),
                        .message = each.message,
                        .evidence = {each.evidence}};
        for (const Amount &other : each.others)
            finding.related.append(place(other));
        return finding;
    }

    static Finding finding(const HeadlineFigure &slip)
    {
        const QString figure = slip.amount.number.span.of(slip.heading->text).toString();
        const QString meant = slip.other.number.span.of(slip.block->text).toString();
        return {
            .check = id,
            .severity = Severity::A,
            .certainty = 0.8,
            .place = Place::in(slip.heading->id, slip.amount.number.span),
            .related = {Place::in(slip.block->id, slip.other.number.span)},
            .text = figure,
            .message = Message(QT_TRANSLATE_NOOP("core", "The text has another figure than the heading.")),
            .evidence = {Message(QT_TRANSLATE_NOOP("core", "In the text: %1"),
                                 {printed(slip.other, slip.block->text)})},
            .fixes = {Fix{.label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {meant}), .replacement = meant}}};
    }
};

CheckInfo Sums::info() const
{
    QList<Example> examples{
        {.text = u"共有50名船工到会，其中清浦60名。"_s, .flagged = u"60"_s},
        {.text = u"展出长卷24幅、册页87幅，共110幅。"_s, .flagged = u"110"_s},
        {.text = u"三种船分别占45%、40%、30%。"_s, .flagged = u"30"_s},
        {.text = u"客流从120万人次增长到150万人次，增长20%。"_s, .flagged = u"20"_s},
        {.text = u"修桥五座、码头七座，合计十三座。"_s, .flagged = u"十三"_s},
        {.text = u"投资由2亿元增加到3亿元，增幅达60%。"_s, .flagged = u"60"_s},
    };
    const QList<Role> heads{Role::Headline};
    const auto headed = [&](const QString &heading, const QString &text, const QString &flagged, const QString &fixed) {
        examples.append({.text = heading + u'\n' + text, .flagged = flagged, .fixed = fixed, .roles = heads});
    };
    headed(u"长桥总投资41亿元"_s, u"长桥总投资4.1亿元，下月动工。"_s, u"41亿"_s, u"4.1亿"_s);
    headed(u"沿江新增24座码头"_s, u"今年沿江新增42座码头，都通公交。"_s, u"24"_s, u"42"_s);
    headed(u"沿江新增24座码头"_s, u"今年沿江新增24座码头，去年新增42座码头。"_s, {}, {});
    headed(u"长桥总投资超41亿元"_s, u"长桥总投资41.3亿元，下月动工。"_s, {}, {});
    headed(u"长桥总投资41亿元"_s, u"渡口去年收入4.1亿元。"_s, {}, {});
    for (const QString &silent : {u"共有111只猫参加，其中长毛猫24只，短毛猫87只。"_s,
                                  u"展出长卷24幅、册页87幅，共111幅。"_s, u"共50人到会，其中女性30人，党员25人。"_s,
                                  u"三种船分别占45%、30%、25%。"_s, u"客流从120万人次增长到150万人次，增长25%。"_s,
                                  u"新增码头3座，共有码头15座。"_s, u"客流从120万人次增长到150万人次，年均增长7%。"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Sum")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Reckons the figures of a sentence: a part that is larger than its whole (共…其中…), a row of parts and "
            "the total behind it, shares that add up to more than all (分别占…), a rate against the two figures that "
            "it is said of (从…增长到…，增长…); and compares the figures of a heading with the text under it, where "
            "the same digits stand with another magnitude or one digit slipped. Parts that may overlap are not added; "
            "rounding is allowed for.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> sums()
{
    return std::make_unique<Sums>();
}

} // namespace galley
