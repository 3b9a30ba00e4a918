#include "core/text/phrases.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QStringList said(const QStringList &phrases, const QString &text)
{
    QStringList all;
    for (const PhraseFinder::Match &match : PhraseFinder(phrases).matches(text))
        all.append(u"%1@%2"_s.arg(phrases[match.phrase]).arg(match.span.begin));
    return all;
}

} // namespace

class PhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QStringList>("phrases");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &phrases, const QString &text,
                            const QStringList &expected) { QTest::newRow(name) << phrases << text << expected; };
        row("one", {u"渡口"_s}, u"老渡口和新渡口"_s, {u"渡口@1"_s, u"渡口@5"_s});
        row("one inside another", {u"码头"_s, u"老码头"_s}, u"老码头"_s, {u"老码头@0"_s, u"码头@1"_s});
        row("one across the end of another", {u"江水"_s, u"水退"_s}, u"江水退了"_s, {u"江水@0"_s, u"水退@1"_s});
        row("a false start", {u"江江水"_s}, u"江江江水"_s, {u"江江水@1"_s});
        row("the same twice", {u"桥"_s, u"桥"_s}, u"桥"_s, {u"桥@0"_s, u"桥@0"_s});
        row("an empty one", {QString()}, u"桥"_s, {});
        row("none", {}, u"桥"_s, {});
    }
    void finds()
    {
        QFETCH(QStringList, phrases);
        QFETCH(QString, text);
        QTEST(said(phrases, text), "expected");
    }

    void findsWhatLookingForEachFinds()
    {
        QRandomGenerator random(7);
        const auto made = [&random](qsizetype length) {
            QString text;
            for (qsizetype i = 0; i < length; ++i)
                text += u"江水退"[random.bounded(3)];
            return text;
        };
        for (int round = 0; round < 200; ++round) {
            QStringList phrases;
            for (int i = 0; i < 8; ++i)
                phrases.append(made(random.bounded(1, 6)));
            phrases.removeDuplicates();
            const QString text = made(60);
            QStringList expected;
            for (const QString &phrase : std::as_const(phrases))
                for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
                    expected.append(u"%1@%2"_s.arg(phrase).arg(at));
            QStringList found = said(phrases, text);
            found.sort();
            expected.sort();
            QCOMPARE(found, expected);
        }
    }
};

QTEST_GUILESS_MAIN(PhrasesTest)
#include "phrasestest.moc"
