#include "ui/text/paperlayout.h"
#include "ui/base/theme.h"

#include <QPainter>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>

#include <QScrollBar>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 32;
constexpr int character = 18;

} // namespace

class PaperLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<QTextEdit>();
        m_edit->setFrameShape(QFrame::NoFrame);
        QTextDocument *text = m_edit->document();
        text->setUndoRedoEnabled(false);
        text->setDocumentMargin(0);
        m_paper = new PaperLayout(text, TextDress(m_theme, TextDress::Kind::Story));
        text->setDocumentLayout(m_paper);
        m_edit->resize(20 * character + 60, 400);
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
    }
    void cleanup() { m_edit.reset(); }

    void linesHaveTheirFixedHeight()
    {
        fill(1);
        const QTextBlock block = m_edit->document()->begin();
        const QRectF rect = m_paper->blockBoundingRect(block);
        QVERIFY(block.layout()->lineCount() > 1);
        QCOMPARE(rect.height(), double(lineHeight * block.layout()->lineCount()));
        QCOMPARE(block.layout()->lineAt(0).x(), 2.0 * character);
        QCOMPARE(block.layout()->lineAt(1).x(), 0.0);
    }

    void paragraphsStandBelowEachOther()
    {
        fill(3);
        const QTextBlock first = m_edit->document()->begin();
        const QRectF above = m_paper->blockBoundingRect(first);
        const QRectF below = m_paper->blockBoundingRect(first.next());
        QCOMPARE(below.top(), above.bottom() + 4); // the margin between
    }

    void whatNobodyLooksAtIsNotLaidOut()
    {
        fill(1500);
        const QTextBlock far = m_edit->document()->findBlockByNumber(1200);
        QCOMPARE(far.layout()->lineCount(), 0);
        QVERIFY(m_paper->blockBoundingRect(far).isValid());
        QVERIFY(far.layout()->lineCount() > 0);
        QCOMPARE(m_edit->document()->findBlockByNumber(1199).layout()->lineCount(), 0);
    }

    void theEstimateIsNear()
    {
        fill(400);
        const double estimated = m_paper->documentSize().height();
        m_paper->layOutBetween(0, 1e9);
        QVERIFY2(qAbs(m_paper->documentSize().height() / estimated - 1) < 0.08,
                 qPrintable(u"%1 for %2"_s.arg(estimated).arg(m_paper->documentSize().height())));
        QTRY_VERIFY(qAbs(m_edit->verticalScrollBar()->maximum() + m_edit->viewport()->height()
                         - m_paper->documentSize().height())
                    < 2);
    }

    void everyPositionIsHitWhereItsCaretIs()
    {
        fill(40);
        QTextCursor cursor(m_edit->document());
        for (int position = 0; position < m_edit->document()->characterCount() - 1; position += 7) {
            cursor.setPosition(position);
            const QRect rect = m_edit->cursorRect(cursor).translated(0, m_edit->verticalScrollBar()->value());
            const int hit = m_paper->hitTest(QRectF(rect).center(), Qt::FuzzyHit);
            cursor.setPosition(hit);
            const QRect back = m_edit->cursorRect(cursor).translated(0, m_edit->verticalScrollBar()->value());
            QVERIFY2(qAbs(back.center().x() - rect.center().x()) <= 1 || hit == position - 1, // the end of a line
                     qPrintable(u"%1 became %2"_s.arg(position).arg(hit)));
        }
        QCOMPARE(m_paper->hitTest({-5, 10}, Qt::ExactHit), -1);
    }

    void editsMoveWhatComesBelow_data()
    {
        QTest::addColumn<int>("paragraph");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("removed");
        QTest::newRow("typed") << 1 << u"字"_s << 0;
        QTest::newRow("new paragraph") << 1 << u"\n"_s << 0;
        QTest::newRow("two joined") << 1 << u""_s << 200;
        QTest::newRow("many pasted") << 2 << u"一段\n二段\n三段\n四段\n五段\n六段\n七段\n八段\n九段\n十段\n末段"_s << 0;
        QTest::newRow("most deleted") << 0 << u""_s << 1500;
        QTest::newRow("all deleted") << 0 << u""_s << 100000;
    }
    void editsMoveWhatComesBelow()
    {
        QFETCH(int, paragraph);
        QFETCH(QString, text);
        QFETCH(int, removed);
        fill(20);
        m_paper->layOutBetween(0, 1e9);
        QTextCursor cursor(m_edit->document()->findBlockByNumber(paragraph));
        const int end = m_edit->document()->characterCount() - 1;
        cursor.setPosition(std::min(end, cursor.position() + removed), QTextCursor::KeepAnchor);
        cursor.insertText(text);
        m_paper->layOutBetween(0, 1e9);
        double bottom = 0;
        for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
            const QRectF rect = m_paper->blockBoundingRect(block);
            QCOMPARE(rect.top(), bottom);
            QCOMPARE(rect.height(), double(lineHeight * std::max(1, block.layout()->lineCount())));
            bottom = rect.bottom() + 4;
        }
        QCOMPARE(m_paper->documentSize().height(), std::ceil(bottom));
    }

    void anotherWidthIsTakenOver()
    {
        fill(3);
        const int before = lines(0);
        m_edit->resize(12 * character, 400);
        QVERIFY(lines(0) > before);
    }

    void aPreeditIsDrawnAndPassedOver()
    {
        fill(1);
        m_edit->setFocus();
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(3);
        m_edit->setTextCursor(cursor);
        QInputMethodEvent event(u"pinyin"_s, {});
        QCoreApplication::sendEvent(m_edit.get(), &event);
        const QTextBlock block = m_edit->document()->begin();
        QCOMPARE(block.layout()->preeditAreaText(), u"pinyin"_s);
        const QRectF rect = m_paper->blockBoundingRect(block);
        const QTextLine line = block.layout()->lineAt(0);
        const QPointF after(rect.left() + line.cursorToX(3 + 6 + 2) + 1, rect.top() + 10);
        QCOMPARE(m_paper->hitTest(after, Qt::FuzzyHit), 5);
    }

private:
    void fill(int paragraphs)
    {
        QStringList lines;
        for (int i = 0; i < paragraphs; ++i)
            lines.append(
                u"第%1段：堤岸上的风从江面来，吹过新栽的乌桕，也吹过旧码头的石阶，散步的人都说好走。"_s.arg(i));
        m_edit->setPlainText(lines.join(u'\n'));
    }
    int lines(int paragraph) const
    {
        const QTextBlock block = m_edit->document()->findBlockByNumber(paragraph);
        m_paper->blockBoundingRect(block);
        return block.layout()->lineCount();
    }

    Theme m_theme;
    std::unique_ptr<QTextEdit> m_edit;
    PaperLayout *m_paper = nullptr;
};

QTEST_MAIN(PaperLayoutTest)
#include "paperlayouttest.moc"
