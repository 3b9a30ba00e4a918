#include "ui/base/document.h"
#include "tests/support/build.h"
#include "tests/support/journals.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const Block &blockOf(const Document &document, qsizetype index)
{
    return document.issue().pages().first().stories.first().blocks[index];
}

QStringList texts(const Document &document)
{
    QStringList found;
    for (const Block &block : document.issue().pages().first().stories.first().blocks)
        found.append(block.text);
    return found;
}

Result<> type(Document &document, qsizetype block, qsizetype at, const QString &text)
{
    const auto change = replaceText(document.issue(), blockOf(document, block).id, {at, at}, text);
    return document.perform({*change}, u"typing"_s, {}, Document::Merge::Typing);
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal = std::make_unique<MemoryJournal>();
        m_document = std::make_unique<Document>(*m_journal);
        m_start = issueOf({u"河堤修好了。"_s, u"市民来散步。"_s});
        m_document->open(m_start);
    }

    void aBurstOfTypingIsOneStepAndOneGroupButEveryKeyIsRecorded()
    {
        QVERIFY(type(*m_document, 0, 0, u"老"_s));
        QVERIFY(type(*m_document, 0, 1, u"旧"_s));
        QVERIFY(type(*m_document, 0, 2, u"的"_s));
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_journal->records().size(), 3);
        QCOMPARE(m_journal->records()[0].group, m_journal->records()[2].group);
        m_document->undoStack().undo();
        QCOMPARE(texts(*m_document).first(), u"河堤修好了。"_s);
        QCOMPARE(m_journal->records().size(), 6); // undo appends what takes it back
        QVERIFY(m_journal->records()[3].group != m_journal->records()[0].group);
    }

    void typingStartsANewStep_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("at");
        QTest::newRow("in another paragraph") << 1 << 0;
        QTest::newRow("elsewhere in the paragraph") << 0 << 5;
    }
    void typingStartsANewStep()
    {
        QFETCH(int, block);
        QFETCH(int, at);
        QVERIFY(type(*m_document, 0, 0, u"老"_s));
        QVERIFY(type(*m_document, block, at, u"新"_s));
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void typingGoesNotAcrossAFixOrAnUndo()
    {
        QVERIFY(type(*m_document, 0, 0, u"老"_s));
        const auto fix = replaceText(m_document->issue(), blockOf(*m_document, 1).id, {0, 2}, u"居民"_s);
        QVERIFY(m_document->perform({*fix}, u"fix"_s));
        QVERIFY(type(*m_document, 0, 1, u"旧"_s));
        QCOMPARE(m_document->undoStack().count(), 3);
        m_document->undoStack().undo();
        QVERIFY(type(*m_document, 0, 1, u"长"_s));
        QCOMPARE(m_document->undoStack().count(), 3);
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->issue(), m_start);
    }

    void aPauseEndsABurst()
    {
        QVERIFY(type(*m_document, 0, 0, u"老"_s));
        QTest::qWait(1600);
        QVERIFY(type(*m_document, 0, 1, u"旧"_s));
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void whatDoesNotFitLeavesAllAsItWas()
    {
        const auto good = replaceText(m_document->issue(), blockOf(*m_document, 0).id, {0, 1}, u"江"_s);
        const ReplaceText bad{blockOf(*m_document, 1).id, 0, u"没有"_s, u"有"_s, {}, {}};
        QSignalSpy changed(m_document.get(), &Document::changed);
        const Result<> done = m_document->perform({*good, bad}, u"both"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Conflict);
        QCOMPARE(m_document->issue(), m_start);
        QCOMPARE(m_document->undoStack().count(), 0);
        QVERIFY(m_journal->records().isEmpty());
        QVERIFY(changed.isEmpty());
    }

    void whatWasPreparedIsOneStep()
    {
        const Prepared prepared = preparedTyping();
        QSignalSpy changed(m_document.get(), &Document::changed);
        QVERIFY(m_document->perform(prepared, u"import"_s));
        QCOMPARE(texts(*m_document).first(), u"老旧河堤修好了。"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_journal->records().size(), 2);
        QCOMPARE(m_journal->records()[0].group, m_journal->records()[1].group);
        QCOMPARE(m_document->undoStack().undoText(), u"import"_s);
        m_document->undoStack().undo();
        QCOMPARE(m_document->issue(), m_start);
        m_document->undoStack().redo();
        QCOMPARE(m_document->issue(), prepared.made);
    }

    void whatWasPreparedForAnotherValueIsRefused_data()
    {
        using Meanwhile = std::function<void(Document &)>;
        QTest::addColumn<Meanwhile>("meanwhile");
        const auto row = [](const char *name, const Meanwhile &meanwhile) { QTest::newRow(name) << meanwhile; };
        row("typed", [](Document &document) { (void)type(document, 1, 0, u"新"_s); });
        row("typed and undone", [](Document &document) {
            (void)type(document, 1, 0, u"新"_s);
            document.undoStack().undo();
        });
        row("come from another program", [](Document &document) {
            Record record;
            record.issue = document.issue().id();
            record.sequence = document.issue().version() + 1;
            record.change = *replaceText(document.issue(), blockOf(document, 1).id, {0, 0}, u"新"_s);
            QVERIFY(document.receive({record}));
        });
        row("opened anew", [](Document &document) { document.open(Issue(document.issue())); });
    }
    void whatWasPreparedForAnotherValueIsRefused()
    {
        using Meanwhile = std::function<void(Document &)>;
        QFETCH(Meanwhile, meanwhile);
        const Prepared prepared = preparedTyping();
        meanwhile(*m_document);
        const Issue before = m_document->issue();
        const qsizetype records = m_journal->records().size();
        QCOMPARE(m_document->perform(prepared, u"import"_s).error().code, Error::Code::Conflict);
        QCOMPARE(m_document->issue(), before);
        QCOMPARE(m_journal->records().size(), records);
    }

    void undoAndRedoWalkThroughEverythingInOrder()
    {
        const auto doAll = [this] {
            const BlockId first = blockOf(*m_document, 0).id;
            const BlockId second = blockOf(*m_document, 1).id;
            const Dismissal dismissal{DismissalId::create(), u"text/spelling"_s, Place::in(first, {0, 2}), u"河堤"_s,
                                      u"河堤修好了。"_s,     u"专名"_s};
            QVERIFY(type(*m_document, 0, 6, u"真好。"_s));
            QVERIFY(m_document->perform({Dismiss{dismissal}}, u"dismiss"_s));
            QVERIFY(m_document->perform({*setRole(m_document->issue(), second, Role::Subhead)}, u"role"_s));
            QVERIFY(m_document->perform({*joinWithNext(m_document->issue(), first)}, u"join"_s));
            QVERIFY(m_document->perform({*splitBlock(m_document->issue(), first, 4)}, u"split"_s));
        };
        doAll();
        QList<Issue> states{m_document->issue()};
        while (m_document->undoStack().canUndo()) {
            m_document->undoStack().undo();
            states.append(m_document->issue());
        }
        QCOMPARE(states.size(), 6);
        QCOMPARE(states.last(), m_start);
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            m_document->undoStack().redo();
            QCOMPARE(m_document->issue(), states[i]);
        }
        QCOMPARE(m_journal->folded(m_start).value(), m_document->issue());
    }

    void recordsSayWhoWhenAndWhy()
    {
        const ChangeReason reason{u"text/duplicated-character"_s, u"A"_s, 0.9, u"堤"_s, u"paragraph"_s, {}};
        const auto fix = replaceText(m_document->issue(), blockOf(*m_document, 0).id, {0, 1}, u"江"_s);
        QVERIFY(m_document->perform({*fix}, u"fix"_s, reason));
        m_document->undoStack().undo();
        for (const Record &record : m_journal->records()) {
            QCOMPARE(record.issue, m_start.id());
            QCOMPARE(record.reason, reason);
            QVERIFY(!record.author.isEmpty());
            QVERIFY(!record.session.isEmpty());
            QVERIFY(!record.group.isNull());
            QCOMPARE(record.time.timeSpec(), Qt::UTC);
            QCOMPARE(record.sequence, 0);
        }
        QCOMPARE(m_journal->records().size(), 2);
        QCOMPARE(m_journal->records()[1].change, inverse(m_journal->records()[0].change));
    }

    void anEventNamesTheStoriesThatChanged()
    {
        const Issue issue = issueOfStories(
            {{{Role::Paragraph, u"一。"_s}, {Role::Paragraph, u"二。"_s}}, {{Role::Paragraph, u"三。"_s}}});
        const QList<Story> stories = issue.pages().first().stories;
        m_document->open(issue);
        QList<StoryId> named;
        bool order = false;
        connect(m_document.get(), &Document::changed, this, [&](const ChangeEvent &event) {
            named = event.stories(m_document->issue());
            order = event.changesOrder();
        });
        QVERIFY(m_document->perform({*joinWithNext(issue, stories[0].blocks[0].id)}, u"join"_s));
        QCOMPARE(named, QList{stories[0].id});
        QVERIFY(!order);
        QVERIFY(m_document->perform({*moveStory(m_document->issue(), stories[0].id, issue.pages().first().id, 1)},
                                    u"move"_s));
        QVERIFY(named.isEmpty());
        QVERIFY(order);
    }

    void openingAnotherIssueForgetsTheSteps()
    {
        QVERIFY(type(*m_document, 0, 0, u"老"_s));
        QSignalSpy opened(m_document.get(), &Document::opened);
        m_document->open(issueOf({u"别的一期。"_s}));
        QCOMPARE(opened.size(), 1);
        QVERIFY(!m_document->undoStack().canUndo());
        QCOMPARE(m_journal->records().size(), 1);
    }

private:
    /// Two characters at the head of the first paragraph, as another thread would have put them there.
    Prepared preparedTyping() const
    {
        Prepared prepared{m_document->revision(), {}, m_document->issue()};
        for (const QString &key : {u"旧"_s, u"老"_s}) {
            prepared.changes << *replaceText(prepared.made, blockOf(*m_document, 0).id, {0, 0}, key);
            prepared.made = apply(prepared.made, prepared.changes.last()).value();
        }
        return prepared;
    }

    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<Document> m_document;
    Issue m_start;
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
