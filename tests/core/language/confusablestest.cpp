#include "core/language/confusables.h"
#include "core/language/shapes.h"
#include "core/language/syllables.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class ConfusablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSyllables_data()
    {
        QTest::addColumn<QString>("pinyin");
        QTest::addColumn<QByteArray>("letters");
        QTest::addColumn<int>("tone");
        QTest::newRow("first tone") << u"zhāng"_s << "zhang"_ba << 1;
        QTest::newRow("second tone") << u"xíng"_s << "xing"_ba << 2;
        QTest::newRow("third tone") << u"wǒ"_s << "wo"_ba << 3;
        QTest::newRow("fourth tone") << u"dì"_s << "di"_ba << 4;
        QTest::newRow("no tone") << u"de"_s << "de"_ba << 0;
        QTest::newRow("u with two dots") << u"lǜ"_s << "lv"_ba << 4;
    }
    void readsSyllables()
    {
        QFETCH(QString, pinyin);
        const Syllable found = syllableOf(pinyin);
        QTEST(found.letters, "letters");
        QTEST(found.tone, "tone");
    }

    void findsNearSyllables()
    {
        const SyllableKin kin{{{"zh", "z"}, {"n", "l"}}, {{"in", "ing"}, {"an", "ang"}}};
        QCOMPARE(kin.near("zhang"), QList<QByteArray>({"zang", "zhan"}));
        QCOMPARE(kin.near("lin"), QList<QByteArray>({"nin", "ling"}));
        QCOMPARE(kin.near("wo"), QList<QByteArray>());
    }

    void measuresEdits_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<qsizetype>("distance");
        QTest::newRow("same") << "hsp"_ba << "hsp"_ba << qsizetype(0);
        QTest::newRow("changed") << "hsp"_ba << "hzp"_ba << qsizetype(1);
        QTest::newRow("put in") << "hsp"_ba << "hspn"_ba << qsizetype(1);
        QTest::newRow("taken out at the head") << "hsp"_ba << "sp"_ba << qsizetype(1);
        QTest::newRow("two") << "hspn"_ba << "spz"_ba << qsizetype(2);
        QTest::newRow("more than is asked for") << "hhhh"_ba << "ssss"_ba << qsizetype(3);
        QTest::newRow("empty") << ""_ba << "hs"_ba << qsizetype(2);
    }
    void measuresEdits()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QTEST(editDistance(one, other, 2), "distance");
        QTEST(editDistance(other, one, 2), "distance");
    }

    void pairsCodes()
    {
        const CharacterPairs pairs
            = nearCodes({{U'一', "abc"}, {U'丁', "abd"}, {U'七', "ab"}, {U'三', "xyz"}, {U'上', "abcd"}, {U'下', "a"}});
        QCOMPARE(pairs, CharacterPairs({{U'一', U'丁'}, {U'一', U'七'}, {U'一', U'上'}, {U'丁', U'七'}, {U'丁', U'上'}}));
    }

    void pairsStrokes()
    {
        const CharacterPairs pairs
            = nearStrokes({{U'一', "hshshshs"}, {U'丁', "hshshsnn"}, {U'七', "hshnnnnn"}, {U'三', "hs"}, {U'上', "hsp"}});
        QCOMPARE(pairs, CharacterPairs({{U'三', U'上'}, {U'一', U'丁'}}));
    }

    void knowsWays_data()
    {
        QTest::addColumn<QString>("pair");
        QTest::addColumn<int>("has");
        QTest::addColumn<int>("hasNot");
        QTest::newRow("湖 and 潮 look alike, and no more")
            << u"湖潮"_s << int(NearCangjie | NearStrokes) << int(SameSyllable | NearSyllable);
        QTest::newRow("成 and 城 sound the same") << u"成城"_s << int(SameSyllable | SameTone) << 0;
        QTest::newRow("行 and 航 by the other reading") << u"行航"_s << int(SameSyllable | SameTone) << 0;
        QTest::newRow("因 and 应 sound alike") << u"因应"_s << int(NearSyllable) << int(SameSyllable);
        QTest::newRow("买 and 卖 by syllable, not by tone") << u"买卖"_s << int(SameSyllable) << int(SameTone);
        QTest::newRow("末 and 未 are often confused") << u"末未"_s << int(OftenConfused) << int(SameSyllable);
        QTest::newRow("山 and 我 in no way") << u"山我"_s << 0 << 0xFFFF;
    }
    void knowsWays()
    {
        const Result<std::shared_ptr<const Confusables>> loaded = installedConfusables();
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message.text()));
        QFETCH(QString, pair);
        QFETCH(int, has);
        QFETCH(int, hasNot);
        const int ways = (*loaded)->ways(pair[0].unicode(), pair[1].unicode());
        QVERIFY2((ways & has) == has || (ways & has & (NearCangjie | NearStrokes)), QByteArray::number(ways).constData());
        QCOMPARE(ways & hasNot, 0);
        QCOMPARE(int((*loaded)->ways(pair[1].unicode(), pair[0].unicode())), ways);
    }

    void offersOnlyCommonCharacters()
    {
        const Result<std::shared_ptr<const Confusables>> loaded = installedConfusables();
        QVERIFY(loaded.has_value());
        QVERIFY((*loaded)->isCommon(u'潮'));
        QVERIFY(!(*loaded)->isCommon(u'屆'));
        for (const Confusable &other : (*loaded)->of(u'成'))
            QVERIFY((*loaded)->isCommon(other.character));
    }
};

QTEST_APPLESS_MAIN(ConfusablesTest)
#include "confusablestest.moc"
