#include "core/intake/pageplaces.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

bool isOneStory(const QString &format, const RecognisedPage &page)
{
    const auto articles = std::ranges::count_if(page.stories,
                                                [](const Story &story) { return kindOf(story) == StoryKind::Article; });
    return format != "text"_L1 || articles <= 2;
}

bool isSameFolder(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && mayBeOneFolder(one, other);
}

} // namespace

PagePlaces::PagePlaces(ImportPlan &plan)
    : m_plan(plan)
{
}

void PagePlaces::begin(Turn turn)
{
    m_turn = turn;
    m_isNumbered = std::ranges::any_of(m_plan.pages, [](const PlannedPage &page) { return page.number > 0; });
}

void PagePlaces::give(PlannedFile &file, const QList<RecognisedPage> &pages)
{
    for (qsizetype p = 0; p < file.parts.size(); ++p) {
        PageId &page = file.parts[p].page;
        if (page.isNull())
            page = pages[p].number > 0 ? pageOfHead(pages[p]) : pageFor(file, pages[p]);
    }
}

// Null while it is not this file's turn.
PageId PagePlaces::pageFor(const PlannedFile &file, const RecognisedPage &page)
{
    const QString folder = file.folder.section(u'/', -1);
    const PageTarget ofFolder = isDay(folder) ? PageTarget() : pageTarget(folder);
    if (ofFolder.number > 0)
        return pageOfFolder(file.folder, ofFolder);
    const QString base = isPasted(file) ? QString() : QFileInfo(file.name).completeBaseName();
    const PageTarget ofName = pageTarget(base);
    if (ofName.clarity == PageTarget::Clarity::Page)
        return shared(ofName.section, ofName.number, ofName.name);
    const bool together = !folder.isEmpty() && isOneStory(file.format, page);
    if (m_turn == Turn::Numbered && (together || ofName.number == 0 || isNumberTaken(ofName.number)))
        return {};
    if (!together)
        return addPage(m_plan, {}, isNumberTaken(ofName.number) ? 0 : ofName.number, ofName.name);
    PageId &common = m_folderPages[file.folder];
    if (common.isNull())
        common = pageOfSiblings(siblingsIn(file.folder));
    if (common.isNull() && m_isNumbered)
        common = waitingPage(isDay(folder) ? QString() : folder);
    if (common.isNull())
        common = addPage(m_plan, {}, 0, isDay(folder) ? QString() : folder);
    return common;
}

// The desk may have given the folder's page another name or number.
PageId PagePlaces::pageOfFolder(const QString &folder, const PageTarget &target)
{
    const PageId named = pageOf(target.section, target.number, target.name);
    if (!named.isNull())
        return named;
    QList<int> all;
    const QList<Source> &sources = m_plan.into.sources();
    for (qsizetype i = 0; i < sources.size(); ++i)
        if (isSameFolder(sources[i].folder, folder))
            all.append(int(i));
    const PageId siblings = pageOfSiblings(all);
    return siblings.isNull() ? addPage(m_plan, target.section, target.number, target.name) : siblings;
}

// The folder's files that the issue has, but for those that went to a page for their own name's sake.
QList<int> PagePlaces::siblingsIn(const QString &folder) const
{
    QList<int> siblings;
    const QList<Source> &sources = m_plan.into.sources();
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const PageTarget own = pageTarget(QFileInfo(sources[i].name).completeBaseName());
        const bool isPage = own.clarity == PageTarget::Clarity::Page
            || std::ranges::any_of(m_plan.into.pages(), [&own](const Page &page) {
                                const bool sameNumber = own.number == 0 || own.number == page.number;
                                return sameNumber && !own.name.isEmpty() && own.name == page.name;
                            });
        if (isSameFolder(sources[i].folder, folder) && !isPage)
            siblings.append(int(i));
    }
    return siblings;
}

// The one page on which what the sources brought stands; null where it stands on none or on several.
PageId PagePlaces::pageOfSiblings(const QList<int> &sources) const
{
    PageId common;
    const QList<Story> stories = storiesFrom(m_plan.into, sources);
    for (const Story &story : stories) {
        const PageId page = m_plan.into.pageOf(story.id)->id;
        if (!common.isNull() && common != page)
            return {};
        common = page;
    }
    return common;
}

PageId PagePlaces::waitingPage(const QString &folder)
{
    const QString name = folder.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "To be placed")).text() : folder;
    for (const PlannedPage &page : std::as_const(m_plan.pages))
        if (page.number == 0 && page.name == name)
            return page.id;
    m_plan.pages.append({PlannedPage::Kind::New, PageId::create(), {}, 0, name});
    return m_plan.pages.last().id;
}

// The text's own head says which page it is. Two pages of one number and different names are two: one is misnumbered.
PageId PagePlaces::pageOfHead(const RecognisedPage &page)
{
    const bool otherName = std::ranges::any_of(std::as_const(m_plan.pages), [&page](const PlannedPage &other) {
        return other.number == page.number && other.section == page.section && other.name != page.name;
    });
    return otherName && !page.name.isEmpty() ? addPage(m_plan, {}, 0, page.name)
                                             : shared(page.section, page.number, page.name);
}

PageId PagePlaces::pageOf(const QString &section, int number, const QString &name) const
{
    for (const PlannedPage &page : m_plan.pages) {
        const bool sameSection = page.section == section;
        if (page.number == number && sameSection && (page.name == name || name.isEmpty()))
            return page.id;
    }
    return {};
}

PageId PagePlaces::shared(const QString &section, int number, const QString &name)
{
    const PageId known = pageOf(section, number, name);
    return known.isNull() ? addPage(m_plan, section, number, name) : known;
}

bool PagePlaces::isNumberTaken(int number) const
{
    return std::ranges::any_of(
        m_plan.pages, [number](const PlannedPage &page) { return page.number == number && page.section.isEmpty(); });
}

} // namespace galley
