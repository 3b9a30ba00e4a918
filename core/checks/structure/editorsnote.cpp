#include "core/checks/structure/structure.h"

#include "core/checks/analysis.h"
#include "core/checks/fragments.h"
#include "core/recognise/shapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"structure/editors-note"_s;

/// A label with nothing behind it: 编者按, 编者按：
bool isLabelAlone(const Block &block)
{
    return block.role.role == Role::EditorsNoteLabel && !shapes::isLabelledNote(block.text);
}

/// What shows that the story, and not the note, is what follows.
bool startsStory(const Block &block, const Analyses &analyses)
{
    if (block.role.role != Role::Paragraph)
        return block.role.role != Role::EditorsNote;
    return analyses.of(block).byline.leadIn != nullptr;
}

class EditorsNoteCheck final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const QList<Block> &blocks = scope.story->blocks;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const Block *next = i + 1 < blocks.size() ? &blocks[i + 1] : nullptr;
            if (isLabelAlone(blocks[i]) && !(next ? isBody(*next) : bodyFollows(scope)))
                sink.add(withoutBody(blocks[i], scope.issue));
            if (blocks[i].role.role == Role::EditorsNote && next && !startsStory(*next, scope.analyses)
                && next->role.role == Role::Paragraph && headed(blocks, i))
                sink.add(runsOn(*next, scope.issue));
        }
    }

private:
    static bool isBody(const Block &block)
    {
        return block.role.role == Role::EditorsNote && !block.text.trimmed().isEmpty();
    }

    /// In a story of its own the body may stand in the one that follows.
    static bool bodyFollows(const CheckScope &scope)
    {
        const std::optional<StoryPath> path = scope.issue.pathOf(scope.story->id);
        if (!path)
            return false;
        const QList<Story> &stories = scope.issue.pages()[path->page].stories;
        const Story *next = path->story + 1 < stories.size() ? &stories[path->story + 1] : nullptr;
        return next && !next->blocks.isEmpty() && isBody(next->blocks.first());
    }

    /// A note in a story of its own has only its own paragraphs behind it; one under a headline has the story's.
    static bool headed(const QList<Block> &blocks, qsizetype note)
    {
        return std::any_of(blocks.begin(), blocks.begin() + note,
                           [](const Block &b) { return b.role.role == Role::Headline; });
    }

    static Finding withoutBody(const Block &label, const Issue &issue)
    {
        Finding finding{.check = id, .severity = Severity::C, .certainty = 0.8, .place = openingPlace(label)};
        finding.text = issue.text(finding.place);
        finding.message = Message(QT_TRANSLATE_NOOP("core", "This label has no editor's note under it."));
        return finding;
    }

    static Finding runsOn(const Block &paragraph, const Issue &issue)
    {
        Finding finding{.check = id, .severity = Severity::C, .certainty = 0.55, .place = openingPlace(paragraph)};
        finding.text = issue.text(finding.place);
        finding.message = Message(QT_TRANSLATE_NOOP("core", "The editor's note runs into the story."));
        finding.evidence.append(
            Message(QT_TRANSLATE_NOOP("core", "No by-line, lead-in or heading says where the note ends")));
        finding.fixes.append(
            {.kind = Fix::Kind::SetRole, .label = roleTitle(Role::EditorsNote), .role = Role::EditorsNote});
        return finding;
    }
};

CheckInfo EditorsNoteCheck::info() const
{
    using enum Role;
    const auto note = u"今天起，本报推出“渡口故事”专栏，讲述江边人家的日子。"_s;
    const auto story = u"清晨五点，老码头的灯已经亮了，候船的人陆续走进来。"_s;
    const QList<Example> examples{
        {.text = u"编者按"_s, .flagged = u"编者按"_s, .role = EditorsNoteLabel},
        {.text = u"编者按：\n"_s + story, .flagged = u"编者按："_s, .roles = {EditorsNoteLabel}},
        {.text = u"渡口故事\n编者的话\n"_s + story, .flagged = u"编者的话"_s, .roles = {Headline, EditorsNoteLabel}},
        {.text = u"编者按\n渡口故事\n"_s + story, .flagged = u"编者按"_s, .roles = {EditorsNoteLabel, Headline}},
        {.text = u"编者按\n　\n"_s + story,
         .flagged = u"编者按"_s,
         .roles = {EditorsNoteLabel, EditorsNote, Paragraph}},
        {.text = u"渡口故事\n编者按\n"_s + note + u'\n' + story,
         .flagged = u"清晨五点，老码头的灯已经亮了，候船的人陆"_s,
         .roles = {Headline, EditorsNoteLabel, EditorsNote}},
        {.text = u"编者按\n"_s + note, .roles = {EditorsNoteLabel, EditorsNote}},
        {.text = u"编者按："_s + note, .roles = {EditorsNote}},
        {.text = u"编者按\n\n"_s + note, .roles = {EditorsNoteLabel, EditorsNote}},
        {.text = u"渡口故事\n编者按\n"_s + note + u"\n本报记者 李山\n"_s + story,
         .roles = {Headline, EditorsNoteLabel, EditorsNote, Byline}},
        {.text = u"渡口故事\n编者按\n"_s + note + u"\n本报讯（记者 李山）"_s + story,
         .roles = {Headline, EditorsNoteLabel, EditorsNote}},
        {.text = u"编者按\n"_s + note + u"\n渡口故事\n"_s + story, .roles = {EditorsNoteLabel, EditorsNote, Headline}},
        {.text = story},
    };
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Editor's note")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds the label of an editor's note without a note under it, and a note under a headline that runs into "
            "the story, so that the reader cannot see where it ends. A by-line, a lead-in or a heading ends a note.")),
        .scope = Scope::Story,
        .severity = Severity::C,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> editorsNote()
{
    return std::make_unique<EditorsNoteCheck>();
}

} // namespace galley
