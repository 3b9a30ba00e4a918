#include "core/checks/byline/credit.h"

#include "core/checks/analysis.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"byline/credit"_s;

class CaptionCredit : public Check
{
public:
    explicit CaptionCredit(const House &house)
        : m_house(house)
    {
    }

    CheckInfo info() const override
    {
        const Example flagged{.text = u"图为市民在老街拍照。 本报通讯员 王小河"_s,
                              .flagged = u"本报通讯员 王小河"_s,
                              .fixed = u"本报通讯员 王小河 摄"_s,
                              .role = Role::Caption};
        const Example nameless{
            .text = u"图为市民在老街拍照。 本报记者 摄"_s, .flagged = u"本报记者 摄"_s, .role = Role::Caption};
        QList<Example> examples{flagged, nameless};
        for (const QString &silent :
             {u"图为市民在老街拍照。 本报记者 李山 摄"_s, u"图为市民在老街拍照。（资料图片）"_s,
              u"图为市民在老街拍照。新华社记者 王小河 摄"_s, u"图为市民在老街拍照。市文旅局供图"_s,
              u"图为市民在老街拍照。"_s, u"图为老街一角。本报记者 李山/摄"_s})
            examples.append({.text = silent, .role = Role::Caption});
        examples.append({.text = u"这是今年第三次。 本报记者 李山"_s});
        return {.id = id,
                .title = Message(QT_TRANSLATE_NOOP("core", "Picture credit")),
                .explanation = Message(QT_TRANSLATE_NOOP("core",
                                                         "A picture's credit says who took it and that it was taken: "
                                                         "本报记者 李山 摄. This check finds credits at the "
                                                         "end of captions, or alone, that lack the verb the house "
                                                         "demands (摄, 供图 …) or that name nobody. A caption "
                                                         "without any credit, agency and archive pictures and pictures "
                                                         "given by an organisation are left alone.")),
                .scope = Scope::Block,
                .severity = Severity::B,
                .examples = examples};
    }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const Block &block = *scope.block;
        const BylineParse &parse = scope.analyses.of(block).byline;
        if (block.role.role != Role::Caption && block.role.role != Role::Credit)
            return;
        // A line of its own that says nothing but 本报记者 李山 is a credit when it stands as one.
        const bool alone = block.role.role == Role::Credit && parse.line && !parse.line->people.isEmpty();
        const FoundPiece &credit = alone ? parse.line : parse.credit;
        if (!credit)
            return;
        if (!credit->people.isEmpty() && credit->verb.isEmpty() && m_house.creditNeedsVerb)
            sink.add(withoutVerb(block, *credit));
        else if (namesNobody(*credit))
            sink.add(withoutName(block, *credit));
    }

private:
    static bool namesNobody(const BylinePiece &credit)
    {
        return credit.people.isEmpty() && credit.group == "staff"_L1 && credit.agency.isEmpty();
    }

    Finding withoutVerb(const Block &block, const BylinePiece &credit) const
    {
        const QString text = credit.span.of(block.text).toString();
        Finding finding{.check = id,
                        .severity = Severity::B,
                        .certainty = 0.9,
                        .place = Place::in(block.id, credit.span),
                        .text = text,
                        .message = Message(QT_TRANSLATE_NOOP("core", "The picture credit does not say what %1 did."),
                                           {credit.people.last().name})};
        finding.evidence.append(
            Message(QT_TRANSLATE_NOOP("core", "The house “%1” wants a verb such as 摄 or 供图 after the name"),
                    {m_house.name}));
        const QString body = text.endsWith(u')') || text.endsWith(u'）') ? text.chopped(1) : text;
        for (const QString &verb : m_house.creditVerbs.first(std::min<qsizetype>(1, m_house.creditVerbs.size())))
            finding.fixes.append({.kind = Fix::Kind::Replace,
                                  .label = Message(QT_TRANSLATE_NOOP("core", "Add %1"), {verb}),
                                  .replacement = body + u' ' + verb + text.mid(body.size())});
        return finding;
    }

    static Finding withoutName(const Block &block, const BylinePiece &credit)
    {
        return {.check = id,
                .severity = Severity::B,
                .certainty = 0.85,
                .place = Place::in(block.id, credit.span),
                .text = credit.span.of(block.text).toString(),
                .message = Message(QT_TRANSLATE_NOOP("core", "The picture credit names nobody."))};
    }

    House m_house;
};

} // namespace

std::unique_ptr<Check> captionCredit(const House &house)
{
    return std::make_unique<CaptionCredit>(house);
}

} // namespace galley
