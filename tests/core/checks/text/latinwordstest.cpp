#include "core/checks/text/latinwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class LatinWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words.split(u' ', Qt::SkipEmptyParts);
        };
        row("English", u"The river walk opens."_s, u"The river walk opens"_s);
        row("among Chinese", u"我们收到mail了，recieve是错的。"_s, u"mail recieve"_s);
        row("apostrophes", u"Don't or don’t"_s, u"Don't or don’t"_s);
        row("quoted", u"'river' ‘walk’"_s, u"river walk"_s);
        row("accents", u"le café fermé"_s, u"le café fermé"_s);
        row("acronyms", u"NASA和GDP"_s, QString());
        row("mixed case", u"iPhone和McLin"_s, QString());
        row("figures", u"XR20b型和b20、20kg"_s, QString());
        row("hyphen", u"e-mail wi-fi"_s, QString());
        row("address", u"见 https://linzhu.example/abc/def 和 www.linzhu.example 吧"_s, QString());
        row("mail address", u"写给hello.you@linzhu.example吧"_s, QString());
        row("domain", u"登录linzhu.example看"_s, QString());
        row("end of a sentence", u"Come home.Then rest."_s, u"Come home Then rest"_s);
        row("full width", u"ＡＢＣｄｅｆ"_s, QString());
        row("kana and hangul", u"テレビ 라디오"_s, QString());
        row("cyrillic", u"привет"_s, QString());
    }

    void words()
    {
        QFETCH(QString, text);
        QStringList words;
        for (const LatinWord &word : latinWords(text))
            words.append(word.span.of(text).toString());
        QTEST(words, "words");
    }

    void rows()
    {
        const auto words = latinWords(u"Come home soon。我们walk吧");
        QCOMPARE(words.size(), 4);
        QCOMPARE(words[0].row, 3);
        QVERIFY(words[0].opensSentence);
        QVERIFY(!words[1].opensSentence);
        QCOMPARE(words[3].row, 1);
    }

    void pinyin_data()
    {
        QTest::addColumn<bool>("pinyin");
        for (const char *word : {"Zhongshan", "renminlu", "xian", "Linzhu"})
            QTest::newRow(word) << true;
        for (const char *word : {"recieve", "river", "enviroment", "walk"})
            QTest::newRow(word) << false;
    }

    void pinyin() { QTEST(isPinyin(QString::fromLatin1(QTest::currentDataTag())), "pinyin"); }
};

QTEST_GUILESS_MAIN(LatinWordsTest)
#include "latinwordstest.moc"
