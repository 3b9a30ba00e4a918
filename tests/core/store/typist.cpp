// Edits an issue without rest, as the window does: applies, appends, goes on; and says so. To be killed.
// usage: typist NEWSROOM; prints "number milliseconds" for each edit as it is handed to the newsroom.
#include "tests/core/store/newsroomfixture.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

Change nextEdit(const Issue &issue, qint64 number)
{
    QRandomGenerator &random = *QRandomGenerator::global();
    const QList<Block> &blocks = issue.pages().first().stories.first().blocks;
    const Block &block = blocks[random.bounded(blocks.size())];
    if (number % 17 == 0)
        if (const auto split = splitBlock(issue, block.id, block.text.size() / 2))
            return *split;
    if (number % 23 == 0)
        if (const auto join = joinWithNext(issue, block.id))
            return *join;
    // Never inside a number typed before: it is looked for when the program has been killed.
    const qsizetype at = block.text.indexOf(u'〔');
    const qsizetype place = at < 0 ? block.text.size() : at;
    return *replaceText(issue, block.id, {place, place}, u"〔%1〕"_s.arg(number));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto newsroom = Newsroom::open(application.arguments().at(1));
    if (!newsroom) {
        std::fprintf(stderr, "%s\n", qPrintable(newsroom.error().message.text()));
        return 1;
    }
    Issue issue = startedIssue(**newsroom);
    for (;;) {
        const qint64 number = issue.version() + 1;
        const Change change = nextEdit(issue, number);
        issue = apply(issue, change).value();
        const bool typed = std::holds_alternative<ReplaceText>(change);
        const Record record = recordOf(issue.id(), change);
        (*newsroom)->append({record});
        if (typed) {
            std::printf("%lld %lld\n", static_cast<long long>(number),
                        static_cast<long long>(record.time.toMSecsSinceEpoch()));
            std::fflush(stdout);
        }
        QThread::msleep(QRandomGenerator::global()->bounded(1U, 40U));
    }
}
