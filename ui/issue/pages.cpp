#include "ui/issue/pages.h"

#include "core/intake/pagetarget.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galley::Pages", source);
}

QString wordsOf(const IssueChoice &issue)
{
    return u"%1 %2"_s.arg(issue.title, issue.date.toString(Qt::ISODate)).simplified();
}

std::unexpected<Error> noSuchPage()
{
    return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "The page is no longer in the issue."));
}

} // namespace

qsizetype indexOf(const Issue &issue, PageId page)
{
    const auto found = std::ranges::find(issue.pages(), page, &Page::id);
    return found == issue.pages().end() ? -1 : found - issue.pages().begin();
}

Result<PageId> addPage(Document &document, PageId after)
{
    const QList<Page> &pages = document.issue().pages();
    const qsizetype before = indexOf(document.issue(), after);
    const qsizetype at = before < 0 ? pages.size() : before + 1;
    int number = at > 0 ? pages[at - 1].number + 1 : 1;
    const QString section = at > 0 ? pages[at - 1].section : QString();
    const auto isTaken = [&](const Page &page) { return page.number == number && page.section == section; };
    while (std::ranges::any_of(pages, isTaken))
        ++number;
    const PageId id = PageId::create();
    const Result<> done = document.perform({InsertPage{at, {id, number, {}, {}, section}}},
                                           say(QT_TRANSLATE_NOOP("galley::Pages", "add page")));
    return done ? Result<PageId>(id) : std::unexpected(done.error());
}

Result<> renamePage(Document &document, PageId page, const QString &words)
{
    const qsizetype at = indexOf(document.issue(), page);
    if (at < 0)
        return noSuchPage();
    const Page old = document.issue().pages()[at];
    const PageTarget target = pageTarget(words.simplified());
    // A name alone leaves the number as it is.
    const int number = target.number > 0 || words.simplified().isEmpty() ? target.number : old.number;
    QList<Change> changes;
    const QString section = target.number > 0 || number == 0 ? target.section : old.section;
    if (section != old.section)
        changes.append(SetPageAttribute{page, PageAttribute::Section, old.section, section});
    if (number != old.number)
        changes.append(
            SetPageAttribute{page, PageAttribute::Number, QString::number(old.number), QString::number(number)});
    if (target.name != old.name)
        changes.append(SetPageAttribute{page, PageAttribute::Name, old.name, target.name});
    return document.perform(changes, say(QT_TRANSLATE_NOOP("galley::Pages", "rename page")));
}

Result<> removePage(Document &document, PageId page)
{
    const qsizetype at = indexOf(document.issue(), page);
    if (at < 0)
        return noSuchPage();
    return document.perform({RemovePage{at, document.issue().pages()[at]}},
                            say(QT_TRANSLATE_NOOP("galley::Pages", "remove page")));
}

bool movePageBy(Document &document, PageId page, int step)
{
    const qsizetype at = indexOf(document.issue(), page);
    const std::optional<Change> change = movePage(document.issue(), page, at + step);
    return change && document.perform({*change}, say(QT_TRANSLATE_NOOP("galley::Pages", "move page"))).has_value();
}

Result<> moveStoryTo(Desk &desk, StoryId story, PageId page)
{
    const Issue &issue = desk.document().issue();
    const qsizetype at = indexOf(issue, page);
    if (at < 0)
        return noSuchPage();
    const Page *from = issue.pageOf(story);
    const qsizetype end = issue.pages()[at].stories.size() - (from && from->id == page ? 1 : 0);
    return desk.move({story, page, end});
}

Result<PageId> pageMeant(const Issue &issue, const QString &words)
{
    const auto unclear = failure(Error::Code::NotFound,
                                 QT_TRANSLATE_NOOP("core",
                                                   "“%1” is the number or name of no page, or of several. Add the page "
                                                   "first, or write both."),
                                 {words});
    const PageTarget target = pageTarget(words.simplified());
    PageId meant;
    for (const Page &page : issue.pages()) {
        const bool section = target.section.isEmpty() || page.section == target.section;
        const bool number = target.number == 0 || (page.number == target.number && section);
        const bool name = target.name.isEmpty() || page.name.contains(target.name, Qt::CaseInsensitive);
        if (!number || !name || words.simplified().isEmpty())
            continue;
        if (page.name == target.name && number)
            return page.id;
        if (!meant.isNull())
            return unclear;
        meant = page.id;
    }
    return meant.isNull() ? Result<PageId>(unclear) : meant;
}

QString trayWords(const IssueChoice &issue)
{
    return say(QT_TRANSLATE_NOOP("galley::Pages", "To the waiting tray of %1")).arg(wordsOf(issue));
}

IssueId issueMeant(const QList<IssueChoice> &issues, const QString &words)
{
    const auto isMeant = [meant = words.simplified()](const IssueChoice &issue) {
        return meant == trayWords(issue) || meant == wordsOf(issue);
    };
    const auto found = std::ranges::find_if(issues, isMeant);
    return found == issues.end() ? IssueId() : found->id;
}

QString wordsOf(const Page &page)
{
    return u"%1 %2"_s.arg(printedNumber(page), page.name).trimmed();
}

} // namespace galley
