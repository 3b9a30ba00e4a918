#include "core/checks/byline/forms.h"

#include "core/checks/byline/habits.h"
#include "core/recognise/bylinepiece.h"
#include "core/text/characters.h"

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

/// What stands behind the last full stop.
QStringView pastLastSentence(QStringView text)
{
    text = text.trimmed();
    for (qsizetype at = text.size() - 1; at > 0; --at)
        if (isFinalMark(text[at - 1].unicode()))
            return text.sliced(at).trimmed();
    return text;
}

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

std::optional<PrintedByline> unknownByline(const Block &block, const QString &selected)
{
    constexpr qsizetype longest = 100; // as parseByline() reads
    QString kind;
    QString printed = block.text.contains(selected) ? selected : QString();
    switch (block.role.role) {
    case Role::Byline:
        kind = kindName(BylineKind::BylineLine);
        if (printed.isEmpty())
            printed = block.text.trimmed();
        break;
    case Role::Credit:
    case Role::Caption:
        kind = kindName(BylineKind::Credit);
        if (printed.isEmpty())
            printed = pastLastSentence(block.text).toString();
        break;
    case Role::LeadIn:
    case Role::Paragraph: kind = kindName(BylineKind::LeadIn); break;
    default: return std::nullopt;
    }
    if (printed.isEmpty() || printed.size() > longest)
        return std::nullopt;
    return PrintedByline{kind, printed};
}

FoundPiece pieceBy(const BylineShape &shape, QStringView text)
{
    const auto captures = matchShape(shape, text, pastSpaces(text, 0));
    return captures ? std::make_shared<const BylinePiece>(pieceOf(shape, text, *captures)) : nullptr;
}

qsizetype countOf(const BylineShape &shape, const Issue &issue)
{
    qsizetype count = 0;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (const FoundPiece piece = placedPiece(block.role.role, parseByline(block.text, {shape}));
                    piece && piece->shape == shape.name)
                    ++count;
    return count;
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
