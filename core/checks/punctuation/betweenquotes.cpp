#include "core/checks/grouped.h"
#include "core/checks/punctuation/punctuation.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"punctuation/between-quotes"_s;

/// The mark that parts two items of one kind: ”、“ 》、《 ’、‘ 」、「.
bool partsItems(QChar before, QChar after)
{
    constexpr QStringView closing = u"”》’」』〉";
    constexpr QStringView opening = u"“《‘「『〈";
    const qsizetype kind = closing.indexOf(before);
    return kind >= 0 && opening.indexOf(after) == kind;
}

class BetweenQuotes final : public Check
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
            id, slips,
            Message(QT_TRANSLATE_NOOP("core", "Between items in quotation or book-title marks no 、 is needed.")),
            {Message(QT_TRANSLATE_NOOP("core", "Leave out the mark")),
             QT_TRANSLATE_NOOP("core", "Leave out the mark in all %1 places")}));
    }

private:
    static void find(const Block &block, QList<Slip> &slips)
    {
        const QString &text = block.text;
        for (qsizetype at = text.indexOf(u'、', 1); at > 0; at = text.indexOf(u'、', at + 1))
            if (at + 1 < text.size() && partsItems(text[at - 1], text[at + 1]) && slips.size() < mostGrouped)
                slips.append({Place::in(block.id, {at, at + 1}), u"、"_s, QString()});
    }
};

CheckInfo BetweenQuotes::info() const
{
    QList<Example> examples{
        {.text = u"展出《渔火》、《归舟》两幅长卷。"_s, .flagged = u"、"_s, .fixed = u""_s},
        {.text = u"“护江”、“清源”行动同时展开。"_s, .flagged = u"、"_s, .fixed = u""_s},
        {.text = u"他唱了《摇橹》、《拉网》和《上滩》。"_s, .flagged = u"、"_s, .fixed = u""_s},
        {.text = u"「水尺」、「潮标」都已修好。"_s, .flagged = u"、"_s, .fixed = u""_s},
        {.text = u"‘新’、‘旧’二字写在墙上。"_s, .flagged = u"、"_s, .fixed = u""_s},
        {.text = u"评出“江上人家”、“渡口人家”各十户。"_s, .flagged = u"、"_s, .fixed = u""_s},
    };
    for (const QString &silent :
         {u"展出《渔火》《归舟》两幅长卷。"_s, u"“护江”“清源”行动同时展开。"_s,
          u"《渔火》（长卷）、《归舟》（册页）都在。"_s, u"他读了《渔火》、唱了《归舟》。"_s,
          u"“护江”行动、“清源”行动同时展开。"_s, u"芦苇、白鹭、渔火都在画里。"_s, u"“护江”、《渔火》都得了奖。"_s})
        examples.append({.text = silent});
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Mark between quotations")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Items that stand in quotation marks or book-title marks are parted by these already: the national "
                "standard (GB/T 15834–2011) normally leaves the 、 between them out. Where a remark in brackets or "
                "other words stand between the items the 、 stays. Those of a story are one finding.")),
            .scope = Scope::Story,
            .severity = Severity::C,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> betweenQuotes()
{
    return std::make_unique<BetweenQuotes>();
}

} // namespace galley
