#include "app/headless/commandline.h"
#include "app/headless/newsrooms.h"
#include "app/headless/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

Result<QList<IssueId>> chosen(Newsroom &newsroom, const QString &name)
{
    if (!name.isEmpty())
        return namedIssue(newsroom, name).transform([](IssueId id) { return QList{id}; });
    return newsroom.issues().transform([](const QList<IssueSummary> &issues) {
        QList<IssueId> ids;
        for (const IssueSummary &issue : issues)
            ids << issue.id;
        return ids;
    });
}

QJsonObject verificationJson(IssueId id, const Verification &found)
{
    QJsonObject json{{u"schema"_s, u"galley.verify/1"_s},
                     {u"issue"_s, id.toString()},
                     {u"records"_s, found.records},
                     {u"intact"_s, !found.brokenAt}};
    if (found.brokenAt) {
        json[u"broken_at"_s] = *found.brokenAt;
        json[u"reason"_s] = found.reason.text();
    }
    return json;
}

Exit report(IssueId id, const Result<Verification> &found, const CommandLine &line)
{
    if (!found)
        return complain(found.error());
    if (line.isJson()) {
        printJson(verificationJson(id, *found));
        return found->brokenAt ? Exit::Findings : Exit::Good;
    }
    if (!found->brokenAt) {
        print(say(QT_TRANSLATE_NOOP("galleyctl", "%1: as it was stored, records: %2"))
                  .arg(id.toString())
                  .arg(found->records));
        return Exit::Good;
    }
    print(say(QT_TRANSLATE_NOOP("galleyctl", "%1: NOT as it was stored, from record %2 of %3 on: %4"))
              .arg(id.toString(), QString::number(*found->brokenAt), QString::number(found->records),
                   found->reason.text()));
    return Exit::Findings;
}

Exit verify(Newsroom &newsroom, const QString &name, const CommandLine &line)
{
    const auto ids = chosen(newsroom, name);
    if (!ids)
        return complain(ids.error());
    Exit worst = Exit::Good;
    for (const IssueId &id : *ids)
        worst = std::max(worst, report(id, newsroom.verify(id), line));
    return worst;
}

} // namespace

Exit verifyVerb(const QStringList &arguments)
{
    CommandLine line(
        u"verify"_s, u"[ISSUE|FILE]"_s,
        say(QT_TRANSLATE_NOOP("galleyctl",
                              "Hashes every stored record again and applies it, and looks whether the "
                              "received files are unchanged: of all issues, of one, or of an exported file or "
                              "a backup.")));
    line.setFindings(say(QT_TRANSLATE_NOOP("galleyctl", "a record or a received file was changed")));
    line.addNewsroomOption();
    line.addFormatOption(u"text"_s);
    line.addExamples(
        {u"galleyctl verify"_s, u"galleyctl verify latest"_s, u"galleyctl verify --format json 2026-03-18.galley"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    if (line.positional().size() > 1)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name one issue or one file at a time.")));
    const QString name = line.positional().value(0);
    const bool file = QFileInfo::exists(name);
    const auto newsroom = Newsroom::open(file ? name : line.newsroomPath(), Newsroom::Access::ReadOnly);
    if (!newsroom)
        return complain(newsroom.error());
    return verify(**newsroom, file ? QString() : name, line);
}

} // namespace galley
