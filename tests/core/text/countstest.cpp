#include "core/text/counts.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class CountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("measure");
        QTest::addColumn<Indent>("indent");
        QTest::addColumn<qsizetype>("characters");
        QTest::addColumn<qsizetype>("words");
        QTest::addColumn<qsizetype>("lines");
        const auto row = [](const char *name, const QString &text, int measure, Indent indent, int characters,
                            int words, int lines) {
            QTest::newRow(name) << text << measure << indent << qsizetype(characters) << qsizetype(words)
                                << qsizetype(lines);
        };
        row("an empty paragraph is a line", u""_s, 17, Indent::TwoCharacters, 0, 0, 1);
        row("a full line", u"一二三四五"_s, 5, Indent::None, 5, 0, 1);
        row("one more is a second line", u"一二三四五六"_s, 5, Indent::None, 6, 0, 2);
        row("the indent takes two characters", u"一二三四"_s, 5, Indent::TwoCharacters, 4, 0, 2);
        row("the second line has no indent", u"一二三四五六七八"_s, 5, Indent::TwoCharacters, 8, 0, 2);
        row("figures take half", u"1234567890"_s, 5, Indent::None, 10, 0, 1);
        row("a whole character is not cut by the line's end", u"1一二三四五"_s, 5, Indent::None, 6, 0, 2);
        row("full-width marks take one", u"“一”，…·"_s, 3, Indent::None, 6, 0, 2);
        row("full-width letters take one", u"ＡＢ"_s, 1, Indent::None, 2, 2 - 1, 2);
        row("spaces are no characters but take room", u"一 二"_s, 2, Indent::None, 2, 0, 2);
        row("a surrogate pair is one", u"𠮷野"_s, 2, Indent::None, 2, 0, 1);
        row("words", u"The state-run firm doesn’t, it says, use iPhone15 或iPad"_s, 40, Indent::None, 47, 9, 1);
        row("figures are no words", u"2026 3.5%"_s, 17, Indent::None, 8, 0, 1);
        row("a measure below one counts as one", u"一二"_s, 0, Indent::None, 2, 0, 2);
    }

    void counts()
    {
        QFETCH(QString, text);
        QFETCH(int, measure);
        QFETCH(Indent, indent);
        const TextCount count = countOf(text, measure, indent);
        QTEST(count.characters, "characters");
        QTEST(count.words, "words");
        QTEST(count.lines, "lines");
    }

    void countsAddUp()
    {
        TextCount sum{1, 2, 3};
        sum += {10, 20, 30};
        QCOMPARE(sum, (TextCount{11, 22, 33}));
    }
};

QTEST_GUILESS_MAIN(CountsTest)
#include "countstest.moc"
