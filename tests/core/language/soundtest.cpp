#include "core/language/sound.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class SoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCharacters()
    {
        QCOMPARE(pinyinOf(u'萍'), u"ping"_s);
        QCOMPARE(pinyinOf(u'绿'), pinyinOf(u'律'));
        QCOMPARE(pinyinOf(u'。'), QString());
        QCOMPARE(pinyinOf(u'A'), QString());
    }

    void soundsAlike_data()
    {
        QTest::addColumn<QString>("pair");
        QTest::addColumn<bool>("alike");
        QTest::newRow("the same reading") << u"萍平"_s << true;
        QTest::newRow("another tone") << u"晓小"_s << true;
        QTest::newRow("front and back nasal") << u"金京"_s << true;
        QTest::newRow("flat and rolled") << u"宗钟"_s << true;
        QTest::newRow("other readings") << u"萍磊"_s << false;
        QTest::newRow("no characters that are read") << u"。，"_s << false;
    }
    void soundsAlike()
    {
        QFETCH(QString, pair);
        QTEST(galley::soundAlike(pair[0], pair[1]), "alike");
    }
};

QTEST_GUILESS_MAIN(SoundTest)
#include "soundtest.moc"
