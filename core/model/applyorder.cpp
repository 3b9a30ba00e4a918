#include "core/model/issuewriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The changes of an issue's order and frame: pages, stories, sources, pictures, attributes, stray words.
namespace galley {

namespace {

std::unexpected<Error> orderDiffers()
{
    return failure(
        Error::Code::Conflict,
        QT_TRANSLATE_NOOP("core", "The order of pages or stories has changed since; the change no longer fits."));
}

std::unexpected<Error> valueDiffers()
{
    return failure(Error::Code::Conflict,
                   QT_TRANSLATE_NOOP("core", "The value has changed since; the change no longer fits."));
}

bool isAt(qsizetype index, qsizetype size)
{
    return index >= 0 && index < size;
}

bool fits(qsizetype index, qsizetype size)
{
    return index >= 0 && index <= size;
}

/// Writes `after` where the present value reads as `before`.
template<typename Value, typename Read>
Result<> exchange(Value &value, const QString &present, const QString &before, const QString &after, Read read)
{
    if (present != before)
        return valueDiffers();
    value = read(after);
    return {};
}

} // namespace

Result<> IssueWriter::write(const InsertStory &change)
{
    Page *page = this->page(change.page);
    if (!page || !fits(change.index, page->stories.size()) || pathOf(change.story.id))
        return orderDiffers();
    page->stories.insert(change.index, padded(change.story));
    orderChanged();
    return {};
}

Result<> IssueWriter::write(const RemoveStory &change)
{
    Page *page = this->page(change.page);
    if (!page || !isAt(change.index, page->stories.size()) || page->stories[change.index] != padded(change.story))
        return orderDiffers();
    page->stories.removeAt(change.index);
    orderChanged();
    return {};
}

Result<> IssueWriter::write(const SplitStory &change)
{
    const auto path = pathOf(change.first);
    if (!path || pathOf(change.second))
        return orderDiffers();
    QList<Story> &stories = m_issue.m_data->pages[path->page].stories;
    Story &first = stories[path->story];
    if (!fits(change.index, first.blocks.size()))
        return orderDiffers();
    const Story second{change.second, first.blocks.sliced(change.index)};
    first.blocks.resize(change.index);
    stories.insert(path->story + 1, second);
    orderChanged();
    return {};
}

Result<> IssueWriter::write(const MergeStories &change)
{
    const auto path = pathOf(change.first);
    if (!path)
        return orderDiffers();
    QList<Story> &stories = m_issue.m_data->pages[path->page].stories;
    const bool follows = path->story + 1 < stories.size() && stories[path->story + 1].id == change.second;
    if (!follows || stories[path->story].blocks.size() != change.index)
        return orderDiffers();
    if (!stories[path->story + 1].agency.isEmpty() || !stories[path->story + 1].hole.isEmpty())
        return valueDiffers(); // taken back, the change would not bring it again
    stories[path->story].blocks += stories[path->story + 1].blocks;
    stories.removeAt(path->story + 1);
    orderChanged();
    return {};
}

Result<> IssueWriter::write(const MoveStory &change)
{
    Page *from = page(change.fromPage);
    Page *to = page(change.toPage);
    if (!from || !to || !isAt(change.fromIndex, from->stories.size())
        || from->stories[change.fromIndex].id != change.story)
        return orderDiffers();
    const qsizetype places = to->stories.size() - (from == to ? 1 : 0);
    if (!fits(change.toIndex, places))
        return orderDiffers();
    to->stories.insert(change.toIndex, from->stories.takeAt(change.fromIndex));
    orderChanged();
    return {};
}

Result<> IssueWriter::write(const InsertPage &change)
{
    if (!fits(change.index, m_issue.m_data->pages.size()) || page(change.page.id))
        return orderDiffers();
    m_issue.m_data->pages.insert(change.index, change.page);
    orderChanged();
    return {};
}

Result<> IssueWriter::write(const RemovePage &change)
{
    QList<Page> &pages = m_issue.m_data->pages;
    if (!isAt(change.index, pages.size()) || pages[change.index] != change.page)
        return orderDiffers();
    pages.removeAt(change.index);
    orderChanged();
    return {};
}

Result<> IssueWriter::write(const MovePage &change)
{
    QList<Page> &pages = m_issue.m_data->pages;
    if (!isAt(change.from, pages.size()) || pages[change.from].id != change.page || !isAt(change.to, pages.size()))
        return orderDiffers();
    pages.move(change.from, change.to);
    orderChanged();
    return {};
}

Result<> IssueWriter::write(const AddSource &change)
{
    m_issue.m_data->sources.append(change.source);
    return {};
}

Result<> IssueWriter::write(const DropSource &change)
{
    QList<Source> &sources = m_issue.m_data->sources;
    if (sources.isEmpty() || sources.last() != change.source)
        return valueDiffers();
    sources.removeLast();
    return {};
}

Result<> IssueWriter::write(const AddPicture &change)
{
    m_issue.m_data->pictures.append(change.picture);
    return {};
}

Result<> IssueWriter::write(const DropPicture &change)
{
    return m_issue.m_data->pictures.removeOne(change.picture) ? Result<>() : valueDiffers();
}

Result<> IssueWriter::write(const SetPicture &change)
{
    QList<Picture> &pictures = m_issue.m_data->pictures;
    const qsizetype at = pictures.indexOf(change.before);
    if (at < 0 || change.after.id != change.before.id)
        return valueDiffers();
    pictures[at] = change.after;
    return {};
}

Result<> IssueWriter::write(const KeepWords &change)
{
    QList<StrayWords> &kept = m_issue.m_data->strayWords;
    if (std::ranges::contains(kept, change.words.id, &StrayWords::id))
        return valueDiffers();
    kept.append(change.words);
    return {};
}

Result<> IssueWriter::write(const DropWords &change)
{
    return m_issue.m_data->strayWords.removeOne(change.words) ? Result<>() : valueDiffers();
}

Result<> IssueWriter::write(const AttachProof &change)
{
    QList<ProofFile> &files = m_issue.m_data->proofFiles;
    if (std::ranges::contains(files, change.file.id, &ProofFile::id))
        return valueDiffers();
    files.append(change.file);
    return {};
}

Result<> IssueWriter::write(const DetachProof &change)
{
    if (std::ranges::contains(m_issue.m_data->proofMarks, change.file.id, &ProofMark::file))
        return valueDiffers();
    return m_issue.m_data->proofFiles.removeOne(change.file) ? Result<>() : valueDiffers();
}

Result<> IssueWriter::write(const MarkProof &change)
{
    Issue::Data &data = *m_issue.m_data;
    if (!std::ranges::contains(data.proofFiles, change.mark.file, &ProofFile::id)
        || std::ranges::contains(data.proofMarks, change.mark.id, &ProofMark::id))
        return valueDiffers();
    data.proofMarks.append(change.mark);
    return {};
}

Result<> IssueWriter::write(const UnmarkProof &change)
{
    return m_issue.m_data->proofMarks.removeOne(change.mark) ? Result<>() : valueDiffers();
}

Result<> IssueWriter::write(const SetIssueAttribute &change)
{
    Issue::Data &data = *m_issue.m_data;
    switch (change.attribute) {
    case IssueAttribute::Title:
        return exchange(data.title, data.title, change.before, change.after, [](const QString &s) { return s; });
    case IssueAttribute::Date:
        return exchange(data.date, data.date.toString(Qt::ISODate), change.before, change.after,
                        [](const QString &s) { return QDate::fromString(s, Qt::ISODate); });
    case IssueAttribute::Edition:
        return exchange(data.edition, QString::number(data.edition), change.before, change.after,
                        [](const QString &s) { return s.toInt(); });
    }
    return valueDiffers();
}

Result<> IssueWriter::write(const SetPageAttribute &change)
{
    Page *page = this->page(change.page);
    if (!page)
        return orderDiffers();
    switch (change.attribute) {
    case PageAttribute::Name:
        return exchange(page->name, page->name, change.before, change.after, [](const QString &s) { return s; });
    case PageAttribute::Section:
        return exchange(page->section, page->section, change.before, change.after, [](const QString &s) { return s; });
    case PageAttribute::Number:
        return exchange(page->number, QString::number(page->number), change.before, change.after,
                        [](const QString &s) { return s.toInt(); });
    }
    return valueDiffers();
}

Result<> IssueWriter::write(const SetStoryAttribute &change)
{
    const auto path = pathOf(change.story);
    if (!path)
        return orderDiffers();
    Story &story = m_issue.m_data->pages[path->page].stories[path->story];
    switch (change.attribute) {
    case StoryAttribute::Agency:
        return exchange(story.agency, story.agency, change.before, change.after, [](const QString &s) { return s; });
    case StoryAttribute::Hole:
        if (!holeFromText(change.after))
            break;
        return exchange(story.hole, holeText(story.hole), change.before, change.after,
                        [](const QString &s) { return holeFromText(s).value_or(StoryHole()); });
    }
    return valueDiffers();
}

} // namespace galley
