#include "tests/bench/measurements.h"

#include "core/checks/house/houserules.h"
#include "core/checks/runner.h"
#include "core/ledger/ledger.h"
#include "core/model/edit.h"
#include "core/recognise/recognise.h"
#include "core/text/comparison.h"
#include "tests/bench/benchtext.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void line(const QString &name, const QString &value)
{
    std::printf("%-48s %s\n", qPrintable(name), qPrintable(value));
    std::fflush(stdout);
}

QString perSecond(qsizetype characters, double time)
{
    return QString::number(double(characters) / std::max(time, 0.001) * 1000, 'f', 0) + u" characters/s"_s;
}

/// A figure of this process's memory in bytes, as the kernel names it: VmRSS now, VmHWM the most since forgetPeak().
qint64 memory(const char *figure)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : status.readAll().split('\n'))
        if (each.startsWith(figure))
            return each.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

void forgetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

QString mebibytes(qint64 bytes)
{
    return QString::number(bytes / (1024 * 1024)) + u" MiB"_s;
}

Issue issueWith(const QList<Story> &stories)
{
    const Page page{PageId::create(), 1, u"要闻"_s, stories};
    return apply(Issue(IssueId::create()), InsertPage{0, page}).value_or(Issue());
}

QList<Story> recognised(const QString &text, const CheckServices &services)
{
    return recognise(linesOf({text, u"UTF-8"_s}, 0), services.language.get());
}

Story storyOf(const QString &text)
{
    Story story{StoryId::create(), {}};
    for (const QString &paragraph : text.split(u'\n'))
        story.blocks.append({BlockId::create(),
                             {Role::Paragraph, 1.0, std::nullopt, {}},
                             paragraph,
                             OriginMap(paragraph.size(), {0, int(story.blocks.size()) + 1, 1}),
                             {}});
    return story;
}

/// Terms and wordings of common characters, few of which stand in a text.
House bigHouse(int entries)
{
    const QStringView common = u"江河水土山城市民生产业发展改革教育文化体育交通建设服务管理工程环境资源经济社会";
    House house;
    for (int i = 0; i < entries; ++i) {
        QString word;
        for (int at = i + 7, n = 0; n < 6; ++n, at = at * 31 / 7 + n + i)
            word += common[at % common.size()];
        house.terms.append({.avoid = word, .use = u"用"_s});
        house.fixedWordings.append({.wording = QString(word + u"行动计划"_s)});
    }
    return house;
}

/// One character typed somewhere in the story.
Issue typed(const Issue &issue, const Story &story, int stroke)
{
    const Block &block = story.blocks[stroke * 7 % story.blocks.size()];
    const Block *now = issue.block(block.id);
    const qsizetype at = (stroke * 31) % now->text.size();
    const auto change = replaceText(issue, block.id, {at, at}, QString(u"的是在了和"_s[stroke % 5]));
    return change ? apply(issue, *change).value_or(issue) : issue;
}

} // namespace

void measureSpeed(const CheckServices &services, const Checks &checks, qsizetype characters)
{
    const QString text = rawText(characters);
    QList<Story> stories;
    line(u"recognition"_s, perSecond(text.size(), milliseconds([&] { stories = recognised(text, services); })));
    const Issue issue = issueWith(stories);
    line(u"analysis"_s, perSecond(text.size(), milliseconds([&] { const Analyses analyses(issue); })));
    const Analyses analyses(issue);
    const auto mentions = [&](const Block &block) -> const QList<Mention> & { return analyses.of(block).mentions; };
    const NameKnowledge knowledge{services.language, services.variants};
    (void)ledgerOf(issue, mentions, knowledge); // reads the tables of characters that look alike
    line(u"ledger"_s, perSecond(text.size(), milliseconds([&] { (void)ledgerOf(issue, mentions, knowledge); })));
    for (const std::unique_ptr<Check> &check : checks) {
        CheckRunner runner(checks);
        runner.setEnabled({u"none"_s}); // analyses the blocks and runs nothing
        runner.run(issue);
        const QString id = check->info().id;
        runner.setEnabled({id});
        line(id, perSecond(text.size(), milliseconds([&] { runner.run(issue); })));
    }
}

