#include "tests/support/window.h"
#include "ui/base/prompts.h"
#include "ui/issue/issuepane.h"
#include "ui/issue/issueview.h"
#include "ui/issue/pages.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>

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

class FakePrompts : public Prompts
{
public:
    QStringList filesToOpen(QWidget *) override { return {}; }
    QStringList proofsToOpen(QWidget *) override { return {}; }
    QStringList picturesToOpen(QWidget *) override { return {}; }
    QString folderToOpen(QWidget *) override { return {}; }
    QString fileToSave(QWidget *, const QString &) override { return {}; }
    QString newFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString issueFileToOpen(QWidget *) override { return {}; }
    QString tableToOpen(QWidget *) override { return {}; }
    std::optional<QString> line(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return answer;
    }
    std::optional<qsizetype> choice(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return {};
    }
    bool choosePrinter(QWidget *, QPrinter &) override { return false; }
    bool agrees(QWidget *, const QString &, const QString &) override
    {
        ++asked;
        return agreed;
    }

    std::optional<QString> answer;
    bool agreed = true;
    int asked = 0;
};

struct Asked : TestDesk {
    Asked()
        : TestDesk(twoPages())
    {
    }
    FakePrompts prompts;
};

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
        QVERIFY(moveStoryBy(t.desk, story, 1));
        QVERIFY(moveStoryBy(t.desk, story, 1));
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
        QVERIFY(!moveStoryBy(t.desk, t.story().id, -1));
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
        Asked t;
        IssuePane pane(t.desk, t.prompts, t.theme);
        QCOMPARE(pane.view()->selectedStory(), t.story().id);
        t.desk.openStory(t.story(1).id);
        QCOMPARE(pane.view()->selectedStory(), t.story(1).id);
    }

    void enterOpensTheSelectedStoryInTheEditor()
    {
        Asked t;
        IssuePane pane(t.desk, t.prompts, t.theme);
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
        Asked t;
        IssuePane pane(t.desk, t.prompts, t.theme);
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

    void pagesAreAddedRenamedMovedRemoved_data()
    {
        using Act = std::function<void(Asked &, IssuePane &)>;
        QTest::addColumn<Act>("act");
        QTest::addColumn<QStringList>("after");
        const auto row = [](const char *name, const Act &act, const QStringList &after) {
            QTest::newRow(name) << act << after;
        };
        const auto press = [](IssuePane &pane, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(pane.view(), key, modifiers);
        };
        const auto type = [](IssuePane &pane, const QString &words) {
            auto *line = pane.findChild<QLineEdit *>(u"pageName"_s);
            QVERIFY(line);
            line->selectAll();
            QTest::keyClicks(line, words);
            QTest::keyClick(line, Qt::Key_Return);
            QTRY_VERIFY(!pane.findChild<QLineEdit *>(u"pageName"_s)); // the delegate commits a moment later
        };
        row("added behind the selected one, and named at once",
            [type](Asked &, IssuePane &pane) {
                pane.actions()[1]->trigger();
                type(pane, u"3 City"_s);
            },
            {u"01 要闻: 早樱 长桥"_s, u"03 City: "_s, u"02 经济: 轴承"_s});
        row("F2 renames in place",
            [press, type](Asked &, IssuePane &pane) {
                press(pane, Qt::Key_F2);
                type(pane, u"5 News"_s);
            },
            {u"05 News: 早樱 长桥"_s, u"02 经济: 轴承"_s});
        row("a name alone keeps the number",
            [press, type](Asked &, IssuePane &pane) {
                press(pane, Qt::Key_F2);
                type(pane, u"News"_s);
            },
            {u"01 News: 早樱 长桥"_s, u"02 经济: 轴承"_s});
        row("a letter gives a section",
            [press, type](Asked &, IssuePane &pane) {
                press(pane, Qt::Key_F2);
                type(pane, u"A2 News"_s);
            },
            {u"A2 News: 早樱 长桥"_s, u"02 经济: 轴承"_s});
        row("moved down", [](Asked &, IssuePane &pane) { pane.moveSelected(1); },
            {u"02 经济: 轴承"_s, u"01 要闻: 早樱 长桥"_s});
        row("the edge stops a move", [](Asked &, IssuePane &pane) { QVERIFY(!pane.moveSelected(-1)); },
            {u"01 要闻: 早樱 长桥"_s, u"02 经济: 轴承"_s});
        row("removed with its stories, after a question",
            [press](Asked &t, IssuePane &pane) {
                press(pane, Qt::Key_Delete);
                QCOMPARE(t.prompts.asked, 1);
            },
            {u"02 经济: 轴承"_s});
        row("not removed when the person does not agree",
            [press](Asked &t, IssuePane &pane) {
                t.prompts.agreed = false;
                press(pane, Qt::Key_Delete);
            },
            {u"01 要闻: 早樱 长桥"_s, u"02 经济: 轴承"_s});
        row("an empty page goes without a question",
            [press](Asked &t, IssuePane &pane) {
                QVERIFY(addPage(t.document, {}));
                pane.view()->setCurrentIndex(pane.view()->model()->index(2, 0));
                press(pane, Qt::Key_Delete);
                QCOMPARE(t.prompts.asked, 0);
                t.document.undoStack().undo();
                QCOMPARE(t.document.issue().pages().size(), 3);
                t.document.undoStack().redo();
            },
            {u"01 要闻: 早樱 长桥"_s, u"02 经济: 轴承"_s});
    }
    void pagesAreAddedRenamedMovedRemoved()
    {
        QFETCH(std::function<void(Asked &, IssuePane &)>, act);
        Asked t;
        IssuePane pane(t.desk, t.prompts, t.theme);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        const Issue before = t.document.issue();
        pane.view()->setFocus();
        pane.view()->setCurrentIndex(pane.view()->model()->index(0, 0));
        act(t, pane);
        const IssueModel model(t.desk);
        QTEST(outline(model), "after");
        while (t.document.undoStack().canUndo())
            t.document.undoStack().undo();
        QCOMPARE(t.document.issue(), before);
    }

    void movingAndRenamingAreOnRecordAsThemselves()
    {
        TestDesk t(twoPages());
        const PageId page = t.document.issue().pages().first().id;
        QVERIFY(movePageBy(t.document, page, 1));
        QVERIFY(renamePage(t.document, page, u"A3 要闻"_s));
        const QList<Change> changes = changesOf(t.journal.records());
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0], Change(MovePage{page, 0, 1}));
        QCOMPARE(changes[1], Change(SetPageAttribute{page, PageAttribute::Section, {}, u"A"_s}));
        QCOMPARE(changes[2], Change(SetPageAttribute{page, PageAttribute::Number, u"1"_s, u"3"_s}));
    }

    void aStoryGoesToThePageOfANumber_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<bool>("refused");
        const QStringList same{u"01 要闻: 早樱 长桥"_s, u"02 经济: 轴承"_s};
        const QStringList moved{u"01 要闻: 长桥"_s, u"02 经济: 轴承 早樱"_s};
        QTest::newRow("number") << u"2"_s << moved << false;
        QTest::newRow("number as shown") << u"02"_s << moved << false;
        QTest::newRow("name") << u"经济"_s << moved << false;
        QTest::newRow("both") << u"02 经济"_s << moved << false;
        QTest::newRow("its own page: to the end") << u"1"_s << QStringList{u"01 要闻: 长桥 早樱"_s, same[1]} << false;
        QTest::newRow("no such page") << u"7"_s << same << true;
        QTest::newRow("nothing") << u" "_s << same << false;
    }
    void aStoryGoesToThePageOfANumber()
    {
        QFETCH(QString, answer);
        Asked t;
        IssuePane pane(t.desk, t.prompts, t.theme);
        QSignalSpy refused(&pane, &IssuePane::refused);
        t.prompts.answer = answer;
        pane.actions().first()->trigger();
        const IssueModel model(t.desk);
        QTEST(outline(model), "after");
        QTEST(!refused.isEmpty(), "refused");
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
