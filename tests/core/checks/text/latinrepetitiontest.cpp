#include "core/checks/text/latinrepetition.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class LatinRepetitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsTwice_data();
    void findsWordsTwice();
};

void LatinRepetitionTest::findsWordsTwice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto silent = [](const char *name, const QString &text) { QTest::newRow(name) << text << QStringList{}; };
    QTest::newRow("article") << u"They crossed the the river."_s << QStringList{u"the the"_s};
    QTest::newRow("at the sentence's head") << u"The the river rose."_s << QStringList{u"The the"_s};
    QTest::newRow("I") << u"And I i said so."_s << QStringList{u"I i"_s};
    QTest::newRow("among Chinese") << u"他说Hello world world，然后走了。"_s << QStringList{u"world world"_s};
    QTest::newRow("with an accent") << u"un café café noir"_s << QStringList{u"café café"_s};
    QTest::newRow("that that before a determiner")
        << u"We hope that that these plans work."_s << QStringList{u"that that"_s};
    silent("that that before a noun", u"He knew that that bridge had fallen."_s);
    silent("had had", u"She had had enough."_s);
    silent("a name before a verb", u"Will will come."_s);
    silent("three in a row", u"It was cold cold cold."_s);
    silent("single letters", u"O O"_s);
    silent("figures", u"room 12 12"_s);
    silent("a part of a hyphenated word", u"You log-in in settings; in in-depth talks."_s);
    silent("across a comma", u"the, the"_s);
    silent("across a line", u"the\nthe"_s);
    silent("the beginning of the next word", u"a an the then"_s);
    silent("empty", u""_s);
}

void LatinRepetitionTest::findsWordsTwice()
{
    QFETCH(QString, text);
    QStringList found;
    for (const LatinRepetition &repetition : LatinRepetitions().in(text))
        found.append(repetition.place.of(text).toString());
    QTEST(found, "found");
}

QTEST_APPLESS_MAIN(LatinRepetitionTest)
#include "latinrepetitiontest.moc"
