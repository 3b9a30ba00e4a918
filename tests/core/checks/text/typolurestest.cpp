#include "core/checks/text/typolures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class TypoLuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        TypoLures lures;
        lures.set(u'今', u'近', {12, 9});
        lures.set(u'近', u'今', {3, 0});
        const TypoLures read(lures.toJson());
        QCOMPARE(read.of(u'今', u'近').any, 12);
        QCOMPARE(read.of(u'今', u'近').strong, 9);
        QCOMPARE(read.of(u'近', u'今').any, 3);
        QCOMPARE(read.toJson(), lures.toJson());
    }

    void forgetsWhatIsRare()
    {
        TypoLures lures;
        lures.set(u'今', u'近', {1, 1});
        lures.set(u'近', u'今', {5, 1});
        const TypoLures read(lures.toJson());
        QCOMPARE(read.of(u'今', u'近').any, 0);
        QCOMPARE(read.of(u'近', u'今').any, 5);
        QCOMPARE(read.of(u'近', u'今').strong, 0);
    }

    void passesOverWhatIsNoPair()
    {
        QCOMPARE(TypoLures(QJsonArray{u"今近"_s, u"今近来 1 2"_s, 5, u"今近 8 4"_s}).toJson(),
                 QJsonArray{u"今近 8 4"_s});
    }
};

QTEST_APPLESS_MAIN(TypoLuresTest)
#include "typolurestest.moc"
