#include "app/headless/commandline.h"
#include "app/headless/issuejson.h"
#include "app/headless/newsrooms.h"
#include "app/headless/pagetitle.h"
#include "app/headless/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

QJsonObject issueJson(const Issue &issue)
{
    const QList<CheckedPart> parts{{issue, {}}};
    return {{u"schema"_s, u"galley.issue/1"_s}, {u"id"_s, issue.id().toString()},
            {u"title"_s, issue.title()},        {u"date"_s, issue.date().toString(Qt::ISODate)},
            {u"edition"_s, issue.edition()},    {u"pages"_s, pagesJson(parts)},
            {u"stories"_s, storiesJson(parts)}};
}

void printStory(const Story &story)
{
    print({});
    for (const Block &block : story.blocks)
        print(u"  %1  %2"_s.arg(roleTitle(block.role.role).text(), block.text));
}

void printIssue(const Issue &issue)
{
    print(issue.title() + u"  "_s + issue.date().toString(Qt::ISODate));
    for (const Page &page : issue.pages()) {
        print({});
        print(pageTitle(page.section, page.number, page.name));
        for (const Story &story : page.stories)
            printStory(story);
    }
}

void printSummary(const IssueSummary &issue, const CommandLine &line)
{
    const QString date = issue.date.toString(Qt::ISODate);
    const QString changed = issue.changed.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    if (line.isJson())
        printJson({{u"schema"_s, u"galley.summary/1"_s},
                   {u"id"_s, issue.id.toString()},
                   {u"title"_s, issue.title},
                   {u"date"_s, date},
                   {u"records"_s, issue.records},
                   {u"changed"_s, issue.changed.toString(Qt::ISODateWithMs)}});
    else
        print(u"%1  %2  %3  %4  %5"_s.arg(issue.id.toString(), date.isEmpty() ? u"-         "_s : date, changed,
                                          QString::number(issue.records).rightJustified(6), issue.title));
}

} // namespace

Exit listVerb(const QStringList &arguments)
{
    CommandLine line(u"list"_s, {},
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Lists the newsroom's issues, latest change first: id, date, time of the "
                                           "last change, number of records, title.")));
    line.addNewsroomOption();
    line.addFormatOption(u"text"_s);
    line.addExamples({u"galleyctl list"_s, u"galleyctl list --newsroom desk.galley --format json"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    const auto newsroom = Newsroom::open(line.newsroomPath(), Newsroom::Access::ReadOnly);
    if (!newsroom)
        return complain(newsroom.error());
    const auto issues = (*newsroom)->issues();
    if (!issues)
        return complain(issues.error());
    for (const IssueSummary &issue : *issues)
        printSummary(issue, line);
    return Exit::Good;
}

Exit showVerb(const QStringList &arguments)
{
    CommandLine line(u"show"_s, u"ISSUE"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Prints an issue's text with the role of each paragraph. ISSUE is an id, "
                                           "the beginning of one, or “latest”.")));
    line.addNewsroomOption();
    line.addFormatOption(u"text"_s);
    line.addExamples({u"galleyctl show latest"_s, u"galleyctl show --format json 3f2a"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.positional().size() != 1)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name one issue, or say “latest”.")));
    const auto newsroom = Newsroom::open(line.newsroomPath(), Newsroom::Access::ReadOnly);
    if (!newsroom)
        return complain(newsroom.error());
    const Result<Issue> issue = namedIssue(**newsroom, line.positional().first()).and_then([&](IssueId id) {
        return (*newsroom)->load(id);
    });
    if (!issue)
        return complain(issue.error());
    if (line.isJson())
        printJson(issueJson(*issue));
    else
        printIssue(*issue);
    return Exit::Good;
}

} // namespace galley
