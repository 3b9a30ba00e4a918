#include "tests/bench/measurements.h"

#include "core/layout/copyfit.h"
#include "core/model/edit.h"
#include "tests/bench/benchtext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int keys = 1000;

Issue storyOf(qsizetype characters)
{
    Story story{StoryId::create(), {}};
    for (const QString &paragraph : bodyText(characters).first(characters).split(u'\n'))
        story.blocks.append({BlockId::create(), {}, paragraph, {}, {}});
    return apply(Issue(IssueId::create()), InsertPage{0, {PageId::create(), 1, {}, {story}}}).value();
}

House broadsheet(int lines)
{
    House house;
    house.pagePlan = {{.page = everyPage, .columns = 8, .measure = 13, .lines = 115}};
    house.holes = {{everyPage, 1, {lines}}};
    return house;
}

} // namespace

void measureCopyfit(qsizetype characters)
{
    Issue issue = storyOf(characters);
    const House house = broadsheet(100);
    const LineBreaker breaker;
    const auto fit = [&] {
        const Page &page = issue.pages().first();
        return copyfitOf(house, page, page.stories.first(), breaker)->over();
    };
    QElapsedTimer timer;
    timer.start();
    qsizetype over = fit();
    const double first = double(timer.nsecsElapsed()) / 1e6;
    std::vector<double> times;
    for (int key = 0; key < keys; ++key) {
        const QList<Block> &blocks = issue.pages().first().stories.first().blocks;
        const Block &block = blocks[key * 7 % blocks.size()];
        issue = apply(issue, *replaceText(issue, block.id, {block.text.size() / 2, block.text.size() / 2}, u"渡"_s))
                    .value();
        timer.start();
        over = fit();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("copyfit of a story of %-26lld first %.2f ms, after a key press median %.3f ms, p99 %.3f ms\n",
                static_cast<long long>(characters), first, times[keys / 2], times[keys * 99 / 100]);
    std::printf("  lines over its hole: %lld\n", static_cast<long long>(over));
}

} // namespace galley::bench
