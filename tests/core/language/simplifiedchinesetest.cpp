#include "core/language/language.h"

#include <QTest>

#include <thread>

using namespace galley;
using namespace Qt::StringLiterals;

class SimplifiedChineseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutsRunsOfHan_data();
    void cutsRunsOfHan();
    void segments_data();
    void segments();
    void wordsCoverTheRun_data();
    void wordsCoverTheRun();
    void prefersTheTextWithoutARepeat();
    void knowsWords();
    void answersOnSeveralThreads();

private:
    std::shared_ptr<const Language> m_language;
};

void SimplifiedChineseTest::initTestCase()
{
    const Result<std::shared_ptr<const Language>> loaded = simplifiedChinese();
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message.text()));
    m_language = *loaded;
}

void SimplifiedChineseTest::cutsRunsOfHan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("runs");
    QTest::newRow("empty") << u""_s << QStringList{};
    QTest::newRow("no Han") << u"Galley 0.1, 2026"_s << QStringList{};
    QTest::newRow("punctuation ends a run") << u"早上好，临渚。"_s << QStringList{u"早上好"_s, u"临渚"_s};
    QTest::newRow("digits and letters end a run") << u"第3届AI大会"_s << QStringList{u"第"_s, u"届"_s, u"大会"_s};
    QTest::newRow("beyond the basic plane") << u"姓𠮷的人!"_s << QStringList{u"姓𠮷的人"_s};
}

void SimplifiedChineseTest::cutsRunsOfHan()
{
    QFETCH(QString, text);
    QStringList found;
    for (const Span run : hanRuns(text))
        found.append(run.of(text).toString());
    QTEST(found, "runs");
}

void SimplifiedChineseTest::segments_data()
{
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("cut");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"今天天气很好"_s << u"今天 天气 很 好"_s;
    QTest::newRow("a repeat between two words") << u"他们研究生命起源"_s << u"他们 研究 生命 起源"_s;
    QTest::newRow("idiom stays whole") << u"大家其乐融融"_s << u"大家 其乐融融"_s;
}

void SimplifiedChineseTest::segments()
{
    QFETCH(QString, run);
    QStringList words;
    for (const Word &word : m_language->segment(run).words)
        words.append(word.span.of(run).toString());
    const QString found = words.join(u' ');
    QTEST(found, "cut");
}

void SimplifiedChineseTest::wordsCoverTheRun_data()
{
    QTest::addColumn<QString>("run");
    QTest::newRow("rare characters") << u"龘龘爨爨"_s;
    QTest::newRow("a pair of surrogates") << u"𠮷野家𠮷"_s;
    QTest::newRow("half a pair") << u"店"_s + QChar(0xD842) + u"家"_s;
    QTest::newRow("long") << u"临渚市民走在江边看见灯亮了"_s.repeated(50);
}

void SimplifiedChineseTest::wordsCoverTheRun()
{
    QFETCH(QString, run);
    const Segmentation cut = m_language->segment(run);
    qsizetype at = 0;
    for (const Word &word : cut.words) {
        QCOMPARE(word.span.begin, at);
        QVERIFY(!word.span.isEmpty());
        at = word.span.end;
    }
    QCOMPARE(at, run.size());
    QVERIFY(cut.score < 0);
    QCOMPARE(m_language->score(run), cut.score);
}

void SimplifiedChineseTest::prefersTheTextWithoutARepeat()
{
    QVERIFY(m_language->score(u"居民都已经搬进新居") > m_language->score(u"居民民都已经搬进新居") + 3);
}

void SimplifiedChineseTest::knowsWords()
{
    QVERIFY(m_language->isWord(u"进步"));
    QVERIFY(!m_language->isWord(u"步进步"));
    QVERIFY(!m_language->isWord(u""));
    QVERIFY(m_language->logProbability(u"进步") > m_language->logProbability(u"踟蹰"));
    QVERIFY(m_language->logProbability(u"步进步") < -7);
}

void SimplifiedChineseTest::answersOnSeveralThreads()
{
    const QString run = u"记者从临渚市商务局了解到今年前三季度全市社会消费品零售总额稳步增长"_s;
    const double expected = m_language->score(run);
    std::array<double, 4> scores{};
    {
        std::array<std::jthread, 4> threads;
        for (std::size_t i = 0; i < threads.size(); ++i)
            threads[i] = std::jthread([&, i] { scores[i] = m_language->score(run); });
    }
    for (const double score : scores)
        QCOMPARE(score, expected);
}

QTEST_APPLESS_MAIN(SimplifiedChineseTest)
#include "simplifiedchinesetest.moc"
