#include "core/checks/layout/setstories.h"

#include <QtTypes>

namespace galley {

void eachSetStory(const Issue &issue, const LineSetting &setting, const std::function<void(const SetStory &)> &use)
{
    for (const Page &page : issue.pages()) {
        for (const Story &story : page.stories) {
            const std::optional<StoryRoom> room = roomOf(setting.house, page, story);
            if (!room)
                continue;
            const QList<SetLine> lines = setLines(story, room->measure, setting.breaker);
            if (!lines.isEmpty())
                use({page, story, *room, lines});
        }
    }
}

Severity severityIn(const StoryRoom &room)
{
    return room.lines > 0 ? Severity::B : Severity::C;
}

Message measureEvidence(const StoryRoom &room)
{
    return Message(QT_TRANSLATE_NOOP("core", "Set in lines of %1 characters"),
                   {QString::number(room.measure.characters)});
}

Message holeEvidence(const StoryRoom &room)
{
    return room.isOwn ? Message(QT_TRANSLATE_NOOP("core", "The hole was given to this story by a page editor"))
                      : Message(QT_TRANSLATE_NOOP("core", "The hole stands in the house's page plan"));
}

} // namespace galley
