#include "app/headless/checking.h"
#include "app/headless/commandline.h"
#include "app/headless/fixlookup.h"
#include "app/headless/issuejson.h"
#include "app/headless/newsrooms.h"
#include "app/headless/sourcetext.h"
#include "app/headless/verbs.h"
#include "core/base/loginname.h"
#include "core/checks/fixes.h"
#include "core/intake/import.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include <ranges>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("galleyctl", source);
}

/// What is to be done about one finding.
struct Plan {
    Finding finding;
    Fix fix;
};

/// The first fix of every finding of the checks asked for, in reading order.
QList<Plan> plansFor(const Checking &checking, CheckedText &text)
{
    QList<CheckedText> texts{text};
    checking.run(texts);
    text = texts.first();
    FixLookup fixes(checking.services());
    fixes.beginText();
    QList<Plan> plans;
    for (const CheckedPart &part : std::as_const(text.parts))
        for (const Finding &finding : part.findings)
            if (const QList<Fix> offered = fixes.of(finding); !offered.isEmpty())
                plans << Plan{finding, offered.first()};
    return plans;
}

void printPlan(const Issue &issue, const Plan &plan)
{
    const SourcePosition at = sourceRange(issue, plan.finding.place).begin;
    print(u"%1:%2  %3  %4  → %5"_s.arg(QString::number(at.line), QString::number(at.column), plan.finding.check,
                                       plan.finding.text, plan.fix.label.text()));
}

QJsonObject planJson(const Issue &issue, const Plan &plan)
{
    QJsonObject json = fixJson(plan.fix);
    const SourcePosition at = sourceRange(issue, plan.finding.place).begin;
    json[u"line"_s] = at.line;
    json[u"column"_s] = at.column;
    json[u"check"_s] = plan.finding.check;
    json[u"text"_s] = plan.finding.text;
    return json;
}

/// Tells what was done, or with --dry-run would be.
class Report
{
public:
    explicit Report(const CommandLine &line)
        : m_line(line)
    {
    }

    void add(const Issue &issue, const Plan &plan)
    {
        if (m_line.isJson())
            m_fixes.append(planJson(issue, plan));
        else if (m_line.isSet(u"dry-run"_s))
            printPlan(issue, plan);
    }

    void finish() const
    {
        if (m_line.isJson())
            printJson({{u"schema"_s, u"galley.fix/1"_s},
                       {m_line.isSet(u"newsroom"_s) ? u"issue"_s : u"file"_s, m_line.positional().first()},
                       {u"dry_run"_s, m_line.isSet(u"dry-run"_s)},
                       {u"fixes"_s, m_fixes}});
    }

private:
    const CommandLine &m_line;
    QJsonArray m_fixes;
};

bool doInSource(const Issue &issue, const Plan &plan, SourceText &source)
{
    const Place &place = plan.finding.place;
    if (plan.fix.kind == Fix::Kind::Replace && place.isOneBlock()) {
        const SourceRange range = sourceRange(issue, place);
        return source.replace(range.begin, range.end, plan.finding.text, plan.fix.replacement);
    }
    const Block *first = issue.block(place.first);
    if (plan.fix.kind != Fix::Kind::Join || !first || first->text.isEmpty())
        return false;
    const SourcePosition end = sourceRange(issue, Place::in(first->id, {0, first->text.size()})).end;
    return source.replace(end, sourceRange(issue, Place::in(place.last, {0, 1})).begin, std::nullopt, {});
}

Exit fixFile(const CommandLine &line, const Checking &checking)
{
    const QString path = line.positional().first();
    CheckedText text = checking.read({path}, {.date = line.date()}).first();
    if (!text.failed.isEmpty())
        return complain(text.failed.first().error);
    const auto decoded = readFile(path).and_then([&](const QByteArray &bytes) { return decode(bytes, path); });
    if (!decoded)
        return complain(decoded.error());
    SourceText source(decoded->text);
    Report report(line);
    for (const Plan &plan : plansFor(checking, text)) {
        const Issue &issue = text.parts.first().issue;
        if (doInSource(issue, plan, source))
            report.add(issue, plan);
    }
    const QByteArray bytes = source.changed().toUtf8();
    if (!line.isSet(u"dry-run"_s) && !line.isSet(u"output"_s)) {
        printBytes(bytes);
        return Exit::Good;
    }
    if (!line.isSet(u"dry-run"_s))
        if (const Result<> written = writeNewFile(line.value(u"output"_s), bytes); !written)
            return complain(written.error());
    report.finish();
    return Exit::Good;
}

