// What another program stores in the open issue comes into the document.
#include "tests/support/build.h"
#include "tests/support/journals.h"
#include "ui/base/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ForeignChangesTest : public QObject
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

    void comesInWithoutBeingRecorded()
    {
        const QSignalSpy changed(m_document.get(), &Document::changed);
        QVERIFY(receive(*replaceText(m_start, block(0).id, {0, 0}, u"老"_s)));
        QCOMPARE(texts(), (QStringList{u"老河堤修好了。"_s, u"市民来散步。"_s}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_journal->records().isEmpty());
        QCOMPARE(m_journal->replaced(), m_start.version() + 1);
        QVERIFY(!m_document->undoStack().canUndo());
    }

    void movesWhatIsNotStoredYetBehindIt()
    {
        QVERIFY(type(0, 2, u"上"_s));
        QVERIFY(receive(*replaceText(m_start, block(0).id, {0, 0}, u"老"_s)));
        QCOMPARE(texts().first(), u"老河堤上修好了。"_s);
        QCOMPARE(m_journal->records().size(), 1);
        QCOMPARE(std::get<ReplaceText>(m_journal->records().first().change).at, 3);
        QCOMPARE(m_document->issue().version(), m_start.version() + 2);
    }

    void leavesAloneWhatIsStored()
    {
        QVERIFY(type(0, 2, u"上"_s));
        const Issue stored = m_document->issue();
        m_document->stored(stored.version());
        QVERIFY(receive(*replaceText(stored, block(0).id, {3, 5}, {})));
        QCOMPARE(texts().first(), u"河堤上了。"_s);
        QVERIFY(m_journal->records().isEmpty());
    }

    void keepsUndoOfOtherParagraphs()
    {
        QVERIFY(type(0, 2, u"上"_s));
        const QSignalSpy collided(m_document.get(), &Document::collided);
        QVERIFY(receive(*replaceText(m_start, block(1).id, {0, 2}, u"人们"_s)));
        QVERIFY(collided.isEmpty());
        m_document->undoStack().undo();
        QCOMPARE(texts(), (QStringList{u"河堤修好了。"_s, u"人们来散步。"_s}));
    }

    void saysThatUndoIsGone()
    {
        QVERIFY(type(0, 2, u"上"_s));
        const QSignalSpy collided(m_document.get(), &Document::collided);
        QVERIFY(receive(*replaceText(m_start, block(0).id, {0, 0}, u"老"_s)));
        QCOMPARE(collided.size(), 1);
        QVERIFY(collided.first().first().toString().contains(u"沈青禾"_s));
        QVERIFY(!m_document->undoStack().canUndo());
        QVERIFY(type(0, 0, u"旧"_s)); // typing goes on in a new step
        QVERIFY(m_document->undoStack().canUndo());
    }

    void saysThatBothChangedTheSameWords()
    {
        QVERIFY(replace(0, {0, 2}, u"江堤"_s));
        const QSignalSpy collided(m_document.get(), &Document::collided);
        QVERIFY(receive(*replaceText(m_start, block(0).id, {0, 2}, u"堤坝"_s)));
        QCOMPARE(texts().first(), u"江堤堤坝修好了。"_s);
        QVERIFY(collided.last().first().toString().contains(u"江堤"_s));
    }

    void keepsWordsThatFoundNoPlace()
    {
        m_document->setAuthor(u"许照"_s);
        QVERIFY(type(1, 2, u"们"_s));
        QVERIFY(type(1, 3, u"都"_s));
        const Story &story = m_start.pages().first().stories.first();
        QVERIFY(receive(RemoveBlock{story.id, 1, story.blocks[1]}));
        QCOMPARE(texts(), QStringList{u"河堤修好了。"_s});
        QCOMPARE(m_document->issue().strayWords().size(), 1);
        QCOMPARE(m_document->issue().strayWords().first().text, u"们都"_s);
        QCOMPARE(m_document->issue().strayWords().first().author, u"许照"_s);
        QCOMPARE(m_journal->records().size(), 1); // recorded, and nothing else is left to be stored
        QVERIFY(std::holds_alternative<KeepWords>(m_journal->records().first().change));
        QVERIFY(!m_document->undoStack().canUndo());
    }

    void saysThatAChangeWithoutWordsWasNotTaken()
    {
        QVERIFY(m_document->perform({*setRole(m_start, block(1).id, Role::Headline)}, u"role"_s));
        const QSignalSpy collided(m_document.get(), &Document::collided);
        const Story &story = m_start.pages().first().stories.first();
        QVERIFY(receive(RemoveBlock{story.id, 1, story.blocks[1]}));
        QVERIFY(collided.last().first().toString().contains(u"not taken over"_s));
        QVERIFY(m_document->issue().strayWords().isEmpty());
    }

    void refusesWhatDoesNotFit()
    {
        QCOMPARE(receive(ReplaceText{block(0).id, 0, u"别处"_s, {}, {}, {}}).error().code, Error::Code::Conflict);
        QCOMPARE(texts().first(), u"河堤修好了。"_s);
    }

private:
    const Block &block(qsizetype index) const { return m_start.pages().first().stories.first().blocks[index]; }
    QStringList texts() const
    {
        QStringList found;
        for (const Block &block : m_document->issue().pages().first().stories.first().blocks)
            found.append(block.text);
        return found;
    }
    Result<> replace(qsizetype index, Span span, const QString &text)
    {
        return m_document->perform({*replaceText(m_document->issue(), block(index).id, span, text)}, u"typing"_s, {},
                                   Document::Merge::Typing);
    }
    Result<> type(qsizetype index, qsizetype at, const QString &text) { return replace(index, {at, at}, text); }
    Result<> receive(const Change &change)
    {
        Record record;
        record.issue = m_start.id();
        record.author = u"沈青禾"_s;
        record.sequence = m_start.version() + 1;
        record.change = change;
        return m_document->receive({record});
    }

    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<Document> m_document;
    Issue m_start;
};

QTEST_MAIN(ForeignChangesTest)
#include "foreignchangestest.moc"
