#include "core/base/embedded.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class EmbeddedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsThere()
    {
        const Result<QJsonObject> object = embedded::object(u"language/grammar.json"_s);
        QVERIFY(object);
        QVERIFY(!embedded::strings(*object, u"sounds"_s, QString())->isEmpty());
    }

    void aFileThatIsMissing()
    {
        const Result<QJsonObject> object = embedded::object(u"language/nothing.json"_s);
        QVERIFY(!object);
        QCOMPARE(object.error().code, Error::Code::NotFound);
        QVERIFY(object.error().message.text().contains(u"language/nothing.json"));
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said"); // by the message, besides the file
        QTest::newRow("cut short") << QByteArray(R"({"words": ["a", )") << u"at byte"_s;
        QTest::newRow("empty") << QByteArray() << u"at byte"_s;
        QTest::newRow("no object") << QByteArray(R"(["a"])") << u"“{”"_s;
        QTest::newRow("no such list") << QByteArray(R"({"other": ["a"]})") << u"“words”"_s;
        QTest::newRow("an empty list") << QByteArray(R"({"words": []})") << u"“words”"_s;
        QTest::newRow("a number among words") << QByteArray(R"({"words": ["a", 1]})") << u"“words”"_s;
        QTest::newRow("an empty word") << QByteArray(R"({"words": ["a", ""]})") << u"“words”"_s;
    }
    void damaged()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto path = u"house/words.json"_s;
        const Result<QStringList> words = embedded::objectFrom(json, path).and_then([&path](const QJsonObject &object) {
            return embedded::strings(object, u"words"_s, path);
        });
        QVERIFY(!words);
        QCOMPARE(words.error().code, Error::Code::Corrupt);
        const QString message = words.error().message.text();
        QVERIFY2(message.contains(path) && message.contains(said), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(EmbeddedTest)
#include "embeddedtest.moc"
