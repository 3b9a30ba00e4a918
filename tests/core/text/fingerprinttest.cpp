#include "core/text/fingerprint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class FingerprintTest : public QObject
{
    Q_OBJECT

    static QString text()
    {
        return u"长桥北岸的匝道昨天正式通车。首日车流平稳，匝道口没有拥堵，交警在现场疏导，市民说回家近了十分钟。"
               u"南岸的匝道将在年底前完工，届时过江不必再绕行老城，渡口的压力也会小得多，货车改走外环。"_s;
    }

private Q_SLOTS:
    void marksAndSpacesAreNothing()
    {
        QString other = text();
        other.replace(u'，', u"　"_s).remove(u'。');
        QCOMPARE(fingerprintOf(other), fingerprintOf(text()));
        QCOMPARE(wordingOf(other), wordingOf(text()));
        QCOMPARE(wordingLength(u"3月，长桥 A。"_s), 5);
    }

    void aPieceIsFoundInTheWhole()
    {
        const Fingerprint whole = fingerprintOf(QString(u"今天的江边，"_s + text() + u"灯会也开了。"_s));
        const Fingerprint piece = fingerprintOf(text());
        QVERIFY(piece.size() >= 4);
        QCOMPARE(shared(whole, piece), piece.size());
    }

    void anotherTextSharesNothing()
    {
        const auto other = u"沿江公园本周起延长开放时间，夜里十点才关门。园里新装了两百盏灯，步道也铺了防滑的木板。"_s;
        QCOMPARE(shared(fingerprintOf(text()), fingerprintOf(other)), 0);
        QVERIFY(wordingOf(text()) != wordingOf(other));
    }

    void shortTextHasNone()
    {
        QVERIFY(fingerprintOf(u"长桥通车。"_s).isEmpty());
        QCOMPARE(wordingOf(u"……"_s), quint64(0));
    }
};

QTEST_GUILESS_MAIN(FingerprintTest)
#include "fingerprinttest.moc"
