#include "core/checks/text/typojudge.h"
#include "core/language/secondlanguage.h"
#include "core/language/thirdlanguage.h"
#include "tests/bench/benchtext.h"
#include "tests/bench/measurements.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

template<typename Load>
auto loaded(const char *name, Load load)
{
    QElapsedTimer timer;
    timer.start();
    auto result = load();
    std::printf("%-48s %lld ms\n", name, static_cast<long long>(timer.elapsed()));
    return result ? *result : nullptr;
}

} // namespace

void measureTypos()
{
    const TypoSources sources{.language = loaded("  first language model", simplifiedChinese),
                              .second = loaded("  second language model", secondChinese),
                              .third = loaded("  third language model", thirdChinese),
                              .confusables = loaded("  characters that are confused", installedConfusables)};
    if (!sources.language || !sources.second || !sources.third || !sources.confusables)
        return;
    QElapsedTimer timer;
    timer.start();
    const TypoJudge judge(sources);
    const QString slip = u"临渚市昨天召开工作会义，部署明年的重点任务。"_s;
    const std::size_t found = judge.slipsIn(slip, hanRuns(slip)).size();
    std::printf("%-48s %lld ms, %zu found\n", "  from there to the first wrong character",
                static_cast<long long>(timer.elapsed()), found);
    const QString text = bodyText(100'000);
    timer.start();
    for (const QString &paragraph : text.split(u'\n'))
        (void)judge.slipsIn(paragraph, hanRuns(paragraph));
    std::printf("%-48s %lld characters/s of one core\n", "  wrong characters",
                static_cast<long long>(text.size() * 1000 / std::max<qint64>(1, timer.elapsed())));
    std::fflush(stdout);
}

} // namespace galley::bench
