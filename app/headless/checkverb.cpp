#include "app/headless/checktext.h"
#include "app/headless/commandline.h"
#include "app/headless/issuejson.h"
#include "app/headless/newsrooms.h"
#include "app/headless/verbs.h"
#include "core/checks/recordedprints.h"
#include "core/intake/recordedoriginals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

void addOptions(CommandLine &line)
{
    line.setFindings(say(QT_TRANSLATE_NOOP("galleyctl", "a finding of severity A")));
    line.addFormatOption(u"text"_s);
    line.addOption(u"as"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "A file is a page's raw text (issue), or each of its lines is "
                                         "a text of its own (lines).")),
                   u"issue|lines"_s, u"issue"_s);
    line.addDateOption();
    line.addCharsetOption();
    line.addOption(u"checks"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl", "Only these checks, as listed by “galleyctl checks”.")),
                   u"ID,…"_s);
    line.addOption(u"all"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "Also facts that agree; in JSON, where findings stand alone without it, those "
                                         "that cannot be checked too.")));
    line.addOption(u"sample"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl", "Checks the sample issue that comes with the program.")));
    line.addOption(u"newsroom"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "Checks issues of this newsroom by its own house data: the arguments are then "
                                         "issues, not files.")),
                   u"PATH"_s);
}

std::optional<Exit> wrongUsage(const CommandLine &line, const QStringList &ids)
{
    if (!QStringList{u"issue"_s, u"lines"_s}.contains(line.value(u"as"_s)))
        return complain(
            say(QT_TRANSLATE_NOOP("galleyctl", "--as is issue or lines, not “%1”.")).arg(line.value(u"as"_s)));
    if (const auto unknown = unknownCheck(ids))
        return complain(*unknown);
    if (line.positional().isEmpty() != line.isSet(u"sample"_s))
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name the files to check, or --sample.")));
    return std::nullopt;
}

QList<CheckedText> readIssues(Newsroom &newsroom, const QStringList &names)
{
    QList<CheckedText> texts;
    for (const QString &name : names) {
        const Result<Issue> issue = namedIssue(newsroom, name).and_then([&](IssueId id) { return newsroom.load(id); });
        texts << (issue ? CheckedText{name, {{*issue, {}}}, {}} : CheckedText{name, {}, {{name, issue.error()}}});
    }
    return texts;
}

/// What the newsroom's stories were as they came; null without one.
std::shared_ptr<const ReceivedStories> receivedIn(const std::shared_ptr<Newsroom> &newsroom)
{
    if (!newsroom)
        return nullptr;
    return std::make_shared<RecordedOriginals>([newsroom](IssueId issue) { return newsroom->records(issue); });
}

/// What ran in the newsroom's other issues; null without one.
std::shared_ptr<const PrintArchive> archiveIn(const std::shared_ptr<Newsroom> &newsroom)
{
    return newsroom ? std::make_shared<RecordedPrints>(RecordedPrints::Issues::of(newsroom)) : nullptr;
}

QList<CheckedText> readAll(const CommandLine &line, Newsroom *newsroom, const Checking &checking, Reading reading)
{
    if (line.isSet(u"sample"_s))
        return {checking.readSample()};
    if (newsroom)
        return readIssues(*newsroom, line.positional());
    return checking.read(line.positional(), {reading, line.date(), line.value(u"charset"_s)});
}

void printText(const CheckedText &text, const Checking &checking, FixLookup &fixes, const CommandLine &line)
{
    const Answers answers = line.isSet(u"all"_s) ? Answers::All : Answers::Few;
    if (line.isJson())
        printJson(checkJson(text, checking, fixes, answers));
    else if (!text.parts.isEmpty())
        printFindings(text, fixes, answers);
    for (const FailedImport &failed : text.failed)
        complain(failed.path, failed.error);
}

Exit statusOf(const QList<CheckedText> &texts)
{
    const auto grave = [](const Finding &finding) { return finding.severity == Severity::A; };
    const auto hasGrave = [&](const CheckedPart &part) { return std::ranges::any_of(part.findings, grave); };
    if (std::ranges::any_of(texts, [](const CheckedText &text) { return !text.failed.isEmpty(); }))
        return Exit::Wrong;
    const bool found = std::ranges::any_of(
        texts, [&](const CheckedText &text) { return std::ranges::any_of(text.parts, hasGrave); });
    return found ? Exit::Findings : Exit::Good;
}

} // namespace

Exit checkVerb(const QStringList &arguments)
{
    CommandLine line(u"check"_s, u"FILE…"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Prints what is wrong with the text of files. Nothing is stored and "
                                           "your newsroom is not used.")));
    addOptions(line);
    line.addExamples({u"galleyctl check page1.txt page2.txt"_s,
                      u"galleyctl check --format json --date 2026-03-18 page1.txt"_s,
                      u"galleyctl check --checks text/duplicated-character,text/spelling page1.txt"_s,
                      u"galleyctl check --newsroom desk.galley latest"_s});
    if (const auto done = line.parse(arguments))
        return *done;
    const QStringList ids = line.value(u"checks"_s).split(u',', Qt::SkipEmptyParts);
    if (const auto wrong = wrongUsage(line, ids))
        return *wrong;
    const Reading reading = line.value(u"as"_s) == "lines"_L1 ? Reading::Lines : Reading::Issue;
    const Result<std::shared_ptr<Newsroom>> newsroom = newsroomAt(line.value(u"newsroom"_s));
    const Result<House> house = newsroom.and_then(houseIn);
    if (!house)
        return complain(house.error());
    const Checking checking(ids, reading, *house, receivedIn(*newsroom), archiveIn(*newsroom));
    for (const Message &missing : checking.services().missing)
        complain(missing.text());
    QList<CheckedText> texts = readAll(line, newsroom->get(), checking, reading);
    checking.run(texts);
    FixLookup fixes(checking.services());
    for (const CheckedText &text : std::as_const(texts))
        printText(text, checking, fixes, line);
    return statusOf(texts);
}

} // namespace galley
