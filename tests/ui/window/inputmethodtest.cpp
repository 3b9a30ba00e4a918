// Chinese is typed with an input method: every place to write in takes what it composes, commits, replaces and cancels;
// lists with bare keys ask for none, so that their keys reach them.
#include "tests/ui/window/shown.h"
#include "ui/issue/issueview.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTextEdit>
#include <QTreeView>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

Issue issue()
{
    return issueOf({{Role::Headline, u"河堤通了"_s},
                    {Role::Paragraph, u"市民都都来散步。"_s},
                    {Role::Caption, u"新栽的乌桕。"_s},
                    {Role::EditorsNote, u"一张表格。"_s}});
}

struct Field {
    const char *name;
    QWidget *(*open)(Shown &shown);
};

QWidget *entryOf(Shown &shown, const QString &pane)
{
    return shown.find<QWidget>(pane)->findChild<QWidget *>(u"entryEdit"_s);
}

QWidget *fieldOf(Shown &shown, const char *action, const QString &field)
{
    shown.action(QString::fromLatin1(action))->trigger();
    return shown.find<QWidget>(field);
}

constexpr Field fields[] = {
    {"story", [](Shown &s) { return s.find<QWidget>(u"storyEditor"_s); }},
    {"caption", [](Shown &s) { return entryOf(s, u"captionsPane"_s); }},
    {"editor's note", [](Shown &s) { return entryOf(s, u"notesPane"_s); }},
    {"find", [](Shown &s) { return fieldOf(s, "find", u"findText"_s); }},
    {"replace with", [](Shown &s) { return fieldOf(s, "replace", u"replaceText"_s); }},
    {"filter of the issue", [](Shown &s) { return s.find<QWidget>(u"issueFilter"_s); }},
    {"filter of the findings", [](Shown &s) { return fieldOf(s, "filterFindings", u"findingsFilter"_s); }},
    {"reason for dismissing", [](Shown &s) { return fieldOf(s, "dismissFinding", u"dismissReason"_s); }},
    {"name of a page",
     [](Shown &s) {
         auto *view = s.find<IssueView>(u"issueTree"_s);
         view->rename(s.document.issue().pages().first().id);
         return view->findChild<QWidget *>(u"pageName"_s);
     }},
    {"name of the paper",
     [](Shown &s) { return fieldOf(s, "issueProperties", u"issueDialog"_s)->findChild<QWidget *>(u"issueTitle"_s); }},
    {"name of the user", [](Shown &s) { return fieldOf(s, "settings", u"settingUserName"_s); }},
};

QVariant asked(QWidget *widget, Qt::InputMethodQuery query)
{
    QInputMethodQueryEvent event(query);
    QApplication::sendEvent(widget, &event);
    return event.value(query);
}

void compose(QWidget *widget, const QString &preedit)
{
    const QList<QInputMethodEvent::Attribute> attributes{
        {QInputMethodEvent::Cursor, int(preedit.size()), 1, QVariant()}};
    QInputMethodEvent event(preedit, attributes);
    QApplication::sendEvent(widget, &event);
}

void commit(QWidget *widget, const QString &text, int from = 0, int length = 0)
{
    QInputMethodEvent event;
    event.setCommitString(text, from, length);
    QApplication::sendEvent(widget, &event);
}

QString textOf(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    return qobject_cast<const QTextEdit *>(widget)->toPlainText();
}

} // namespace

class InputMethodTest : public QObject
{
    Q_OBJECT

    static void addPlaces()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(fields)); ++i)
            QTest::newRow(fields[i].name) << i;
    }

    QWidget *place()
    {
        m_shown.emplace(issue());
        QWidget *place = fields[*static_cast<const int *>(QTest::qData("index", QMetaType::Int))].open(*m_shown);
        [place] { QVERIFY(place); }();
        place->activateWindow();
        [place] { QTRY_COMPARE(QApplication::activeWindow(), place->window()); }();
        place->setFocus();
        [place] { QTRY_VERIFY(place->hasFocus()); }();
        if (auto *line = qobject_cast<QLineEdit *>(place))
            line->end(false); // what is selected is replaced by what is composed, and not brought back
        return place;
    }

    std::optional<Shown> m_shown;

private Q_SLOTS:
    void cleanup() { m_shown.reset(); }

    void isWrittenInWithOne_data() { addPlaces(); }
    void isWrittenInWithOne()
    {
        QWidget *field = place();
        QVERIFY(asked(field, Qt::ImEnabled).toBool());
        const QString before = textOf(field);
        compose(field, u"lin"_s);
        compose(field, u"linzhu"_s);
        QCOMPARE(textOf(field), before);
        // Where the candidates are shown.
        const QRect caret = asked(field, Qt::ImCursorRectangle).toRectF().toRect();
        QVERIFY(field->rect().adjusted(-4, -4, 4, 4).contains(caret));
        if (const auto *text = qobject_cast<QTextEdit *>(field))
            QCOMPARE(caret.topLeft(), text->viewport()->mapTo(text, text->cursorRect().topLeft()));
        commit(field, u"临渚"_s);
        QVERIFY(textOf(field).contains(u"临渚"_s));
        QVERIFY(asked(field, Qt::ImSurroundingText).toString().contains(u"临渚"_s));
        commit(field, u"临江"_s, -2, 2); // the person corrects the last word in the input method
        QVERIFY(textOf(field).contains(u"临江"_s) && !textOf(field).contains(u"临渚"_s));
    }

    void whatIsCancelledLeavesNothing_data() { addPlaces(); }
    void whatIsCancelledLeavesNothing()
    {
        QWidget *field = place();
        const QString before = textOf(field);
        const qsizetype records = m_shown->journal.records().size();
        compose(field, u"linzhu"_s);
        compose(field, {});
        QCOMPARE(textOf(field), before);
        QCOMPARE(m_shown->journal.records().size(), records);
    }

    void listsWithBareKeysWantNone_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("findings") << u"findingsList"_s;
        QTest::newRow("issue") << u"issueTree"_s;
    }
    void listsWithBareKeysWantNone()
    {
        QFETCH(QString, list);
        Shown shown(issue());
        shown.press(Qt::Key_F8);
        auto *view = shown.find<QTreeView>(list);
        view->setFocus();
        QVERIFY(view->currentIndex().isValid());
        QVERIFY(!asked(view, Qt::ImEnabled).toBool());
    }
};

QTEST_MAIN(InputMethodTest)
#include "inputmethodtest.moc"
