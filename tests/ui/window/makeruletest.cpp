// From a slip to a rule in one step.
#include "tests/ui/window/shown.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"
#include "ui/house/entrydialog.h"
#include "ui/house/housewindow.h"
#include "ui/window/band.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

struct RuleDesk : Shown {
    RuleDesk()
        : Shown(issueOf({u"河堤修好了。江城今天通航，渡口很热闹。"_s, u"江城的早樱开了。"_s}))
    {
    }
    void select(int begin, int end)
    {
        QTextEdit *editor = window.findChild<Articles *>()->current();
        QTextCursor caret(editor->document());
        caret.setPosition(begin);
        caret.setPosition(end, QTextCursor::KeepAnchor);
        editor->setTextCursor(caret);
        editor->setFocus();
    }
    EntryDialog *dialog() const { return window.findChild<EntryDialog *>(); }

    FakeHouse house{desk, {}}; // without the starter's terms
};

} // namespace

class MakeRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoWayWithoutAHouse()
    {
        RuleDesk s;
        QVERIFY(!s.action(u"makeRule"_s)->isEnabled());
        QVERIFY(!s.action(u"house"_s)->isEnabled());
        s.window.setHouse(&s.house);
        QVERIFY(s.action(u"makeRule"_s)->isEnabled());
        s.action(u"house"_s)->trigger();
        QVERIFY(s.window.findChild<HouseWindow *>());
    }

    void theSelectionIsAvoidedAndItsSentenceTheExample()
    {
        RuleDesk s;
        s.window.setHouse(&s.house);
        s.select(6, 8);
        QTest::keyClick(s.window.focusWidget(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(s.dialog());
        QCOMPARE(s.dialog()->findChild<QLineEdit *>(u"entry-avoid"_s)->text(), u"江城"_s);
        QCOMPARE(s.dialog()->findChild<QLineEdit *>(u"entry-example"_s)->text(), u"江城今天通航，渡口很热闹。"_s);
        QTRY_COMPARE(s.dialog()->findChild<QLabel *>(u"trialSays"_s)->text(),
                     u"Issues tried: 3. It would be found: 6, in this issue: 2."_s);
        QCOMPARE(s.dialog()->focusWidget(), s.dialog()->findChild<QLineEdit *>(u"entry-use"_s));
        s.dialog()->findChild<QLineEdit *>(u"entry-use"_s)->setText(u"临渚"_s);
        QTest::keyClick(s.dialog()->findChild<QLineEdit *>(u"entry-use"_s), Qt::Key_Return);
        QCOMPARE(s.house.house().terms.size(), 1);
        QCOMPARE(s.house.house().terms.first().use, u"临渚"_s);
    }

    void withoutASelectionItSaysWhatToDo_data()
    {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::newRow("nothing") << 3 << 3;
        QTest::newRow("over two paragraphs") << 3 << 24;
    }
    void withoutASelectionItSaysWhatToDo()
    {
        QFETCH(int, begin);
        QFETCH(int, end);
        RuleDesk s;
        s.window.setHouse(&s.house);
        s.select(begin, end);
        s.action(u"makeRule"_s)->trigger();
        QVERIFY(!s.dialog());
        s.action(u"makeRule"_s)->trigger();
        QCOMPARE(s.window.findChildren<Band *>().size(), 1); // said once
        s.select(6, 8);
        s.action(u"makeRule"_s)->trigger();
        QVERIFY(!s.window.findChild<Band *>());
    }
};

QTEST_MAIN(MakeRuleTest)
#include "makeruletest.moc"
