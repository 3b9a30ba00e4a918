#include "app/headless/commandline.h"
#include "app/headless/newsrooms.h"
#include "app/headless/verbs.h"
#include "core/report/issuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

Result<> write(const QString &path, const QByteArray &bytes)
{
    if (path != "-"_L1)
        return writeNewFile(path, bytes);
    printBytes(bytes);
    return {};
}

QString textOf(const Issue &issue, const QString &as)
{
    if (as == "text"_L1)
        return plainText(issue);
    return as == "markdown"_L1 ? markdown(issue) : html(issue);
}

} // namespace

Exit exportVerb(const QStringList &arguments)
{
    CommandLine line(u"export"_s, u"ISSUE FILE"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Writes an issue into a new file: with its whole history and its received "
                                           "files, for handing over, keeping and verifying (issue), or its text alone. "
                                           "“-” writes text to standard output.")));
    line.addNewsroomOption();
    line.addOption(u"as"_s, say(QT_TRANSLATE_NOOP("galleyctl", "What the file is to be.")),
                   u"issue|text|markdown|html"_s, u"issue"_s);
    line.addExamples({u"galleyctl export latest 2026-03-18.galley"_s,
                      u"galleyctl export --as html latest 2026-03-18.html"_s,
                      u"galleyctl export --as text 3f2a - | wc -m"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    const QString as = line.value(u"as"_s);
    if (!QStringList{u"issue"_s, u"text"_s, u"markdown"_s, u"html"_s}.contains(as))
        return complain(
            say(QT_TRANSLATE_NOOP("galleyctl", "--as is issue, text, markdown or html, not “%1”.")).arg(as));
    if (line.positional().size() != 2)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name an issue (or say “latest”) and the file to write.")));
    const auto newsroom = Newsroom::open(line.newsroomPath(), Newsroom::Access::ReadOnly);
    if (!newsroom)
        return complain(newsroom.error());
    const QString path = line.positional().at(1);
    const Result<> written = namedIssue(**newsroom, line.positional().at(0)).and_then([&](IssueId id) -> Result<> {
        if (as == "issue"_L1)
            return (*newsroom)->exportIssue(id, path);
        return (*newsroom)->load(id).and_then(
            [&](const Issue &issue) { return write(path, textOf(issue, as).toUtf8()); });
    });
    return written ? Exit::Good : complain(written.error());
}

Exit backupVerb(const QStringList &arguments)
{
    CommandLine line(u"backup"_s, u"FILE"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Copies the newsroom as it stands into a new file, while others go on "
                                           "working in it. The copy is a newsroom: open it with --newsroom to go back "
                                           "to it.")));
    line.addNewsroomOption();
    line.addExamples({u"galleyctl backup /media/stick/newsroom-$(date +%F).galley"_s,
                      u"galleyctl verify /media/stick/newsroom-2026-03-18.galley"_s,
                      u"galley --newsroom /media/stick/newsroom-2026-03-18.galley"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.positional().size() != 1)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name the file to write the backup to.")));
    const auto newsroom = Newsroom::open(line.newsroomPath(), Newsroom::Access::ReadOnly);
    if (!newsroom)
        return complain(newsroom.error());
    const Result<> done = (*newsroom)->backUp(line.positional().first());
    return done ? Exit::Good : complain(done.error());
}

} // namespace galley
