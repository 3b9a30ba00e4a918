#include "ui/arrange/picturespane.h"

#include "core/arrange/tray.h"
#include "core/model/pictures.h"
#include "tests/support/noprompts.h"
#include "tests/support/paper.h"
#include "tests/support/window.h"
#include "ui/arrange/arrangepane.h"
#include "ui/arrange/board.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

class ChoosingPrompts : public NoPrompts
{
public:
    QStringList picturesToOpen(QWidget *) override { return files; }
    std::optional<qsizetype> choice(QWidget *, const QString &, const QString &, const QStringList &choices) override
    {
        asked = choices;
        return chosen;
    }
    QStringList files;
    QStringList asked;
    std::optional<qsizetype> chosen;
};

/// Page 1: a story with one caption, one with two, one without; two pictures wait.
Issue pictured()
{
    Issue issue = issueOfPages(
        {pageOf(1,
                {with(bridge, Role::Caption, u"图为长桥。"_s),
                 with(with(lanterns, Role::Caption, u"图为灯船。"_s), Role::Caption, u"图为河灯。"_s), lanterns})});
    for (const QString &file : {u"/p/长桥.jpg"_s, u"/p/灯船.jpg"_s})
        issue = apply(issue, AddPicture{{PictureId::create(), {}, {}, file, QSize(4000, 3000)}}).value();
    return issue;
}

struct Arranged : TestDesk {
    Arranged()
        : TestDesk(pictured())
    {
        pane.resize(1300, 700);
        pane.show();
        pane.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&pane)); }();
    }
    PictureList *list() const { return pane.findChild<PictureList *>(u"pictureList"_s); }
    PageList *cards() const { return pane.findChild<Board *>()->lists().first(); }
    const Picture &picture(qsizetype index) const { return document.issue().pictures()[index]; }
    /// "图为长桥。|临渚长桥昨日全线通车": its caption and its story.
    QString pairing(qsizetype index) const
    {
        const PicturePairing pairing = pairingOf(document.issue(), picture(index));
        return (pairing.caption ? pairing.caption->text : QString()) + u'|'
            + (pairing.story ? titleOf(*pairing.story) : QString());
    }
    QString waiting() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names.append(list()->model()->index(row, 0).data().toString());
        return names.join(u' ');
    }
    void choose(qsizetype index)
    {
        desk.openStory(story(index).id);
        pane.findChild<Board *>()->go(story(index).id);
    }
    void trigger(const QString &name)
    {
        for (QAction *action : pane.actions())
            if (action->objectName() == name)
                return action->trigger();
        QFAIL(qPrintable(name));
    }
    void drop(QMimeData &data, int card)
    {
        const QPoint at = cards()->visualRect(cards()->model()->index(card, 0, cards()->rootIndex())).center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(cards()->viewport(), &enter);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(cards()->viewport(), &drop);
    }
    /// A file that is a PNG as far as anybody looks.
    QString file(const QString &name) const
    {
        QFile file(folder.filePath(name));
        [&file] { QVERIFY(file.open(QFile::WriteOnly)); }();
        file.write(QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000320000002580802000000"));
        return file.fileName();
    }

    ChoosingPrompts prompts;
    ArrangePane pane{desk, prompts, settings, theme};
};

} // namespace

