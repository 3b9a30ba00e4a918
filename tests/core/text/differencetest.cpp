#include "core/text/difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallestReplacement_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<qsizetype>("caret");
        QTest::addColumn<Span>("removed");
        QTest::addColumn<Span>("added");
        QTest::newRow("typed") << u"今年重点"_s << u"今年的重点"_s << qsizetype(3) << Span{2, 2} << Span{2, 3};
        QTest::newRow("deleted") << u"今年的重点"_s << u"今年重点"_s << qsizetype(2) << Span{2, 3} << Span{2, 2};
        QTest::newRow("replaced") << u"濕地"_s << u"湿地"_s << qsizetype(-1) << Span{0, 1} << Span{0, 1};
        QTest::newRow("first of two equal typed")
            << u"的重"_s << u"的的重"_s << qsizetype(1) << Span{0, 0} << Span{0, 1};
        QTest::newRow("second of two equal typed")
            << u"的重"_s << u"的的重"_s << qsizetype(2) << Span{1, 1} << Span{1, 2};
        QTest::newRow("surrogate pair is not cut") << u"𠮷"_s << u"𠮸"_s << qsizetype(-1) << Span{0, 2} << Span{0, 2};
        QTest::newRow("all gone") << u"水"_s << QString() << qsizetype(0) << Span{0, 1} << Span{0, 0};
    }

    void smallestReplacement()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(qsizetype, caret);
        const auto found = difference(before, after, caret);
        QVERIFY(found);
        QTEST(found->before, "removed");
        QTEST(found->after, "added");
    }

    void equalTextsDifferInNothing() { QVERIFY(!difference(u"一样", u"一样")); }

    void replacementAlwaysGivesTheNewText()
    {
        QRandomGenerator random(20260301);
        const QString letters = u"的了𠮷"_s;
        for (int i = 0; i < 2000; ++i) {
            QString before, after;
            for (QString *text : {&before, &after})
                for (quint32 n = random.bounded(8); n > 0; --n)
                    *text += random.bounded(3) == 2 ? letters.sliced(2)
                                                    : letters.sliced(qsizetype(random.bounded(2)), 1);
            const auto hint = qsizetype(random.bounded(10)) - 1;
            const auto found = difference(before, after, hint);
            QString built = before;
            if (found)
                built.replace(found->before.begin, found->before.length(), found->after.of(after).toString());
            QCOMPARE(built, after);
        }
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "differencetest.moc"
