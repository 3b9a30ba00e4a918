#include "core/arrange/jump.h"

#include <QtTranslation>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct Parting {
    const Page *from = nullptr;
    const Page *to = nullptr;
    const Story *story = nullptr;
    qsizetype index = 0; ///< of the first block that goes
};

bool hasText(const QList<Block> &blocks)
{
    return std::ranges::any_of(blocks, [](const Block &block) { return isRunningText(block.role.role); });
}

Result<Parting> partingAt(const Issue &issue, BlockId block, PageId page)
{
    const auto path = issue.pathOf(block);
    const auto to = std::ranges::find(issue.pages(), page, &Page::id);
    if (!path || to == issue.pages().end())
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The story or the page is no longer there."));
    Parting parting{&issue.pages()[path->page], &*to, nullptr, path->block};
    parting.story = &parting.from->stories[path->story];
    if (parting.from == parting.to)
        return failure(Error::Code::Conflict, QT_TRANSLATE_NOOP("core", "The story stands on this page already."));
    if (parting.from->number <= 0 || parting.to->number <= 0)
        return failure(Error::Code::Conflict,
                       QT_TRANSLATE_NOOP("core", "A story can only be continued between pages that have a number."));
    const QList<Block> &blocks = parting.story->blocks;
    if (!hasText(blocks.first(parting.index)) || !hasText(blocks.sliced(parting.index)))
        return failure(Error::Code::Conflict,
                       QT_TRANSLATE_NOOP("core", "Put the caret into the paragraph that begins on the other page."));
    return parting;
}

Block lineOf(Role role, const QString &text)
{
    return {BlockId::create(), {role, 1, std::nullopt, {}}, text, OriginMap(text.size(), QList<OriginMap::Run>()), {}};
}

/// As it is printed: （下转02版）.
QString jumpText(QStringView way, const Page &page)
{
    return u"（"_s + way + printedNumber(page) + u"版）"_s;
}

QString headlineOf(const Story &story)
{
    const auto found = std::ranges::find_if(story.blocks,
                                            [](const Block &block) { return block.role.role == Role::Headline; });
    return found == story.blocks.end() ? QString() : found->text;
}

} // namespace

Result<QList<Change>> jumpAt(const Issue &issue, BlockId block, PageId page)
{
    return partingAt(issue, block, page).transform([&issue](const Parting &parting) {
        const StoryId second = StoryId::create();
        const StoryId first = parting.story->id;
        QList<Change> changes{SplitStory{first, second, parting.index},
                              InsertBlock{first, parting.index, lineOf(Role::JumpLine, jumpText(u"下转", *parting.to))},
                              InsertBlock{second, 0, lineOf(Role::JumpLine, jumpText(u"上接", *parting.from))}};
        if (const QString headline = headlineOf(*parting.story); !headline.isEmpty())
            changes.append(InsertBlock{second, 0, lineOf(Role::Headline, headline)});
        const Result<Issue> parted = apply(issue, changes);
        const auto move = parted ? moveStory(*parted, second, parting.to->id, parting.to->stories.size())
                                 : std::nullopt;
        return move ? changes << *move : QList<Change>();
    });
}

} // namespace galley
