#include "app/headless/commandline.h"
#include "app/headless/newsrooms.h"
#include "app/headless/planreport.h"
#include "app/headless/verbs.h"
#include "core/base/loginname.h"
#include "core/house/taught.h"
#include "core/language/language.h"

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

QStringList takeIssueFiles(QStringList &paths)
{
    const auto firstText = std::ranges::stable_partition(paths, isIssueFile).begin();
    const QStringList issueFiles(paths.begin(), firstText);
    paths.erase(paths.begin(), firstText);
    return issueFiles;
}

Exit takeOver(Newsroom &newsroom, const QStringList &paths, const CommandLine &line)
{
    Exit worst = Exit::Good;
    for (const QString &path : paths) {
        const auto taken = newsroom.importIssues(path);
        if (!taken) {
            worst = complain(taken.error());
            continue;
        }
        for (const IssueId &id : *taken)
            if (line.isJson())
                printJson({{u"schema"_s, u"galley.import/1"_s},
                           {u"issue"_s, id.toString()},
                           {u"dry_run"_s, false},
                           {u"taken_over_from"_s, path}});
            else
                print(id.toString());
    }
    return worst;
}

/// What is to be done with the copy, as the command line says.
struct Wanted {
    QStringList paths; ///< or "-"
    IssueHead head;
    QString charset; ///< empty: detect
    GoneStory::Then gone = GoneStory::Then::Keep;
};

/// `newsroom` may be null: then the issue is a new one.
ImportPlan planFor(const Issue &into, const Wanted &wanted, Newsroom *newsroom)
{
    const auto language = simplifiedChinese();
    PlanSettings settings;
    settings.language = language ? language->get() : nullptr;
    settings.charset = wanted.charset;
    if (newsroom) {
        settings.earlierBytes = [newsroom](const QByteArray &digest) {
            return newsroom->received(digest).value_or(QByteArray());
        };
        settings.taught = taughtShapes(houseOf(*newsroom).value_or(starterHouse()));
    }
    QFile input;
    const bool fromInput = wanted.paths == QStringList{u"-"_s};
    const QByteArray bytes = fromInput && input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    ImportPlan plan = fromInput ? planImport(into, QList{ReceivedFile{u"clipboard"_s, bytes}}, settings)
                                : planImport(into, wanted.paths, settings);
    for (qsizetype i = 0; i < plan.files.size(); ++i)
        for (const GoneStory &gone : QList(plan.files[i].gone))
            setGone(plan, i, gone.story, wanted.gone);
    return plan;
}

Result<Issue> issueFor(Newsroom &newsroom, const CommandLine &line)
{
    if (!line.isSet(u"into"_s))
        return Issue(IssueId::create());
    return namedIssue(newsroom, line.value(u"into"_s)).and_then([&](IssueId id) { return newsroom.load(id); });
}

/// What cannot be taken after all is said where it was planned.
void note(ImportPlan &plan, const QList<FailedImport> &failed)
{
    for (const FailedImport &each : failed)
        for (PlannedFile &file : plan.files)
            if (file.path == each.path) {
                file.state = PlannedFile::State::Failed;
                file.error = each.error;
            }
}

void sayRemarks(const ImportPlan &plan)
{
    for (const PlannedFile &file : plan.files)
        for (const Remark &remark : file.remarks)
            complain(remark.line > 0
                         ? say(QT_TRANSLATE_NOOP("galleyctl", "%1, line %2: %3"))
                               .arg(file.name, QString::number(remark.line), remark.text.text())
                         : say(QT_TRANSLATE_NOOP("galleyctl", "%1: %2")).arg(file.name, remark.text.text()));
}

Exit statusOf(const ImportPlan &plan)
{
    const auto isFailed = [](const PlannedFile &file) { return file.state == PlannedFile::State::Failed; };
    if (std::ranges::any_of(plan.files, isFailed))
        return Exit::Wrong;
    return overwritten(plan) > 0 ? Exit::Findings : Exit::Good;
}

/// A null `issue`: nothing was stored and nothing was there before.
Exit tell(const PlanReport &report, IssueId issue, const CommandLine &line)
{
    const bool isPlan = report.stage == PlanReport::Stage::Planned;
    if (line.isJson()) {
        printJson(planJson(report, issue));
    } else {
        if (!isPlan && !issue.isNull())
            print(issue.toString());
        // Of a new issue the id is all that goes to standard output.
        if (isPlan || line.isSet(u"into"_s))
            printPlan(report);
        else
            sayRemarks(report.plan);
    }
    for (const PlannedFile &file : report.plan.files)
        if (file.error)
            complain(file.path, *file.error);
    return statusOf(report.plan);
}