void measureComparison(qsizetype characters)
{
    const Story story = storyOf(bodyText(characters));
    QStringList before;
    for (const Block &block : story.blocks)
        before.append(block.text);
    QStringList after = before;
    for (qsizetype i = 0; i < after.size(); i += 3)
        after[i].insert(after[i].size() / 2, u"的"_s);
    line(u"%L1 characters against what was received"_s.arg(characters),
         u"%1 ms"_s.arg(milliseconds([&] { (void)compare(before, after); }), 0, 'f', 1));
}

void measureWholeIssue(const CheckServices &services, const Checks &checks, const QString &text)
{
    forgetPeak();
    const qint64 before = memory("VmRSS");
    qsizetype findings = 0;
    qint64 kept = 0;
    const double time = milliseconds([&] {
        const Issue issue = issueWith(recognised(text, services));
        CheckRunner runner(checks);
        findings = runner.run(issue).size();
        malloc_trim(0);
        kept = memory("VmRSS") - before;
    });
    const qint64 peak = memory("VmHWM");
    line(u"%L1 characters: raw text to findings"_s.arg(text.size()),
         u"%1 ms, %2 findings; peak %3, of which %4 bytes a character, %5 kept"_s.arg(time, 0, 'f', 0)
             .arg(findings)
             .arg(mebibytes(peak))
             .arg(double(peak - before) / double(text.size()), 0, 'f', 1)
             .arg(double(kept) / double(text.size()), 0, 'f', 1));
}

void measureHouse(const CheckServices &services, qsizetype characters)
{
    const Issue issue = issueWith(recognised(rawText(characters), services));
    for (const int entries : {200, 20'000}) {
        const House house = bigHouse(entries);
        Checks checks;
        double making = milliseconds([&] { checks.push_back(houseTerm(house, services.language)); });
        making += milliseconds([&] { checks.push_back(fixedWording(house, services.language)); });
        CheckRunner runner(checks);
        runner.setEnabled({u"none"_s}); // analyses the blocks and runs nothing
        runner.run(issue);
        for (const QString &id : {u"house/term"_s, u"house/fixed-wording"_s}) {
            runner.setEnabled({id});
            const double time = milliseconds([&] { runner.run(issue); });
            line(u"%1, %L2 entries"_s.arg(id).arg(entries), perSecond(characters, time));
        }
        line(u"making both"_s, u"%1 ms"_s.arg(making, 0, 'f', 0));
    }
}

void measurePace(const CheckServices &services, const Checks &checks, const QString &text)
{
    const Issue issue = issueWith(recognised(text, services));
    CheckRunner runner(checks);
    line(u"%L1 characters: all but text/typo"_s.arg(text.size()),
         u"%1 ms"_s.arg(milliseconds([&] { runner.run(issue, {}, {}, {.behind = false}); }), 0, 'f', 0));
    line(u"%L1 characters: then what runs behind"_s.arg(text.size()),
         u"%1 ms"_s.arg(milliseconds([&] { runner.run(issue); }), 0, 'f', 0));
}

void measureKeyPress(const CheckServices &services, const Checks &checks, qsizetype characters)
{
    const Story story = storyOf(bodyText(characters));
    Issue issue = issueWith(recognised(rawText(80'000), services) + QList<Story>{story});
    CheckRunner runner(checks);
    runner.run(issue);
    std::vector<double> times;
    for (int stroke = 0; stroke < 300; ++stroke) {
        times.push_back(milliseconds([&] {
            issue = typed(issue, story, stroke);
            runner.run(issue);
        }));
    }
    std::ranges::sort(times);
    line(u"key press to findings, %L1-character story"_s.arg(characters),
         u"median %1 ms, p99 %2 ms"_s.arg(times[times.size() / 2], 0, 'f', 1)
             .arg(times[times.size() * 99 / 100], 0, 'f', 1));
}

} // namespace galley::bench
