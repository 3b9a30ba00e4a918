#include "core/checks/text/confusedword.h"

#include "core/base/embedded.h"
#include "core/text/phrases.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"text/confused-word"_s;

/// A wrong form, what is meant by it, and longer words that hold it rightly.
struct Confusion {
    QString wrong;
    QString right;
    QStringList unless;
};

QList<Confusion> confusions()
{
    const QJsonObject json = embedded::required(embedded::object(u"language/confused-words.json"_s));
    QList<Confusion> all;
    for (const QJsonValue &value : json["phrases"_L1].toArray()) {
        const QJsonObject phrase = value.toObject();
        Confusion confusion{phrase["wrong"_L1].toString(), phrase["right"_L1].toString(), {}};
        for (const QJsonValue &word : phrase["unless"_L1].toArray())
            confusion.unless.append(word.toString());
        all.append(confusion);
    }
    return all;
}

/// True where one of the longer words lies over the span.
bool isExcused(const Confusion &confusion, QStringView text, Span span)
{
    for (const QString &word : confusion.unless)
        for (qsizetype in = word.indexOf(confusion.wrong); in >= 0; in = word.indexOf(confusion.wrong, in + 1)) {
            const qsizetype begin = span.begin - in;
            if (begin >= 0 && text.sliced(begin).startsWith(word))
                return true;
        }
    return false;
}

class ConfusedWord final : public Check
{
public:
    ConfusedWord()
        : m_confusions(confusions())
    {
        QStringList wrong;
        for (const Confusion &each : std::as_const(m_confusions))
            wrong.append(each.wrong);
        m_finder = PhraseFinder(wrong);
    }

    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const QString &text = scope.block->text;
        for (const PhraseFinder::Match &match : m_finder.matches(text)) {
            const Confusion &confusion = m_confusions[match.phrase];
            if (!isExcused(confusion, text, match.span))
                sink.add(finding(*scope.block, match.span, confusion));
        }
    }

private:
    static Finding finding(const Block &block, Span span, const Confusion &confusion)
    {
        Finding finding{.check = id,
                        .severity = Severity::B,
                        .certainty = 0.9,
                        .place = Place::in(block.id, span),
                        .text = confusion.wrong,
                        .message = Message(QT_TRANSLATE_NOOP("core", "“%1” is often written for “%2”."),
                                           {confusion.wrong, confusion.right})};
        finding.fixes = {{.kind = Fix::Kind::Replace,
                          .label = Message(QT_TRANSLATE_NOOP("core", "Write “%1”"), {confusion.right}),
                          .replacement = confusion.right}};
        return finding;
    }

    QList<Confusion> m_confusions;
    PhraseFinder m_finder;
};

CheckInfo ConfusedWord::info() const
{
    QList<Example> examples{
        {.text = u"截止目前，渡口已经恢复通航。"_s, .flagged = u"截止目前"_s, .fixed = u"截至目前"_s},
        {.text = u"码头上新添了三处候车棚，侯车的人不再淋雨。"_s, .flagged = u"侯车"_s, .fixed = u"候车"_s},
        {.text = u"灯会上人流穿流不息。"_s, .flagged = u"穿流不息"_s, .fixed = u"川流不息"_s},
        {.text = u"居民向社区反应情况。"_s, .flagged = u"反应情况"_s, .fixed = u"反映情况"_s},
        {.text = u"请到网站注册帐号。"_s, .flagged = u"帐号"_s, .fixed = u"账号"_s},
        {.text = u"既使江水不退，渡口也要保通。"_s, .flagged = u"既使"_s, .fixed = u"即使"_s},
    };
    for (const QString &silent :
         {u"报名截止日期是月底。"_s, u"他从小爱好象棋。"_s, u"医生记录了不良反应情况。"_s, u"帐篷搭在江边。"_s,
          u"市里发布署名文章。"_s, u"周末来临，渡口人多。"_s, u"这究竟争的是什么？"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Confused word")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds words that are often written with a character that sounds or looks alike (截止目前 for 截至目前, "
            "侯车 for 候车), by a list. Each form on it is one that correct text does not hold, but in the longer "
            "words that the list names too (爱好象棋).")),
        .scope = Scope::Block,
        .severity = Severity::B,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> confusedWord()
{
    return std::make_unique<ConfusedWord>();
}

} // namespace galley
