#include "tests/support/build.h"

#include "core/model/edit.h"

namespace galley::test {

namespace {

Story storyOf(const QList<std::pair<Role, QString>> &blocks, int &line)
{
    Story story{StoryId::create(), {}};
    for (const auto &[role, text] : blocks)
        story.blocks.append(
            {BlockId::create(), {role, 1.0, std::nullopt, {}}, text, OriginMap(text.size(), {0, ++line, 1}), {}});
    return story;
}

} // namespace

Issue issueOfStories(const QList<QList<std::pair<Role, QString>>> &stories)
{
    int line = 0;
    Page page{PageId::create(), 1, {}, {}};
    for (const auto &blocks : stories)
        page.stories.append(storyOf(blocks, line));
    const Issue empty(IssueId::create());
    return apply(empty, InsertPage{0, page}).value();
}

Issue issueOf(const QList<std::pair<Role, QString>> &blocks)
{
    return issueOfStories({blocks});
}

Issue issueOf(const QStringList &paragraphs, Role role)
{
    QList<std::pair<Role, QString>> blocks;
    for (const QString &paragraph : paragraphs)
        blocks.append({role, paragraph});
    return issueOf(blocks);
}

} // namespace galley::test
