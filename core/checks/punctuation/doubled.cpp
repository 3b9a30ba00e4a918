#include "core/checks/punctuation/context.h"
#include "core/checks/punctuation/punctuation.h"

#include "core/text/characters.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"punctuation/doubled"_s;

bool isWideInner(QChar c)
{
    return c == u'，' || c == u'、' || c == u'；' || c == u'：';
}

bool isCounted(QChar c)
{
    switch (c.unicode()) {
    case u'，':
    case u'、':
    case u'；':
    case u'：':
    case u'。':
    case u'！':
    case u'？':
    case u',':
    case u';': return true;
    default: return false;
    }
}

/// A run of marks of which all but one must go. ！！, ？！ and 。。。 are somebody's tone or an ellipsis.
bool isWrong(QStringView text, Span run)
{
    const QStringView marks = run.of(text);
    if (marks.contains(u"。。。"_s))
        return false;
    qsizetype tone = 0;
    qsizetype wide = 0;
    for (const QChar c : marks) {
        tone += c == u'！' || c == u'？';
        wide += isWideInner(c) || c == u'。';
    }
    if (tone == marks.size())
        return false;
    if (wide > 0 || tone > 0)
        return true;
    // Only commas and semicolons of ASCII: code and tables have them too.
    const bool ends = run.end == text.size() || text[run.end].isSpace() || isHan(text[run.end].unicode());
    return run.begin > 0 && (text[run.begin - 1].isLetter() || isHan(text[run.begin - 1].unicode())) && ends
        && marks.count(marks.front()) == marks.size();
}

/// The marks to choose from, each once: at the end of the text a final one first.
QString choices(QStringView text, Span run)
{
    QString marks;
    for (const QChar c : run.of(text))
        if (!marks.contains(c))
            marks += c;
    if (run.end == text.size())
        std::stable_partition(marks.begin(), marks.end(), [](QChar c) { return isFinalMark(c.unicode()); });
    return marks;
}

class DoubledMarks final : public Check
{
public:
    CheckInfo info() const override
    {
        QList<Example> examples{
            {.text = u"渡口已经停航，，请绕行长桥。"_s, .flagged = u"，，"_s, .fixed = u"，"_s},
            {.text = u"灯会持续到月底。。"_s, .flagged = u"。。"_s, .fixed = u"。"_s},
            {.text = u"展出瓷器、、漆器和竹编。"_s, .flagged = u"、、"_s, .fixed = u"、"_s},
            {.text = u"她说：：“江水退了。”"_s, .flagged = u"：："_s, .fixed = u"："_s},
            {.text = u"全市供水恢复正常，。"_s, .flagged = u"，。"_s, .fixed = u"。"_s},
            {.text = u"你从哪里来？，他问道。"_s, .flagged = u"？，"_s, .fixed = u"？"_s},
            {.text = u"The ferry stopped,, and nobody knew why."_s, .flagged = u",,"_s, .fixed = u","_s},
        };
        for (const QString &silent :
             {u"渡口已经停航，请绕行长桥。"_s, u"快来看啊！！江面结冰了！"_s, u"真的吗？！他不敢相信。"_s,
              u"他说：“来了。”“谁？”"_s, u"往事如烟……。"_s, u"他想了想。。。没有说话。"_s,
              u"老街——临渚人的记忆——重新开放。"_s, u"a,,b,,c is how the table was stored."_s})
            examples.append({.text = silent});
        return {.id = id,
                .title = Message(QT_TRANSLATE_NOOP("core", "Doubled mark")),
                .explanation = Message(QT_TRANSLATE_NOOP(
                    "core",
                    "Finds two marks where one belongs: the same twice (，， 。。 、、) or two that cannot follow each "
                    "other (，。 ？，). Marks of tone such as ！！ and ？！, ellipses, dashes and what a quotation "
                    "mark parts are left alone.")),
                .scope = Scope::Block,
                .severity = Severity::C,
                .examples = examples};
    }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const QStringView text = scope.block->text;
        for (qsizetype at = 1; at < text.size(); ++at) {
            if (!isCounted(text[at]) || !isCounted(text[at - 1]))
                continue;
            Span run{at - 1, at + 1};
            while (run.end < text.size() && isCounted(text[run.end]))
                ++run.end;
            if (isWrong(text, run))
                sink.add(finding(*scope.block, run));
            at = run.end;
        }
    }

private:
    static Finding finding(const Block &block, Span run)
    {
        Finding finding{.check = id,
                        .severity = Severity::C,
                        .certainty = 0.95,
                        .place = Place::in(block.id, run),
                        .text = run.of(block.text).toString()};
        const QString marks = choices(block.text, run);
        finding.message = marks.size() == 1
            ? Message(QT_TRANSLATE_NOOP("core", "The mark stands here more than once."))
            : Message(QT_TRANSLATE_NOOP("core", "These marks cannot follow each other."));
        for (const QChar mark : marks)
            finding.fixes.append({.kind = Fix::Kind::Replace,
                                  .label = Message(QT_TRANSLATE_NOOP("core", "Keep “%1”"), {QString(mark)}),
                                  .replacement = QString(mark)});
        return finding;
    }
};

} // namespace

std::unique_ptr<Check> doubledMarks()
{
    return std::make_unique<DoubledMarks>();
}

} // namespace galley
