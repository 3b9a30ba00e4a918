#include "core/checks/byline/habits.h"

#include "core/checks/byline/forms.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype fewestAlike = 3;
constexpr double clearMajority = 0.75;

} // namespace

QList<PlacedPiece> placedPieces(const Issue &issue, const Analyses &analyses)
{
    QList<PlacedPiece> pieces;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (const FoundPiece piece = placedPiece(block.role.role, analyses.of(block).byline))
                    pieces.append({&block, piece.get()});
    return pieces;
}

QString kindName(BylineKind kind)
{
    switch (kind) {
    case BylineKind::LeadIn: return u"lead-in"_s;
    case BylineKind::BylineLine: return u"byline"_s;
    case BylineKind::Credit: break;
    }
    return u"credit"_s;
}

const BylineFeature *featureOf(const BylinePiece &piece, const QString &name)
{
    const auto found = std::ranges::find(piece.features, name, &BylineFeature::name);
    return found == piece.features.end() ? nullptr : &*found;
}

std::optional<BylineHabit> habitFor(const BylinePiece &piece, const QString &feature, const QList<PlacedPiece> &pieces,
                                    const House &house)
{
    QMap<QString, BylineHabit> counted;
    qsizetype all = 0;
    for (const PlacedPiece &other : pieces) {
        const BylineFeature *has = featureOf(*other.piece, feature);
        if (!has || other.piece->kind != piece.kind || other.piece->group != piece.group)
            continue;
        BylineHabit &habit = counted[has->value];
        habit.value = has->value;
        habit.example = habit.example ? habit.example : &other;
        ++habit.like;
        ++all;
    }
    const BylineForm *demanded = demandedForm(house, kindName(piece.kind), feature);
    if (demanded && piece.group == "staff"_L1) {
        const BylineHabit known = counted.value(demanded->form);
        return BylineHabit{demanded->form, known.like, all, known.example, true};
    }
    const auto most = std::ranges::max_element(counted, {}, &BylineHabit::like);
    if (most == counted.end() || most->like < fewestAlike || double(most->like) < clearMajority * double(all)
        || most->value == "mixed"_L1)
        return std::nullopt;
    most->all = all;
    return *most;
}

} // namespace galley
