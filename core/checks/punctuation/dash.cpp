#include "core/checks/grouped.h"
#include "core/checks/punctuation/context.h"
#include "core/checks/punctuation/punctuation.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"punctuation/dash"_s;
const auto dash = u"——"_s;

/// A longer row of strokes is a rule across the column or a line to fill in.
constexpr qsizetype longestDash = 6;

bool isStroke(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'－':
    case u'–':
    case u'—':
    case u'―':
    case u'─':
    case u'━':
    case u'ー': return true;
    default: return false;
    }
}

/// —— is right, and so is ———— for a voice drawn out; one stroke is a connector (中国—东盟).
bool isWrong(QStringView strokes)
{
    if (strokes.size() == 1)
        return false;
    return strokes.count(u'—') != strokes.size() || strokes.size() % 2 == 1;
}

class Dash final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        QList<Slip> slips;
        for (const Block &block : scope.story->blocks)
            find(block, slips);
        if (slips.isEmpty())
            return;
        sink.add(groupedFinding(
            id, slips, Message(QT_TRANSLATE_NOOP("core", "This dash is not written as ——.")),
            {Message(QT_TRANSLATE_NOOP("core", "Write ——")), QT_TRANSLATE_NOOP("core", "Write —— in all %1 places")}));
    }

private:
    static void find(const Block &block, QList<Slip> &slips)
    {
        const QStringView text = block.text;
        for (qsizetype at = 0; at < text.size() && slips.size() < mostGrouped; ++at) {
            if (!isStroke(text[at]))
                continue;
            Span run{at, at + 1};
            while (run.end < text.size() && isStroke(text[run.end]))
                ++run.end;
            at = run.end;
            if (run.length() <= longestDash && isWrong(run.of(text)) && standsInChinese(text, run))
                slips.append({Place::in(block.id, run), run.of(text).toString(), dash});
        }
    }
};

CheckInfo Dash::info() const
{
    QList<Example> examples{
        {.text = u"他只说了一句话--船不等人。"_s, .flagged = u"--"_s, .fixed = dash},
        {.text = u"老码头－－临渚人的记忆。"_s, .flagged = u"－－"_s, .fixed = dash},
        {.text = u"“等一等―――”她喊道。"_s, .flagged = u"―――"_s, .fixed = dash},
        {.text = u"三座桥───一座石桥、两座木桥。"_s, .flagged = u"───"_s, .fixed = dash},
        {.text = u"江上来了一条船———渔家的船。"_s, .flagged = u"———"_s, .fixed = dash},
        {.text = u"“呜ーー”汽笛响了。"_s, .flagged = u"ーー"_s, .fixed = dash},
    };
    for (const QString &silent :
         {u"老码头——临渚人的记忆——重新开放。"_s, u"临渚—清浦航线今天复航。"_s, u"“喂————”对岸有人喊。"_s,
          u"3-5月是捕鱼的禁期。"_s, u"The river -- as ever -- was late."_s, u"姓名：------------"_s,
          u"请用 galley --help 查看。"_s, u"苏珊-玛丽来访。"_s})
        examples.append({.text = silent});
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Dash")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "In Chinese a dash is two strokes on two full widths (——). This check finds other rows of strokes that "
                "stand for it: hyphens, box lines, Japanese long-vowel marks, three strokes. A single stroke that "
                "connects two names or figures, text in letters and rules across the column are left alone. Those of a "
                "story are one finding.")),
            .scope = Scope::Story,
            .severity = Severity::C,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> dashes()
{
    return std::make_unique<Dash>();
}

} // namespace galley