Exit importText(Newsroom *newsroom, const Issue &into, const Wanted &wanted, const CommandLine &line)
{
    ImportPlan plan = planFor(into, wanted, newsroom);
    const IssueId known = line.isSet(u"into"_s) ? into.id() : IssueId();
    if (!newsroom || line.isSet(u"dry-run"_s))
        return tell({plan, PlanReport::Stage::Planned}, known, line);
    const ImportedIssue imported = importPlanned(plan, into, wanted.head);
    note(plan, imported.failed);
    if (imported.changes.isEmpty())
        return tell({plan, PlanReport::Stage::Done}, known, line);
    newsroom->follow(into.id(), into.version());
    if (const Result<> stored = storeIssue(*newsroom, imported); !stored)
        return complain(stored.error());
    return tell({plan, PlanReport::Stage::Done}, into.id(), line);
}

void addOptions(CommandLine &line)
{
    line.setFindings(say(QT_TRANSLATE_NOOP("galleyctl", "a correction made in the issue is overwritten")));
    line.addNewsroomOption();
    line.addOption(u"into"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "Brings the files into this issue: an id, the beginning of one, or “latest”. "
                                         "Files that it has already, by name and folder, are new versions of their "
                                         "stories; what was corrected in the issue stays wherever the author left the "
                                         "words alone.")),
                   u"ISSUE"_s);
    line.addOption(u"dry-run"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "Only prints what each file would become, which paragraphs differ and which "
                                         "corrections would be overwritten.")));
    line.addOption(u"remove-gone"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "Removes stories that a new version no longer holds. Without it they stay.")));
    line.addCharsetOption();
    line.addDateOption();
    line.addOption(u"title"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl", "What to call the issue. Without it: as the first file.")),
                   u"TITLE"_s);
    line.addFormatOption(u"text"_s);
    line.addExamples({u"galleyctl import --date 2026-03-18 --title 临渚日报 page1.txt page2.txt"_s,
                      u"galleyctl import --date 2026-03-18 copy/"_s,
                      u"galleyctl import --into latest --dry-run copy/"_s,
                      u"galleyctl import --into latest --format json copy/03/bridge.docx"_s,
                      u"galleyctl import 2026-03-18.galley"_s, u"xclip -o | galleyctl import -"_s});
}

std::optional<QString> wrongUsage(const CommandLine &line, const QStringList &issueFiles)
{
    if (line.positional().isEmpty())
        return say(QT_TRANSLATE_NOOP("galleyctl", "Name the files or folders to import."));
    if (line.isSet(u"into"_s) && (line.isSet(u"title"_s) || line.isSet(u"date"_s)))
        return say(
            QT_TRANSLATE_NOOP("galleyctl", "--title and --date are for a new issue; with --into it keeps its own."));
    if (!issueFiles.isEmpty() && (line.isSet(u"into"_s) || line.isSet(u"dry-run"_s)))
        return say(QT_TRANSLATE_NOOP("galleyctl",
                                     "%1 is an issue's or a newsroom's file, which is taken over whole: import it "
                                     "without --into and --dry-run."))
            .arg(issueFiles.first());
    return std::nullopt;
}

} // namespace

Exit importVerb(const QStringList &arguments)
{
    CommandLine line(u"import"_s, u"FILE|FOLDER…"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Puts files into the newsroom as a new issue and prints its id, or with "
                                           "--into brings them into an issue that is there. Folders are walked: names "
                                           "such as “03 经济” or “A2-要闻-1.docx” give the pages. The files "
                                           "themselves are kept as they are. Files that an issue or a newsroom was "
                                           "written to are taken over with their history. “-” reads text from standard "
                                           "input. A file that cannot be read keeps none of the others out.")));
    addOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    QStringList texts = line.positional();
    const QStringList issueFiles = takeIssueFiles(texts);
    if (const auto wrong = wrongUsage(line, issueFiles))
        return complain(*wrong);
    const Wanted wanted{texts,
                        {line.value(u"title"_s), line.date()},
                        line.value(u"charset"_s),
                        line.isSet(u"remove-gone"_s) ? GoneStory::Then::Remove : GoneStory::Then::Keep};
    const bool dry = line.isSet(u"dry-run"_s);
    if (dry && !line.isSet(u"into"_s))
        return importText(nullptr, Issue(IssueId::create()), wanted, line);
    // Opened first: a newsroom that cannot be written is said before the work, not after it.
    const auto newsroom = Newsroom::open(line.newsroomPath(),
                                         dry ? Newsroom::Access::ReadOnly : Newsroom::Access::ReadWrite);
    if (!newsroom)
        return complain(newsroom.error());
    const Exit taken = takeOver(**newsroom, issueFiles, line);
    if (texts.isEmpty())
        return taken;
    const Result<Issue> into = issueFor(**newsroom, line);
    if (!into)
        return complain(into.error());
    return std::max(taken, importText(newsroom->get(), *into, wanted, line));
}

} // namespace galley
