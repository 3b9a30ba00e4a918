#include "app/headless/commandline.h"
#include "app/headless/newsrooms.h"
#include "app/headless/verbs.h"
#include "core/base/loginname.h"
#include "core/checks/catalogue.h"
#include "core/intake/import.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

Result<> storeIssue(Newsroom &newsroom, const ImportedIssue &imported)
{
    for (const QByteArray &bytes : imported.files)
        newsroom.keep(bytes);
    newsroom.append(recordsOf(imported, loginName(), QUuid::createUuid().toString(QUuid::WithoutBraces)));
    return newsroom.flush();
}

} // namespace

Exit importVerb(const QStringList &arguments)
{
    CommandLine line(u"import"_s, u"FILE|FOLDER…"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Puts files into the newsroom as a new issue and prints its id. Folders "
                                           "are walked: names such as “03 经济” or “A2-要闻-1.docx” give the "
                                           "pages. The files themselves are kept as they are.")));
    line.addNewsroomOption();
    line.addDateOption();
    line.addOption(u"title"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl", "What to call the issue. Without it: as the first file.")),
                   u"TITLE"_s);
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.positional().isEmpty())
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name the files or folders to import.")));
    // Opened first: a newsroom that cannot be written is said before the work, not after it.
    const auto newsroom = Newsroom::open(line.newsroomPath());
    if (!newsroom)
        return complain(newsroom.error());
    const auto language = simplifiedChinese();
    const ImportedIssue imported = importFiles(Issue(IssueId::create()), line.positional(),
                                               {line.value(u"title"_s), line.date()},
                                               language ? language->get() : nullptr);
    for (const FailedImport &failed : imported.failed)
        complain(failed.error);
    if (imported.changes.isEmpty())
        return Exit::Wrong;
    if (const Result<> stored = storeIssue(**newsroom, imported); !stored)
        return complain(stored.error());
    print(imported.issue.id().toString());
    return imported.failed.isEmpty() ? Exit::Good : Exit::Wrong;
}

} // namespace galley
