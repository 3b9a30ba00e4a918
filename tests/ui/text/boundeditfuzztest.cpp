#include "tests/ui/text/editfixture.h"

#include <QRandomGenerator>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

/// Whatever is done in whatever order, the view shows what the issue says, and the records lead to the same.
class BoundEditFuzzTest : public EditFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_journal = std::make_unique<MemoryJournal>();
        m_document = std::make_unique<Document>(*m_journal);
        open(issueOf({{Role::Headline, u"河堤通了"_s},
                      {Role::Paragraph, u"市民来散步。"_s},
                      {Role::Paragraph, u"早樱开了。"_s}}));
    }
    void cleanup() { m_edit.reset(); }

    void randomEditingKeepsViewAndIssueTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void randomEditingKeepsViewAndIssueTheSame()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Issue start = m_document->issue();
        for (int i = 0; i < 500; ++i) {
            doSomething(random);
            QCOMPARE(shown(), model());
        }
        QCOMPARE(m_journal->folded(start).value(), m_document->issue());
        while (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->issue(), start);
        QCOMPARE(shown(), model());
    }

private:
    void doSomething(QRandomGenerator &random)
    {
        static const QStringList pieces{u"的"_s, u"的的"_s, u"河堤"_s, u"。"_s, u"𠮷"_s, u"a"_s, u"市民来"_s};
        QTextCursor cursor(m_edit->document());
        const int end = m_edit->document()->characterCount() - 1;
        cursor.setPosition(int(random.bounded(end + 1)));
        if (random.bounded(3) == 0)
            cursor.setPosition(std::min(end, cursor.position() + int(random.bounded(12))), QTextCursor::KeepAnchor);
        m_edit->setTextCursor(cursor);
        const auto key = [this](Qt::Key code) {
            QTest::sendKeyEvent(QTest::Click, m_edit.get(), code, QString(), Qt::NoModifier);
        };
        switch (random.bounded(12)) {
        case 0: return key(Qt::Key_Backspace);
        case 1: return key(Qt::Key_Delete);
        case 2: return key(Qt::Key_Return);
        case 3: return m_document->undoStack().undo();
        case 4: return m_document->undoStack().redo();
        case 5: compose(*m_edit, u"pin"_s); return commit(*m_edit, pieces[random.bounded(pieces.size())]);
        case 6: {
            QMimeData data;
            data.setText(pieces[random.bounded(pieces.size())] + u'\n' + pieces[random.bounded(pieces.size())]);
            return static_cast<Edit *>(m_edit.get())->insertFromMimeData(&data);
        }
        case 7: { // another view changes something
            const QList<Block> &blocks = m_document->issue().pages().first().stories.first().blocks;
            const Block &block = blocks[random.bounded(blocks.size())];
            std::ignore = m_document->perform(
                {*setRole(m_document->issue(), block.id, Role(random.bounded(roleCount)))}, u"role"_s);
            return;
        }
        case 8: {
            const QList<Block> &blocks = m_document->issue().pages().first().stories.first().blocks;
            if (const auto join = joinWithNext(m_document->issue(), blocks[random.bounded(blocks.size())].id))
                std::ignore = m_document->perform({*join}, u"join"_s);
            return;
        }
        default: return commit(*m_edit, pieces[random.bounded(pieces.size())]);
        }
    }
};

QTEST_MAIN(BoundEditFuzzTest)
#include "boundeditfuzztest.moc"
