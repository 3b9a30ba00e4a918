#include "core/model/edit.h"
#include "tests/support/window.h"
#include "ui/base/originals.h"
#include "ui/compare/compareview.h"
#include "ui/compare/receivedtext.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers when it is told to.
class FakeOriginals : public Originals
{
public:
    void ask(IssueId, StoryId story, QObject *context, const Answer &answer) override
    {
        asked.append(story);
        m_context = context;
        m_answer = answer;
    }
    void answer(const Result<std::optional<Story>> &received) const
    {
        if (m_context)
            m_answer(received);
    }

    QList<StoryId> asked;

private:
    QPointer<QObject> m_context;
    Answer m_answer;
};

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QList<std::pair<Role, QString>> blocks{{Role::Headline, u"百里绿廊动工"_s}};
        for (int i = 0; i < 120; ++i)
            blocks.append({Role::Paragraph,
                           u"第%1段：堤岸上的风从江面来，吹过新栽的乌桕，也吹过旧码头的石阶，"
                           u"散步的人都说这条路好走。"_s.arg(i)});
        m_desk = std::make_unique<TestDesk>(
            issueOfStories({blocks, {{Role::Headline, u"老支书的账本"_s}, {Role::Paragraph, u"账本在窗台上。"_s}}}));
        m_articles = std::make_unique<Articles>(m_desk->desk, m_desk->theme, m_desk->settings);
        m_articles->setOriginals(&m_originals);
        m_articles->resize(1200, 600);
        m_articles->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_articles.get()));
        m_received = m_desk->story();
        compare()->trigger();
    }
    void cleanup()
    {
        m_articles.reset();
        m_desk.reset();
        m_originals.asked.clear();
    }

    void aNewVersionIsAskedForAtOnce()
    {
        m_originals.answer(m_received);
        const BlockId lead = m_received.blocks[1].id;
        const QList<Change> import{AddSource{{u"稿.txt"_s, u"UTF-8"_s, "2"}},
                                   *replaceText(m_desk->document.issue(), lead, {0, 1}, u"新"_s)};
        QVERIFY(m_desk->document.perform(import, u"import"_s));
        QCOMPARE(m_originals.asked, QList<StoryId>(2, m_received.id));
        QVERIFY(text()->isVisible());
        Story newer = m_received;
        newer.blocks[0].text = u"千里绿廊动工"_s;
        m_originals.answer(newer);
        QCOMPARE(text()->document()->begin().text(), u"千里绿廊动工"_s);
        m_desk->document.undoStack().undo();
        QCOMPARE(m_originals.asked.size(), 3);
        QVERIFY(m_desk->document.perform({*replaceText(m_desk->document.issue(), lead, {0, 1}, u"又"_s)}, u"type"_s));
        QCOMPARE(m_originals.asked.size(), 3);
    }

    void theReceivedTextStandsBeside()
    {
        QCOMPARE(m_originals.asked, QList<StoryId>{m_received.id});
        QVERIFY(!text()->isVisible());
        m_originals.answer(m_received);
        QVERIFY(text()->isVisible());
        QCOMPARE(text()->document()->begin().text(), u"百里绿廊动工"_s);
        QVERIFY(text()->isReadOnly());
    }

    void whatIsGoneIsStruckThrough()
    {
        m_originals.answer(m_received);
        replace(1, {0, 2}, u""_s);
        QTRY_COMPARE(struck(1), u"第0"_s);
        m_desk->document.undoStack().undo();
        QTRY_COMPARE(struck(1), QString());
    }

    void onlyTheNewestAnswerIsShown()
    {
        m_desk->desk.openStory(m_desk->story(1).id);
        QCOMPARE(m_originals.asked.last(), m_desk->story(1).id);
        m_originals.answer(m_desk->story(1));
        QCOMPARE(text()->document()->blockCount(), 2);
    }

    void aStoryWrittenHereSaysSo()
    {
        m_originals.answer(std::optional<Story>());
        QVERIFY(!text()->isVisible());
        QVERIFY(!m_articles->findChild<QLabel *>(u"compareEmpty"_s)->text().isEmpty());
    }

    void anErrorIsShown()
    {
        m_originals.answer(failure(Error::Code::Failed, "The store is gone.", {}));
        QCOMPARE(m_articles->findChild<QLabel *>(u"compareEmpty"_s)->text(), u"The store is gone."_s);
    }

    void bothSidesScrollTogether()
    {
        m_originals.answer(m_received);
        m_desk->desk.showPlace(Place::in(m_desk->story().blocks[90].id, {0, 0}), Desk::Focus::Stay);
        QTRY_VERIFY(shows(*text(), 90));
        text()->verticalScrollBar()->setValue(0);
        QCOMPARE(m_articles->current()->verticalScrollBar()->value(), 0);
    }

    void closingGoesBackToOneColumn()
    {
        m_originals.answer(m_received);
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Escape);
        QVERIFY(!compare()->isChecked());
        QTRY_VERIFY(!m_articles->findChild<CompareView *>());
        QVERIFY(m_articles->current()->hasFocus());
    }

    void withoutOriginalsThereIsNothingToCompare()
    {
        m_articles->setOriginals(nullptr);
        QVERIFY(!compare()->isEnabled());
    }

private:
    QAction *compare() const { return m_articles->findChild<QAction *>(u"compare"_s); }
    ReceivedText *text() const { return m_articles->findChild<ReceivedText *>(); }
    void replace(int block, Span span, const QString &words)
    {
        QVERIFY(m_desk->document.perform(
            {*replaceText(m_desk->document.issue(), m_desk->story().blocks[block].id, span, words)}, u"fix"_s));
    }
    QString struck(int paragraph) const
    {
        QString words;
        const QTextBlock block = text()->document()->findBlockByNumber(paragraph);
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().fontStrikeOut())
                words += it.fragment().text();
        return words;
    }
    static bool shows(QTextEdit &edit, int paragraph)
    {
        const QTextCursor there(edit.document()->findBlockByNumber(paragraph));
        return edit.viewport()->rect().intersects(edit.cursorRect(there));
    }

    std::unique_ptr<TestDesk> m_desk;
    FakeOriginals m_originals;
    std::unique_ptr<Articles> m_articles;
    Story m_received;
};

QTEST_MAIN(CompareTest)
#include "comparetest.moc"
