#include "core/intake/pagetarget.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(galley::PageTarget)

class PageTargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        using enum PageTarget::Clarity;
        QTest::addColumn<QString>("text");
        QTest::addColumn<PageTarget>("target");
        QTest::newRow("number and name") << u"03 经济"_s << PageTarget{Number, {}, 3, u"经济"_s};
        QTest::newRow("number and name in one") << u"3经济"_s << PageTarget{Number, {}, 3, u"经济"_s};
        QTest::newRow("number alone") << u"12"_s << PageTarget{Number, {}, 12, {}};
        QTest::newRow("a page of a section") << u"A2-要闻"_s << PageTarget{Page, u"A"_s, 2, u"要闻"_s};
        QTest::newRow("with the story's own number") << u"A2-要闻-1"_s << PageTarget{Page, u"A"_s, 2, u"要闻"_s};
        QTest::newRow("with the story's headline") << u"2-要闻-早樱开了"_s << PageTarget{Page, {}, 2, u"要闻"_s};
        QTest::newRow("第3版") << u"第3版_经济"_s << PageTarget{Page, {}, 3, u"经济"_s};
        QTest::newRow("03版") << u"03版经济"_s << PageTarget{Page, {}, 3, u"经济"_s};
        QTest::newRow("a small letter") << u"b07 副刊"_s << PageTarget{Page, u"B"_s, 7, u"副刊"_s};
        QTest::newRow("a name") << u"要闻"_s << PageTarget{None, {}, 0, u"要闻"_s};
        QTest::newRow("a day") << u"3月18日"_s << PageTarget{None, {}, 0, u"3月18日"_s};
        QTest::newRow("a date") << u"2026-03-18"_s << PageTarget{None, {}, 0, u"2026-03-18"_s};
        QTest::newRow("a long number") << u"20260318"_s << PageTarget{None, {}, 0, u"20260318"_s};
        QTest::newRow("page nought") << u"00 备用"_s << PageTarget{None, {}, 0, u"00 备用"_s};
        QTest::newRow("a word with a number") << u"T3航站楼启用"_s << PageTarget{None, {}, 0, u"T3航站楼启用"_s};
        QTest::newRow("an English word") << u"3rd reading"_s << PageTarget{None, {}, 0, u"3rd reading"_s};
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(PageTarget, target);
        const PageTarget found = pageTarget(text);
        QCOMPARE(int(found.clarity), int(target.clarity));
        QCOMPARE(found.section, target.section);
        QCOMPARE(found.number, target.number);
        QCOMPARE(found.name, target.name);
    }

    void findsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("only");
        QTest::newRow("with dashes") << u"2026-03-18"_s << QDate(2026, 3, 18) << true;
        QTest::newRow("without") << u"20260318"_s << QDate(2026, 3, 18) << true;
        QTest::newRow("Chinese") << u"2026年3月18日"_s << QDate(2026, 3, 18) << true;
        QTest::newRow("with words") << u"临渚日报20260318晚"_s << QDate(2026, 3, 18) << false;
        QTest::newRow("without a year") << u"3月18日"_s << QDate() << true;
        QTest::newRow("no day of any month") << u"2026-02-30"_s << QDate() << true;
        QTest::newRow("a page") << u"03 经济"_s << QDate() << false;
    }
    void findsDays()
    {
        QFETCH(QString, text);
        QTEST(dayIn(text), "day");
        QTEST(isDay(text), "only");
    }
};

QTEST_GUILESS_MAIN(PageTargetTest)
#include "pagetargettest.moc"
