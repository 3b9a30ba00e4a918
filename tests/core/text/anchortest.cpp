#include "core/text/anchor.h"

#include <QTest>

using namespace galley;

class AnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spanFollowsAReplacement_data()
    {
        QTest::addColumn<Span>("before");
        QTest::addColumn<Shift>("shift");
        QTest::addColumn<Span>("after");
        QTest::newRow("typed before it: moves on") << Span{4, 6} << Shift{0, 0, 3} << Span{7, 9};
        QTest::newRow("typed at its head: stays outside") << Span{4, 6} << Shift{4, 0, 2} << Span{6, 8};
        QTest::newRow("typed inside: grows") << Span{4, 6} << Shift{5, 0, 2} << Span{4, 8};
        QTest::newRow("typed at its tail: stays outside") << Span{4, 6} << Shift{6, 0, 2} << Span{4, 6};
        QTest::newRow("typed after it: stays") << Span{4, 6} << Shift{9, 0, 2} << Span{4, 6};
        QTest::newRow("deleted before it: moves back") << Span{4, 6} << Shift{0, 3, 0} << Span{1, 3};
        QTest::newRow("head cut off") << Span{4, 8} << Shift{2, 4, 1} << Span{3, 5};
        QTest::newRow("tail cut off") << Span{4, 8} << Shift{6, 5, 1} << Span{4, 6};
        QTest::newRow("all of it replaced: empty there") << Span{4, 6} << Shift{4, 2, 3} << Span{4, 4};
        QTest::newRow("a part inside replaced") << Span{4, 9} << Shift{5, 2, 1} << Span{4, 8};
    }

    void spanFollowsAReplacement()
    {
        QFETCH(Span, before);
        QFETCH(Shift, shift);
        QTEST(rebased(before, shift), "after");
    }

    void positionInRemovedTextMovesToTheEndOfTheNew()
    {
        QCOMPARE(rebased(3, Shift{2, 4, 1}), 3);
        QCOMPARE(rebased(6, Shift{2, 4, 1}), 3);
        QCOMPARE(rebased(1, Shift{2, 4, 1}), 1);
    }
};

QTEST_GUILESS_MAIN(AnchorTest)
#include "anchortest.moc"
