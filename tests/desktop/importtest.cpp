// The session behind the window: files come in, are shown first where there is something to see, and are stored.
#include "core/intake/originals.h"
#include "tests/desktop/run.h"

#include <QAbstractButton>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const QString sakura =
    u"早樱开满江岸\n\n　　本报讯(记者 顾南乔)临渚江边的早樱三月十七日开了，前来赏花的人比去年多了两成。\n　　沿岸的小店延长了营业时间。\n"_s;

} // namespace

class DesktopImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneSoundFileGoesStraightIn()
    {
        Run run(m_folder->path(), {write(u"03 经济.txt"_s, sakura)});
        QTRY_COMPARE_WITH_TIMEOUT(run.pages().size(), 1, patience);
        QVERIFY(!run.importWindow());
        QCOMPARE(run.pages().first().number, 3);
        QTRY_COMPARE_WITH_TIMEOUT(run.task(), u"Files imported: 1"_s, patience);
        Q_EMIT run.window.filesGiven({path(u"03 经济.txt"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(run.task(), u"In the issue already, byte for byte: 03 经济.txt"_s, patience);
        QCOMPARE(run.pages().size(), 1);
    }

    void aFolderIsShownFirst()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"晚/03 经济"_s));
        write(u"晚/03 经济/1.txt"_s, sakura);
        write(u"晚/图.jpg"_s, QString(400, QChar(0)));
        Run run(m_folder->path(), {path(u"晚"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(run.importWindow(), patience);
        QVERIFY(run.pages().isEmpty());
        run.accept();
        QTRY_COMPARE_WITH_TIMEOUT(run.pages().size(), 1, patience);
        QCOMPARE(run.document.issue().title(), u"晚"_s);
        QTRY_VERIFY(!run.importWindow());
        QVERIFY(!run.window.findChild<Band *>()); // the window has named what could not be read
        QTRY_COMPARE_WITH_TIMEOUT(run.task(), u"Files imported: 1 · not readable: 1"_s, patience);
    }

    void aFileAgainIsANewVersion()
    {
        const QString file = write(u"要闻.txt"_s, sakura);
        Run run(m_folder->path(), {file});
        QTRY_COMPARE_WITH_TIMEOUT(run.pages().size(), 1, patience);
        const Block block = run.pages().first().stories.first().blocks[1];
        const qsizetype at = block.text.indexOf(u"赏花的人"_s);
        QVERIFY(run.document.perform({*replaceText(run.document.issue(), block.id, {at + 3, at + 4}, u"游客"_s)},
                                     u"fix"_s));
        write(u"要闻.txt"_s, QString(sakura).replace(u"十七日"_s, u"十六日"_s));
        Q_EMIT run.window.filesGiven({file});
        QTRY_VERIFY_WITH_TIMEOUT(run.importWindow(), patience);
        run.accept();
        QTRY_VERIFY_WITH_TIMEOUT(run.document.issue().block(block.id)->text.contains(u"三月十六日"_s), patience);
        QVERIFY(run.document.issue().block(block.id)->text.contains(u"赏花的游客"_s));
        const QString received = receivedText(run, run.pages().first().stories.first().id);
        QVERIFY2(received.contains(u"三月十六日"_s) && received.contains(u"赏花的人"_s), qPrintable(received));
        run.document.undoStack().undo();
        QVERIFY(run.document.issue().block(block.id)->text.contains(u"三月十七日"_s));
    }

    void cancelAnswersAtOnceAndNothingIsTaken()
    {
        QString large;
        while (large.size() < 8'000'000)
            large += sakura;
        Run run(m_folder->path());
        QTRY_VERIFY_WITH_TIMEOUT(run.reviewer.checks(), patience);
        Q_EMIT run.window.filesGiven({write(u"大.txt"_s, large)});
        auto *stop = run.window.findChild<QAbstractButton *>(u"statusStop"_s);
        QTRY_VERIFY(stop->isVisible());
        stop->click();
        QCOMPARE(run.task(), u"Import cancelled: nothing was taken."_s);
        QVERIFY(!stop->isVisible());
        // What was being read does not stand in the way of what comes next.
        Q_EMIT run.window.filesGiven({write(u"要闻.txt"_s, sakura)});
        QTRY_COMPARE_WITH_TIMEOUT(run.pages().size(), 1, 5000);
        QCOMPARE(run.document.issue().sources().size(), 1);
    }

    void aNewIssueIsThereNextTime()
    {
        {
            Run run(m_folder->path());
            QTRY_VERIFY_WITH_TIMEOUT(run.reviewer.checks(), patience);
            Q_EMIT run.window.newIssueWanted({u"临渚晚报"_s, QDate(2026, 3, 18), 1});
            QCOMPARE(run.document.issue().title(), u"临渚晚报"_s);
            Q_EMIT run.window.filesGiven({write(u"要闻.txt"_s, sakura)});
            QTRY_COMPARE_WITH_TIMEOUT(run.pages().size(), 1, patience);
        }
        Run again(m_folder->path());
        QTRY_COMPARE_WITH_TIMEOUT(again.pages().size(), 1, patience);
        QCOMPARE(factsOf(again.document.issue()), (IssueFacts{u"临渚晚报"_s, QDate(2026, 3, 18), 1}));
        // To be chosen, too.
        QTRY_COMPARE(again.window.findChildren<QAbstractButton *>(u"startIssue"_s).size(), 1);
    }

private:
    static QString receivedText(const Run &run, StoryId story)
    {
        const Result<QList<Record>> records = run.journal.newsroom()->records(run.document.issue().id());
        const auto received = receivedStory(records.value_or(QList<Record>()), story);
        QString text;
        for (const Block &block : received && *received ? (*received)->blocks : QList<Block>())
            text += block.text;
        return text;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(DesktopImportTest)
#include "importtest.moc"
