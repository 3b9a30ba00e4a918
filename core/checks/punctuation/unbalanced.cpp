#include "core/checks/punctuation/balance.h"
#include "core/checks/punctuation/punctuation.h"

#include "core/checks/fragments.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"punctuation/unbalanced"_s;

/// Blocks that are read as one text: all running text of the story; the lines of a heading; pieces of a caption.
enum class Group { Running, Heading, Caption, Alone, None };

Group groupOf(Role role)
{
    if (isRunningText(role))
        return Group::Running;
    if (isHeading(role))
        return Group::Heading;
    switch (role) {
    case Role::Caption: return Group::Caption;
    case Role::Other:
    case Role::Folio: return Group::None;
    default: return Group::Alone;
    }
}

QList<QList<const Block *>> textsOf(const Story &story)
{
    QList<QList<const Block *>> texts{{}}; // the first is the running text
    Group last = Group::None;
    for (const Block &block : story.blocks) {
        const Group group = groupOf(block.role.role);
        if (group == Group::Running)
            texts.first().append(&block);
        else if (group == last && (group == Group::Heading || group == Group::Caption) && texts.size() > 1)
            texts.last().append(&block);
        else if (group != Group::None)
            texts.append({&block});
        last = group;
    }
    return texts;
}

Fix replacement(const char *label, QChar mark, const QString &with)
{
    return {.kind = Fix::Kind::Replace, .label = Message(label, {QString(mark), with}), .replacement = with};
}

class UnbalancedMarks final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const QList<QList<const Block *>> texts = textsOf(*scope.story);
        for (const QList<const Block *> &blocks : texts)
            for (const BalanceSlip &slip : balance(blocks))
                sink.add(finding(slip));
    }

private:
    static Finding finding(const BalanceSlip &slip);
};

CheckInfo UnbalancedMarks::info() const
{
    QList<Example> examples{
        {.text = u"他说：“江水退了。大家这才放下心来。"_s, .flagged = u"“"_s},
        {.text = u"市里印发《渡口管理办法，六月起施行。"_s, .flagged = u"《"_s},
        {.text = u"芦苇荡（北岸今起封闭。"_s, .flagged = u"（"_s},
        {.text = u"新馆名为渔火”，周日开放。"_s, .flagged = u"”"_s},
        {.text = u"老人唱起了“归舟“的老调，众人叫好。"_s, .flagged = u"“"_s, .fixed = u"”"_s},
        {.text = u"他在《渔火“》一书”中写到临渚。"_s, .flagged = u"》"_s},
        {.text = u"她说：“江水退了。\n“渡口明天就能恢复。\n大家放心。"_s, .flagged = u"“"_s},
        {.text = u"She said: “The river is falling. Nobody answered."_s, .flagged = u"“"_s},
    };
    for (const QString &silent :
         {u"他说：“江水退了。”大家这才放下心来。"_s, u"她说：“江水退了。\n“渡口明天就能恢复。”"_s,
          u"他问：“你读过《渔火》（第二版）吗？”"_s, u"She said: “Don’t wait. It’s the boys’ boat.”"_s,
          u"要点如下：1)先关阀门；2)再开窗。"_s, u"一块5’10”的木板漂在江上。"_s, u"他喊道：“‘渔火’号来了！”"_s,
          u"“The river is falling.\n“The ferry sails at noon.”"_s, u"芦苇荡（北岸)今起封闭。"_s})
        examples.append({.text = silent});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Marks not in pairs")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds quotation marks, brackets and book-title marks without a partner, the wrong way round, or closed "
            "in the wrong order, over the whole story. A quotation may go on over paragraphs that each open with the "
            "mark, and close once at its end. Apostrophes, feet and inches and enumerations such as 1) are left "
            "alone, and so are half-width partners of full-width marks.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples = examples};
}

Finding UnbalancedMarks::finding(const BalanceSlip &slip)
{
    const QChar mark = slip.block->text[slip.at];
    const QString partner(partnerOf(mark));
    Finding finding{.check = id,
                    .severity = Severity::A,
                    .certainty = 0.9,
                    .place = Place::in(slip.block->id, {slip.at, slip.at + 1}),
                    .text = QString(mark)};
    switch (slip.problem) {
    case BalanceProblem::NeverClosed:
        finding.message = Message(QT_TRANSLATE_NOOP("core", "“%1” is never closed; “%2” is missing."), {mark, partner});
        if (slip.brokenInto) {
            finding.related.append(openingPlace(*slip.brokenInto));
            finding.evidence.append(Message(QT_TRANSLATE_NOOP(
                "core", "A break cuts the sentence in which it opens; the rest of the paragraph may stand elsewhere")));
        }
        break;
    case BalanceProblem::NeverOpened:
        finding.message = Message(QT_TRANSLATE_NOOP("core", "“%1” closes what was never opened."), {mark});
        finding.fixes.append(replacement(QT_TRANSLATE_NOOP("core", "Delete “%1”"), mark, {}));
        break;
    case BalanceProblem::WrongWay:
        finding.message = Message(QT_TRANSLATE_NOOP("core", "“%1” stands the wrong way round."), {mark});
        finding.fixes.append(replacement(QT_TRANSLATE_NOOP("core", "Turn “%1” into “%2”"), mark, partner));
        break;
    case BalanceProblem::Crossing:
        finding.message = Message(QT_TRANSLATE_NOOP("core", "“%1” closes before what was opened inside it."), {mark});
        break;
    case BalanceProblem::NotReopened:
        finding.severity = Severity::B;
        finding.certainty = 0.6;
        finding.place = openingPlace(*slip.block);
        finding.text = openingOf(slip.block->text).of(slip.block->text).toString();
        finding.message = Message(QT_TRANSLATE_NOOP(
            "core", "The quotation goes on in this paragraph, which does not open with a quotation mark."));
        break;
    }
    return finding;
}

} // namespace

std::unique_ptr<Check> unbalancedMarks()
{
    return std::make_unique<UnbalancedMarks>();
}

} // namespace galley
