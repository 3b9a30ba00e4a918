// One large file whose reading is stopped leaves nothing half taken.
#include "core/intake/plan.h"
#include "tests/core/input/documents.h"

#include <QStringEncoder>
#include <QTest>

#include <atomic>
#include <ctime>
#include <future>
#include <pthread.h>
#include <thread>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype size = 1'000'000; ///< characters

QString paragraphsOf(qsizetype characters, const QString &before, const QString &after)
{
    QString text;
    text.reserve(characters * 2);
    for (int i = 0; text.size() < characters; ++i)
        text += before + u"第%1段 "_s.arg(i)
            + (i % 8 == 0 ? u"早樱开满江岸"_s
                          : u"临渚江边的早樱三月十七日开了，前来赏花的人比去年多了两成，小店延长了营业时间。"_s)
            + after;
    return text;
}

QByteArray rtf()
{
    QByteArray text = "{\\rtf1\\ansi\\ansicpg936 "_ba;
    const QByteArray line = QStringEncoder("GB18030").encode(paragraphsOf(200, {}, {}));
    QByteArray written;
    for (const char c : line)
        written += "\\'" + QByteArray(1, c).toHex();
    while (text.size() < size * 2)
        text += written + "\\par\n";
    return text + '}';
}

/// Processor time of a thread in milliseconds: what else the machine does is left out.
double timeOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Outcome {
    double wentOn = 0; ///< milliseconds of work behind the stop
    bool wasDone = false;
    qsizetype files = 0;
};

/// Plans the file and stops it after so much work.
Outcome stoppedAfter(double work, const ReceivedFile &file)
{
    std::stop_source stop;
    std::promise<clockid_t> clock;
    std::atomic<bool> done = false;
    Outcome outcome;
    double ended = 0;
    std::thread reader([&] {
        clockid_t own{};
        pthread_getcpuclockid(pthread_self(), &own);
        clock.set_value(own);
        const ImportPlan plan = planImport(Issue(IssueId::create()), {file}, {nullptr, {}, {}, stop.get_token()});
        ended = timeOf(own);
        outcome.files = plan.files.size();
        done = true;
        done.wait(true); // its clock ends with it
    });
    const clockid_t its = clock.get_future().get();
    while (timeOf(its) < work && !done)
        std::this_thread::yield();
    outcome.wasDone = done;
    const double told = timeOf(its);
    stop.request_stop();
    while (!done)
        std::this_thread::yield();
    done = false;
    done.notify_one();
    reader.join();
    outcome.wentOn = ended - told;
    return outcome;
}

} // namespace

class StopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoppedFileIsNotTaken_data()
    {
        QTest::addColumn<ReceivedFile>("file");
        const QString text = paragraphsOf(size, {}, u"\n"_s);
        QTest::newRow("text in UTF-8") << ReceivedFile{u"大.txt"_s, text.toUtf8()};
        QTest::newRow("text in GB18030") << ReceivedFile{u"大.txt"_s, QStringEncoder("GB18030").encode(text)};
        QTest::newRow("web page") << ReceivedFile{
            u"大.html"_s, QString(u"<html><body>" + paragraphsOf(size, u"<p>"_s, u"</p>"_s)).toUtf8()};
        QTest::newRow("Markdown") << ReceivedFile{u"大.md"_s, paragraphsOf(size / 2, {}, u"\n\n"_s).toUtf8()};
        QTest::newRow("Word document") << ReceivedFile{
            u"大.docx"_s, docx(paragraphsOf(size, u"<w:p><w:r><w:t>"_s, u"</w:t></w:r></w:p>"_s))};
        QTest::newRow("OpenDocument") << ReceivedFile{u"大.odt"_s,
                                                      odt(paragraphsOf(size, u"<text:p>"_s, u"</text:p>"_s))};
        QTest::newRow("rich text") << ReceivedFile{u"大.rtf"_s, rtf()};
    }
    void aStoppedFileIsNotTaken()
    {
        QFETCH(ReceivedFile, file);
        double longest = 0;
        for (const double work : {0.0, 30.0, 200.0, 800.0}) {
            const Outcome outcome = stoppedAfter(work, file);
            if (outcome.wasDone)
                break;
            QCOMPARE(outcome.files, 0); // nothing half read
            longest = std::max(longest, outcome.wentOn);
        }
        // How soon is a figure for people, not a bar: it depends on the machine.
        qInfo("%lld MB: %.0f ms at most", static_cast<long long>(file.bytes.size() >> 20), longest);
    }

    void anotherCharsetLeavesThePlanAsItWas()
    {
        ImportPlan plan = planImport(Issue(IssueId::create()),
                                     QList<ReceivedFile>{{u"一.txt"_s, u"早樱开满江岸\n"_s.toUtf8()}}, {});
        std::stop_source stop;
        stop.request_stop();
        setCharset(plan, 0, u"windows-1252"_s, {nullptr, {}, {}, stop.get_token()});
        QCOMPARE(plan.files.first().charset, u"UTF-8"_s);
        QCOMPARE(int(plan.files.first().state), int(PlannedFile::State::Taken));
        QCOMPARE(plan.files.first().parts.size(), 1);
        QCOMPARE(plan.pages.size(), 1);
    }

    void readingSaysThatItWasStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto read = readDocument(u"早樱开满江岸\n"_s.toUtf8(), u"一.txt"_s, 0, {{}, stop.get_token()});
        QCOMPARE(read.error().code, Error::Code::Stopped);
        QVERIFY(read.error().message.text().contains(u"一.txt"_s));
    }
};

QTEST_GUILESS_MAIN(StopTest)
#include "stoptest.moc"
