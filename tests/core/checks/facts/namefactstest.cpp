#include "core/checks/facts/facts.h"

#include "core/checks/byline/unknownname.h"
#include "core/checks/fixes.h"
#include "core/model/edit.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

class NameFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRosterDecides_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("right") << QStringList{u"市长陆百顺出席。"_s} << QStringList();
        QTest::newRow("one character") << QStringList{u"市长陆白顺出席。"_s} << QStringList{u"A 陆白顺→陆百顺"_s};
        QTest::newRow("another title") << QStringList{u"局长陆白顺出席。"_s} << QStringList();
        QTest::newRow("another surname") << QStringList{u"市长卢百顺出席。"_s} << QStringList();
    }
    void theRosterDecides()
    {
        QFETCH(QStringList, paragraphs);
        House house;
        house.officials = {{.name = u"陆百顺"_s, .title = u"市长"_s}};
        QTEST(found(nameFacts(house, {}), issueOf(paragraphs)), "expected");
    }

    void theRosterAgrees_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("name and title") << u"市长陆百顺出席。"_s << QStringList{u"= 陆百顺"_s};
        QTest::newRow("another title") << u"局长陆百顺出席。"_s << QStringList();
        QTest::newRow("another name") << u"市长陆白顺出席。"_s << QStringList();
        QTest::newRow("no title") << u"陆百顺说，桥修好了。"_s << QStringList();
    }
    void theRosterAgrees()
    {
        QFETCH(QString, text);
        House house;
        house.officials = {{.name = u"陆百顺"_s, .title = u"市长"_s}};
        QTEST(answered(nameFacts(house, {}), issueOf({text})), "expected");
    }

    void officialsStandInTheRostersOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("as on the roster") << u"陆百顺、沈望舒、高岸出席。"_s << QStringList();
        QTest::newRow("two changed places")
            << u"沈望舒、陆百顺、高岸出席。"_s << QStringList{u"B 沈望舒、陆百顺、高岸→陆百顺、沈望舒、高岸"_s};
        QTest::newRow("the marks stay") << u"高岸，沈望舒和陆百顺出席。"_s
                                        << QStringList{u"B 高岸，沈望舒和陆百顺→陆百顺，沈望舒和高岸"_s};
        QTest::newRow("with titles between") << u"书记沈望舒、市长陆百顺出席。"_s << QStringList();
        QTest::newRow("whose place is not laid down") << u"方桂兰、陆百顺出席。"_s << QStringList();
        QTest::newRow("in two sentences") << u"沈望舒讲话。陆百顺出席。"_s << QStringList();
    }
    void officialsStandInTheRostersOrder()
    {
        QFETCH(QString, text);
        House house;
        house.officials = {{.name = u"高岸"_s, .order = 3},
                           {.name = u"陆百顺"_s, .order = 1},
                           {.name = u"沈望舒"_s, .order = 2},
                           {.name = u"方桂兰"_s}};
        QTEST(found(nameFacts(house, {}), issueOf({text})), "expected");
    }

    void oneFixPutsEveryPlaceRight()
    {
        const Issue issue = issueOf(
            {u"市长陆长萍主持。市长陆长萍讲话。市长陆长萍总结。"_s, u"市长陆长平出席，市长陆长平讲话。"_s});
        Checks checks;
        checks.push_back(nameFacts({}, {}));
        const QList<Finding> findings = CheckRunner(checks).run(issue);
        QCOMPARE(findings.size(), 1);
        const QList<Change> changes = changesFor(findings.first(), findings.first().fixes.first(), issue);
        const Issue after = apply(issue, changes).value();
        QCOMPARE(after.pages().first().stories.first().blocks.last().text, u"市长陆长萍出席，市长陆长萍讲话。"_s);
    }

    void theStaffIsKnown_data()
    {
        QTest::addColumn<QString>("leadIn");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("on the roster") << u"本报讯（记者 李政哲）"_s << QStringList();
        QTest::newRow("a slip") << u"本报讯（记者 李政喆）"_s << QStringList{u"B 李政喆→李政哲"_s};
        QTest::newRow("a stranger") << u"本报讯（记者 王河）"_s << QStringList{u"B 王河"_s};
        QTest::newRow("a correspondent is none of the staff") << u"本报讯（通讯员 王河）"_s << QStringList();
        QTest::newRow("an agency's reporter") << u"新华社临渚3月17日电（记者王河）"_s << QStringList();
    }
    void theStaffIsKnown()
    {
        QFETCH(QString, leadIn);
        House house;
        house.staff = {{.name = u"李政哲"_s, .office = u"记者"_s}, {.name = u"焦阳"_s, .office = u"记者"_s}};
        QTEST(found(unknownName(house, nullptr), issueOf({leadIn + u"江边植树。"_s})), "expected");
    }
};

QTEST_GUILESS_MAIN(NameFactsTest)
#include "namefactstest.moc"
