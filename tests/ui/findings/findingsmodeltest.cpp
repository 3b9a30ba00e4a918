#include "ui/findings/findingsmodel.h"
#include "tests/support/window.h"
#include "ui/findings/excerpt.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class FindingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsBySeverityWorstFirst()
    {
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(
            rows(model),
            QStringList({u"Must be settled 1"_s, u"  樱⏎开"_s, u"Should be looked at 2"_s, u"  的的"_s, u"  都都"_s}));
    }

    void scopeIsTheOpenStoryItsPageOrAll_data()
    {
        QTest::addColumn<FindingsFilter::Scope>("scope");
        QTest::addColumn<int>("count");
        QTest::newRow("story") << FindingsFilter::Scope::Story << 3;
        QTest::newRow("page") << FindingsFilter::Scope::Page << 3;
        QTest::newRow("issue") << FindingsFilter::Scope::Issue << 3;
    }
    void scopeIsTheOpenStoryItsPageOrAll()
    {
        QFETCH(FindingsFilter::Scope, scope);
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        FindingsFilter filter;
        filter.scope = scope;
        model.setFilter(filter);
        QTEST(int(model.inScope()), "count");
        t.desk.openStory(t.story(1).id);
        QCOMPARE(int(model.inScope()), scope == FindingsFilter::Scope::Story ? 0 : 3);
    }

    void wordsAndCheckNamesFilter()
    {
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        FindingsFilter filter;
        filter.text = u"散步"_s;
        model.setFilter(filter);
        QCOMPARE(rows(model),
                 QStringList({u"Must be settled 1"_s, u"  樱⏎开"_s, u"Should be looked at 1"_s, u"  都都"_s}));
        filter.text = u"pair"_s;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
        filter.check = u"another/check"_s;
        model.setFilter(filter);
        QVERIFY(model.isEmpty());
        QCOMPARE(model.inScope(), 3);
    }

    void groupsByCheck()
    {
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        FindingsFilter filter;
        filter.grouping = FindingsFilter::Grouping::Check;
        model.setFilter(filter);
        QCOMPARE(rows(model), QStringList({u"Pair 3"_s, u"  的的"_s, u"  都都"_s, u"  樱⏎开"_s}));
    }

    void groupsByPageAndStoryInReadingOrder_data()
    {
        QTest::addColumn<FindingsFilter::Grouping>("grouping");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("page") << FindingsFilter::Grouping::Page << QStringList{u"01 3"_s};
        QTest::newRow("story") << FindingsFilter::Grouping::Story << QStringList{u"河堤的的路修好了。 3"_s};
    }
    void groupsByPageAndStoryInReadingOrder()
    {
        QFETCH(FindingsFilter::Grouping, grouping);
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        QAbstractItemModelTester tester(&model);
        FindingsFilter filter;
        filter.grouping = grouping;
        model.setFilter(filter);
        QTEST(rows(model).filter(QRegularExpression(u"^\\S"_s)), "titles");
    }

    void oneSeverityAlone()
    {
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        FindingsFilter filter;
        filter.severity = Severity::A;
        QVERIFY(filter.isNarrow());
        model.setFilter(filter);
        QCOMPARE(rows(model), QStringList({u"Must be settled 1"_s, u"  樱⏎开"_s}));
        QVERIFY(!filter.widened().isNarrow());
    }

    void whatWasDismissedAndHasChangedIsBackAgain()
    {
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        QVERIFY(t.reviewer.dismiss(t.reviewer.findings().first(), u"方言"_s));
        FindingsFilter filter;
        filter.state = FindingsFilter::State::BackAgain;
        model.setFilter(filter);
        QVERIFY(model.isEmpty());
        const Block &block = t.story().blocks.first();
        QVERIFY(t.document.perform({*replaceText(t.document.issue(), block.id, {5, 7}, u"铺平"_s)}, u"type"_s));
        QTRY_COMPARE(rows(model), QStringList({u"Should be looked at 1"_s, u"  的的"_s}));
        QVERIFY(model.index(0, 0, model.index(0, 0)).data(FindingsModel::BackAgainRole).toBool());
    }

    void rowsThatStandTogetherComeAndGoAtOnce()
    {
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        const QStringList before = rows(model);
        const QPersistentModelIndex first = model.index(0, 0, model.index(1, 0));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const Block &block = t.story().blocks.last();
        const auto typed = replaceText(t.document.issue(), block.id, {block.text.size(), block.text.size()},
                                       u"天天月月年年看"_s);
        QVERIFY(t.document.perform({*typed}, u"type"_s));
        QTRY_COMPARE(model.rowCount(model.index(1, 0)), 5);
        QCOMPARE(inserted.size(), 1);
        QVERIFY(first.isValid());
        t.document.undoStack().undo();
        QCOMPARE(rows(model), before);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(first.row(), 0);
    }

    void onlyTheRowThatWentGoes()
    {
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        const QPersistentModelIndex second = model.index(1, 0, model.index(1, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const Finding finding = *model.findingAt(model.index(0, 0, model.index(1, 0)));
        QVERIFY(t.reviewer.apply(finding, finding.fixes.first()));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QVERIFY(second.isValid());
        QCOMPARE(model.findingAt(second)->text, u"都都"_s);
        QTRY_VERIFY(!t.reviewer.isRunning());
        t.document.undoStack().undo();
        QTRY_COMPARE(model.rowCount(model.index(1, 0)), 2);
        QCOMPARE(model.findingAt(second)->text, u"都都"_s);
        QCOMPARE(second.row(), 1);
    }

    void theSameWordsTwiceInAParagraphAreTwoRows()
    {
        TestDesk t(issueOf({u"堤上的的路，桥下的的水。"_s}));
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    }

    void dismissedOnesAreShownOnlyWhenAskedFor()
    {
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        QVERIFY(t.reviewer.dismiss(t.reviewer.findings().first(), u"方言"_s));
        QCOMPARE(rows(model),
                 QStringList({u"Must be settled 1"_s, u"  樱⏎开"_s, u"Should be looked at 1"_s, u"  都都"_s}));
        FindingsFilter filter;
        filter.state = FindingsFilter::State::All;
        model.setFilter(filter);
        QCOMPARE(rows(model).mid(4), QStringList({u"Dismissed 1"_s, u"  的的"_s}));
        QVERIFY(model.index(0, 0, model.index(2, 0)).data(FindingsModel::DismissedRole).toBool());
    }

    void excerptsAreCutOnBothSides()
    {
        const Issue one = issueOf({u"沿着河堤往前走，河堤的的路已经全部修好了，可以散步。"_s});
        Finding finding;
        finding.place = Place::in(one.pages().first().stories.first().blocks.first().id, {10, 12});
        const Excerpt excerpt = excerptOf(one, finding, 4);
        QCOMPARE(excerpt.before, u"…走，河堤"_s);
        QCOMPARE(excerpt.flagged, u"的的"_s);
        QCOMPARE(excerpt.after, u"路已经全…"_s);
    }

    void aPlaceThroughParagraphsIsNoSeam_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("joins");
        QTest::addColumn<QString>("place");
        QTest::newRow("a seam") << 1 << true << u"Par. 1, 2"_s;
        QTest::newRow("into the next") << 1 << false << u"Par. 1, 2"_s;
        QTest::newRow("through another") << 2 << false << u"Par. 1–3"_s;
    }
    void aPlaceThroughParagraphsIsNoSeam()
    {
        QFETCH(int, last);
        QFETCH(bool, joins);
        const Issue one = issue();
        const QList<Block> &blocks = one.pages().first().stories.first().blocks;
        Finding finding;
        finding.place = {blocks[0].id, 3, blocks[last].id, 2};
        if (joins)
            finding.fixes = {{.kind = Fix::Kind::Join}};
        QTEST(placeInStory(one, finding.place), "place");
        QTEST(excerptOf(one, finding, 4).overSeam, "joins");
    }

    void aRowSaysAllOfItselfToScreenReaders()
    {
        TestDesk t(issue());
        const CheckNames names(t.reviewer);
        FindingsModel model(t.desk, names);
        const QString spoken = model.index(0, 0, model.index(1, 0)).data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"B"_s, u"Pair"_s, u"的的"_s, u"Par. 1"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

private:
    static Issue issue()
    {
        return issueOfStories({{{Role::Paragraph, u"河堤的的路修好了。"_s},
                                {Role::Paragraph, u"市民都都来散步，早樱"_s},
                                {Role::Paragraph, u"开了。"_s}},
                               {{Role::Paragraph, u"长桥通车。"_s}}});
    }
    static QStringList rows(const FindingsModel &model)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex group = model.index(row, 0);
            lines.append(group.data().toString() + u' ' + group.data(FindingsModel::CountRole).toString());
            for (int child = 0; child < model.rowCount(group); ++child)
                lines.append(u"  "_s + model.findingAt(model.index(child, 0, group))->text);
        }
        return lines;
    }
};

QTEST_MAIN(FindingsModelTest)
#include "findingsmodeltest.moc"
