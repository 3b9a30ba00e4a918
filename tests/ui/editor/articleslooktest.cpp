#include "tests/support/window.h"
#include "tests/ui/editor/twostories.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"
#include "ui/text/paperlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QInputMethodEvent>
#include <QTextBlock>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

struct ShownArticles : TestDesk {
    ShownArticles()
        : TestDesk(twoStories())
    {
        articles.resize(860, 520);
        articles.show();
        [this] { QVERIFY(QTest::qWaitForWindowExposed(&articles)); }();
        articles.activateWindow();
    }

    Articles articles{desk, theme, settings};
};

} // namespace

/// How stories are set in the editor, and come into sight.
class ArticlesLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreWholeCharacters_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1400;
        QTest::newRow("as in the picture") << 860;
        QTest::newRow("narrow") << 500;
    }
    void columnsAreWholeCharacters()
    {
        ShownArticles p;
        QFETCH(int, width);
        p.articles.resize(width, 520);
        const QTextBlock paragraph = p.articles.current()->document()->findBlockByNumber(2);
        const PaperLayout &paper = p.articles.current()->paper();
        paper.blockBoundingRect(paragraph); // nobody has looked at it yet
        const double column = paragraph.layout()->lineAt(0).width();
        const double character = p.theme.font(FontRole::Body).pixelSize();
        QCOMPARE(std::fmod(column + paper.look(paragraph).indent, character), 0.0);
        QVERIFY(column / character <= 36);
    }

    void otherSizesAndColoursAreTakenOver()
    {
        ShownArticles p;
        p.theme.setScheme(Scheme::Dark);
        p.theme.setTextSize(22);
        const QTextBlock paragraph = p.articles.current()->document()->findBlockByNumber(2);
        const QRectF rect = p.articles.current()->paper().blockBoundingRect(paragraph);
        QCOMPARE(rect.height(), paragraph.layout()->lineCount() * p.theme.lineHeight(FontRole::Body));
        QCOMPARE(std::round(paragraph.layout()->lineAt(0).cursorToX(4) - paragraph.layout()->lineAt(0).x()), 4 * 22);
        QCOMPARE(paragraph.layout()->formats().first().format.foreground().color(), p.theme.colour(Colour::Text));
        QCOMPARE(p.journal.records().size(), 0);
    }

    void farPlacesComeIntoSightInALongStory()
    {
        ShownArticles p;
        QStringList paragraphs;
        for (int i = 0; i < 1500; ++i)
            paragraphs.append(
                u"第%1段：堤岸上的风从江面来，吹过新栽的乌桕，也吹过旧码头的石阶，散步的人都说这条路好走。"_s.arg(i));
        p.document.open(issueOf(paragraphs));
        const BlockId last = p.story().blocks.last().id;
        p.desk.showPlace(Place::in(last, {0, 4}), Desk::Focus::Stay);
        StoryEditor *editor = p.articles.current();
        QTextCursor at(editor->document());
        at.setPosition(editor->binding().positionOf(last, 0));
        QVERIFY(editor->viewport()->rect().contains(editor->cursorRect(at).center()));
        QCOMPARE(editor->textCursor().position(), 0);
        p.desk.showPlace(Place::in(last, {0, 4}), Desk::Focus::Editor);
        QInputMethodEvent event;
        event.setCommitString(u"末段"_s);
        QCoreApplication::sendEvent(editor, &event);
        QVERIFY(p.texts().last().startsWith(u"末段9段："_s));
    }
};

QTEST_MAIN(ArticlesLookTest)
#include "articleslooktest.moc"
