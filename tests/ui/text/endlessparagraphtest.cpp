#include "tests/ui/text/editfixture.h"

#include <QRandomGenerator>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

/// A block that is shown in pieces reads, is written in and is undone like any other.
class EndlessParagraphTest : public EditFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal = std::make_unique<MemoryJournal>();
        m_document = std::make_unique<Document>(*m_journal);
    }
    void cleanup() { m_edit.reset(); }

    void anEndlessParagraphIsShownWhole()
    {
        open(issueOf({endless(), u"后一段。"_s}));
        QVERIFY(shown().size() > 10);
        QCOMPARE(shown().sliced(0, shown().size() - 1).join(QString()), model().first());
        QCOMPARE(shown().last(), model().last());
        const int last = m_edit->document()->blockCount() - 2;
        QCOMPARE(m_edit->binding().blockAt(last), block(0).id);
        QVERIFY(!m_edit->binding().goesOn(last));
        const int position = m_edit->binding().positionOf(block(0).id, 20'000);
        m_edit->setTextCursor(at(position));
        QCOMPARE(m_edit->caretBlock(), block(0).id);
        QCOMPARE(m_edit->caretAt(), 20'000);
        m_edit->selectAll();
        const std::unique_ptr<QMimeData> copied(static_cast<Edit *>(m_edit.get())->createMimeDataFromSelection());
        QCOMPARE(copied->text(), model().join(u'\n'));
    }

    void typingInAnEndlessParagraphChangesOnlyItsPiece()
    {
        open(issueOf({endless(), u"后一段。"_s}));
        const QStringList before = shown();
        QString text = model().first();
        m_edit->setTextCursor(at(m_edit->binding().positionOf(block(0).id, 20'000)));
        commit(*m_edit, u"新"_s);
        text.insert(20'000, u"新"_s);
        QCOMPARE(model().first(), text);
        QCOMPARE(m_journal->records().size(), 1);
        QCOMPARE(std::get<ReplaceText>(m_journal->records().first().change).at, 20'000);
        const QStringList after = shown();
        QCOMPARE(after.size(), before.size());
        int changed = 0;
        for (qsizetype i = 0; i < after.size(); ++i)
            changed += after[i] == before[i] ? 0 : 1;
        QCOMPARE(changed, 1);
    }

    void keysAtASeamMeanTheCharacterBeyond_data()
    {
        QTest::addColumn<int>("beyond"); // of the seam
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("at"); // of what goes, from the seam
        QTest::newRow("Backspace") << 0 << Qt::Key_Backspace << -1;
        QTest::newRow("Delete") << -1 << Qt::Key_Delete << 0;
    }
    void keysAtASeamMeanTheCharacterBeyond()
    {
        QFETCH(int, beyond);
        QFETCH(Qt::Key, key);
        QFETCH(int, at);
        open(issueOf({endless()}));
        const qsizetype seam = m_edit->binding().beginAt(2);
        QString text = model().first();
        m_edit->setTextCursor(this->at(m_edit->document()->findBlockByNumber(2).position() + beyond));
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), key, QString(), Qt::NoModifier);
        text.remove(seam + at, 1);
        QCOMPARE(model(), QStringList{text});
        QCOMPARE(shown().join(QString()), text);
    }

    void aSeamIsNoText()
    {
        open(issueOf({endless()}));
        const Issue before = m_document->issue();
        const QStringList lines = shown();
        QTextCursor seam = at(m_edit->document()->findBlockByNumber(2).position());
        seam.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        m_edit->setTextCursor(seam);
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_Delete, QString(), Qt::NoModifier);
        QCOMPARE(m_document->issue(), before);
        QCOMPARE(shown().join(QString()), model().first());
        for (const QString &line : shown())
            QVERIFY(line.size() <= longestPiece);
    }

    void enterAtASeamSplits()
    {
        open(issueOf({endless()}));
        const qsizetype seam = m_edit->binding().beginAt(2);
        const QString text = model().first();
        const QStringList lines = shown();
        m_edit->setTextCursor(at(m_edit->document()->findBlockByNumber(2).position()));
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_Return, QString(), Qt::NoModifier);
        QCOMPARE(model(), QStringList({text.first(seam), text.sliced(seam)}));
        QCOMPARE(shown(), lines);
        m_document->undoStack().undo();
        QCOMPARE(model(), QStringList{text});
        QCOMPARE(shown(), lines);
    }

    void whatIsDeletedMayReachFromPieceToPiece()
    {
        open(issueOf({u"前一段。"_s, endless(), u"后一段。"_s}));
        const Issue before = m_document->issue();
        const QString text = model()[1];
        QTextCursor cursor = at(m_edit->binding().positionOf(block(0).id, 2));
        cursor.setPosition(m_edit->binding().positionOf(block(1).id, 20'000), QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_Delete, QString(), Qt::NoModifier);
        QCOMPARE(model(), QStringList({u"前一"_s + text.sliced(20'000), u"后一段。"_s}));
        QCOMPARE(shown().sliced(0, shown().size() - 1).join(QString()), model().first());
        m_document->undoStack().undo();
        QCOMPARE(m_document->issue(), before);
        QCOMPARE(shown().join(QString()), model().join(QString()));
    }

    void anEndlessParagraphCanBePasted()
    {
        open(issueOf({u"河堤通了"_s, u"市民来散步。"_s}));
        putCaret(1, 2);
        QMimeData data;
        data.setText(endless());
        static_cast<Edit *>(m_edit.get())->insertFromMimeData(&data);
        QCOMPARE(model()[1], u"市民"_s + endless() + u"来散步。"_s);
        QVERIFY(shown().size() > 10);
        QCOMPARE(m_edit->caretAt(), 2 + endless().size());
        m_document->undoStack().undo();
        QCOMPARE(shown(), QStringList({u"河堤通了"_s, u"市民来散步。"_s}));
    }

    void randomEditingLosesNothing_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void randomEditingLosesNothing()
    {
        QFETCH(quint32, seed);
        open(issueOf({u"前一段。"_s, endless(), QString(15'000, u'堤'), u"后一段。"_s}));
        QRandomGenerator random(seed);
        const Issue start = m_document->issue();
        for (int i = 0; i < 150; ++i) {
            doSomething(random);
            QCOMPARE(m_edit->binding().textBetween(0, m_edit->document()->characterCount() - 1), model().join(u'\n'));
        }
        QCOMPARE(m_journal->folded(start).value(), m_document->issue());
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->issue(), start);
        QCOMPARE(shown().join(QString()), model().join(QString()));
        for (const QString &line : shown())
            QVERIFY(line.size() <= longestPiece);
    }

private:
    /// At a seam or close to one half of the time.
    void doSomething(QRandomGenerator &random)
    {
        const int end = m_edit->document()->characterCount() - 1;
        const int paragraph = int(random.bounded(m_edit->document()->blockCount()));
        const int near = m_edit->document()->findBlockByNumber(paragraph).position() + int(random.bounded(5)) - 2;
        QTextCursor cursor = at(random.bounded(2) == 0 ? std::clamp(near, 0, end) : int(random.bounded(end + 1)));
        if (random.bounded(3) == 0)
            cursor.setPosition(std::min(end, cursor.position() + int(random.bounded(random.bounded(2) ? 5 : 9'000))),
                               QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
        const auto key = [this](Qt::Key code) {
            QTest::sendKeyEvent(QTest::Click, m_edit.get(), code, QString(), Qt::NoModifier);
        };
        switch (random.bounded(9)) {
        case 0: return key(Qt::Key_Backspace);
        case 1: return key(Qt::Key_Delete);
        case 2: return key(Qt::Key_Return);
        case 3: return m_document->undoStack().undo();
        case 4: return m_document->undoStack().redo();
        case 5: { // words dragged elsewhere
            const QString words = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
            QTextCursor there = at(int(random.bounded(end + 1)));
            there.beginEditBlock();
            cursor.removeSelectedText();
            there.insertText(words);
            return there.endEditBlock();
        }
        case 6: compose(*m_edit, u"pin"_s); return commit(*m_edit, u"拼"_s);
        default: return commit(*m_edit, u"的"_s);
        }
    }

    static QString endless()
    {
        QString text;
        for (int i = 0; text.size() < 40'000; ++i)
            text += u"临渚第%1段堤岸今天合龙了，市民都说好。"_s.arg(i);
        return text;
    }
    QTextCursor at(int position) const
    {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(position);
        return cursor;
    }
};

QTEST_MAIN(EndlessParagraphTest)
#include "endlessparagraphtest.moc"
