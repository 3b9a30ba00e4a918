#include "core/language/wordclasses.h"
#include "core/language/surnames.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(u":/galley/language/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WordClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesByTheirBeginning_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("surname");
        QTest::addColumn<bool>("aloneToo"); // a name although nothing beside it says so
        QTest::newRow("usual") << u"李山"_s << 1 << true;
        QTest::newRow("compound") << u"欧阳小山"_s << 2 << true;
        QTest::newRow("rare, and mostly another word") << u"有明"_s << 1 << false;
        QTest::newRow("of a name, and a word") << u"高原"_s << 1 << true;
        QTest::newRow("a word") << u"的确"_s << 0 << false;
        QTest::newRow("nothing") << QString() << 0 << false;
    }
    void namesByTheirBeginning()
    {
        QFETCH(QString, name);
        QTEST(int(surnameLength(name)), "surname");
        QTEST(startsLikeName(name), "aloneToo");
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("names") << u"names.json"_s << QByteArray("doubledNames");
        QTest::newRow("surnames") << u"surnames.json"_s << QByteArray("common");
        QTest::newRow("grammar, characters") << u"grammar.json"_s << QByteArray("afterTrying");
        QTest::newRow("grammar, words") << u"grammar.json"_s << QByteArray("tryingVerbs");
        QTest::newRow("grammar, series") << u"grammar.json"_s << QByteArray("series");
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, entry);
        const QByteArray quoted = '"' + entry + '"';
        const auto given = [&](const QString &name) {
            return name == file ? shipped(name).replace(quoted, "\"lost\"") : shipped(name);
        };
        QVERIFY(wordClassesFrom(shipped(u"names.json"_s), shipped(u"surnames.json"_s), shipped(u"grammar.json"_s)));
        const Result<WordClasses> classes = wordClassesFrom(given(u"names.json"_s), given(u"surnames.json"_s),
                                                            given(u"grammar.json"_s));
        QVERIFY(!classes);
        const QString message = classes.error().message.text();
        QVERIFY2(message.contains(file) && message.contains(QString::fromLatin1(entry)), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(WordClassesTest)
#include "wordclassestest.moc"
