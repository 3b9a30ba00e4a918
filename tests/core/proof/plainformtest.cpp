#include "core/proof/plainform.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class PlainFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFontsGiveIsFolded_data()
    {
        QTest::addColumn<char32_t>("given");
        QTest::addColumn<QString>("plain"); // empty: as it is
        QTest::newRow("a radical") << U'⼈' << u"人"_s;
        QTest::newRow("a radical of the supplement") << U'⺠' << u"民"_s;
        QTest::newRow("a simplified one") << U'⻅' << u"见"_s;
        QTest::newRow("a compatibility ideograph") << U'\uF90A' << u"金"_s;
        QTest::newRow("a ligature") << U'\uFB01' << u"fi"_s;
        QTest::newRow("an ideograph") << U'民' << QString();
        QTest::newRow("a full-width comma") << U'，' << QString();
        QTest::newRow("full-width brackets") << U'（' << QString();
        QTest::newRow("a letter") << U'f' << QString();
    }
    void whatFontsGiveIsFolded()
    {
        QFETCH(char32_t, given);
        QTEST(plainForm(given), "plain");
    }

    void whatMeansNothingIsKnown_data()
    {
        QTest::addColumn<char32_t>("given");
        QTest::addColumn<bool>("unreadable");
        QTest::newRow("private use") << U'\uE123' << true;
        QTest::newRow("replacement") << U'\uFFFD' << true;
        QTest::newRow("control") << U'\u0001' << true;
        QTest::newRow("an ideograph") << U'民' << false;
        QTest::newRow("a rare one") << U'𠮷' << false;
        QTest::newRow("a space") << U'　' << false;
    }
    void whatMeansNothingIsKnown()
    {
        QFETCH(char32_t, given);
        QTEST(isUnreadable(given), "unreadable");
    }
};

QTEST_GUILESS_MAIN(PlainFormTest)
#include "plainformtest.moc"
