#include "core/text/characters.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class CharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hanIsTheScript_data()
    {
        QTest::addColumn<char32_t>("character");
        QTest::addColumn<bool>("han");
        QTest::newRow("common") << U'堤' << true;
        QTest::newRow("extension B") << U'𠮷' << true;
        QTest::newRow("compatibility") << U'\uF9D0' << true;
        QTest::newRow("Kangxi radical") << U'\u2F00' << true;
        QTest::newRow("zero") << U'〇' << true;
        QTest::newRow("kana") << U'の' << false;
        QTest::newRow("full stop") << U'。' << false;
        QTest::newRow("ideographic space") << U'\u3000' << false;
        QTest::newRow("letter") << U'a' << false;
        QTest::newRow("full-width digit") << U'１' << false;
    }

    void hanIsTheScript()
    {
        QFETCH(char32_t, character);
        QTEST(isHan(character), "han");
    }

    void sentenceEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ends");
        QTest::newRow("full stop") << u"水退了。"_s << true;
        QTest::newRow("stop in quotes") << u"他说：“水退了。”"_s << true;
        QTest::newRow("quote without stop") << u"他们叫它“老码头”"_s << false;
        QTest::newRow("stop, brackets, space") << u"（水退了！） "_s << true;
        QTest::newRow("ellipsis") << u"水退了……"_s << true;
        QTest::newRow("three ASCII dots") << u"水退了..."_s << true;
        QTest::newRow("comma") << u"水退了，"_s << false;
        QTest::newRow("cut word") << u"水退了，表示祝"_s << false;
        QTest::newRow("closing marks alone") << u"”）"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void sentenceEnd()
    {
        QFETCH(QString, text);
        QTEST(endsSentence(text), "ends");
    }

    void pairsCountOnce()
    {
        QCOMPARE(codePoints(u"a𠮷b"), 3);
        QCOMPARE(codePoints(u"a𠮷b", 3), 2);
        QCOMPARE(codePointAt(u"a𠮷b", 1), U'𠮷');
    }
};

QTEST_GUILESS_MAIN(CharactersTest)
#include "characterstest.moc"
