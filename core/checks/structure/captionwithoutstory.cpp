#include "core/checks/structure/structure.h"

#include "core/checks/fragments.h"
#include "core/recognise/pattern.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

const auto id = u"structure/caption-without-story"_s;

/// A caption that opens so leans on a story for who, where and when.
bool leansOnStory(QStringView caption)
{
    static const QRegularExpression shape = shapes::pattern(u"[▲△▼▽←→↑↓■●【（(\\s]*"_s
                                                            % shapes::anyOf("caption-of-story"_L1));
    return shapes::startsWith(shape, caption);
}

/// It says itself when it was taken: 图为2月15日晚，…
bool saysWhen(QStringView caption)
{
    static const QRegularExpression shape = shapes::pattern(u"[0-9０-９][月日]|"_s % shapes::anyOf("recent-day"_L1));
    return shape.matchView(caption).hasMatch();
}

class CaptionWithoutStory final : public Check
{
public:
    CheckInfo info() const override;

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        const Story &story = *scope.story;
        if (kindOf(story) != StoryKind::Captions)
            return;
        const bool headed = std::ranges::any_of(story.blocks, [](const Block &b) {
            return isHeading(b.role.role) || b.role.role == Role::ColumnTitle || b.role.role == Role::Subhead;
        });
        if (headed)
            return;
        for (const Block &block : story.blocks) {
            if (block.role.role != Role::Caption || scope.issue.story(block.linkedStory) || !leansOnStory(block.text)
                || saysWhen(block.text))
                continue;
            Finding finding{.check = id, .severity = Severity::C, .certainty = 0.6, .place = openingPlace(block)};
            finding.text = scope.issue.text(finding.place);
            finding.message = Message(QT_TRANSLATE_NOOP("core", "This caption belongs to no story."));
            finding.evidence.append(Message(
                QT_TRANSLATE_NOOP("core", "It opens as captions do that leave who, where and when to their story")));
            sink.add(std::move(finding));
            return; // the others of the group are pictures of the same
        }
    }
};

CheckInfo CaptionWithoutStory::info() const
{
    const auto flagged = [](const QString &text, const QString &opening) {
        return Example{.text = text, .flagged = opening, .role = Role::Caption};
    };
    QList<Example> examples{
        flagged(u"图为首班船离岸。"_s, u"图为首班船离岸。"_s),
        flagged(u"上图：首班船离岸。"_s, u"上图：首班船离岸。"_s),
        flagged(u"▲图为市民在堤上散步。 本报记者 李山 摄"_s, u"▲图为市民在堤上散步。 本报记者 李山"_s),
        flagged(u"右图为新码头的候船室。\n左图为老码头。"_s, u"右图为新码头的候船室。"_s),
        flagged(u"图①：老码头。"_s, u"图①：老码头。"_s),
        flagged(u"（图为新码头的候船室。）"_s, u"（图为新码头的候船室。）"_s),
        flagged(u"Above: the first ferry leaves the pier."_s, u"Above: the first fer"_s),
    };
    for (const QString &silent :
         {u"2月15日晚，市民在老街看灯。 本报记者 李山 摄"_s, u"图为2月15日晚，市民在老街看灯。"_s,
          u"昨日，首班船离岸，市民在堤上挥手。"_s, u"图为昨天首班船离岸。"_s, u"市民在堤上散步。"_s})
        examples.append({.text = silent, .role = Role::Caption});
    examples.append({.text = u"临渚渡口恢复通航\n首班船载客八十人。\n图为首班船离岸。"_s,
                     .roles = {Role::Headline, Role::Paragraph, Role::Caption}});
    examples.append({.text = u"图为首班船离岸。"_s});
    return {
        .id = id,
        .title = Message(QT_TRANSLATE_NOOP("core", "Caption without story")),
        .explanation = Message(QT_TRANSLATE_NOOP(
            "core",
            "Finds a caption that stands by itself and opens as those do that explain the picture of a story (图为, "
            "上图, Above:), but belongs to none. A picture with a headline, and a caption that says itself when it was "
            "taken, stand well alone.")),
        .scope = Scope::Story,
        .severity = Severity::C,
        .examples = examples};
}

} // namespace

std::unique_ptr<Check> captionWithoutStory()
{
    return std::make_unique<CaptionWithoutStory>();
}

} // namespace galley
