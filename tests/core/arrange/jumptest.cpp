#include "core/arrange/jump.h"

#include "core/checks/facts/facts.h"
#include "core/checks/runner.h"
#include "tests/support/paper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

class JumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryGoesOnOnAnotherPage()
    {
        const Issue issue = issueOfPages({pageOf(1, {bridge}), pageOf(2, {lanterns})});
        const BlockId second = issue.pages()[0].stories[0].blocks[2].id;
        const auto changes = jumpAt(issue, second, issue.pages()[1].id);
        QVERIFY(changes);
        const Issue parted = apply(issue, *changes).value();
        const auto lines = [](const Story &story) {
            QStringList all;
            for (const Block &block : story.blocks)
                all.append(block.text);
            return all.join(u'|');
        };
        QCOMPARE(lines(parted.pages()[0].stories[0]), u"临渚长桥昨日全线通车|首日车流平稳。|（下转02版）"_s);
        QCOMPARE(lines(parted.pages()[1].stories[1]), u"临渚长桥昨日全线通车|（上接01版）|桥面夜里有灯。"_s);
        Checks checks;
        checks.push_back(references());
        QVERIFY(CheckRunner(checks).run(parted).isEmpty());
        Issue back = parted;
        for (qsizetype i = changes->size() - 1; i >= 0; --i)
            back = apply(back, inverse((*changes)[i])).value();
        QCOMPARE(back.pages(), issue.pages());
    }

    void whereItCannotItSaysWhy_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("page");
        QTest::newRow("before the headline") << 0 << 1;
        QTest::newRow("no text would stay") << 1 << 1;
        QTest::newRow("its own page") << 2 << 0;
        QTest::newRow("a page without a number") << 2 << 2;
    }
    void whereItCannotItSaysWhy()
    {
        QFETCH(int, block);
        QFETCH(int, page);
        const Issue issue = issueOfPages({pageOf(1, {bridge}), pageOf(2, {lanterns}), pageOf(0, {})});
        const auto changes = jumpAt(issue, issue.pages()[0].stories[0].blocks[block].id, issue.pages()[page].id);
        QVERIFY(!changes);
        QVERIFY(!changes.error().message.text().isEmpty());
    }
};

QTEST_GUILESS_MAIN(JumpTest)
#include "jumptest.moc"
