#include "core/checks/byline/missing.h"

#include "core/checks/analysis.h"
#include "core/checks/fragments.h"
#include "core/recognise/bylineshapes.h"
#include "core/recognise/shapes.h"
#include "core/recognise/signs.h"
#include "core/text/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"byline/missing"_s;

/// A shorter story may be an item among others, a notice or a greeting.
constexpr qsizetype shortestStory = 120;
constexpr qsizetype fewestSigned = 3;
constexpr double clearMajority = 0.75;
constexpr qsizetype signatureLength = 40;

bool has(const Story &story, auto... roles)
{
    return std::ranges::any_of(story.blocks, [=](const Block &b) { return ((b.role.role == roles) || ...); });
}

/// （本报记者 李山） or （李山） at the end of the last paragraph.
bool endsWithSignature(QStringView text)
{
    text = text.trimmed();
    return shapes::endsWithRemark(text) || signsIn(text).endsWithNames || text.endsWith(u'）') || text.endsWith(u')');
}

enum class Signature { None, Head, Tail };

/// Where the story says who wrote it: over its text and in its lead-in, or after it.
Signature signatureOf(const Story &story, const Analyses &analyses)
{
    bool inText = false;
    for (const Block &block : story.blocks) {
        const BylineParse &byline = analyses.of(block).byline;
        const bool paragraph = block.role.role == Role::Paragraph;
        if (block.role.role == Role::Byline || block.role.role == Role::LeadIn || (paragraph && byline.leadIn))
            return inText && !byline.leadIn ? Signature::Tail : Signature::Head;
        if (paragraph && (byline.line || byline.credit || endsWithSignature(block.text)))
            return Signature::Tail;
        // A name that recognition took for something else signs it as well.
        if (!isRunningText(block.role.role) && (byline.line || byline.credit || shapes::isName(block.text)))
            return inText ? Signature::Tail : Signature::Head;
        inText = inText || paragraph;
    }
    return Signature::None;
}

/// The text that follows without a headline and opens with a lead-in: then this is only the summary above it.
bool isOnlySummary(const Page &page, qsizetype number, const Analyses &analyses)
{
    if (number + 1 == page.stories.size())
        return false;
    const Story &next = page.stories[number + 1];
    return !has(next, Role::Headline) && signatureOf(next, analyses) == Signature::Head;
}

/// News that somebody of the house wrote: a headline and enough text, and none of the forms that go unsigned.
bool wantsByline(const Story &story)
{
    if (!has(story, Role::Headline)
        || has(story, Role::ColumnTitle, Role::EditorsNote, Role::EditorsNoteLabel, Role::JumpLine, Role::IndexEntry))
        return false;
    qsizetype length = 0;
    for (const Block &block : story.blocks)
        if (block.role.role == Role::Paragraph)
            length += block.text.size();
    return length >= shortestStory;
}

const Block *firstParagraph(const Story &story)
{
    const auto found = std::ranges::find_if(
        story.blocks, [](const Block &b) { return b.role.role == Role::Paragraph && !b.text.trimmed().isEmpty(); });
    return found == story.blocks.end() ? nullptr : &*found;
}

struct Counted {
    qsizetype all = 0;
    qsizetype withIt = 0;

    bool isHabit() const { return withIt >= fewestSigned && double(withIt) >= clearMajority * double(all); }
};

bool isWire(const BylinePiece &piece, QStringView text)
{
    return piece.group == "agency"_L1 && piece.shape != "broadcast"_L1 && piece.span.of(text).startsWith(piece.agency)
        && isBylineWord(piece.wire, "dispatch"_L1);
}

class MissingByline final : public Check
{
public:
    CheckInfo info() const override;
    void run(const CheckScope &scope, FindingSink &sink) const override;

private:
    static Finding unsignedStory(const Block &paragraph, Counted counted, const Issue &issue)
    {
        Finding finding{.check = id, .severity = Severity::B, .certainty = 0.7, .place = openingPlace(paragraph)};
        finding.text = issue.text(finding.place);
        finding.message = Message(QT_TRANSLATE_NOOP("core", "This story has neither byline nor lead-in."));
        finding.evidence.append(
            Message(QT_TRANSLATE_NOOP("core", "%1 of %2 stories of this issue are signed at their head"),
                    {QString::number(counted.withIt), QString::number(counted.all)}));
        return finding;
    }

    static Finding bareWire(const Block &block, const BylinePiece &piece, Counted counted)
    {
        Finding finding{.check = id,
                        .severity = counted.isHabit() ? Severity::B : Severity::C,
                        .certainty = counted.isHabit() ? 0.8 : 0.5,
                        .place = Place::in(block.id, piece.span),
                        .text = piece.span.of(block.text).toString()};
        finding.message = piece.place.isEmpty() && piece.date.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "The lead-in of %1 names neither place nor date."), {piece.agency})
            : piece.place.isEmpty()
            ? Message(QT_TRANSLATE_NOOP("core", "The lead-in of %1 names no place."), {piece.agency})
            : Message(QT_TRANSLATE_NOOP("core", "The lead-in of %1 names no date."), {piece.agency});
        if (counted.isHabit())
            finding.evidence.append(
                Message(QT_TRANSLATE_NOOP("core", "%1 of %2 agency lead-ins of this issue name both"),
                        {QString::number(counted.withIt), QString::number(counted.all)}));
        return finding;
    }
};

