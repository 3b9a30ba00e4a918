#include "core/checks/byline/forms.h"

#include "core/checks/byline/habits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr QLatin1StringView staff = "staff"_L1;

struct Brackets {
    QLatin1StringView form;
    QStringView pair;
};

constexpr std::array<Brackets, 4> brackets{
    {{"full"_L1, u"（）"}, {"half"_L1, u"()"}, {"square"_L1, u"[]"}, {"black"_L1, u"【】"}}};

} // namespace

FoundPiece placedPiece(Role role, const BylineParse &parse)
{
    switch (role) {
    case Role::Paragraph:
    case Role::LeadIn: return parse.leadIn;
    case Role::Byline: return parse.line;
    case Role::Caption:
    case Role::Credit: return parse.credit;
    default: return nullptr;
    }
}

QList<BylineForm> formsOf(const BylinePiece &piece)
{
    QList<BylineForm> forms;
    if (piece.group != staff)
        return forms;
    for (const BylineFeature &feature : piece.features)
        if (feature.value != "mixed"_L1)
            forms.append({.kind = kindName(piece.kind), .feature = feature.name, .form = feature.value});
    return forms;
}

const BylineForm *demandedForm(const House &house, QStringView kind, QStringView feature)
{
    const auto found = std::ranges::find_if(
        house.bylineForms, [&](const BylineForm &each) { return each.kind == kind && each.feature == feature; });
    return found == house.bylineForms.end() ? nullptr : &*found;
}

QList<FormCount> countsOf(const QList<BylineForm> &forms, const Issue &issue)
{
    QList<FormCount> counts(forms.size());
    const auto count = [&](const BylinePiece &piece) {
        for (qsizetype i = 0; i < forms.size(); ++i) {
            const BylineFeature *has = featureOf(piece, forms[i].feature);
            if (!has || forms[i].kind != kindName(piece.kind))
                continue;
            ++counts[i].all;
            counts[i].like += has->value == forms[i].form;
        }
    };
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (const FoundPiece piece = placedPiece(block.role.role, parseByline(block.text));
                    piece && piece->group == staff)
                    count(*piece);
    return counts;
}

QString writtenAs(const BylineForm &form, qsizetype place)
{
    if (form.feature == "brackets"_L1) {
        const auto found = std::ranges::find(brackets, form.form, &Brackets::form);
        return found == brackets.end() ? QString() : found->pair.sliced(std::min<qsizetype>(place, 1), 1).toString();
    }
    if (form.form == "none"_L1)
        return {};
    return form.form == "space"_L1 ? u" "_s : form.form;
}

} // namespace galley