/// Pictures on the board: which wait, and how they come to captions and stories.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseThatLackSomethingWait()
    {
        Arranged a;
        QCOMPARE(a.waiting(), u"长桥 灯船"_s);
        QCOMPARE(a.pane.findChild<QLabel *>(u"picturesHeading"_s)->text(), u"Pictures to be paired: 2"_s);
        QVERIFY(a.pane.findChild<QLabel *>(u"picturesEmpty"_s)->isHidden());
        const QModelIndex first = a.list()->model()->index(0, 0);
        QCOMPARE(first.data(PicturesModel::DetailRole).toString(), u"no story · no caption"_s);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"no caption"_s));
        QCOMPARE(first.data(PicturesModel::PixelsRole).toString(), u"4000×3000"_s);
    }

    void enterPairsWithTheChosenStoryAndItsCaption()
    {
        Arranged a;
        a.choose(0);
        a.list()->setFocus();
        QTest::keyClick(a.list(), Qt::Key_Return);
        QCOMPARE(a.pairing(0), u"图为长桥。|临渚长桥昨日全线通车"_s);
        QCOMPARE(a.waiting(), u"灯船"_s);
        QCOMPARE(a.list()->selected(), a.picture(1).id); // and goes on
        a.document.undoStack().undo();
        QCOMPARE(a.pairing(0), u"|"_s);
        QCOMPARE(a.waiting(), u"长桥 灯船"_s);
    }

    void ofSeveralCaptionsThePersonSaysWhich()
    {
        Arranged a;
        a.choose(1);
        a.list()->setFocus();
        QTest::keyClick(a.list(), Qt::Key_Return); // cancelled
        QCOMPARE(a.prompts.asked, (QStringList{u"图为灯船。"_s, u"图为河灯。"_s, u"None of these captions"_s}));
        QCOMPARE(a.pairing(0), u"|"_s);
        a.prompts.chosen = 1;
        QTest::keyClick(a.list(), Qt::Key_Return);
        QCOMPARE(a.pairing(0), u"图为河灯。|江边灯会今晚开幕"_s);
        // One is left, and it goes without saying.
        QTest::keyClick(a.list(), Qt::Key_Return);
        QCOMPARE(a.pairing(1), u"图为灯船。|江边灯会今晚开幕"_s);
        QVERIFY(!a.pane.findChild<QLabel *>(u"picturesEmpty"_s)->isHidden());
    }

    void withoutACaptionItGoesOnWaiting()
    {
        Arranged a;
        a.choose(2);
        a.trigger(u"pairPicture"_s);
        QCOMPARE(a.pairing(0), u"|江边灯会今晚开幕"_s);
        QCOMPARE(a.waiting(), u"长桥 灯船"_s);
        QCOMPARE(a.list()->model()->index(0, 0).data(PicturesModel::DetailRole).toString(),
                 u"no caption · of “江边灯会今晚开幕”"_s);
    }

    void aDropOnACardPairs()
    {
        Arranged a;
        QMimeData data;
        data.setData(PicturesModel::pictureMimeType, a.picture(1).id.toString().toLatin1());
        a.drop(data, 0);
        QCOMPARE(a.pairing(1), u"图为长桥。|临渚长桥昨日全线通车"_s);
        QCOMPARE(a.story(0).blocks.size(), 4); // no story was moved
    }

    void aPairingIsUndoneByCommand()
    {
        Arranged a;
        QSignalSpy refused(&a.pane, &ArrangePane::refused);
        a.choose(0);
        a.trigger(u"unpairPicture"_s);
        QCOMPARE(refused.size(), 1); // it has none
        a.trigger(u"pairPicture"_s);
        a.trigger(u"unpairPicture"_s);
        QCOMPARE(a.pairing(0), u"|"_s);
        a.document.undoStack().undo();
        QCOMPARE(a.pairing(0), u"图为长桥。|临渚长桥昨日全线通车"_s);
    }

    void deleteTakesOneOutOfTheIssue()
    {
        Arranged a;
        a.list()->setFocus();
        QTest::keyClick(a.list(), Qt::Key_Delete);
        QCOMPARE(a.waiting(), u"灯船"_s);
        QCOMPARE(a.document.issue().pictures().size(), 1);
        QVERIFY(!trayOf(a.document.issue())); // no story went to wait
        a.document.undoStack().undo();
        QCOMPARE(a.document.issue().pictures().size(), 2);
    }

    void filesAreAddedByCommand()
    {
        Arranged a;
        QSignalSpy refused(&a.pane, &ArrangePane::refused);
        const QString good = a.file(u"夜景.png"_s);
        a.prompts.files = {good, u"/nowhere/没有.jpg"_s};
        a.trigger(u"addPictures"_s);
        QTRY_COMPARE(a.document.issue().pictures().size(), 3);
        QCOMPARE(a.picture(2).file, good);
        QCOMPARE(a.picture(2).pixels, QSize(800, 600));
        QCOMPARE(a.waiting(), u"长桥 灯船 夜景"_s);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(u"没有.jpg"_s));
        // The same file again is none.
        a.prompts.files = {good, a.file(u"晨景.png"_s)};
        a.trigger(u"addPictures"_s);
        QTRY_COMPARE(a.document.issue().pictures().size(), 4);
        a.document.undoStack().undo();
        QCOMPARE(a.document.issue().pictures().size(), 3);
    }

    void aFileThatIsDroppedOnACardIsItsStorys()
    {
        Arranged a;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(a.file(u"夜景.png"_s))});
        QVERIFY(a.pane.takesPictures(*a.cards()->viewport(), data));
        a.drop(data, 0);
        QTRY_COMPARE(a.document.issue().pictures().size(), 3);
        QCOMPARE(a.pairing(2), u"图为长桥。|临渚长桥昨日全线通车"_s);
    }

    void copyAmongTheFilesIsImportedAsEver()
    {
        Arranged a;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/p/夜景.png"_s), QUrl::fromLocalFile(u"/p/夜景.docx"_s)});
        QVERIFY(!a.pane.takesPictures(*a.cards()->viewport(), data));
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(a.cards()->viewport(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void cardsSayHowManyPicturesTheyHave_data()
    {
        QTest::addColumn<int>("story");
        QTest::addColumn<bool>("isPaired");
        QTest::addColumn<QString>("line");
        QTest::newRow("a caption is a picture without a file") << 0 << false << u"Pictures 1"_s;
        QTest::newRow("two captions") << 1 << false << u"Pictures 2"_s;
        QTest::newRow("none") << 2 << false << QString();
        QTest::newRow("a picture and its caption") << 0 << true << u"Pictures 1"_s;
        QTest::newRow("a picture without a caption") << 2 << true << u"Pictures 1 · without caption 1"_s;
    }
    void cardsSayHowManyPicturesTheyHave()
    {
        QFETCH(int, story);
        QFETCH(bool, isPaired);
        Issue issue = pictured();
        const Page page = issue.pages().first();
        const Story &asked = page.stories[story];
        if (isPaired)
            issue = apply(
                        issue,
                        *paired(issue, issue.pictures().first().id, asked.id, freeCaptionsOf(issue, asked.id).value(0)))
                        .value();
        QTEST(CardReader().of({}, issue, page, asked).line, "line");
    }
};

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