/// From the last finding to the first, so that the places of those before stay as they are.
QList<Record> fixed(Issue issue, const QList<Plan> &plans, Report &report)
{
    Record record;
    record.issue = issue.id();
    record.author = loginName();
    record.time = QDateTime::currentDateTimeUtc();
    record.session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<Record> records;
    for (const Plan &plan : plans | std::views::reverse) {
        const QList<Change> changes = changesFor(plan.finding, plan.fix, issue);
        Result<Issue> next = apply(issue, changes);
        if (changes.isEmpty() || !next)
            continue;
        record.group = GroupId::create();
        record.reason = reasonOf(plan.finding, issue);
        for (const Change &change : changes) {
            record.change = change;
            records << record;
        }
        report.add(issue, plan);
        issue = *std::move(next);
    }
    return records;
}

Exit fixIssue(const CommandLine &line, const Checking &checking)
{
    const bool dry = line.isSet(u"dry-run"_s);
    const auto newsroom = Newsroom::open(line.newsroomPath(),
                                         dry ? Newsroom::Access::ReadOnly : Newsroom::Access::ReadWrite);
    if (!newsroom)
        return complain(newsroom.error());
    const QString name = line.positional().first();
    const auto issue = namedIssue(**newsroom, name).and_then([&](IssueId id) { return (*newsroom)->load(id); });
    if (!issue)
        return complain(issue.error());
    CheckedText text{name, {{*issue, {}}}, {}};
    Report report(line);
    const QList<Record> records = fixed(*issue, plansFor(checking, text), report);
    if (!dry) {
        (*newsroom)->follow(issue->id(), issue->version());
        (*newsroom)->append(records);
        if (const Result<> stored = (*newsroom)->flush(); !stored)
            return complain(stored.error());
        if (!line.isJson())
            print(say(QT_TRANSLATE_NOOP("galleyctl", "%1: %2 changes stored"))
                      .arg(issue->id().toString())
                      .arg(records.size()));
    }
    report.finish();
    return Exit::Good;
}

void addOptions(CommandLine &line)
{
    line.addOption(u"only"_s, say(QT_TRANSLATE_NOOP("galleyctl", "The checks whose findings are fixed.")), u"ID,…"_s);
    line.addOption(u"dry-run"_s, say(QT_TRANSLATE_NOOP("galleyctl", "Only prints what would be changed.")));
    line.addOption(u"output"_s,
                   say(QT_TRANSLATE_NOOP("galleyctl",
                                         "Writes the text into this new file, in UTF-8. Without it: to "
                                         "standard output.")),
                   u"FILE"_s);
    line.addOption(u"newsroom"_s,
                   say(QT_TRANSLATE_NOOP(
                       "galleyctl", "Fixes an issue of this newsroom: the argument is then an issue, not a file.")),
                   u"PATH"_s);
    line.addDateOption();
    line.addFormatOption(u"text"_s);
    line.addExamples({u"galleyctl fix --only text/duplicated-word page1.txt > page1.fixed.txt"_s,
                      u"galleyctl fix --only text/nonstandard-character --dry-run --format json page1.txt"_s,
                      u"galleyctl fix --only structure/broken-paragraph --newsroom desk.galley latest"_s});
}

} // namespace

Exit fixVerb(const QStringList &arguments)
{
    CommandLine line(u"fix"_s, u"FILE|ISSUE"_s,
                     say(QT_TRANSLATE_NOOP("galleyctl",
                                           "Does the first fix of every finding of the checks named. A file itself is "
                                           "never changed; in an issue of a newsroom each change is stored with its "
                                           "reason and can be taken back.")));
    addOptions(line);
    if (const auto done = line.parse(arguments))
        return *done;
    const QStringList ids = line.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name the checks whose findings to fix: --only ID.")));
    if (const auto unknown = unknownCheck(ids))
        return complain(*unknown);
    if (line.positional().size() != 1)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl", "Name one file, or with --newsroom one issue.")));
    const bool printsText = !line.isSet(u"newsroom"_s) && !line.isSet(u"dry-run"_s) && !line.isSet(u"output"_s);
    if (line.isJson() && printsText)
        return complain(say(QT_TRANSLATE_NOOP("galleyctl",
                                              "The text itself goes to standard output; --format json needs --output, "
                                              "--dry-run or --newsroom.")));
    const Result<House> house = houseAt(line.value(u"newsroom"_s));
    if (!house)
        return complain(house.error());
    const Checking checking(ids, Reading::Issue, *house);
    for (const Message &missing : checking.services().missing)
        complain(missing.text());
    return line.isSet(u"newsroom"_s) ? fixIssue(line, checking) : fixFile(line, checking);
}

} // namespace galley
