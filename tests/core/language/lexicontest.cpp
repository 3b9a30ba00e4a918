#include "core/language/lexicon.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

QString word(char16_t first)
{
    return QString(QChar(first)) + u"字"_s;
}

} // namespace

class LexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsAndTheirBeginnings();
    void keepsTheFirstOfTwo();
    void growsBeyondItsFirstSize();
};

void LexiconTest::findsWordsAndTheirBeginnings()
{
    Lexicon lexicon;
    lexicon.add(u"临渚市", 7, -4.5F);

    QVERIFY(lexicon.word(u"临渚市"));
    QCOMPARE(lexicon.word(u"临渚市")->index, 7U);
    QCOMPARE(lexicon.word(u"临渚市")->logProbability, -4.5F);
    QVERIFY(!lexicon.word(u"临渚"));
    QVERIFY(lexicon.find(Lexicon::hash(u"临渚")));
    QVERIFY(!lexicon.find(Lexicon::hash(u"渚")));
    QVERIFY(!lexicon.find(Lexicon::hash(u"临渚市民")));
}

void LexiconTest::keepsTheFirstOfTwo()
{
    Lexicon lexicon;
    lexicon.add(u"行长", 1, -3);
    lexicon.add(u"行长", 2, -9);
    QCOMPARE(lexicon.word(u"行长")->index, 1U);
    QCOMPARE(lexicon.size(), 1UZ);
}

void LexiconTest::growsBeyondItsFirstSize()
{
    Lexicon lexicon(2);
    for (char16_t c = u'一'; c < u'一' + 5000; ++c)
        lexicon.add(word(c), c, 0);
    QCOMPARE(lexicon.size(), 5000UZ);
    for (char16_t c = u'一'; c < u'一' + 5000; ++c)
        QCOMPARE(lexicon.word(word(c))->index, std::uint32_t(c));
}

QTEST_APPLESS_MAIN(LexiconTest)
#include "lexicontest.moc"
