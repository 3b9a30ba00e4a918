#include "core/checks/punctuation/context.h"
#include "core/checks/punctuation/punctuation.h"

#include "core/text/characters.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"punctuation/stop-and-quote"_s;

/// A quotation with less inside names something: he called it “归舟”。
constexpr qsizetype shortestSentence = 8;

bool isClosingQuote(QChar c)
{
    return c == u'”' || c == u'」';
}

bool isInner(QChar c)
{
    return c == u'，' || c == u'、' || c == u'；';
}

/// Where the quotation that closes at `close` opens, in the same paragraph; -1 where it does not.
qsizetype opening(QStringView text, qsizetype close)
{
    const QChar mark = text[close] == u'”' ? u'“' : u'「';
    int depth = 0;
    for (qsizetype at = close; at >= 0; --at) {
        depth += text[at] == text[close];
        depth -= text[at] == mark;
        if (depth == 0)
            return at;
    }
    return -1;
}

/// Speech that a colon leads up to and that is a sentence of its own: its stop stands inside. What ends in no Han
/// character, and a list of names or titles, are something else.
bool isQuotedSentence(QStringView text, qsizetype close)
{
    const qsizetype open = opening(text, close);
    if (open < 2 || text[open - 1] != u'：' || !isHan(text[close - 1].unicode()))
        return false;
    const QStringView inside = text.sliced(open + 1, close - open - 1);
    return inside.size() >= shortestSentence && (inside.contains(u'，') || inside.contains(u'。'));
}

struct Order {
    Span span;
    QString right;
    Message message;
};

/// What is wrong around the closing quotation mark at `close`; nothing where the order is right.
std::optional<Order> orderAt(QStringView text, qsizetype close)
{
    const QChar before = text[close - 1];
    const QChar after = close + 1 < text.size() ? text[close + 1] : QChar();
    const QString quote{text[close]};
    const Span all{close - 1, close + 2};
    if (before == u'。' && after == u'。')
        return Order{all, before + quote,
                     Message(QT_TRANSLATE_NOOP("core", "The sentence ends twice, inside the quotation and outside."))};
    if (before == u'。' && isInner(after))
        return Order{
            all, quote + after,
            Message(QT_TRANSLATE_NOOP("core", "The sentence goes on after the quotation, so no full stop ends it."))};
    if (isInner(before) && (after == u'。' || isInner(after)))
        return Order{all, quote + after,
                     Message(QT_TRANSLATE_NOOP("core", "Two marks stand around the end of the quotation."))};
    if (after == u'。' && isQuotedSentence(text, close))
        return Order{{close, close + 2},
                     after + quote,
                     Message(QT_TRANSLATE_NOOP(
                         "core", "What is quoted is a whole sentence, so its full stop stands inside the quotation."))};
    return std::nullopt;
}

class StopAndQuote final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const QStringView text = scope.block->text;
        for (qsizetype at = 1; at < text.size(); ++at)
            if (isClosingQuote(text[at]))
                if (const std::optional<Order> order = orderAt(text, at))
                    sink.add(finding(*scope.block, *order));
    }

private:
    static Finding finding(const Block &block, const Order &order)
    {
        Finding finding{.check = id,
                        .severity = Severity::C,
                        .certainty = 0.9,
                        .place = Place::in(block.id, order.span),
                        .text = order.span.of(block.text).toString(),
                        .message = order.message};
        finding.fixes = {{.kind = Fix::Kind::Replace,
                          .label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {order.right}),
                          .replacement = order.right}};
        return finding;
    }
};

CheckInfo StopAndQuote::info() const
{
    QList<Example> examples{
        {.text = u"他说：“江水退了。”。"_s, .flagged = u"。”。"_s, .fixed = u"。”"_s},
        {.text = u"老人把它叫作“江上的灯。”，一叫就是三十年。"_s, .flagged = u"。”，"_s, .fixed = u"”，"_s},
        {.text = u"“船到了，”。"_s, .flagged = u"，”。"_s, .fixed = u"”。"_s},
        {.text = u"她说：“水一退，我们就能回家了”。"_s, .flagged = u"”。"_s, .fixed = u"。”"_s},
        {.text = u"展出“渔火、”、“归舟”两幅画。"_s, .flagged = u"、”、"_s, .fixed = u"”、"_s},
        {.text = u"「水退了，」，他说。"_s, .flagged = u"，」，"_s, .fixed = u"」，"_s},
    };
    for (const QString &silent :
         {u"他说：“江水退了。”"_s, u"老人把它叫作“江上的灯”。"_s, u"“江水退了，”他说，“可以开船了。”"_s,
          u"口号是：“护一江清水”。"_s, u"获奖的有：“渔火，归舟”等。"_s, u"“什么时候开船？”他问。"_s,
          u"“来了。”“谁？”"_s, u"他反复问“船呢？”。"_s})
        examples.append({.text = silent});
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Stop and quotation mark")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "A quoted sentence that a colon leads up to has its full stop inside (。”); words that are quoted as "
                "part of a sentence have it outside (”。). This check finds a stop on both sides, a full stop before a "
                "sentence that goes on, and speech whose stop stands outside. Questions and calls are left alone.")),
            .scope = Scope::Block,
            .severity = Severity::C,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> stopAndQuote()
{
    return std::make_unique<StopAndQuote>();
}

} // namespace galley
