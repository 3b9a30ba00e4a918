#include "app/headless/commandline.h"
#include "app/headless/newsrooms.h"
#include "app/headless/verbs.h"
#include "core/base/loginname.h"
#include "core/checks/catalogue.h"
#include "core/intake/import.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <cstdio>

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

/// A newsroom's or issue's file is told by its head, whatever its name.
bool isIssueFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

Exit takeOver(Newsroom &newsroom, const QStringList &paths)
{
    Exit worst = Exit::Good;
    for (const QString &path : paths) {
        const auto taken = newsroom.importIssues(path);
        if (!taken) {
            worst = complain(taken.error());
            continue;
        }
        for (const IssueId &id : *taken)
            print(id.toString());
    }
    return worst;
}

ImportedIssue importText(const QStringList &paths, const IssueHead &head, const Language *language)
{
    const Issue into(IssueId::create());
    if (paths != QStringList{u"-"_s})
        return importFiles(into, paths, head, language);
    QFile input;
    const QByteArray bytes = input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    return importReceived(into, {{u"clipboard"_s, bytes}}, head, language);
}

} // namespace

Exit importVerb(const QStringList &arguments)
{
    CommandLine line(u"import"_s, u"FILE|FOLDER…"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Puts files into the newsroom as a new issue and prints its id. Folders "
                                           "are walked: names such as “03 经济” or “A2-要闻-1.docx” give the "
                                           "pages. The files themselves are kept as they are. Files that an issue or a "
                                           "newsroom was written to are taken over with their history. “-” reads text "
                                           "from standard input.")));
    line.addNewsroomOption();
    line.addDateOption();
    line.addOption(u"title"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl", "What to call the issue. Without it: as the first file.")),
                   u"TITLE"_s);
    line.addExamples({u"galleyctl import --date 2026-03-18 --title 临渚日报 page1.txt page2.txt"_s,
                      u"galleyctl import --date 2026-03-18 copy/"_s, u"galleyctl import 2026-03-18.galley"_s,
                      u"xclip -o | galleyctl import -"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.positional().isEmpty())
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name the files or folders to import.")));
    // Opened first: a newsroom that cannot be written is said before the work, not after it.
    const auto newsroom = Newsroom::open(line.newsroomPath());
    if (!newsroom)
        return complain(newsroom.error());
    QStringList texts = line.positional();
    const auto firstText = std::ranges::stable_partition(texts, isIssueFile).begin();
    const QStringList issues(texts.begin(), firstText);
    texts.erase(texts.begin(), firstText);
    const Exit taken = takeOver(**newsroom, issues);
    if (texts.isEmpty())
        return taken;
    const auto language = simplifiedChinese();
    const ImportedIssue imported = importText(texts, {line.value(u"title"_s), line.date()},
                                              language ? language->get() : nullptr);
    for (const FailedImport &failed : imported.failed)
        complain(failed.error);
    if (imported.changes.isEmpty())
        return Exit::Wrong;
    if (const Result<> stored = storeIssue(**newsroom, imported); !stored)
        return complain(stored.error());
    print(imported.issue.id().toString());
    return imported.failed.isEmpty() ? taken : Exit::Wrong;
}

} // namespace galley
