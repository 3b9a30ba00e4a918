// From a slip to a rule in one step.
#include "tests/ui/window/shown.h"
#include "ui/editor/articles.h"
#include "ui/editor/storyeditor.h"
#include "ui/house/bylinedialog.h"
#include "ui/house/entrydialog.h"
#include "ui/house/housewindow.h"
#include "ui/house/shapedialog.h"
#include "ui/window/band.h"

#include <QCheckBox>
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

Issue signedIssue()
{
    return issueOf({u"本报讯（记者 李山）河堤修好了。"_s, u"本报讯(记者 王河)早樱开了。"_s, u"渡口很热闹。"_s});
}

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

    void aGoodBylineBecomesTheHousesForm()
    {
        Shown s(signedIssue());
        s.window.setHouse(&s.house);
        s.desk.showPlace(Place::in(s.story().blocks[0].id, {2, 2}), Desk::Focus::Editor);
        s.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = s.window.findChild<BylineDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(u"bylinePrinted"_s)->text(), u"本报讯（记者 李山）"_s);
        QCOMPARE(dialog->findChild<QCheckBox *>(u"form-brackets"_s)->text(), u"Brackets: Full width（）"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"count-brackets"_s)->text(), u"1 of 2 in this issue"_s);
        dialog->findChild<QCheckBox *>(u"form-bracket-gap"_s)->setChecked(false);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"bylineKeep"_s), Qt::LeftButton);
        QStringList forms;
        for (const BylineForm &form : s.house.house().bylineForms)
            forms.append(form.kind + u' ' + form.feature + u'=' + form.form);
        QCOMPARE(forms,
                 QStringList({u"lead-in office-gap=space"_s, u"lead-in name-spacing=none"_s,
                              u"lead-in house-word=none"_s, u"lead-in brackets=full"_s}));
    }

    void anotherBylineTakesThePlaceOfTheHousesForm()
    {
        Shown s(signedIssue());
        s.window.setHouse(&s.house);
        s.house.change({.entries = {{HouseTable::BylineForms, {}, {u"lead-in"_s, u"brackets"_s, u"full"_s, {}, {}}}}},
                       nullptr, [](const Result<> &) { });
        s.desk.showPlace(Place::in(s.story().blocks[1].id, {2, 2}), Desk::Focus::Editor);
        s.action(u"layDownByline"_s)->trigger();
        auto *dialog = s.window.findChild<BylineDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(u"bylineSays"_s)->text(),
                 u"Takes the place of: Brackets: Full width（）"_s);
        s.house.refusing = true;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"bylineKeep"_s), Qt::LeftButton);
        QCOMPARE(dialog->findChild<QLabel *>(u"bylineSays"_s)->text(), u"The disk is full."_s);
        s.house.refusing = false;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"bylineKeep"_s), Qt::LeftButton);
        QCOMPARE(s.house.house().bylineForms.first().form, u"half"_s);
        QCOMPARE(std::ranges::count(s.house.house().bylineForms, u"brackets"_s, &BylineForm::feature), 1);
        s.action(u"layDownByline"_s)->trigger();
        for (const auto *again : s.window.findChildren<BylineDialog *>())
            if (again->isVisible())
                QVERIFY(!again->findChild<QPushButton *>(u"bylineKeep"_s)->isEnabled()); // nothing to do
    }

    void aBylineThatIsNotKnownTeachesItsShape()
    {
        Issue issue = issueOf({u"小记者 王小明（临渚实验小学）"_s, u"渡口很热闹。"_s, u"小记者 周河（临渚二小）"_s});
        for (const int block : {0, 2})
            issue = apply(issue, *setRole(issue, issue.pages().first().stories.first().blocks[block].id, Role::Byline))
                        .value();
        Shown s(issue);
        s.window.setHouse(&s.house);
        s.desk.showPlace(Place::in(s.story().blocks[0].id, {2, 2}), Desk::Focus::Editor);
        s.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = s.window.findChild<ShapeDialog *>();
        QVERIFY(dialog);
        auto *pattern = dialog->findChild<QLineEdit *>(u"shapePattern"_s);
        QCOMPARE(dialog->focusWidget(), pattern);
        auto *says = dialog->findChild<QLabel *>(u"bylineSays"_s);
        auto *keep = dialog->findChild<QPushButton *>(u"bylineKeep"_s);
        QCOMPARE(pattern->text(), u"小记者 {name}（{organisation}）"_s);
        QCOMPARE(says->text(), u"Read: 王小明. Of this issue it fits 2."_s);
        pattern->setText(u"小记者"_s);
        QVERIFY(!keep->isEnabled());
        QVERIFY(says->text().contains(u"{name}"_s));
        pattern->setText(u"通讯员 {name}"_s);
        QVERIFY(!keep->isEnabled());
        QCOMPARE(says->text(), u"This shape does not fit the words above."_s);
        pattern->setText(u"小记者 {name}（{organisation}）"_s);
        QTest::mouseClick(keep, Qt::LeftButton);
        QCOMPARE(s.house.house().bylineForms.size(), 1);
        QCOMPARE(s.house.house().bylineForms.first().form, u"小记者 {name}（{organisation}）"_s);
        QCOMPARE(s.house.house().bylineForms.first().feature, u"shape"_s);
    }

    void whereThereIsNoBylineItSaysWhatToDo()
    {
        Shown s(signedIssue());
        s.window.setHouse(&s.house);
        s.desk.showPlace(Place::in(s.story().blocks[2].id, {2, 2}), Desk::Focus::Editor);
        s.action(u"layDownByline"_s)->trigger();
        QVERIFY(!s.window.findChild<BylineDialog *>());
        QCOMPARE(s.window.findChildren<Band *>().size(), 1);
    }
};

QTEST_MAIN(MakeRuleTest)
#include "makeruletest.moc"
