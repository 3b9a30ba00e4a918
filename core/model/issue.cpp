#include "core/model/issue.h"

#include "core/model/issuedata.h"

using namespace Qt::StringLiterals;

namespace galley {

Issue::Issue()
    : Issue(IssueId())
{
}

Issue::Issue(IssueId id)
    : m_data(new Data)
{
    m_data->id = id;
}

Issue::Issue(const Issue &) = default;
Issue::Issue(Issue &&) noexcept = default;
Issue &Issue::operator=(const Issue &) = default;
Issue &Issue::operator=(Issue &&) noexcept = default;
Issue::~Issue() = default;

IssueId Issue::id() const
{
    return m_data->id;
}

QDate Issue::date() const
{
    return m_data->date;
}

QString Issue::title() const
{
    return m_data->title;
}

int Issue::edition() const
{
    return m_data->edition;
}

const QList<Page> &Issue::pages() const
{
    return m_data->pages;
}

const QList<Source> &Issue::sources() const
{
    return m_data->sources;
}

const QList<Picture> &Issue::pictures() const
{
    return m_data->pictures;
}

const QList<Dismissal> &Issue::dismissals() const
{
    return m_data->dismissals;
}

const QList<StrayWords> &Issue::strayWords() const
{
    return m_data->strayWords;
}

const QList<ProofFile> &Issue::proofFiles() const
{
    return m_data->proofFiles;
}

const QList<ProofMark> &Issue::proofMarks() const
{
    return m_data->proofMarks;
}

qint64 Issue::version() const
{
    return m_data->version;
}

const Block *Issue::block(BlockId id) const
{
    const auto path = pathOf(id);
    return path ? &m_data->pages[path->page].stories[path->story].blocks[path->block] : nullptr;
}

const Story *Issue::story(StoryId id) const
{
    const auto path = pathOf(id);
    return path ? &m_data->pages[path->page].stories[path->story] : nullptr;
}

const Story *Issue::storyOf(BlockId id) const
{
    const auto path = pathOf(id);
    return path ? &m_data->pages[path->page].stories[path->story] : nullptr;
}

const Page *Issue::pageOf(StoryId id) const
{
    const auto path = pathOf(id);
    return path ? &m_data->pages[path->page] : nullptr;
}

std::optional<BlockPath> Issue::pathOf(BlockId id) const
{
    const auto found = m_data->index->blocks.constFind(id);
    return found == m_data->index->blocks.cend() ? std::nullopt : std::optional(*found);
}

std::optional<StoryPath> Issue::pathOf(StoryId id) const
{
    const auto found = m_data->index->stories.constFind(id);
    return found == m_data->index->stories.cend() ? std::nullopt : std::optional(*found);
}

QString Issue::text(const Place &place) const
{
    const auto path = pathOf(place.first);
    const auto end = pathOf(place.last);
    if (!path || !end || end->page != path->page)
        return {};
    const QList<Story> &stories = m_data->pages[path->page].stories;
    QString text;
    for (qsizetype story = path->story; story < stories.size(); ++story) {
        const QList<Block> &blocks = stories[story].blocks;
        for (qsizetype i = story == path->story ? path->block : 0; i < blocks.size(); ++i) {
            const Block &block = blocks[i];
            const bool first = block.id == place.first;
            const bool last = block.id == place.last;
            if (!first && !last && (block.role.role == Role::Caption || block.role.role == Role::Credit))
                continue;
            const qsizetype begin = first ? std::min(place.begin, block.text.size()) : 0;
            const qsizetype stop = last ? std::clamp(place.end, begin, block.text.size()) : block.text.size();
            if (!first)
                text += u'⏎';
            text += QStringView(block.text).sliced(begin, stop - begin);
            if (last)
                return text;
        }
    }
    return {};
}

bool Issue::operator==(const Issue &other) const
{
    const Data &a = *m_data;
    const Data &b = *other.m_data;
    return a.id == b.id && a.date == b.date && a.title == b.title && a.edition == b.edition && a.pages == b.pages
        && a.sources == b.sources && a.pictures == b.pictures && a.dismissals == b.dismissals
        && a.strayWords == b.strayWords && a.proofFiles == b.proofFiles && a.proofMarks == b.proofMarks;
}

QString printedNumber(const Page &page)
{
    if (page.number <= 0)
        return {};
    return page.section.isEmpty() ? u"%1"_s.arg(page.number, 2, 10, QChar(u'0'))
                                  : QString(page.section + QString::number(page.number));
}

QString titleOf(const Story &story)
{
    constexpr qsizetype longest = 40;
    const auto first = [&](auto has) {
        const auto block = std::ranges::find_if(story.blocks, has);
        return block == story.blocks.end() ? QString() : block->text.left(longest);
    };
    const QString headline = first([](const Block &b) { return b.role.role == Role::Headline && !b.text.isEmpty(); });
    return headline.isEmpty() ? first([](const Block &b) { return !b.text.isEmpty(); }) : headline;
}

StoryKind kindOf(const Story &story)
{
    const auto has = [&](auto... roles) {
        return std::ranges::any_of(story.blocks, [=](const Block &b) { return ((b.role.role == roles) || ...); });
    };
    if (has(Role::Paragraph, Role::LeadIn, Role::Headline))
        return StoryKind::Article;
    if (has(Role::IndexTitle, Role::IndexEntry, Role::IndexPage))
        return StoryKind::Index;
    if (has(Role::EditorsNote, Role::EditorsNoteLabel))
        return StoryKind::EditorsNote;
    if (has(Role::Caption, Role::Credit))
        return StoryKind::Captions;
    if (has(Role::ColumnTitle))
        return StoryKind::ColumnTitle;
    if (has(Role::Folio, Role::JumpLine))
        return StoryKind::Furniture;
    return StoryKind::Article;
}

qsizetype characterCount(const Story &story)
{
    qsizetype count = 0;
    for (const Block &block : story.blocks)
        count += std::ranges::count_if(block.text, [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); });
    return count;
}

} // namespace galley
