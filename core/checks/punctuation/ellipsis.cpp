#include "core/checks/grouped.h"
#include "core/checks/punctuation/context.h"
#include "core/checks/punctuation/punctuation.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"punctuation/ellipsis"_s;

/// A row of dots longer than this leads the eye to a page number.
constexpr qsizetype longestEllipsis = 12;
const auto right = u"……"_s;

bool isDot(QChar c)
{
    switch (c.unicode()) {
    case u'…':
    case u'.':
    case u'．':
    case u'。':
    case u'·':
    case u'•':
    case u'・':
    case u'⋯': return true;
    default: return false;
    }
}

/// …… and ………… (a paragraph or a verse left out) are right; so are a single full stop or middle dot, and a full stop
/// beside an ellipsis.
bool isWrong(QStringView dots)
{
    while (dots.size() > 1 && dots.front() == u'。' && dots[1] != u'。')
        dots = dots.sliced(1);
    while (dots.size() > 1 && dots.back() == u'。' && dots[dots.size() - 2] != u'。')
        dots.chop(1);
    const QChar dot = dots.front();
    if (dots.count(dot) != dots.size())
        return dots.size() >= 3;
    if (dot == u'…')
        return dots.size() % 2 == 1;
    return dot == u'⋯' || dots.size() >= 3;
}

class Ellipsis final : public Check
{
public:
    CheckInfo info() const override
    {
        QList<Example> examples{
            {.text = u"他望着江面...没有说话。"_s, .flagged = u"..."_s, .fixed = u"……"_s},
            {.text = u"他望着江面。。。没有说话。"_s, .flagged = u"。。。"_s, .fixed = u"……"_s},
            {.text = u"芦苇、白鹭、渔火…都在画里。"_s, .flagged = u"…"_s, .fixed = u"……"_s},
            {.text = u"“我只是想回家看看……….”"_s, .flagged = u"………."_s, .fixed = u"……"_s},
            {.text = u"芦苇、白鹭、渔火・・・都在画里。"_s, .flagged = u"・・・"_s, .fixed = u"……"_s},
            {.text = u"“船要开了......”老人挥着手。"_s, .flagged = u"......"_s, .fixed = u"……"_s},
        };
        for (const QString &silent :
             {u"他望着江面……没有说话。"_s, u"“船要开了……”老人挥着手。"_s, u"He looked at the river... and left."_s,
              u"列夫·托尔斯泰的《复活》搬上舞台。"_s, u"编号为1,2,...,9的船先走。"_s,
              u"第一段到此为止。…………第二段另起。"_s, u"春到临渚........................3"_s, u"他走了。她也走了。"_s})
            examples.append({.text = silent});
        return {
            .id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Ellipsis")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "In Chinese an ellipsis is six dots on two full widths (……). This check finds the other ways of "
                "writing it: three dots, three full stops, one or three of the half ellipses. Text in letters, rows of "
                "dots before a page number and twelve dots for a passage left out are left alone. Those of a story are "
                "one "
                "finding.")),
            .scope = Scope::Story,
            .severity = Severity::C,
            .examples = examples};
    }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        QList<Slip> slips;
        for (const Block &block : scope.story->blocks)
            find(block, slips);
        if (!slips.isEmpty())
            sink.add(groupedFinding(id, slips,
                                    Message(QT_TRANSLATE_NOOP("core", "This ellipsis is not written as …….")),
                                    {Message(QT_TRANSLATE_NOOP("core", "Write ……")),
                                     QT_TRANSLATE_NOOP("core", "Write …… in all %1 places")}));
    }

private:
    static void find(const Block &block, QList<Slip> &slips)
    {
        const QStringView text = block.text;
        for (qsizetype at = 0; at < text.size() && slips.size() < mostGrouped; ++at) {
            if (!isDot(text[at]))
                continue;
            Span run{at, at + 1};
            while (run.end < text.size() && isDot(text[run.end]))
                ++run.end;
            at = run.end;
            if (run.length() <= longestEllipsis && isWrong(run.of(text)) && standsInChinese(text, run))
                slips.append({Place::in(block.id, run), run.of(text).toString(), right});
        }
    }
};

} // namespace

std::unique_ptr<Check> ellipsis()
{
    return std::make_unique<Ellipsis>();
}

} // namespace galley
