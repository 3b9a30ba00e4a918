#include "core/checks/structure/structure.h"

#include "core/checks/fragments.h"
#include "core/recognise/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"structure/empty-story"_s;

bool isHead(Role role)
{
    return isHeading(role) || role == Role::Byline || role == Role::Subhead;
}

/// A headline or byline with nothing under it that could be read. What an index or a picture needs no text for counts.
bool isEmpty(const Story &story)
{
    bool headline = false;
    for (const Block &block : story.blocks) {
        const bool blank = block.text.trimmed().isEmpty();
        headline = headline || (block.role.role == Role::Headline && !blank);
        if (!blank && !isHead(block.role.role))
            return false;
        if (shapes::endsWithPageReference(block.text) || shapes::isJumpTo(block.text))
            return false; // a reference to another page
    }
    return headline;
}

class EmptyStory final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        if (!isEmpty(*scope.story))
            return;
        const auto headline = std::ranges::find_if(scope.story->blocks,
                                                   [](const Block &b) { return b.role.role == Role::Headline; });
        Finding finding{.check = id, .severity = Severity::A, .certainty = headline->role.certainty};
        // A heading by itself that was a guess may as well be something else.
        if (!headline->role.reason.isEmpty() && scope.story->blocks.size() == 1)
            finding.severity = Severity::B;
        finding.place = openingPlace(*headline);
        finding.text = scope.issue.text(finding.place);
        finding.message = Message(QT_TRANSLATE_NOOP("core", "There is no text under this headline."));
        sink.add(std::move(finding));
    }
};

CheckInfo EmptyStory::info() const
{
    const auto next = u"\n\n长桥通车\n首日车流平稳。"_s;
    const QList<Example> examples{
        {.text = u"临渚渡口恢复通航"_s, .flagged = u"临渚渡口恢复通航"_s, .role = Role::Headline},
        {.text = u"临渚渡口恢复通航\n本报记者 李山"_s,
         .flagged = u"临渚渡口恢复通航"_s,
         .roles = {Role::Headline, Role::Byline}},
        {.text = u"江水退到警戒线以下\n临渚渡口恢复通航"_s,
         .flagged = u"临渚渡口恢复通航"_s,
         .roles = {Role::Kicker, Role::Headline}},
        {.text = u"临渚渡口恢复通航\n首班船载客八十人"_s + next,
         .flagged = u"临渚渡口恢复通航"_s,
         .roles = {Role::Headline, Role::Deck, Role::Headline}},
        {.text = u"Ferry sails again"_s, .flagged = u"Ferry sails again"_s, .role = Role::Headline},
        {.text = u"临渚渡口恢复通航\n　"_s, .flagged = u"临渚渡口恢复通航"_s, .roles = {Role::Headline}},
        {.text = u"临渚渡口恢复通航\n首班船载客八十人。"_s, .roles = {Role::Headline}},
        {.text = u"渡口清晨\n图为首班船离岸。"_s, .roles = {Role::Headline, Role::Caption}},
        {.text = u"今日导读\n临渚渡口恢复通航\n3版"_s, .roles = {Role::IndexTitle, Role::IndexEntry, Role::IndexPage}},
        {.text = u"临渚渡口恢复通航 详见3版"_s, .role = Role::Headline},
        {.text = u"编者按\n今天起推出专栏。"_s, .roles = {Role::EditorsNoteLabel, Role::EditorsNote}},
        {.text = u"稳扎稳打"_s, .role = Role::ColumnTitle},
        {.text = u"临渚渡口恢复通航\n（下转第2版）"_s, .roles = {Role::Headline, Role::JumpLine}},
    };
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Empty story")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds a headline under which no text stands: copy that has not come, or a headline that was cut off from "
            "its story. Pictures with captions, indexes, references to another page and column titles are left "
            "alone.")),
        .scope = Scope::Story,
        .severity = Severity::A,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> emptyStory()
{
    return std::make_unique<EmptyStory>();
}

} // namespace galley
