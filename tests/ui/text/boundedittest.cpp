#include "tests/ui/text/editfixture.h"
#include "ui/text/textdress.h"

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class BoundEditTest : public EditFixture
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

    void showsTheStory()
    {
        QCOMPARE(shown(), model());
        QCOMPARE(m_edit->document()->begin().userState(), paragraphState(Role::Headline, false));
        QCOMPARE(m_edit->document()->lastBlock().userState(), paragraphState(Role::Paragraph, false));
    }

    void aDoubleClickSelectsTheWord_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<int>("beside"); // pixels from the left edge of the character
        QTest::addColumn<QString>("selected");
        QTest::newRow("its first character") << qsizetype(0) << 4 << u"市民"_s;
        QTest::newRow("its last character") << qsizetype(1) << 4 << u"市民"_s;
        QTest::newRow("the far side of its last character") << qsizetype(2) << -3 << u"市民"_s;
        QTest::newRow("the mark") << qsizetype(5) << 4 << u"。"_s;
    }
    void aDoubleClickSelectsTheWord()
    {
        QFETCH(qsizetype, at);
        QFETCH(int, beside);
        m_edit->resize(400, 300);
        m_edit->show();
        putCaret(1, at);
        const QPoint point = m_edit->cursorRect().center() + QPoint(beside, 0);
        const auto send = [&](QEvent::Type type, QPoint where, Qt::MouseButton button, Qt::MouseButtons held) {
            QWidget *viewport = m_edit->viewport();
            QMouseEvent event(type, where, viewport->mapToGlobal(where), button, held, {});
            QCoreApplication::sendEvent(viewport, &event);
        };
        send(QEvent::MouseButtonPress, point, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, point, Qt::LeftButton, {});
        send(QEvent::MouseButtonDblClick, point, Qt::LeftButton, Qt::LeftButton);
        QTEST(m_edit->textCursor().selectedText(), "selected");
        send(QEvent::MouseMove, point + QPoint(1, 1), Qt::NoButton, Qt::LeftButton); // a hand that shakes
        QTEST(m_edit->textCursor().selectedText(), "selected");
    }

    void anInputMethodWritesOnlyWhatItCommits()
    {
        putCaret(1, 2);
        compose(*m_edit, u"x"_s);
        compose(*m_edit, u"xiao"_s);
        QVERIFY(m_journal->records().isEmpty());
        commit(*m_edit, u"小孩"_s);
        QCOMPARE(model()[1], u"市民小孩来散步。"_s);
        QCOMPARE(m_journal->records().size(), 1);
        const auto change = std::get<ReplaceText>(m_journal->records().first().change);
        QCOMPARE(change.at, 2);
        QCOMPARE(change.after, u"小孩"_s);
        QCOMPARE(shown(), model());
    }

    void composingGoesOnAfterAPartIsCommitted()
    {
        putCaret(1, 0);
        QInputMethodEvent event(u"men"_s, {});
        event.setCommitString(u"我"_s);
        QCoreApplication::sendEvent(m_edit.get(), &event);
        QCOMPARE(model()[1], u"我市民来散步。"_s);
        commit(*m_edit, u"们"_s);
        QCOMPARE(model()[1], u"我们市民来散步。"_s);
    }

    void composingOverASelectionDeletesIt()
    {
        select(1, 0, 1, 2);
        compose(*m_edit, u"ju"_s);
        commit(*m_edit, u"居民"_s);
        QCOMPARE(model()[1], u"居民来散步。"_s);
        m_document->undoStack().undo();
        QCOMPARE(model()[1], u"市民来散步。"_s);
        QCOMPARE(shown(), model());
    }

    void aChangeElsewhereWhileComposingIsShown()
    {
        putCaret(1, 6);
        compose(*m_edit, u"hao"_s);
        const auto change = replaceText(m_document->issue(), block(1).id, {0, 6}, u"短"_s);
        QVERIFY(m_document->perform({*change}, u"fix"_s));
        QCOMPARE(shown(), model());
        commit(*m_edit, u"好"_s);
        QCOMPARE(model()[1], u"短好"_s);
        QCOMPARE(shown(), model());
    }

    void keysEdit_data()
    {
        QTest::addColumn<int>("paragraph");
        QTest::addColumn<int>("at");
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<QStringList>("text");
        const QString h = u"河堤通了"_s;
        const QString a = u"市民来散步。"_s;
        const QString b = u"早樱开了。"_s;
        QTest::newRow("a letter") << 1 << 0 << QKeySequence(Qt::Key_A) << QStringList{h, u"a"_s + a, b};
        QTest::newRow("Enter splits") << 1 << 2 << QKeySequence(Qt::Key_Return)
                                      << QStringList{h, u"市民"_s, u"来散步。"_s, b};
        QTest::newRow("Shift+Enter splits too")
            << 1 << 2 << QKeySequence(Qt::SHIFT | Qt::Key_Return) << QStringList{h, u"市民"_s, u"来散步。"_s, b};
        QTest::newRow("Backspace at the head joins")
            << 2 << 0 << QKeySequence(Qt::Key_Backspace) << QStringList{h, a + b};
        QTest::newRow("Backspace at the very start does nothing")
            << 0 << 0 << QKeySequence(Qt::Key_Backspace) << QStringList{h, a, b};
        QTest::newRow("Delete at the end joins") << 1 << 6 << QKeySequence(Qt::Key_Delete) << QStringList{h, a + b};
        QTest::newRow("Delete at the very end does nothing")
            << 2 << 5 << QKeySequence(Qt::Key_Delete) << QStringList{h, a, b};
    }
    void keysEdit()
    {
        QFETCH(int, paragraph);
        QFETCH(int, at);
        QFETCH(QKeySequence, key);
        QFETCH(QStringList, text);
        const Issue before = m_document->issue();
        putCaret(paragraph, at);
        const QKeyCombination combination = key[0];
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), combination.key(),
                            combination.key() == Qt::Key_A ? u"a"_s : QString(), combination.keyboardModifiers());
        QCOMPARE(model(), text);
        QCOMPARE(shown(), text);
        if (m_document->undoStack().canUndo())
            m_document->undoStack().undo();
        QCOMPARE(m_document->issue(), before);
        QCOMPARE(shown(), model());
    }

    void undoAndRedoKeysAreTheDocuments()
    {
        putCaret(1, 0);
        commit(*m_edit, u"新"_s);
        QTest::keySequence(m_edit.get(), QKeySequence::Undo);
        QCOMPARE(model()[1], u"市民来散步。"_s);
        QTest::keySequence(m_edit.get(), QKeySequence::Redo);
        QCOMPARE(model()[1], u"新市民来散步。"_s);
        QCOMPARE(shown(), model());
    }

    void undoPutsTheCaretAtTheChange()
    {
        putCaret(2, 3);
        commit(*m_edit, u"都"_s);
        putCaret(0, 0);
        m_document->undoStack().undo();
        QCOMPARE(m_edit->caretBlock(), block(2).id);
        QCOMPARE(m_edit->caretAt(), 3);
    }

    void aChangeInAnotherViewLeavesTheCaret()
    {
        putCaret(2, 3);
        const QObject other;
        const auto change = replaceText(m_document->issue(), block(1).id, {0, 0}, u"许多"_s);
        QVERIFY(m_document->perform({*change}, u"typing"_s, {}, Document::Merge::Typing, &other));
        QCOMPARE(shown(), model());
        QCOMPARE(m_edit->caretBlock(), block(2).id);
        QCOMPARE(m_edit->caretAt(), 3);
    }

    void pastingIsPlainText_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QStringList>("text");
        const QString h = u"河堤通了"_s;
        const QString b = u"早樱开了。"_s;
        QTest::newRow("words") << u"和游客"_s << QStringList{h, u"市民和游客来散步。"_s, b};
        QTest::newRow("paragraphs") << u"走了。\r\n\r\n　　游客\n"_s
                                    << QStringList{h, u"市民走了。"_s, u"游客来散步。"_s, b};
        QTest::newRow("other line breaks") << u"一"_s + QChar(0x2028) + u"二"_s + QChar(0x2029) + u"三"_s
                                           << QStringList{h, u"市民一"_s, u"二"_s, u"三来散步。"_s, b};
        QTest::newRow("controls and objects are left out") << u"和"_s + QChar(1) + QChar(0xfffc) + QChar(0xfdd0)
                + u"游客"_s << QStringList{h, u"市民和游客来散步。"_s, b};
        QTest::newRow("rare characters stay whole") << u"𠮷"_s << QStringList{h, u"市民𠮷来散步。"_s, b};
    }
    void pastingIsPlainText()
    {
        QFETCH(QString, pasted);
        QFETCH(QStringList, text);
        putCaret(1, 2);
        QMimeData data;
        data.setText(pasted);
        data.setHtml(u"<h1>%1</h1>"_s.arg(pasted));
        static_cast<Edit *>(m_edit.get())->insertFromMimeData(&data);
        QCOMPARE(model(), text);
        QCOMPARE(shown(), text);
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(model()[1], u"市民来散步。"_s);
        QCOMPARE(shown(), model());
    }

    void aSelectionOverParagraphsIsOneStep()
    {
        const Issue before = m_document->issue();
        select(0, 2, 2, 2);
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_Delete, QString(), Qt::NoModifier);
        QCOMPARE(model(), QStringList{u"河堤开了。"_s});
        QCOMPARE(shown(), model());
        m_document->undoStack().undo();
        QCOMPARE(m_document->issue(), before);
        QCOMPARE(shown(), model());
    }

    void movedWordsLeaveTheParagraphsBetweenAlone()
    {
        const QList<BlockId> ids = blockIds();
        QTextCursor from = cursorAt(0, 0);
        from.setPosition(cursorAt(0, 2).position(), QTextCursor::KeepAnchor);
        QTextCursor to = cursorAt(2, 0);
        to.beginEditBlock(); // as a drag inside the text does
        from.removeSelectedText();
        to.insertText(u"河堤"_s);
        to.endEditBlock();
        QCOMPARE(model(), QStringList({u"通了"_s, u"市民来散步。"_s, u"河堤早樱开了。"_s}));
        QCOMPARE(blockIds(), ids);
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void aRefusedEditIsTakenBack()
    {
        // The issue loses the story behind the view's back, before the view hears of it.
        disconnect(m_follow);
        const Story story = m_document->issue().pages().first().stories.first();
        QVERIFY(m_document->perform({RemoveStory{m_document->issue().pages().first().id, 0, story}}, u"remove"_s));
        putCaret(1, 0);
        commit(*m_edit, u"新"_s);
        QCOMPARE(shown(), QStringList{QString()});
        QVERIFY(m_edit->isReadOnly());
    }

    void textThatTheViewCannotShowIsStillTheSameLength()
    {
        const QString odd = u"甲"_s + QChar(0xfdd0) + u"乙"_s;
        open(issueOf({odd, u"丙"_s}));
        QCOMPARE(shown().size(), 2);
        putCaret(0, 3);
        commit(*m_edit, u"丁"_s);
        QCOMPARE(model().first(), odd + u"丁"_s);
    }

    void anOnlyBlockIsShownAlone()
    {
        m_edit->binding().setExtent({m_document->issue().pages().first().stories.first().id, block(1).id});
        QCOMPARE(shown(), QStringList{u"市民来散步。"_s});
        m_edit->moveCursor(QTextCursor::End);
        commit(*m_edit, u"好"_s);
        QCOMPARE(model()[1], u"市民来散步。好"_s);
        m_edit->setTextCursor(QTextCursor(m_edit->document()));
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_Backspace, QString(), Qt::NoModifier);
        QCOMPARE(model().size(), 3);
        m_edit->moveCursor(QTextCursor::End);
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_Return, QString(), Qt::NoModifier);
        QCOMPARE(model().size(), 4);
        QCOMPARE(shown(), QStringList{u"市民来散步。好"_s});
    }
};

QTEST_MAIN(BoundEditTest)
#include "boundedittest.moc"