void MissingByline::run(const CheckScope &scope, FindingSink &sink) const
{
    Counted stories;
    Counted wires;
    QList<const Story *> open;
    QList<std::pair<const Block *, const BylinePiece *>> bare;
    for (const Page &page : scope.issue.pages())
        for (qsizetype i = 0; i < page.stories.size(); ++i) {
            const Story &story = page.stories[i];
            if (wantsByline(story) && !isOnlySummary(page, i, scope.analyses)) {
                const Signature signature = signatureOf(story, scope.analyses);
                ++stories.all;
                stories.withIt += signature == Signature::Head;
                if (signature == Signature::None)
                    open.append(&story);
            }
            for (const Block &block : story.blocks) {
                const FoundPiece &piece = scope.analyses.of(block).byline.leadIn;
                if (!isRunningText(block.role.role) || !piece || !isWire(*piece, block.text))
                    continue;
                const bool whole = !piece->place.isEmpty() && !piece->date.isEmpty();
                ++wires.all;
                wires.withIt += whole;
                if (!whole)
                    bare.append({&block, &*piece});
            }
        }
    if (stories.isHabit())
        for (const Story *story : std::as_const(open))
            if (const Block *paragraph = firstParagraph(*story))
                sink.add(unsignedStory(*paragraph, stories, scope.issue));
    for (const auto &[block, piece] : std::as_const(bare))
        sink.add(bareWire(*block, *piece, wires));
}

CheckInfo MissingByline::info() const
{
    const auto body =
        u"昨天，长桥北岸的匝道正式通车。首日车流平稳，匝道口没有拥堵，交警在现场疏导，市民说回家近了十分钟。"
        u"据了解，南岸的匝道也将在年底前完工，届时过江不必再绕行老城，渡口的压力也会小得多，货车改走外环。"
        u"沿江还要新建三处停车场，两处在北岸，一处在老码头旁边。"_s;
    const QString signedStory = u"长桥通车\n本报讯（记者 李山）"_s + body + u"\n\n"_s;
    const auto unsignedStory = u"码头扩建\n"_s + body;
    using enum Role;
    const QList<Role> roles{Headline, Paragraph, Headline, Paragraph, Headline, Paragraph, Headline, Paragraph};
    const auto opening = u"昨天，长桥北岸的匝道正式通车。首日车流平"_s;
    const auto wire = [](const QString &leadIn) -> QString { return leadIn + u" 全国春运平稳有序，各地加开班次。"_s; };
    const QList<Example> examples{
        {.text = signedStory + signedStory + signedStory + unsignedStory, .flagged = opening, .roles = roles},
        {.text = unsignedStory + u"\n\n"_s + signedStory + signedStory + signedStory,
         .flagged = opening,
         .roles = roles},
        {.text = wire(u"新华社电"_s), .flagged = u"新华社电"_s},
        {.text = wire(u"新华社北京电"_s), .flagged = u"新华社北京电"_s},
        {.text = wire(u"新华社2月17日电"_s), .flagged = u"新华社2月17日电"_s},
        {.text = wire(u"中新社电（记者 王河）"_s), .flagged = u"中新社电（记者 王河）"_s},
        {.text = signedStory + unsignedStory, .roles = roles.first(4)},
        {.text = signedStory + signedStory + signedStory + unsignedStory + u"（李山）"_s, .roles = roles},
        {.text = signedStory + signedStory + signedStory + u"码头扩建\n本报记者 李山\n"_s + body,
         .roles = roles.first(7) + QList<Role>{Byline, Paragraph}},
        {.text = signedStory + signedStory + signedStory + u"江边走笔\n码头扩建\n"_s + body,
         .roles = roles.first(6) + QList<Role>{ColumnTitle, Headline, Paragraph}},
        {.text = signedStory + signedStory + signedStory + u"码头扩建\n明天起封闭施工。"_s, .roles = roles},
        {.text = wire(u"新华社北京2月17日电"_s)},
        {.text = wire(u"据新华社电"_s)},
        {.text = wire(u"新华社讯"_s)},
    };
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Missing byline")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds a story with a headline that has no byline, lead-in or signature where at least three quarters of "
            "the issue's stories are signed at their head, and a lead-in of an agency that does not say from where or "
            "of which day "
            "the copy is. Column pieces, editor's notes, stories that carry on and short items go unsigned; "
            "“据新华社电” "
            "is copy that the desk has shortened.")),
        .scope = Scope::Issue,
        .severity = Severity::B,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> missingByline()
{
    return std::make_unique<MissingByline>();
}

} // namespace galley
