#include "tests/support/window.h"
#include "ui/issue/issuepane.h"
#include "ui/issue/issueview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

Story storyOf(const QString &headline, const QString &text)
{
    const auto block = [](Role role, const QString &words) {
        return Block{BlockId::create(), RoleGuess{role, 1, {}, {}}, words, {}, {}};
    };
    return {StoryId::create(), {block(Role::Headline, headline), block(Role::Paragraph, text)}};
}

Issue twoPages()
{
    const QList<Change> changes{
        InsertPage{
            0,
            {PageId::create(), 1, u"要闻"_s, {storyOf(u"早樱"_s, u"河堤的的路。"_s), storyOf(u"长桥"_s, u"通车。"_s)}}},
        InsertPage{1, {PageId::create(), 2, u"经济"_s, {storyOf(u"轴承"_s, u"出厂厂。"_s)}}}};
    return apply(Issue(IssueId::create()), changes).value();
}

} // namespace

class IssueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPagesWithTheirStories()
    {
        TestDesk t(twoPages());
        IssueModel model(t.desk);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(outline(model), QStringList({u"01 要闻: 早樱 长桥"_s, u"02 经济: 轴承"_s}));
    }

    void countsOpenFindingsOfStoriesAndPages()
    {
        TestDesk t(twoPages());
        IssueModel model(t.desk);
        QCOMPARE(model.indexOf(t.story().id).data(IssueModel::CountsRole).value<SeverityCounts>().at(Severity::B), 1);
        QCOMPARE(model.index(0, 0).data(IssueModel::CountsRole).value<SeverityCounts>().total(), 1);
        const Finding finding = t.reviewer.findings().first();
        QVERIFY(t.reviewer.apply(finding, finding.fixes.first()));
        QCOMPARE(model.index(0, 0).data(IssueModel::CountsRole).value<SeverityCounts>().total(), 0);
    }

    void saysItsFindingsToScreenReaders()
    {
        TestDesk t(twoPages());
        IssueModel model(t.desk);
        QCOMPARE(model.indexOf(t.story().id).data(Qt::AccessibleTextRole).toString(),
                 u"早樱, open findings: A 0, B 1, C 0"_s);
        QCOMPARE(model.indexOf(t.story(1).id).data(Qt::AccessibleTextRole).toString(), u"长桥, no open findings"_s);
    }

    void movedStoriesKeepTheirIndexes()
    {
        TestDesk t(twoPages());
        IssueModel model(t.desk);
        const StoryId story = t.story().id;
        const QPersistentModelIndex index = model.indexOf(story);
        QVERIFY(moveStoryBy(t.document, story, 1));
        QVERIFY(moveStoryBy(t.document, story, 1));
        QCOMPARE(outline(model), QStringList({u"01 要闻: 长桥"_s, u"02 经济: 早樱 轴承"_s}));
        QCOMPARE(model.storyAt(index), story);
        t.document.undoStack().undo();
        t.document.undoStack().undo();
        QCOMPARE(outline(model), QStringList({u"01 要闻: 早樱 长桥"_s, u"02 经济: 轴承"_s}));
        QCOMPARE(model.storyAt(index), story);
    }

    void theEdgesOfTheIssueStopAMove()
    {
        TestDesk t(twoPages());
        QVERIFY(!moveStoryBy(t.document, t.story().id, -1));
        QCOMPARE(t.journal.records().size(), 0);
    }

    void aDropMovesTheStory_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("behind the next one of its page")
            << 0 << 2 << QStringList({u"01 要闻: 长桥 早樱"_s, u"02 经济: 轴承"_s});
        QTest::newRow("onto another page") << 1 << -1 << QStringList({u"01 要闻: 长桥"_s, u"02 经济: 轴承 早樱"_s});
        QTest::newRow("to the head of another page")
            << 1 << 0 << QStringList({u"01 要闻: 长桥"_s, u"02 经济: 早樱 轴承"_s});
    }
    void aDropMovesTheStory()
    {
        QFETCH(int, page);
        QFETCH(int, row);
        TestDesk t(twoPages());
        IssueModel model(t.desk);
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(t.story().id)}));
        const QModelIndex onto = model.index(page, 0);
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, onto));
        model.dropMimeData(data.get(), Qt::MoveAction, row, 0, onto);
        QTEST(outline(model), "after");
    }

    void theTreeFollowsTheOpenStory()
    {
        TestDesk t(twoPages());
        IssuePane pane(t.desk, t.theme);
        QCOMPARE(pane.view()->selectedStory(), t.story().id);
        t.desk.openStory(t.story(1).id);
        QCOMPARE(pane.view()->selectedStory(), t.story(1).id);
    }

    void enterOpensTheSelectedStoryInTheEditor()
    {
        TestDesk t(twoPages());
        IssuePane pane(t.desk, t.theme);
        pane.show();
        pane.view()->setFocus();
        Desk::Focus focus = Desk::Focus::Stay;
        connect(&t.desk, &Desk::placeWanted, &pane, [&focus](const Place &, Desk::Focus wanted) { focus = wanted; });
        QTest::keyClick(pane.view(), Qt::Key_Down);
        QTest::keyClick(pane.view(), Qt::Key_Return);
        QCOMPARE(t.desk.currentStory(), t.story(1).id);
        QCOMPARE(focus, Desk::Focus::Editor);
    }

    void theFilterLooksIntoTheText()
    {
        TestDesk t(twoPages());
        IssuePane pane(t.desk, t.theme);
        pane.show();
        auto *field = pane.findChild<QLineEdit *>(u"issueFilter"_s);
        field->setText(u"通车"_s);
        QVERIFY(pane.view()->isRowHidden(0, pane.view()->model()->index(0, 0)));
        QVERIFY(!pane.view()->isRowHidden(1, pane.view()->model()->index(0, 0)));
        QVERIFY(pane.view()->isRowHidden(1, {}));
        field->setText(u"没有这样的字"_s);
        QVERIFY(pane.findChild<QLabel *>(u"issueEmpty"_s)->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!pane.view()->isRowHidden(1, {}));
    }

private:
    static QStringList outline(const IssueModel &model)
    {
        QStringList lines;
        for (int page = 0; page < model.rowCount(); ++page) {
            const QModelIndex index = model.index(page, 0);
            QStringList stories;
            for (int row = 0; row < model.rowCount(index); ++row)
                stories.append(model.index(row, 0, index).data().toString());
            lines.append(index.data(IssueModel::NumberRole).toString() + u' ' + index.data().toString() + u": "
                         + stories.join(u' '));
        }
        return lines;
    }
};

QTEST_MAIN(IssueTest)
#include "issuetest.moc"
