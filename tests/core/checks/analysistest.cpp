#include "core/checks/analysis.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class AnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("none") << QString() << QStringList();
        QTest::newRow("two") << u"今天晴。明天雨。"_s << QStringList({u"今天晴。"_s, u"明天雨。"_s});
        QTest::newRow("unfinished") << u"今天晴。明天"_s << QStringList({u"今天晴。"_s, u"明天"_s});
        QTest::newRow("quoted") << u"他说：“走！”她没走。"_s << QStringList({u"他说：“走！”"_s, u"她没走。"_s});
        QTest::newRow("several marks") << u"真的？！好……吧。"_s << QStringList({u"真的？！"_s, u"好……"_s, u"吧。"_s});
        QTest::newRow("English") << u"It rained. We left."_s << QStringList({u"It rained. "_s, u"We left."_s});
        QTest::newRow("figures") << u"长3.5米。"_s << QStringList({u"长3.5米。"_s});
        QTest::newRow("initials") << u"写信给J. Lin吧。"_s << QStringList({u"写信给J. Lin吧。"_s});
    }

    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QStringList found;
        for (const Span span : sentencesOf(text))
            found.append(span.of(text).toString());
        QCOMPARE(found, sentences);
        // Every place lies in the sentence that covers it.
        for (const Span span : sentencesOf(text))
            for (qsizetype at = span.begin; at < span.end; ++at)
                QCOMPARE(sentenceAt(text, at), span);
    }

    void theEndBelongsToTheLastSentence()
    {
        QCOMPARE(sentenceAt(u"一。二。", 4), Span(2, 4));
        QCOMPARE(sentenceAt(u"", 0), Span(0, 0));
    }
};

QTEST_GUILESS_MAIN(AnalysisTest)
#include "analysistest.moc"
