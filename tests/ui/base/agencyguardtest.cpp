#include "ui/base/agencyguard.h"
#include "tests/support/build.h"
#include "tests/support/journals.h"
#include "ui/base/document.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

/// What of an agency's copy can be changed without a question, and what comes of the answer.
class AgencyGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_answer = true;
        m_document = std::make_unique<Document>(m_journal);
        m_document->open(
            issueOfStories({{{Role::Headline, u"长桥通车"_s},
                             {Role::Paragraph, u"新华社临渚3月17日电 长桥昨天全线通车。"_s},
                             {Role::Paragraph, u"六条老街不再绕行。"_s}},
                            {{Role::Headline, u"早樱开了"_s}, {Role::Paragraph, u"本报讯（记者 李山）早樱开了。"_s}}}));
        m_document->guard().setAsk([this](const QString &agency) {
            m_asked.append(agency);
            return m_answer;
        });
    }

    void asksBeforeItsWordsChange_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<bool>("asks");
        init();
        m_rowIssue = m_document->issue();
        const Issue &issue = m_rowIssue;
        const QList<Block> wire = issue.pages().first().stories[0].blocks;
        const Block ours = issue.pages().first().stories[1].blocks[1];
        const auto typed = [&](const Block &block) { return QList{*replaceText(issue, block.id, {0, 0}, u"的"_s)}; };
        QTest::newRow("in its text") << typed(wire[2]) << true;
        QTest::newRow("in its headline") << typed(wire[0]) << false;
        QTest::newRow("in the house's own text") << typed(ours) << false;
        QTest::newRow("paragraphs joined") << QList{*joinWithNext(issue, wire[1].id)} << false;
        QTest::newRow("another role") << QList{*setRole(issue, wire[2].id, Role::Subhead)} << false;
        QTest::newRow("a paragraph taken out")
            << QList<Change>{RemoveBlock{issue.pages().first().stories[0].id, 2, wire[2]}} << true;
        QTest::newRow("a paragraph put in") << QList<Change>{InsertBlock{
            issue.pages().first().stories[0].id, 3, {BlockId::create(), {}, u"江水退了。"_s, {}, {}}}}
                                            << true;
    }
    void asksBeforeItsWordsChange()
    {
        QFETCH(QList<Change>, changes);
        QFETCH(bool, asks);
        m_document->open(m_rowIssue);
        QVERIFY(m_document->perform(changes, u"step"_s));
        QCOMPARE(m_asked, asks ? QStringList{u"新华社"_s} : QStringList());
    }

    void asksOnceForAStoryAndAgainInAnotherIssue()
    {
        QVERIFY(type(u"的"_s));
        QVERIFY(type(u"了"_s));
        QCOMPARE(m_asked.size(), 1);
        m_document->open(m_document->issue());
        QVERIFY(type(u"的"_s));
        QCOMPARE(m_asked.size(), 2);
    }

    void whatIsNotWantedIsNotDone()
    {
        m_answer = false;
        const Issue before = m_document->issue();
        const qsizetype records = m_journal.records().size();
        const Result<> done = type(u"的"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Stopped);
        QVERIFY(m_document->issue() == before);
        QCOMPARE(m_journal.records().size(), records);
    }

    void wordsThatAViewHasShownAreAskedForAfterwardsAndThenKept()
    {
        QVERIFY(!type(u"的"_s, this)); // the view shows again what was there
        QVERIFY(m_asked.isEmpty());
        QTRY_COMPARE(m_asked.size(), 1);
        QCOMPARE(text(), u"的六条老街不再绕行。"_s);
    }

    void undoIsNotAsked()
    {
        QVERIFY(type(u"的"_s));
        m_document->undoStack().undo();
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(text(), u"六条老街不再绕行。"_s);
    }

private:
    const Block &last() const { return m_document->issue().pages().first().stories[0].blocks[2]; }
    QString text() const { return last().text; }
    Result<> type(const QString &typed, const QObject *origin = nullptr)
    {
        return m_document->perform({*replaceText(m_document->issue(), last().id, {0, 0}, typed)}, u"typing"_s, {},
                                   Document::Merge::Typing, origin);
    }

    MemoryJournal m_journal;
    std::unique_ptr<Document> m_document;
    QStringList m_asked;
    bool m_answer = true;
    Issue m_rowIssue{IssueId::create()};
};

QTEST_GUILESS_MAIN(AgencyGuardTest)
#include "agencyguardtest.moc"
