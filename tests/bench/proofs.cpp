#include "tests/bench/measurements.h"

#include "core/layout/compose.h"
#include "core/model/edit.h"
#include "core/proof/compare.h"
#include "tests/bench/benchtext.h"
#include "tests/core/proof/setpage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

constexpr int columns = 5;
constexpr qsizetype measure = 20;

/// Five columns of body type.
ProofPage pageOf(const QString &text)
{
    ProofPage page{.number = 1, .size = QSizeF(1105, 1545), .pieces = {}};
    const QStringList lines = test::broken(text, measure);
    const qsizetype each = (lines.size() + columns - 1) / columns;
    for (int i = 0; i < columns && i * each < lines.size(); ++i)
        test::setColumn(page, 40 + 215.0 * i, 120, lines.mid(i * each, each), 9.5);
    return page;
}

/// Prints the median of some runs.
void print(const char *what, const auto &work)
{
    std::vector<double> times;
    for (int run = 0; run < 15; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("%-48s median %.2f ms\n", what, times[times.size() / 2]);
}

} // namespace

void measureProof(qsizetype characters)
{
    const QString text = bodyText(characters).first(characters);
    Story story{StoryId::create(), {}};
    for (const QString &paragraph : text.split(u'\n'))
        story.blocks.append({BlockId::create(), {}, paragraph, OriginMap(paragraph.size(), {0, 1, 1}), {}});
    const Issue issue = apply(Issue(IssueId::create()), InsertPage{0, {PageId::create(), 1, {}, {story}}}).value();
    const ProofPage proof = pageOf(QString(text).remove(u'\n'));
    qsizetype found = 0;
    print("a page against its proof",
          [&] { found = compareProof(issue, issue.pages().first(), proof).findings.size(); });
    std::printf("  %lld characters, %lld differences\n", static_cast<long long>(characters),
                static_cast<long long>(found));
    print("the same text broken into lines", [&] {
        for (const Block &block : issue.pages().first().stories.first().blocks)
            composed(block.text, {});
    });
}

} // namespace galley::bench
