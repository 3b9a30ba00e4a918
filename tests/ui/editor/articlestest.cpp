#include "ui/editor/articles.h"
#include "core/checks/layout/layout.h"
#include "tests/support/window.h"
#include "tests/ui/editor/twostories.h"
#include "ui/editor/rolemargin.h"
#include "ui/editor/storyeditor.h"
#include "ui/text/paperlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextBlock>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>(twoStories());
        m_articles = std::make_unique<Articles>(m_desk->desk, m_desk->theme, m_desk->settings);
        m_articles->resize(860, 520);
        m_articles->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_articles.get()));
        m_articles->activateWindow();
    }
    void cleanup()
    {
        m_articles.reset();
        m_desk.reset();
    }

    void theDesksStoryIsOpen()
    {
        QCOMPARE(m_articles->count(), 1);
        QCOMPARE(m_articles->current()->story(), m_desk->story(0).id);
        QCOMPARE(tabs()->tabText(0), u"临渚启动百里绿廊行动"_s);
    }

    void afterAJoinTheNextFindingIsCurrent()
    {
        const QList<Finding> findings = m_desk->reviewer.findings();
        QCOMPARE(findings.size(), 2);
        m_desk->desk.showFinding(findings[1], Desk::Focus::Editor);
        QCOMPARE(m_desk->desk.currentFinding()->text, u"利⏎用"_s);
        action("join")->trigger();
        QCOMPARE(m_desk->story(0).blocks.size(), 3);
        QVERIFY(m_desk->desk.currentFinding());
        QCOMPARE(m_desk->desk.currentFinding()->text, u"的的"_s);
    }

    void storiesOpenInTabsOnce()
    {
        m_desk->desk.openStory(m_desk->story(1).id);
        m_desk->desk.openStory(m_desk->story(0).id);
        m_desk->desk.openStory(m_desk->story(1).id);
        QCOMPARE(m_articles->count(), 2);
        QCOMPARE(m_articles->current()->story(), m_desk->story(1).id);
        action("nextTab")->trigger();
        QCOMPARE(m_desk->desk.currentStory(), m_desk->story(0).id);
        action("closeTab")->trigger();
        QCOMPARE(m_articles->count(), 1);
        QCOMPARE(m_desk->desk.currentStory(), m_desk->story(1).id);
    }

    void theLastTabCanBeClosedAndOpenedAgain()
    {
        const StoryId story = m_desk->desk.currentStory();
        action("closeTab")->trigger();
        QCOMPARE(m_articles->count(), 0);
        QVERIFY(!m_articles->current());
        m_desk->desk.openStory(story);
        QCOMPARE(m_articles->count(), 1);
    }

    void aStoryThatGoesTakesItsTabAlong()
    {
        m_desk->desk.openStory(m_desk->story(1).id);
        const PageId page = m_desk->document.issue().pages().first().id;
        QVERIFY(m_desk->document.perform({RemoveStory{page, 1, m_desk->story(1)}}, u"remove"_s));
        QCOMPARE(m_articles->count(), 1);
        QCOMPARE(m_articles->current()->story(), m_desk->story(0).id);
        m_desk->document.undoStack().undo();
        m_desk->desk.openStory(m_desk->story(1).id);
        QCOMPARE(m_articles->count(), 2);
    }

    void theTabFollowsTheHeadline()
    {
        putCaret(1, 0);
        commit(u"新"_s);
        QCOMPARE(tabs()->tabText(0), u"新临渚启动百里绿廊行动"_s);
    }

    void charactersAreCounted()
    {
        const auto *count = m_articles->findChild<QLabel *>(u"characterCount"_s);
        const QString before = count->text();
        QVERIFY(before.contains(QString::number(characterCount(m_desk->story()))));
        putCaret(1, 0);
        commit(u"新"_s);
        QTRY_VERIFY(count->text() != before);
        QVERIFY(count->text().contains(QString::number(characterCount(m_desk->story()))));
    }

    void joinAndSplitActAtTheCaret()
    {
        putCaret(2, 3);
        QTest::keySequence(m_articles->current(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QCOMPARE(m_desk->texts()[2], u"今年的的重点是接上断点，桥下空间利用和码头更新同步。"_s);
        putCaret(2, 4);
        QTest::keySequence(m_articles->current(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
        QCOMPARE(m_desk->texts()[2], u"今年的的"_s);
        QCOMPARE(m_articles->current()->caretAt(), 0);
        m_desk->document.undoStack().undo();
        m_desk->document.undoStack().undo();
        QCOMPARE(m_desk->texts().size(), 4);
    }

    void theMenuOfRolesSetsThoseOfTheSelection()
    {
        QTextCursor cursor = m_articles->current()->textCursor();
        cursor.setPosition(position(2, 1));
        cursor.setPosition(position(3, 1), QTextCursor::KeepAnchor);
        m_articles->current()->setTextCursor(cursor);
        QTest::keyClick(m_articles->current(), Qt::Key_F2);
        auto *menu = m_articles->current()->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), roleCount);
        QVERIFY(menu->actions()[int(Role::Paragraph)]->isChecked());
        menu->actions()[int(Role::EditorsNote)]->trigger();
        QCOMPARE(m_desk->story().blocks[2].role.role, Role::EditorsNote);
        QCOMPARE(m_desk->story().blocks[3].role.role, Role::EditorsNote);
        m_desk->document.undoStack().undo();
        QCOMPARE(m_desk->story().blocks[3].role.role, Role::Paragraph);
    }

    void aLetterChoosesTheRole()
    {
        putCaret(2, 0);
        QTest::keyClick(m_articles->current(), Qt::Key_F2);
        QTest::keyClick(m_articles->current()->findChild<QMenu *>(), Qt::Key_S);
        QCOMPARE(m_desk->story().blocks[2].role.role, Role::Subhead);
    }

    void aStoryIsSplitAndMergedAtTheCaret()
    {
        const Issue start = m_desk->document.issue();
        const BlockId kept = m_desk->story().blocks[2].id;
        putCaret(2, 3);
        QTest::keySequence(m_articles->current(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(stories().size(), 3);
        QCOMPARE(m_articles->current()->story(), stories()[1].id);
        QCOMPARE(m_articles->current()->caretBlock(), kept);
        QCOMPARE(m_articles->current()->caretAt(), 3);
        QTest::keySequence(m_articles->current(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
        QCOMPARE(stories().size(), 2);
        QCOMPARE(m_articles->current()->story(), stories()[0].id);
        QCOMPARE(m_articles->current()->caretBlock(), kept);
        QTest::keySequence(m_articles->current(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K));
        QCOMPARE(stories().size(), 1);
        QCOMPARE(stories()[0].blocks.size(), 6);
        for (int i = 0; i < 3; ++i)
            m_desk->document.undoStack().undo();
        QCOMPARE(m_desk->document.issue(), start);
    }

    void noStoryIsSplitBeforeItsFirstParagraph()
    {
        putCaret(0, 2);
        action("newStoryHere")->trigger();
        action("mergeWithPrevious")->trigger();
        QCOMPARE(stories().size(), 2);
    }

    void likeCasesAreOfferedAndTakenInOneStep()
    {
        m_desk->document.open(issueWithGuesses());
        QVERIFY(!bar()->isVisible());
        QVERIFY(!action("applyLikeCases")->isEnabled());
        correct(1, Role::Subhead);
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->findChild<QLabel *>(u"likeCasesCount"_s)->text().contains(u'2'));
        QVERIFY(bar()->toolTip().contains(u"茶馆开门"_s));
        const Issue corrected = m_desk->document.issue();
        QTest::keySequence(m_articles->current(), QKeySequence(Qt::ALT | Qt::Key_A));
        for (int i : {1, 3, 5})
            QCOMPARE(m_desk->story().blocks[i].role.role, Role::Subhead);
        QVERIFY(!bar()->isVisible());
        m_desk->document.undoStack().undo();
        QCOMPARE(m_desk->document.issue(), corrected);
    }

    void escapeOrAnotherChangeTakesTheOfferBack()
    {
        m_desk->document.open(issueWithGuesses());
        correct(1, Role::Subhead);
        QVERIFY(bar()->isVisible());
        QTest::keyClick(m_articles->current(), Qt::Key_Escape);
        QVERIFY(!bar()->isVisible());
        correct(3, Role::Subhead);
        QVERIFY(bar()->isVisible());
        commit(u"新"_s);
        QVERIFY(!bar()->isVisible());
        QVERIFY(!action("applyLikeCases")->isEnabled());
    }

    void theMarginSaysTheRoleAndOpensTheMenu()
    {
        putCaret(0, 0);
        auto *margin = m_articles->current()->findChild<RoleMargin *>();
        QVERIFY(margin->accessibleName().contains(roleTitle(Role::Kicker).text()));
        QTextCursor at(m_articles->current()->document());
        at.setPosition(position(1, 0));
        const QPoint label(margin->width() - 20, m_articles->current()->cursorRect(at).center().y());
        QTest::mouseClick(margin, Qt::LeftButton, {}, label);
        QVERIFY(margin->accessibleName().contains(roleTitle(Role::Headline).text()));
        QVERIFY(m_articles->current()->findChild<QMenu *>());
    }

    void theDeskKnowsTheCaret()
    {
        putCaret(2, 5);
        QCOMPARE(m_desk->desk.currentBlock(), m_desk->story().blocks[2].id);
        QCOMPARE(m_desk->desk.caret(), 5);
        QTest::sendKeyEvent(QTest::Click, m_articles->current(), Qt::Key_Return, QString(), Qt::NoModifier);
        QCOMPARE(m_desk->desk.currentBlock(), m_desk->story().blocks[3].id);
        QCOMPARE(m_desk->desk.caret(), 0);
    }

    void aFindingTakesTheCaretToItsEnd()
    {
        QVERIFY(m_desk->desk.goToFinding(1));
        QCOMPARE(m_desk->desk.currentFinding()->text, u"的的"_s);
        QCOMPARE(m_articles->current()->caretBlock(), m_desk->story().blocks[2].id);
        QCOMPARE(m_articles->current()->caretAt(), 4);
        QVERIFY(!m_articles->current()->textCursor().hasSelection());
        QVERIFY(m_desk->desk.goToFinding(1));
        QCOMPARE(m_desk->desk.currentFinding()->text, u"利⏎用"_s);
        QCOMPARE(m_articles->current()->caretAt(), m_desk->texts()[2].size());
    }

    void anyOtherPlaceIsSelected()
    {
        const Place place = Place::in(m_desk->story(1).blocks[1].id, {0, 2});
        m_desk->desk.showPlace(place, Desk::Focus::Editor);
        QCOMPARE(m_articles->current()->story(), m_desk->story(1).id);
        QCOMPARE(m_articles->current()->textCursor().selectedText(), u"账本"_s);
    }

    void fixesAreOfferedAtTheCaret()
    {
        putCaret(2, 3);
        action("fixes")->trigger();
        auto *menu = m_articles->current()->findChild<QMenu *>();
        QVERIFY(menu);
        QList<QAction *> fixes = menu->actions();
        fixes.removeIf([](const QAction *each) { return each->isSeparator(); });
        QCOMPARE(fixes.size(), 2);
        fixes.first()->trigger();
        QCOMPARE(m_desk->texts()[2], u"今年的重点是接上断点，桥下空间利"_s);
    }

    void aFindingThroughParagraphsIsOnEachOfThem_data()
    {
        QTest::addColumn<int>("paragraph");
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("isOn");
        QTest::newRow("before it begins") << 0 << 3 << false;
        QTest::newRow("where it begins") << 0 << 9 << true;
        QTest::newRow("a paragraph between") << 1 << 2 << true;
        QTest::newRow("the last paragraph") << 2 << 3 << true;
        QTest::newRow("behind its end") << 3 << 1 << false;
    }
    void aFindingThroughParagraphsIsOnEachOfThem()
    {
        // Over a hole of one line of ten characters.
        m_desk->document.open(issueOf({{Role::Paragraph, u"河堤昨天修好市民散步"_s},
                                       {Role::Paragraph, u"渡口今天通航"_s},
                                       {Role::Paragraph, u"老街亮灯"_s},
                                       {Role::Byline, u"许照"_s}}));
        auto setting = std::make_shared<LineSetting>();
        setting->house.holes = {{everyPage, 1, {1, 10}}};
        Checks checks;
        checks.push_back(overset(setting));
        m_desk->reviewer.setChecks(std::make_shared<const Checks>(std::move(checks)));
        QTRY_VERIFY(!m_desk->reviewer.isRunning() && m_desk->reviewer.findings().size() == 1);
        m_desk->desk.showPlace(Place::in(m_desk->story(0).blocks[0].id, {0, 0}), Desk::Focus::Editor);
        QFETCH(int, paragraph);
        QFETCH(int, at);
        putCaret(paragraph, at);
        action("fixes")->trigger();
        QTEST(m_articles->current()->findChild<QMenu *>() != nullptr, "isOn");
    }

    void undoTakesBackFixesTypingMovesAndDismissalsInOrder()
    {
        const Issue start = m_desk->document.issue();
        putCaret(1, 0);
        commit(u"新"_s);
        const Issue typed = m_desk->document.issue();
        const Finding pair = m_desk->reviewer.findings().first();
        QVERIFY(m_desk->reviewer.apply(pair, pair.fixes.first()));
        const Issue fixed = m_desk->document.issue();
        QVERIFY(
            m_desk->document.perform({*moveStory(fixed, m_desk->story(0).id, fixed.pages().first().id, 1)}, u"move"_s));
        const Issue moved = m_desk->document.issue();
        QVERIFY(m_desk->reviewer.dismiss(m_desk->reviewer.findings().first(), u"有意如此"_s));
        for (const Issue &state : {moved, fixed, typed, start}) {
            QTest::keySequence(m_articles->current(), QKeySequence::Undo);
            QCOMPARE(m_desk->document.issue(), state);
        }
        QCOMPARE(m_desk->journal.folded(start).value(), start);
    }

private:
    /// Three short lines between paragraphs, all taken for decks.
    static Issue issueWithGuesses()
    {
        const QString text = u"临渚的春天来得早，江边的柳树一夜之间都绿了，散步的人多起来，渡口的茶馆也早早开了门。"_s;
        const auto block = [](Role role, const QString &words) {
            return Block{BlockId::create(), {role, 0.6, Role::Subhead, u"short"_s}, words, {}, {}};
        };
        Story story{StoryId::create(), {block(Role::Paragraph, text)}};
        for (const QString &words : {u"解开缆绳"_s, u"茶馆开门"_s, u"第一声汽笛"_s})
            story.blocks += {block(Role::Deck, words), block(Role::Paragraph, text)};
        return apply(Issue(IssueId::create()), InsertPage{0, {PageId::create(), 1, u"要闻"_s, {story}}}).value();
    }
    void correct(int paragraph, Role role)
    {
        putCaret(paragraph, 0);
        QTest::keyClick(m_articles->current(), Qt::Key_F2);
        m_articles->current()->findChild<QMenu *>()->actions()[int(role)]->trigger();
        delete m_articles->current()->findChild<QMenu *>();
    }
    QWidget *bar() const { return m_articles->findChild<QWidget *>(u"likeCases"_s); }
    const QList<Story> &stories() const { return m_desk->document.issue().pages().first().stories; }
    QTabBar *tabs() const { return m_articles->findChild<QTabBar *>(); }
    QAction *action(const char *name) const { return m_articles->findChild<QAction *>(QLatin1StringView(name)); }
    int position(int paragraph, int at) const
    {
        return m_articles->current()->document()->findBlockByNumber(paragraph).position() + at;
    }
    void putCaret(int paragraph, int at)
    {
        QTextCursor cursor = m_articles->current()->textCursor();
        cursor.setPosition(position(paragraph, at));
        m_articles->current()->setTextCursor(cursor);
    }
    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(m_articles->current(), &event);
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Articles> m_articles;
};

QTEST_MAIN(ArticlesTest)
#include "articlestest.moc"
