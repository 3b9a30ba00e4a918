#include "core/checks/structure/structure.h"

#include "core/checks/analysis.h"
#include "core/checks/fragments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"structure/missing-headline"_s;

/// A shorter story may be a notice, a verse or a line that nobody gives a headline.
constexpr qsizetype shortestStory = 60;
constexpr double torn = 0.55; ///< below, structure/uncertain-role asks whether the first block is a heading

bool has(const Story &story, auto... roles)
{
    return std::ranges::any_of(story.blocks, [=](const Block &b) { return ((b.role.role == roles) || ...); });
}

qsizetype runningCharacters(const Story &story)
{
    qsizetype count = 0;
    for (const Block &block : story.blocks)
        if (isRunningText(block.role.role))
            count += block.text.size();
    return count;
}

/// The role of the first block is doubted, and a heading is what it could be.
bool isAskedElsewhere(const Story &story)
{
    const RoleGuess &guess = story.blocks.first().role;
    return !guess.reason.isEmpty() && guess.certainty < torn && guess.runnerUp && isHeading(*guess.runnerUp);
}

class MissingHeadline final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        qsizetype headed = 0;
        for (const Page &page : scope.issue.pages())
            headed += std::ranges::count_if(page.stories, [](const Story &s) { return has(s, Role::Headline); });
        for (const Page &page : scope.issue.pages())
            for (qsizetype i = 0; i < page.stories.size(); ++i)
                if (lacksHeadline(page.stories[i], scope.analyses, headed)
                    && !(i > 0 && belongsTo(page.stories[i - 1], page.stories[i], scope.analyses)))
                    sink.add(finding(page.stories[i], scope.issue));
    }

private:
    static bool lacksHeadline(const Story &story, const Analyses &analyses, qsizetype headed)
    {
        if (story.blocks.isEmpty() || kindOf(story) != StoryKind::Article || runningCharacters(story) < shortestStory
            || has(story, Role::Headline, Role::ColumnTitle, Role::JumpLine, Role::EditorsNoteLabel, Role::EditorsNote,
                   Role::IndexEntry)
            || isAskedElsewhere(story))
            return false;
        if (has(story, Role::Kicker, Role::Deck))
            return true;
        // Text that came without any headlines, as a passage from the clipboard does, lacks none: unless a lead-in or
        // by-line says that a story begins.
        return headed > 0 || (isSigned(story, analyses) && story.blocks.size() > 1);
    }

    static bool isSigned(const Story &story, const Analyses &analyses)
    {
        return has(story, Role::Byline, Role::LeadIn) || std::ranges::any_of(story.blocks, [&](const Block &b) {
                   return b.role.role == Role::Paragraph && analyses.of(b).byline.leadIn != nullptr;
               });
    }

    /// A headline with a summary under it, and then the lead-in: one story that was taken for two.
    static bool belongsTo(const Story &before, const Story &story, const Analyses &analyses)
    {
        return has(before, Role::Headline) && !isSigned(before, analyses) && isSigned(story, analyses);
    }

    static Finding finding(const Story &story, const Issue &issue)
    {
        const auto heading = std::ranges::find_if(story.blocks, [](const Block &b) { return isHeading(b.role.role); });
        const bool headless = heading == story.blocks.end();
        const auto first = std::ranges::find_if(story.blocks,
                                                [](const Block &b) { return !b.text.trimmed().isEmpty(); });
        Finding finding{.check = id, .severity = Severity::A, .certainty = 0.85};
        finding.place = openingPlace(headless ? *first : *heading);
        finding.text = issue.text(finding.place);
        finding.message = headless
            ? Message(QT_TRANSLATE_NOOP("core", "This story has no headline."))
            : Message(QT_TRANSLATE_NOOP("core", "This story has a kicker or deck, and no headline."));
        if (!headless)
            finding.fixes.append(
                {.kind = Fix::Kind::SetRole, .label = roleTitle(Role::Headline), .role = Role::Headline});
        return finding;
    }
};

CheckInfo MissingHeadline::info() const
{
    const auto story =
        u"本报讯（记者 李山）昨天，长桥北岸的匝道正式通车。首日车流平稳，匝道口没有拥堵，交警在现场疏导，市民说回家近了十分钟，货车不再穿城。"_s;
    const auto more =
        u"据了解，南岸的匝道也将在年底前完工，届时过江不必再绕行老城，渡口的压力也会小得多，货车改走外环。"_s;
    const auto headed = u"\n\n临渚长桥通车\n首日车流平稳。"_s;
    const QList<Example> examples{
        {.text = story + u'\n' + more, .flagged = u"本报讯（记者 李山）昨天，长桥北岸的匝道"_s},
        {.text = story + headed,
         .flagged = u"本报讯（记者 李山）昨天，长桥北岸的匝道"_s,
         .roles = {Role::Paragraph, Role::Headline}},
        {.text = more + more + headed,
         .flagged = u"据了解，南岸的匝道也将在年底前完工，届时"_s,
         .roles = {Role::Paragraph, Role::Headline}},
        {.text = u"北岸匝道昨日启用\n"_s + more + more, .flagged = u"北岸匝道昨日启用"_s, .roles = {Role::Deck}},
        {.text = u"便民新事\n"_s + story, .flagged = u"便民新事"_s, .roles = {Role::Kicker}},
        {.text = u"■ 本报记者 李山\n"_s + more + more, .flagged = u"■ 本报记者 李山"_s, .roles = {Role::Byline}},
        {.text =
             u"By Li Shan\nThe ramp on the northern bank opened yesterday, and people say the way home is ten minutes shorter."_s,
         .flagged = u"By Li Shan"_s,
         .roles = {Role::Byline}},
        {.text = u"临渚长桥通车\n"_s + story, .roles = {Role::Headline}},
        {.text = more + u'\n' + more},
        {.text = u"简讯\n"_s + story, .roles = {Role::ColumnTitle}},
        {.text = u"（上接第1版）\n"_s + more + headed, .roles = {Role::JumpLine, Role::Paragraph, Role::Headline}},
        {.text = u"编者按\n"_s + more + headed, .roles = {Role::EditorsNoteLabel, Role::EditorsNote, Role::Headline}},
        {.text = u"图为长桥北岸。"_s + more + headed, .roles = {Role::Caption, Role::Headline}},
        {.text = u"敬请留意。"_s + headed, .roles = {Role::Paragraph, Role::Headline}},
    };
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Missing headline")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds a story without a headline: where the issue's other stories have one, or where a lead-in, by-line, "
            "kicker or deck says that a story begins. Column titles head their items; stories that carry on from "
            "another page, notes of the editor, captions, indexes and very short notices are left alone.")),
        .scope = Scope::Issue,
        .severity = Severity::A,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> missingHeadline()
{
    return std::make_unique<MissingHeadline>();
}

} // namespace galley
