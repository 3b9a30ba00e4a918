#include "tests/bench/benchtext.h"
#include "tests/bench/eventgaps.h"
#include "tests/desktop/run.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::bench;

/// Measures how long the window is held while the program opens and imports: a whole run of it on a newsroom of its own,
/// offscreen. For each step, in milliseconds: how long until it is done, and the longest event of the window's thread on
/// the way and until every check has had its say.
namespace {

class Bench
{
public:
    explicit Bench(WatchedApplication &application)
        : m_application(application)
        , m_run(std::make_unique<test::Run>(m_folder.path()))
    {
        waitFor([this] { return m_run->reviewer.checks() != nullptr; });
    }

    void run()
    {
        write(u"要闻.txt"_s, rawText(100'000));
        measure(
            "an issue of 100,000 characters", [this] { give(u"要闻.txt"_s); },
            [this] { return characters() > 50'000; });
        write(u"长.txt"_s, rawText(1'000'000));
        measure(
            "1,000,000 characters into it, one file", [this] { give(u"长.txt"_s); },
            [this] { return characters() > 500'000; });
        measure(
            "undo of that", [this] { m_run->document.undoStack().undo(); }, [this] { return characters() < 500'000; });
        writeStories(1000);
        measure(
            "1,000 files read and shown", [this] { give(u"晚"_s); },
            [this] { return m_run->importWindow() != nullptr; });
        measure("1,000 stories into it", [this] { m_run->accept(); }, [this] { return characters() > 500'000; });
        measure("a key pressed then", [this] { type(); }, [] { return true; });
        m_run.reset();
        m_application.takeLongest();
        measure(
            "started again with it", [this] { m_run = std::make_unique<test::Run>(m_folder.path()); },
            [this] { return characters() > 500'000 && m_run->reviewer.checks(); });
    }

private:
    void waitFor(const std::function<bool()> &done) const
    {
        while (!done() || (m_run && m_run->reviewer.isRunning()))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }

    void measure(const char *name, const std::function<void()> &act, const std::function<bool()> &done)
    {
        m_application.takeLongest();
        QElapsedTimer timer;
        timer.start();
        const double start = threadTime();
        act();
        const double acting = threadTime() - start;
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        const qint64 took = timer.elapsed();
        waitFor(done);
        const auto [longest, type] = m_application.takeLongest();
        std::printf("%-42s done after %6lld  act %8.2f  longest event %8.2f (type %d)\n", name,
                    static_cast<long long>(took), acting, longest, type);
        std::fflush(stdout);
    }

    qsizetype characters() const
    {
        qsizetype count = 0;
        for (const Page &page : m_run->pages())
            for (const Story &story : page.stories)
                for (const Block &block : story.blocks)
                    count += block.text.size();
        return count;
    }

    void give(const QString &name) const { Q_EMIT m_run->window.filesGiven({m_folder.filePath(name)}); }

    void type()
    {
        const Issue &issue = m_run->document.issue();
        const Block &block = issue.pages().first().stories.first().blocks.last();
        (void)m_run->document.perform({*replaceText(issue, block.id, {0, 0}, u"的"_s)}, u"typing"_s, {},
                                      Document::Merge::Typing);
    }

    void write(const QString &name, const QString &text) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }

    void writeStories(int count) const
    {
        const QStringList paragraphs = bodyText(qsizetype(count) * 1000).split(u'\n');
        qsizetype next = 0;
        for (int i = 0; i < count; ++i) {
            QString text = u"临渚第%1号稿件见报\n\n"_s.arg(i);
            while (text.size() < 1000 && next < paragraphs.size())
                text += u"　　"_s + paragraphs[next++] + u'\n';
            const QString folder = u"晚/%1 版面"_s.arg(i / 50 + 1);
            (void)QDir(m_folder.path()).mkpath(folder);
            write(u"%1/%2.txt"_s.arg(folder).arg(i), text);
        }
    }

    WatchedApplication &m_application;
    QTemporaryDir m_folder;
    std::unique_ptr<test::Run> m_run;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    Bench(application).run();
    return 0;
}
