#include "tests/support/window.h"
#include "ui/base/choice.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"
#include "ui/find/findbar.h"
#include "ui/find/hitsmodel.h"
#include "ui/find/hitspane.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTextBlock>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class FindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>(issueOfStories({
            {{Role::Headline, u"百里绿廊动工"_s},
             {Role::Paragraph, u"绿廊接上绿廊，ABC与ＡＢＣ。"_s},
             {Role::Paragraph, u"风从江面来。"_s}},
            {{Role::Headline, u"老支书的账本"_s}, {Role::Paragraph, u"账本里也有绿廊。"_s}},
        }));
        m_articles = std::make_unique<Articles>(m_desk->desk, m_desk->theme, m_desk->settings);
        m_articles->resize(1000, 600);
        m_articles->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_articles.get()));
        m_articles->activateWindow();
        m_articles->setFocus();
    }
    void cleanup()
    {
        m_articles.reset();
        m_desk.reset();
    }

    void typingGoesToTheFirstPlace()
    {
        open("find");
        look(u"绿廊"_s);
        QTRY_COMPARE(count(), u"1 of 3"_s);
        QCOMPARE(selected(), u"绿廊"_s);
        QCOMPARE(m_articles->current()->caretBlock(), m_desk->story().blocks[0].id);
        QVERIFY(text()->hasFocus());
    }

    void aLongerQueryStaysAtThePlace()
    {
        open("find");
        look(u"绿"_s);
        QTRY_COMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QTRY_COMPARE(count(), u"2 of 3"_s);
        look(u"绿廊"_s);
        QTRY_COMPARE(count(), u"2 of 3"_s);
        QTRY_COMPARE(selected(), u"绿廊"_s);
    }

    void nextAndPreviousGoRound()
    {
        open("find");
        look(u"绿廊"_s);
        QTRY_COMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(count(), u"2 of 3"_s);
        action("findNext")->trigger();
        QCOMPARE(count(), u"3 of 3"_s);
        action("findNext")->trigger();
        QCOMPARE(count(), u"1 of 3"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"3 of 3"_s);
        action("findPrevious")->trigger();
        QCOMPARE(count(), u"2 of 3"_s);
    }

    void nextGoesOnFromTheCaret()
    {
        open("find");
        look(u"绿廊"_s);
        QTRY_COMPARE(count(), u"1 of 3"_s);
        putCaret(1, 2);
        action("findNext")->trigger();
        QCOMPARE(count(), u"3 of 3"_s);
    }

    void whatIsSelectedIsLookedFor()
    {
        QTextCursor caret = m_articles->current()->textCursor();
        caret.setPosition(m_articles->current()->document()->findBlockByNumber(2).position());
        caret.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, 1);
        m_articles->current()->setTextCursor(caret);
        open("find");
        QCOMPARE(text()->text(), u"风"_s);
        QTRY_COMPARE(count(), u"1 of 1"_s);
    }

    void optionsDecide_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("places");
        QTest::newRow("as it comes") << u"abc"_s << QStringList{} << 1;
        QTest::newRow("case") << u"abc"_s << QStringList{u"findCase"_s} << 0;
        QTest::newRow("any width") << u"abc"_s << QStringList{u"findWidth"_s} << 2;
        QTest::newRow("expression") << u"[A-C]{3}"_s << QStringList{u"findExpression"_s} << 1;
        QTest::newRow("issue") << u"绿廊"_s << QStringList{u"findInIssue"_s} << 4;
    }
    void optionsDecide()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, options);
        open("find");
        look(words);
        for (const QString &option : options)
            m_articles->findChild<ChoiceButton *>(option)->click();
        QTRY_VERIFY(!finder().isRunning());
        QTEST(int(finder().hits().size()), "places");
    }

    void anErrorOfAnExpressionIsShown()
    {
        open("find");
        m_articles->findChild<ChoiceButton *>(u"findExpression"_s)->click();
        look(u"第(一"_s);
        const auto *trouble = m_articles->findChild<QLabel *>(u"findTrouble"_s);
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY(trouble->text().contains(u"4"_s));
        look(u"第(一)"_s);
        QTRY_VERIFY(!trouble->isVisible());
    }

    void placesFollowTheText()
    {
        open("find");
        look(u"绿廊"_s);
        QTRY_COMPARE(finder().hits().size(), 3);
        putCaret(2, 0);
        QTest::keyClicks(m_articles->current(), u"x"_s);
        QTRY_COMPARE(finder().searched().version(), m_desk->document.issue().version());
        QVERIFY(m_desk->document.perform(
            {*replaceText(m_desk->document.issue(), m_desk->story().blocks[1].id, {0, 2}, u"绿道"_s)}, u"fix"_s));
        action("findNext")->trigger(); // at once: it waits for the new search
        QTRY_COMPARE(finder().hits().size(), 2);
    }

    void oneIsReplacedAfterTheOther()
    {
        open("replace");
        look(u"绿廊"_s);
        replacement()->setText(u"绿道"_s);
        QTRY_COMPARE(count(), u"1 of 3"_s);
        replacement()->setFocus();
        QTest::keyClick(replacement(), Qt::Key_Return);
        QCOMPARE(m_desk->texts().first(), u"百里绿道动工"_s);
        QTRY_COMPARE(selected(), u"绿廊"_s);
        QCOMPARE(m_articles->current()->caretBlock(), m_desk->story().blocks[1].id);
    }

    void theWholeIssueIsReplacedInOneStepAfterItWasSeen()
    {
        open("replace");
        look(u"绿廊"_s);
        replacement()->setText(u"绿道"_s);
        m_articles->findChild<ChoiceButton *>(u"findInIssue"_s)->click();
        auto *list = m_articles->findChild<QListView *>(u"hitsList"_s);
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QCOMPARE(list->model()->index(3, 0).data(HitsModel::PlaceRole).toString(), u"01 老支书的账本"_s);
        QCOMPARE(list->model()->index(3, 0).data(HitsModel::HitRole).toString(), u"绿廊"_s);
        QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"绿道"_s));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space); // not this one
        auto *all = m_articles->findChild<QPushButton *>(u"replaceMarked"_s);
        QVERIFY2(all->text().contains(u'3') && all->text().contains(u'2'), qPrintable(all->text()));
        const Issue before = m_desk->document.issue();
        const qsizetype records = m_desk->journal.records().size();
        all->click();
        QCOMPARE(m_desk->texts()[1], u"绿廊接上绿道，ABC与ＡＢＣ。"_s);
        QCOMPARE(m_desk->texts(1)[1], u"账本里也有绿道。"_s);
        QCOMPARE(m_desk->journal.records().size(), records + 3);
        QVERIFY(m_desk->journal.records().last().reason.text.contains(u"绿廊"_s));
        QCOMPARE(m_desk->journal.records().last().group, m_desk->journal.records()[records].group);
        m_desk->document.undoStack().undo();
        QCOMPARE(m_desk->document.issue(), before);
    }

    void aPlaceOfTheListIsGoneTo()
    {
        open("find");
        look(u"账本里"_s);
        m_articles->findChild<ChoiceButton *>(u"findInIssue"_s)->click();
        auto *list = m_articles->findChild<QListView *>(u"hitsList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_desk->desk.currentStory(), m_desk->story(1).id);
        QCOMPARE(selected(), u"账本里"_s);
    }

    void escapeClosesAndGoesBackToTheText()
    {
        open("find");
        look(u"绿廊"_s);
        QTest::keyClick(text(), Qt::Key_Escape);
        QVERIFY(!m_articles->findChild<FindBar *>()->isVisible());
        QVERIFY(m_articles->current()->hasFocus());
        QVERIFY(finder().hits().isEmpty());
    }

    void tabGoesFromTheWordsToTheirReplacement()
    {
        open("replace");
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Tab);
        QVERIFY(replacement()->hasFocus());
    }

    void theBarFitsBesideAnotherPane()
    {
        open("replace");
        const auto *bar = m_articles->findChild<FindBar *>();
        const auto *issue = m_articles->findChild<ChoiceButton *>(u"findInIssue"_s);
        const auto below = [&] {
            return issue->mapTo(bar, QPoint()).y() > text()->mapTo(bar, QPoint(0, text()->height())).y();
        };
        QTRY_VERIFY(issue->isVisible() && !below());
        action("openBeside")->trigger();
        QTRY_COMPARE_LE(bar->width(), m_articles->width() / 2 + 1);
        QTRY_VERIFY(below());
        QVERIFY(bar->rect().contains(QRect(issue->mapTo(bar, QPoint()), issue->size())));
        action("closeBeside")->trigger();
        QTRY_VERIFY(!below());
    }

    void aSearchCanBeStopped()
    {
        QStringList paragraphs;
        for (int i = 0; i < 4000; ++i)
            paragraphs.append(u"第%1段：堤岸上的风从江面来，吹过新栽的乌桕，也吹过旧码头的石阶。"_s.arg(i));
        m_desk->document.open(issueOf(paragraphs));
        Finder finder(m_desk->desk);
        finder.setWish(
            {{u"(风|江|乌)+.*(阶|石)+。"_s, SearchQuery::Kind::RegularExpression, {}, {}}, {}, Finder::Scope::Issue});
        QVERIFY(finder.isRunning());
        finder.cancel();
        QVERIFY(!finder.isRunning());
        QVERIFY(finder.hits().isEmpty());
    }

private:
    QAction *action(const char *name) const { return m_articles->findChild<QAction *>(QLatin1StringView(name)); }
    QLineEdit *text() const { return m_articles->findChild<QLineEdit *>(u"findText"_s); }
    QLineEdit *replacement() const { return m_articles->findChild<QLineEdit *>(u"replaceText"_s); }
    QString count() const { return m_articles->findChild<QLabel *>(u"findCount"_s)->text(); }
    Finder &finder() const { return *m_articles->findChild<Finder *>(); }
    QString selected() const { return m_articles->current()->textCursor().selectedText(); }
    void open(const char *name) { action(name)->trigger(); }
    void look(const QString &words) { text()->setText(words); }
    void putCaret(int paragraph, int at)
    {
        QTextCursor caret = m_articles->current()->textCursor();
        caret.setPosition(m_articles->current()->document()->findBlockByNumber(paragraph).position() + at);
        m_articles->current()->setTextCursor(caret);
    }

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Articles> m_articles;
};

QTEST_MAIN(FindTest)
#include "findtest.moc"
