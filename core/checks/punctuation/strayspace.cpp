#include "core/checks/grouped.h"
#include "core/checks/punctuation/context.h"
#include "core/checks/punctuation/punctuation.h"

#include "core/checks/analysis.h"
#include "core/language/surnames.h"
#include "core/model/role.h"
#include "core/text/characters.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"punctuation/stray-space"_s;

/// More spaces than these in one paragraph arrange something: a table's row, a poem, a list.
constexpr qsizetype mostInOneParagraph = 4;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u3000' || c == u'\u00A0';
}

/// Han characters directly before or behind, up to a mark or another space.
QStringView wordBehind(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isHan(text[end].unicode()))
        ++end;
    return text.sliced(at, end - at);
}

QStringView wordAhead(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && isHan(text[begin - 1].unicode()))
        --begin;
    return text.sliced(begin, at - begin);
}

bool mayBeName(QStringView word)
{
    const qsizetype surname = surnameLength(word);
    return surname > 0 && word.size() > surname && word.size() <= surname + 2;
}

/// 李 山: a name of two characters set as wide as one of three.
bool isSpacedName(QStringView before, QStringView behind)
{
    return behind.size() >= 1 && !before.isEmpty() && surnameLength(before.last(1)) == 1
        && (before.size() == 1 || behind.size() == 1);
}

/// A name, alone or in a row of names: 记者 李山 王河.
bool partsNames(QStringView before, QStringView behind)
{
    if (mayBeName(behind) || mayBeName(before) || isSpacedName(before, behind))
        return true;
    return before.endsWith(u"记者") || before.endsWith(u"通讯员");
}

/// Inside 《》, where a space parts the halves of a title.
bool isInTitle(QStringView text, qsizetype at)
{
    return text.first(at).lastIndexOf(u'《') > text.first(at).lastIndexOf(u'》');
}

bool isSet(Role role)
{
    return role == Role::Paragraph || role == Role::EditorsNote;
}

class StraySpace final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        QList<Slip> slips;
        for (const Block &block : scope.story->blocks)
            if (isSet(block.role.role))
                find(block, scope.analyses.of(block).byline, slips);
        if (slips.isEmpty())
            return;
        sink.add(groupedFinding(id, slips,
                                Message(QT_TRANSLATE_NOOP("core", "A space stands inside a Chinese sentence.")),
                                {Message(QT_TRANSLATE_NOOP("core", "Take the space out")),
                                 QT_TRANSLATE_NOOP("core", "Take the spaces out in all %1 places")}));
    }

private:
    static void find(const Block &block, const BylineParse &byline, QList<Slip> &slips)
    {
        QList<Slip> here;
        qsizetype spaces = 0;
        const QStringView text = block.text;
        for (qsizetype at = 1; at < text.size(); ++at) {
            if (!isSpace(text[at]))
                continue;
            Span run{at, at + 1};
            while (run.end < text.size() && isSpace(text[run.end]))
                ++run.end;
            at = run.end;
            ++spaces;
            if (isStray(text, run) && !isInByline(byline, run))
                here.append({Place::in(block.id, run), run.of(text).toString(), QString()});
        }
        if (spaces <= mostInOneParagraph)
            slips += here.first(std::min(here.size(), mostGrouped - slips.size()));
    }

    /// Between two parts of one sentence; behind a final mark somebody began a new thought.
    static bool isStray(QStringView text, Span run)
    {
        if (run.end == text.size())
            return false;
        const QChar before = text[run.begin - 1];
        const QChar behind = text[run.end];
        if (isInTitle(text, run.begin) || !isChineseUnit(before) || !isChineseUnit(behind)
            || isFinalMark(before.unicode()))
            return false;
        if (!isHan(before.unicode()) || !isHan(behind.unicode()))
            return isInnerMark(before.unicode()) || isInnerMark(behind.unicode()) || isFinalMark(behind.unicode());
        return !partsNames(wordAhead(text, run.begin), wordBehind(text, run.end));
    }

    static bool isInByline(const BylineParse &byline, Span span)
    {
        // The space that parts a lead-in from its text belongs to it.
        const auto covers = [span](const FoundPiece &piece) {
            return piece && piece->span.begin <= span.begin && span.begin <= piece->span.end;
        };
        return covers(byline.leadIn) || covers(byline.line) || covers(byline.credit);
    }
};

CheckInfo StraySpace::info() const
{
    QList<Example> examples{
        {.text = u"沿江步道今天 全线贯通，市民可以走到渡口。"_s, .flagged = u" "_s, .fixed = u""_s},
        {.text = u"渡口停航， 请绕行长桥。"_s, .flagged = u" "_s, .fixed = u""_s},
        {.text = u"候船室里有热水 、雨伞和药箱。"_s, .flagged = u" "_s, .fixed = u""_s},
        {.text = u"桥上的灯光　映在江面。"_s, .flagged = u"　"_s, .fixed = u""_s},
        {.text = u"灯会持续到月底 。"_s, .flagged = u" "_s, .fixed = u""_s},
        {.text = u"这条船的主人已经 六十七岁。"_s, .flagged = u" "_s, .fixed = u""_s},
    };
    for (const QString &silent :
         {u"本报讯（记者 李山）渡口今天复航。"_s, u"参加演出的有李山 王河 赵石三人。"_s, u"领奖的是李 山、王 河。"_s,
          u"江水退了。 渡口通了。"_s, u"使用 WHO 的数据。"_s, u"　　渡口今天复航。"_s,
          u"他写了《江上的灯 渡口的人》一书。"_s, u"品名 产地 单价 数量 备注 合计。"_s, u"本报记者 李山 摄"_s})
        examples.append({.text = silent});
    examples.append({.text = u"渡口复航　两岸同庆"_s, .role = Role::Headline});
    return {.id = id,
            .title = Message(QT_TRANSLATE_NOOP("core", "Stray space")),
            .explanation = Message(QT_TRANSLATE_NOOP(
                "core",
                "Finds spaces inside the sentences of Chinese running text. Spaces between names, inside a name of two "
                "characters, in lead-ins and credits, between the halves of a headline or a title, beside letters and "
                "figures and "
                "in rows that they arrange are left alone. Those of a story are one finding.")),
            .scope = Scope::Story,
            .severity = Severity::C,
            .examples = examples};
}

} // namespace

std::unique_ptr<Check> straySpace()
{
    return std::make_unique<StraySpace>();
}

} // namespace galley
