#include "tests/support/window.h"
#include "ui/base/textlink.h"
#include "ui/captions/captionspane.h"
#include "ui/entries/entryedit.h"
#include "ui/entries/entrylist.h"
#include "ui/notes/notespane.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

QList<std::pair<Role, QString>> captions(int count)
{
    QList<std::pair<Role, QString>> blocks;
    for (int i = 0; i < count; ++i)
        blocks.append({Role::Caption, u"江边散步%1"_s.arg(i)});
    return blocks;
}

QStringList described(const QList<Entry> &entries, const Issue &issue)
{
    QStringList lines;
    for (const Entry &entry : entries) {
        QStringList texts;
        for (BlockId block : entry.blocks)
            texts.append(issue.block(block)->text);
        lines.append(texts.join(u" / "_s) + u" → "_s + titleOf(*issue.story(entry.link)));
    }
    return lines;
}

} // namespace

class PanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>(issueOfStories({
            {{Role::Headline, u"临渚启动绿廊行动"_s},
             {Role::EditorsNoteLabel, u"【开栏的话】"_s},
             {Role::EditorsNote, u"减负不是减责任。"_s},
             {Role::EditorsNote, u"今起推出专栏。"_s},
             {Role::Paragraph, u"今年接上断点。"_s},
             {Role::Caption, u"新建的慢行步步道。"_s},
             {Role::Credit, u"本报记者 许照 摄"_s}},
            {{Role::Caption, u"水边散步。"_s}, {Role::Caption, u"船靠岸。"_s}},
            {{Role::ColumnTitle, u"走基层"_s}},
        }));
    }
    void cleanup() { m_desk.reset(); }

    void captionsComeWithTheirCredits()
    {
        QCOMPARE(described(captionsOf(m_desk->document.issue()), m_desk->document.issue()),
                 QStringList({u"新建的慢行步步道。 / 本报记者 许照 摄 → 临渚启动绿廊行动"_s,
                              u"水边散步。 → 水边散步。"_s, u"船靠岸。 → 水边散步。"_s}));
    }

    void notesComeUnderTheirLabels()
    {
        const QList<Entry> notes = notesOf(m_desk->document.issue());
        QCOMPARE(described(notes, m_desk->document.issue()),
                 QStringList({u"减负不是减责任。 / 今起推出专栏。 → 临渚启动绿廊行动"_s, u"走基层 → 走基层"_s}));
        QCOMPARE(notes.first().title, u"开栏的话"_s);
    }

    void aLinkedCaptionLeadsToItsStory()
    {
        const BlockId caption = m_desk->story(1).blocks[0].id;
        QVERIFY(m_desk->document.perform({LinkBlock{caption, {}, m_desk->story(0).id}}, u"link"_s));
        const QList<Entry> entries = captionsOf(m_desk->document.issue());
        QCOMPARE(entries[1].link, m_desk->story(0).id);
        CaptionsPane pane(m_desk->desk, m_desk->theme);
        m_desk->desk.openStory(m_desk->story(2).id);
        pane.findChildren<TextLink *>()[1]->click();
        QCOMPARE(m_desk->desk.currentStory(), m_desk->story(0).id);
    }

    void typingInAnEntryEditsItsBlock()
    {
        CaptionsPane pane(m_desk->desk, m_desk->theme);
        QSignalSpy changed(&m_desk->document, &Document::changed);
        EntryEdit *edit = edits(pane)[2];
        commit(*edit, u"去"_s);
        QCOMPARE(m_desk->texts(1)[0], u"水边散步。去"_s);
        QCOMPARE(changed.size(), 1);
        QTest::keySequence(edit, QKeySequence::Undo);
        QCOMPARE(m_desk->texts(1)[0], u"水边散步。"_s);
        QCOMPARE(edit->toPlainText(), u"水边散步。"_s);
    }

    void enterAndTabGoOnAndChangeNothing_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Tab") << Qt::Key_Tab;
    }
    void enterAndTabGoOnAndChangeNothing()
    {
        QFETCH(Qt::Key, key);
        CaptionsPane pane(m_desk->desk, m_desk->theme);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        EntryEdit *edit = edits(pane)[0];
        edit->setFocus();
        QTest::keyClick(edit, key);
        QCOMPARE(pane.focusWidget(), edits(pane)[1]);
        QVERIFY(m_desk->journal.records().isEmpty());
    }

    void changesElsewhereShowInTheEntriesTheyConcern()
    {
        CaptionsPane pane(m_desk->desk, m_desk->theme);
        EntryEdit *third = edits(pane)[2];
        third->setFocus();
        const auto change = replaceText(m_desk->document.issue(), m_desk->story(0).blocks[5].id, {0, 2}, u"改建"_s);
        QVERIFY(m_desk->document.perform({*change}, u"typing"_s));
        QCOMPARE(edits(pane)[0]->toPlainText(), u"改建的慢行步步道。"_s);
        QCOMPARE(edits(pane)[2], third);
    }

    void aParagraphMadeACaptionComesAndGoes()
    {
        CaptionsPane pane(m_desk->desk, m_desk->theme);
        QCOMPARE(pane.list()->count(), 3);
        const EntryEdit *last = edits(pane)[3];
        const auto change = setRole(m_desk->document.issue(), m_desk->story(0).blocks[4].id, Role::Caption);
        QVERIFY(m_desk->document.perform({*change}, u"role"_s));
        QCOMPARE(pane.list()->count(), 4);
        QCOMPARE(edits(pane)[0]->toPlainText(), u"今年接上断点。"_s);
        QCOMPARE(edits(pane).last(), last); // cards that stay are not made anew
        m_desk->document.undoStack().undo();
        QCOMPARE(pane.list()->count(), 3);
        QCOMPARE(edits(pane)[0]->toPlainText(), u"新建的慢行步步道。"_s);
    }

    void manyEntriesComeAFewAtATimeAndInOrder()
    {
        TestDesk desk(issueOfStories({captions(60)}));
        CaptionsPane pane(desk.desk, desk.theme);
        QCOMPARE(pane.list()->count(), 60);
        QVERIFY(pane.list()->cards().size() < 60);
        QTRY_COMPARE(pane.list()->cards().size(), 60);
        QStringList texts;
        for (const EntryEdit *edit : edits(pane))
            texts.append(edit->toPlainText());
        QCOMPARE(texts, desk.texts(0));
    }

    void anEntryThatIsStillToBeMadeCanBeEdited()
    {
        TestDesk desk(issueOfStories({captions(60)}));
        CaptionsPane pane(desk.desk, desk.theme);
        pane.list()->edit(desk.story(0).blocks.last().id);
        QCOMPARE(edits(pane).last()->block(), desk.story(0).blocks.last().id);
    }

    void movingAStoryMovesItsEntries()
    {
        CaptionsPane pane(m_desk->desk, m_desk->theme);
        const Issue &issue = m_desk->document.issue();
        QVERIFY(
            m_desk->document.perform({*moveStory(issue, m_desk->story(1).id, issue.pages().first().id, 0)}, u"move"_s));
        QCOMPARE(edits(pane)[0]->toPlainText(), u"水边散步。"_s);
        QCOMPARE(edits(pane).last()->toPlainText(), u"本报记者 许照 摄"_s);
    }

    void anIssueWithoutAnySaysSo()
    {
        NotesPane pane(m_desk->desk, m_desk->theme);
        m_desk->document.open(issueOf({u"只有正文。"_s}));
        QCOMPARE(pane.list()->count(), 0);
        bool told = false;
        for (const QLabel *label : pane.list()->findChildren<QLabel *>())
            told = told || (!label->isHidden() && !label->text().isEmpty());
        QVERIFY(told);
    }

    void anEntryGrowsWithItsText()
    {
        CaptionsPane pane(m_desk->desk, m_desk->theme);
        pane.resize(260, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        EntryEdit *edit = edits(pane)[0];
        const int before = edit->height();
        commit(*edit, u"堤岸上的风从江面来，吹过新栽的乌桕，也吹过旧码头的石阶。"_s);
        QVERIFY(edit->height() > before);
        m_desk->document.undoStack().undo();
        QCOMPARE(edit->height(), before);
    }

private:
    static void commit(QWidget &widget, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&widget, &event);
    }
    static QList<EntryEdit *> edits(const QWidget &pane)
    {
        QList<EntryEdit *> found; // in the order shown, those that wait to be deleted left out
        const auto lists = pane.findChildren<EntryList *>();
        for (const EntryCard *card : lists.first()->cards())
            found += card->edits();
        return found;
    }

    std::unique_ptr<TestDesk> m_desk;
};

QTEST_MAIN(PanesTest)
#include "panestest.moc"
