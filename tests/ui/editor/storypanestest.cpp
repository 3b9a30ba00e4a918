#include "core/checks/fragments.h"
#include "core/model/storycount.h"
#include "tests/support/window.h"
#include "ui/base/countsettings.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/storypane.h"
#include "ui/text/counttext.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QTextBlock>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class StoryPanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>(issueOfStories({
            {{Role::Headline, u"百里绿廊动工"_s}, {Role::Paragraph, u"风从江面来，吹过旧码头。"_s}},
            {{Role::Headline, u"老支书的账本"_s}, {Role::Paragraph, u"账本在窗台上。"_s}},
            {{Role::Headline, u"栈桥亮灯"_s}, {Role::Paragraph, u"灯在桥上。"_s}},
        }));
        show();
    }
    void cleanup()
    {
        m_articles.reset();
        m_desk.reset();
    }

    void aStoryOpensBeside()
    {
        action("openBeside")->trigger();
        QCOMPARE(panes().size(), 2);
        QVERIFY(panes()[1]->isActive());
        QVERIFY(m_articles->current()->hasFocus());
        m_desk->desk.openStory(m_desk->story(1).id);
        QCOMPARE(panes()[0]->current()->story(), m_desk->story(0).id);
        QCOMPARE(panes()[1]->current()->story(), m_desk->story(1).id);
    }

    void visitsToPlacesShareOneTab()
    {
        for (int i : {1, 2, 1})
            visit(i);
        QCOMPARE(m_articles->count(), 2);
        QCOMPARE(m_articles->current()->story(), m_desk->story(1).id);
    }

    void aVisitedStoryStays_data()
    {
        QTest::addColumn<QString>("deed");
        for (const char *deed : {"typed in", "double-clicked", "opened again", "opened for work"})
            QTest::newRow(deed) << QString::fromLatin1(deed);
    }
    void aVisitedStoryStays()
    {
        QFETCH(const QString, deed);
        auto *tabs = m_articles->findChild<QTabBar *>(u"storyTabs"_s);
        if (deed == "opened for work"_L1)
            m_desk->desk.openStory(m_desk->story(1).id);
        visit(1);
        if (deed == "typed in"_L1) {
            putCaret(1, 0);
            QTest::keyClicks(m_articles->current(), u"x"_s);
        } else if (deed == "double-clicked"_L1) {
            QTest::mouseDClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        } else if (deed == "opened again"_L1) {
            m_desk->desk.openStory(m_desk->story(0).id);
            m_desk->desk.openStory(m_desk->story(1).id);
        }
        visit(2);
        QCOMPARE(m_articles->count(), 3);
        QCOMPARE(m_articles->current()->story(), m_desk->story(2).id);
    }

    void aVisitLeavesOtherTabsAndTheFocusAlone()
    {
        visit(1);
        m_articles->current()->setFocus();
        visit(2);
        QVERIFY(m_articles->current()->hasFocus());
        visit(0); // open for work
        visit(1);
        QCOMPARE(m_articles->count(), 2);
        QCOMPARE(panes()[0]->indexOf(m_desk->story(0).id), 0);
    }

    void tabsThatCameUnseenHaveRoom()
    {
        m_articles->hide();
        m_desk->document.open(m_desk->document.issue());
        m_desk->desk.openStory(m_desk->story(1).id);
        m_articles->show();
        const auto *tabs = m_articles->findChild<QTabBar *>(u"storyTabs"_s);
        QVERIFY(tabs->count() > 0);
        QVERIFY(tabs->rect().contains(tabs->tabRect(0)));
    }

    void theDeskFollowsTheFocus()
    {
        action("openBeside")->trigger();
        m_desk->desk.openStory(m_desk->story(1).id);
        panes()[0]->setFocus();
        QCOMPARE(m_desk->desk.currentStory(), m_desk->story(0).id);
        panes()[1]->setFocus();
        QCOMPARE(m_desk->desk.currentStory(), m_desk->story(1).id);
        QCOMPARE(m_articles->stops().size(), 2);
    }

    void aStoryThatLiesOpenIsNotOpenedTwice()
    {
        m_desk->desk.openStory(m_desk->story(1).id);
        action("openBeside")->trigger();
        m_desk->desk.openStory(m_desk->story(2).id);
        m_desk->desk.openStory(m_desk->story(0).id);
        QVERIFY(panes()[0]->isActive());
        QCOMPARE(panes()[1]->indexOf(m_desk->story(0).id), -1);
    }

    void oneStoryInTwoPanesIsOneText()
    {
        action("openBeside")->trigger();
        StoryEditor *right = panes()[1]->current();
        StoryEditor *left = panes()[0]->current();
        QTest::keyClicks(right, u"x"_s);
        QCOMPARE(left->toPlainText(), right->toPlainText());
        QCOMPARE(m_desk->desk.caret(), right->caretAt());
    }

    void theLastTabClosesThePane()
    {
        action("openBeside")->trigger();
        action("closeTab")->trigger();
        QTRY_COMPARE(panes().size(), 1);
        QCOMPARE(m_desk->desk.currentStory(), m_desk->story(0).id);
        action("openBeside")->trigger();
        action("closeBeside")->trigger();
        QTRY_COMPARE(panes().size(), 1);
        QVERIFY(m_articles->current());
    }

    void tabsAndCaretsAreRemembered()
    {
        m_desk->desk.openStory(m_desk->story(2).id);
        m_desk->desk.openStory(m_desk->story(1).id);
        putCaret(1, 3);
        const Issue issue = m_desk->document.issue();
        m_articles.reset();
        m_desk->document.open(issueOf({u"另一期。"_s}));
        show();
        m_desk->document.open(issue);
        QCOMPARE(m_articles->count(), 3);
        QCOMPARE(m_desk->desk.currentStory(), m_desk->story(1).id);
        QCOMPARE(m_articles->current()->caretBlock(), m_desk->story(1).blocks[1].id);
        QCOMPARE(m_articles->current()->caretAt(), 3);
    }

    void eachIssueHasItsOwnTabs()
    {
        m_desk->desk.openStory(m_desk->story(2).id);
        const Issue first = m_desk->document.issue();
        m_desk->document.open(issueOf({u"另一期。"_s}));
        QCOMPARE(m_articles->count(), 1);
        m_desk->document.open(first);
        QCOMPARE(m_articles->count(), 2);
        QCOMPARE(m_desk->desk.currentStory(), first.pages().first().stories[2].id);
    }

    void theSelectionIsCounted()
    {
        const auto *count = m_articles->findChild<QLabel *>(u"characterCount"_s);
        const int measure = lineMeasure.read(m_desk->settings);
        QCOMPARE(count->text(), countText(countOf(m_desk->story(), measure)));
        QTextCursor caret = m_articles->current()->textCursor();
        caret.setPosition(m_articles->current()->document()->findBlockByNumber(1).position());
        caret.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 4);
        m_articles->current()->setTextCursor(caret);
        QTRY_VERIFY(count->text().contains(countText({4, 0, 1})));
    }

    void linesFollowTheMeasure()
    {
        lineMeasure.write(m_desk->settings, 5);
        const auto *count = m_articles->findChild<QLabel *>(u"characterCount"_s);
        putCaret(1, 0);
        QTest::keyClicks(m_articles->current(), u"x"_s);
        QTRY_COMPARE(count->text(), countText(countOf(m_desk->story(), 5)));
    }

private:
    void show()
    {
        m_articles = std::make_unique<Articles>(m_desk->desk, m_desk->theme, m_desk->settings);
        m_articles->resize(1200, 600);
        m_articles->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_articles.get()));
        m_articles->activateWindow();
        m_articles->setFocus();
    }
    QAction *action(const char *name) const { return m_articles->findChild<QAction *>(QLatin1StringView(name)); }
    QList<StoryPane *> panes() const
    {
        QList<StoryPane *> panes;
        for (QWidget *stop : m_articles->stops())
            if (auto *pane = qobject_cast<StoryPane *>(stop))
                panes.append(pane);
        return panes;
    }
    void visit(int story) { m_desk->desk.showPlace(openingPlace(m_desk->story(story).blocks[1]), Desk::Focus::Editor); }
    void putCaret(int paragraph, int at)
    {
        QTextCursor caret = m_articles->current()->textCursor();
        caret.setPosition(m_articles->current()->document()->findBlockByNumber(paragraph).position() + at);
        m_articles->current()->setTextCursor(caret);
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Articles> m_articles;
};

QTEST_MAIN(StoryPanesTest)
#include "storypanestest.moc"
