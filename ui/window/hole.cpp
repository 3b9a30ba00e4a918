// The room that a page editor gives to a story.
#include "core/layout/room.h"
#include "ui/base/countsettings.h"
#include "ui/house/housedesk.h"
#include "ui/issue/holedialog.h"
#include "ui/window/window.h"

#include <QMenu>

namespace galley {

namespace {

/// The story's room as the house has it, without its own hole.
HoleBackground backgroundOf(const House &house, const Page &page, Story story, int measure)
{
    story.hole = {};
    const std::optional<StoryRoom> room = roomOf(house, page, story);
    HoleBackground background{.story = titleOf(story), .measure = measure};
    if (room)
        background.planned = {room->lines, room->measure.characters, room->columns};
    return background;
}

} // namespace

void Window::addHoleAction(QMenu *menu)
{
    QAction *action = add(menu, "storyHole", tr("Ho&le on the page…"));
    connect(action, &QAction::triggered, this, &Window::askForHole);
    connect(menu, &QMenu::aboutToShow, action,
            [this, action] { action->setEnabled(m_desk.document().issue().story(m_desk.currentStory())); });
}

void Window::askForHole()
{
    const Issue &issue = m_desk.document().issue();
    const Story *story = issue.story(m_desk.currentStory());
    if (!story)
        return;
    const House house = m_house ? m_house->house() : House();
    auto *dialog = new HoleDialog(
        story->hole, backgroundOf(house, *issue.pageOf(story->id), *story, lineMeasure.read(m_settings)), this);
    connect(dialog, &HoleDialog::given, this, [this, id = story->id](const StoryHole &hole) {
        const Story *now = m_desk.document().issue().story(id);
        if (!now || now->hole == hole)
            return;
        const SetStoryAttribute change{id, StoryAttribute::Hole, holeText(now->hole), holeText(hole)};
        if (const Result<> done = m_desk.document().perform({change}, tr("hole of a story")); !done)
            tellRefusal(done.error());
    });
    dialog->show();
}

} // namespace galley
