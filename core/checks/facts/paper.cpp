#include "core/checks/facts/paper.h"

#include <algorithm>

namespace galley {

namespace {

/// What a line shares with a headline where it stands on another page than it says.
constexpr double surely = 0.7;

void compare(const Wording &words, const Story &story, Paper::Hit &best)
{
    QString heading;
    const Block *first = nullptr;
    const auto take = [&](const QString &text, const Block &block, bool isHeading) {
        if (const double like = words.sharedBy(text); like > best.likeness)
            best = {like, isHeading ? text : QString(), &block};
    };
    for (const Block &block : story.blocks) {
        if (isHeading(block.role.role)) {
            take(block.text, block, true);
            heading += block.text;
            first = first ? first : &block;
        } else if (isRunningText(block.role.role) || block.role.role == Role::Caption) {
            take(block.text, block, false);
        }
    }
    if (first)
        take(heading, *first, true);
}

} // namespace

Paper::Paper(const Issue &issue)
    : m_pagesSaid(galley::pagesSaid(issue))
{
    for (const Page &page : issue.pages())
        if (page.number > 0)
            m_pages[numberOf(page).text()].append(&page);
}

bool Paper::isLoaded(const PageNumber &number) const
{
    const auto pages = m_pages.constFind(number.text());
    return pages != m_pages.cend() && std::ranges::any_of(*pages, [](const Page *page) {
               return std::ranges::any_of(
                   page->stories, [](const Story &story) { return galley::kindOf(story) == StoryKind::Article; });
           });
}

bool Paper::doesNotExist(const PageNumber &number) const
{
    return m_pagesSaid > 0 && number.section.isEmpty() && number.number > m_pagesSaid;
}

Paper::Hit Paper::best(const QString &line, const PageNumber &number)
{
    // Asked again for the same line where the index is in the paper twice, and where its lines are one block each.
    const std::pair key(line, number.text());
    if (const auto known = m_hits.constFind(key); known != m_hits.cend())
        return *known;
    Hit best;
    const Wording words(line);
    for (const Page *page : m_pages.value(number.text()))
        for (const Story &story : page->stories)
            if (galley::kindOf(story) != StoryKind::Index)
                compare(words, story, best);
    m_hits.insert(key, best);
    return best;
}

std::optional<std::pair<PageNumber, Paper::Hit>> Paper::elsewhere(const QString &line, const PageNumber &than)
{
    std::optional<std::pair<PageNumber, Hit>> found;
    for (const QList<const Page *> &pages : m_pages) {
        const PageNumber number = numberOf(*pages.first());
        const Hit hit = number == than ? Hit() : best(line, number);
        if (hit.likeness < surely || !hit.block || hit.headline.isEmpty())
            continue;
        if (found)
            return std::nullopt;
        found = {number, hit};
    }
    return found;
}

} // namespace galley
