#include "tests/bench/measurements.h"

#include "core/model/edit.h"
#include "core/store/newsroom.h"
#include "tests/bench/benchtext.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

Issue issueOf(const QString &text)
{
    Story story{StoryId::create(), {}};
    for (const QString &paragraph : text.split(u'\n'))
        story.blocks.append({BlockId::create(), {}, paragraph, OriginMap(paragraph.size(), {0, 1, 1}), {}});
    const Page page{PageId::create(), 1, u"要闻"_s, {story}};
    return apply(Issue(IssueId::create()), InsertPage{0, page}).value_or(Issue());
}

Record recordOf(const Issue &issue, const Change &change)
{
    Record record;
    record.issue = issue.id();
    record.author = u"bench"_s;
    record.time = QDateTime::currentDateTimeUtc();
    record.group = GroupId::create();
    record.change = change;
    return record;
}

/// Every record one key pressed somewhere.
void fill(Newsroom &newsroom, const Issue &issue, qsizetype keys)
{
    const QList<Block> &blocks = issue.pages().first().stories.first().blocks;
    QList<Record> records{recordOf(issue, InsertPage{0, issue.pages().first()})};
    records.reserve(keys + 1);
    for (qsizetype i = 0; i < keys; ++i)
        records << recordOf(
            issue, ReplaceText{blocks[i / 20 % blocks.size()].id, 0, {}, QString(u"的是在了和"_s[i % 5]), {}, {}});
    newsroom.append(records);
    if (!newsroom.flush())
        std::printf("the newsroom could not be written\n");
}

double opened(Newsroom &newsroom, IssueId id)
{
    QElapsedTimer timer;
    timer.start();
    if (!newsroom.load(id))
        std::printf("the issue could not be opened\n");
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Presses keys as fast as a person can until the snapshot must be there, and says how long the slowest took to the disk.
/// Without the pauses the store would never find the time for a snapshot.
double slowestKeyMeanwhile(Newsroom &newsroom, const Issue &issue)
{
    const BlockId block = issue.pages().first().stories.first().blocks.first().id;
    double slowest = 0;
    QElapsedTimer all;
    QElapsedTimer one;
    for (all.start(); all.elapsed() < 3000;) {
        one.start();
        newsroom.append({recordOf(issue, ReplaceText{block, 0, {}, u"的"_s, {}, {}})});
        (void)newsroom.flush();
        slowest = std::max(slowest, double(one.nsecsElapsed()) / 1e6);
        QThread::msleep(50);
    }
    return slowest;
}

} // namespace

void measureOpening(qsizetype records)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"newsroom.galley"_s);
    const Issue issue = issueOf(bodyText(100'000));
    {
        auto newsroom = Newsroom::open(path).value();
        fill(*newsroom, issue, records);
    }
    auto newsroom = Newsroom::open(path).value();
    const double plain = opened(*newsroom, issue.id());
    const double key = slowestKeyMeanwhile(*newsroom, issue);
    newsroom.reset();
    newsroom = Newsroom::open(path).value();
    std::printf("%-48s %.0f ms, from its snapshot %.0f ms; while that is made a key takes %.0f ms at most\n",
                qPrintable(u"opening an issue of %L1 records"_s.arg(records)), plain, opened(*newsroom, issue.id()),
                key);
    std::fflush(stdout);
}

} // namespace galley::bench
