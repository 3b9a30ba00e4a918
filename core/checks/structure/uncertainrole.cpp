#include "core/checks/structure/uncertainrole.h"

#include "core/checks/fragments.h"
#include "core/recognise/recognise.h"

#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double torn = 0.55;     // below, either role could be right
constexpr double doubtful = 0.45; // below, none is likely

/// Groups of roles between which a wrong guess does no harm: a subhead read as a deck is still a heading.
int groupOf(Role role)
{
    switch (role) {
    case Role::Kicker:
    case Role::Headline:
    case Role::Deck:
    case Role::Subhead:
    case Role::ColumnTitle:
    case Role::IndexEntry: return 0;
    case Role::Paragraph:
    case Role::LeadIn:
    case Role::EditorsNote: return 1;
    case Role::Caption:
    case Role::Credit: return 2;
    default: return 3 + int(role);
    }
}

class UncertainRole final : public Check
{
public:
    CheckInfo info() const override;
    void run(const CheckScope &scope, FindingSink &sink) const override;
};

CheckInfo UncertainRole::info() const
{
    return {
        .id = u"structure/uncertain-role"_s,
        .title = Message(QT_TRANSLATE_NOOP("core", "Uncertain role")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Points at a block whose role was guessed with little certainty and whose next best role would treat it "
            "quite differently, as paragraph and headline do; and at a kicker that the first paragraph says again, as "
            "it does a headline. A role that a person set is never doubted.")),
        .scope = Scope::Block,
        .severity = Severity::B,
    };
}

void UncertainRole::run(const CheckScope &scope, FindingSink &sink) const
{
    const Block &block = *scope.block;
    const RoleGuess &guess = block.role;
    if (guess.reason.isEmpty() || !guess.runnerUp || guess.certainty >= torn || block.text.isEmpty())
        return;
    const bool matters = groupOf(guess.role) != groupOf(*guess.runnerUp);
    if (!matters && guess.certainty >= doubtful)
        return;
    Finding finding;
    finding.check = u"structure/uncertain-role"_s;
    finding.severity = matters ? Severity::B : Severity::C;
    finding.certainty = 1 - guess.certainty;
    finding.place = openingPlace(block);
    finding.text = scope.issue.text(finding.place);
    finding.message = Message(QT_TRANSLATE_NOOP("core", "The role of this block is uncertain."));
    if (const Message reason = reasonText(guess.reason); !reason.isEmpty())
        finding.evidence.append(reason);
    finding.fixes = {Fix{.kind = Fix::Kind::SetRole, .label = roleTitle(*guess.runnerUp), .role = *guess.runnerUp}};
    sink.add(std::move(finding));
}

} // namespace

std::unique_ptr<Check> uncertainRole()
{
    return std::make_unique<UncertainRole>();
}

} // namespace galley
