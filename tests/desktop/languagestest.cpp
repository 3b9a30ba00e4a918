// The languages of the interface as the program loads them: plurals, figures and dates.
#include "app/desktop/languages.h"

#include "tests/desktop/forgetlanguage.h"
#include "ui/text/counttext.h"

#include <QDate>
#include <QLocale>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { test::forgetLanguage(); }

    void countsReadRight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<TextCount>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("English, one") << u"en"_s << TextCount{1, 0, 1} << u"1 character, 1 line"_s;
        QTest::newRow("English, several") << u"en"_s << TextCount{1284, 0, 61} << u"1,284 characters, 61 lines"_s;
        QTest::newRow("English, of Britain") << u"en_GB"_s << TextCount{5, 1, 1} << u"1 word, 5 characters, 1 line"_s;
        QTest::newRow("Chinese, one") << u"zh_CN"_s << TextCount{1, 0, 1} << u"1字 · 1行"_s;
        QTest::newRow("Chinese, without commas") << u"zh_CN"_s << TextCount{1284, 0, 61} << u"1284字 · 61行"_s;
        QTest::newRow("another language: English") << u"fr"_s << TextCount{1, 0, 1} << u"1 character, 1 line"_s;
    }
    void countsReadRight()
    {
        QFETCH(QString, language);
        QFETCH(TextCount, count);
        setLanguage(*qApp, language);
        QTEST(countText(count), "words");
    }

    void datesAreWrittenInTheInterfacesLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("month");
        QTest::newRow("English") << u"en"_s << u"March"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"三月"_s;
        QTest::newRow("no translation") << u"fr"_s << u"March"_s;
    }
    void datesAreWrittenInTheInterfacesLanguage()
    {
        QFETCH(QString, language);
        setLanguage(*qApp, language);
        QTEST(QLocale().toString(QDate(2026, 3, 18), u"MMMM"_s), "month");
    }
};

QTEST_MAIN(LanguagesTest)
#include "languagestest.moc"
