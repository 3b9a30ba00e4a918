#include "tests/ui/house/opened.h"

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class HouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasItsTab()
    {
        Opened o;
        QCOMPARE(o.window.findChild<QTabWidget *>(u"houseTabs"_s)->count(), houseTableCount);
        QCOMPARE(o.view()->model()->rowCount(), 2);
        QCOMPARE(o.view()->model()->index(0, 3).data().toString(), u"Headline"_s);
    }

    void aStarterPlanIsOneAct()
    {
        Opened o;
        QVERIFY(!o.find<QPushButton>(u"housePlan"_s)); // not for terms
        QWidget *plan = o.page(u"page-plan"_s);
        QVERIFY(plan->findChild<QPushButton *>(u"housePlan"_s));
        plan->findChild<QAction *>(u"housePlanTabloid"_s)->trigger();
        QCOMPARE(o.house.house().pagePlan.size(), 1);
        QCOMPARE(o.house.house().pagePlan.first().columns, 6);
        QVERIFY(o.house.house().holes.isEmpty());
        QCOMPARE(plan->findChild<QTreeView *>(u"houseEntries"_s)->model()->index(0, 0).data().toString(),
                 u"Every other page"_s);
    }

    void aHoleIsWrittenInTheDialog()
    {
        Opened o;
        QWidget *holes = o.page(u"holes"_s);
        o.window.findChild<QTabWidget *>(u"houseTabs"_s)->setCurrentWidget(holes);
        holes->findChild<QAction *>(u"houseAddKey"_s)->trigger();
        QVERIFY(o.dialog());
        type(o.dialog(), u"page"_s, u"01"_s);
        type(o.dialog(), u"story"_s, u"2"_s);
        QVERIFY(!keepOf(o.dialog())->isEnabled()); // no lines yet
        QVERIFY(faultOf(o.dialog()).startsWith(u"Lines"_s));
        type(o.dialog(), u"lines"_s, u"59"_s);
        keepOf(o.dialog())->click();
        QCOMPARE(o.house.house().holes.first().page, u"1"_s);
        QCOMPARE(o.house.house().holes.first().hole, (StoryHole{59}));
    }

    void theFilterNarrowsAndSaysSo()
    {
        Opened o;
        o.find<QLineEdit>(u"houseFilter"_s)->setText(u"新词"_s);
        QCOMPARE(o.view()->model()->rowCount(), 1);
        QCOMPARE(o.find<QLabel>(u"houseCount"_s)->text(), u"Entries: 1 of 2"_s);
    }

    void insertAddsAnEntry()
    {
        Opened o;
        o.view()->setFocus();
        QTest::keyClick(o.view(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(o.window.focusWidget(), Qt::Key_Insert); // from the filter, too
        QVERIFY(o.dialog());
        QVERIFY(!keepOf(o.dialog())->isEnabled());
        QVERIFY(faultOf(o.dialog()).isEmpty());
        type(o.dialog(), u"avoid"_s, u"通航"_s);
        type(o.dialog(), u"use"_s, u"开航"_s);
        keepOf(o.dialog())->click();
        QCOMPARE(o.house.house().terms.last().avoid, u"通航"_s);
        QVERIFY(o.house.house().terms.last().entered.date.isValid());
        QCOMPARE(o.view()->model()->rowCount(), 3);
        QCOMPARE(o.view()->currentIndex().row(), 2);
    }

    void whatIsThereAlreadyIsNotAddedAgain()
    {
        Opened o;
        o.press(u"houseAdd"_s);
        type(o.dialog(), u"avoid"_s, u"船费"_s);
        type(o.dialog(), u"use"_s, u"渡资"_s);
        keepOf(o.dialog())->click();
        QCOMPARE(faultOf(o.dialog()), u"This entry is in the house already."_s);
        QVERIFY(o.house.made.isEmpty());
    }

    void findGoesToTheFilterAndEscBack()
    {
        Opened o;
        o.view()->setFocus();
        QTest::keyClick(o.view(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(o.window.focusWidget(), o.find<QLineEdit>(u"houseFilter"_s));
        o.find<QLineEdit>(u"houseFilter"_s)->setText(u"没有这个"_s);
        QVERIFY(o.find<QLabel>(u"houseEmpty"_s)->isVisible());
        QTest::keyClick(o.window.focusWidget(), Qt::Key_Return); // presses nothing
        QTest::keyClick(o.window.focusWidget(), Qt::Key_Escape);
        QCOMPARE(o.view()->model()->rowCount(), 2);
        QVERIFY(!o.find<QLabel>(u"houseEmpty"_s)->isVisible());
        QVERIFY(o.window.isVisible());
    }

    void keysTurnToTheNextTableAndBack()
    {
        Opened o;
        const auto *tabs = o.window.findChild<QTabWidget *>(u"houseTabs"_s);
        QTest::keyClick(o.window.focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(o.window.focusWidget(), o.page(u"careful-words"_s)->findChild<QTreeView *>(u"houseEntries"_s));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(o.window.focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), houseTableCount - 1);
    }

    void aWordOfTheDictionaryIsAdded()
    {
        Opened o;
        o.window.findChild<QTabWidget *>(u"houseTabs"_s)->setCurrentIndex(int(HouseTable::Words));
        o.page(u"words"_s)->findChild<QAbstractButton *>(u"houseAdd"_s)->click();
        type(o.dialog(), u"word"_s, u"杨海海"_s);
        QTest::keyClick(o.dialog()->findChild<QLineEdit *>(u"entry-word"_s), Qt::Key_Return);
        QCOMPARE(o.house.house().words.value(0).word, u"杨海海"_s);
    }

    void aFormOfBylinesIsChosenOrWritten_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("form");
        QTest::newRow("by its name") << u"brackets"_s << u"Half width ()"_s << u"half"_s;
        QTest::newRow("the sign itself") << u"separator"_s << u"、"_s << u"、"_s;
        QTest::newRow("another feature's form") << u"separator"_s << u"full"_s << QString();
        QTest::newRow("no form of brackets") << u"brackets"_s << u"、"_s << QString();
        QTest::newRow("nothing written") << u"separator"_s << QString() << QString();
    }
    void aFormOfBylinesIsChosenOrWritten()
    {
        QFETCH(QString, feature);
        QFETCH(QString, written);
        QFETCH(QString, form);
        Opened o;
        o.page(u"byline-forms"_s)->findChild<QAbstractButton *>(u"houseAdd"_s)->click();
        auto *features = o.dialog()->findChild<QComboBox *>(u"entry-feature"_s);
        QVERIFY(faultOf(o.dialog()).isEmpty());
        features->setCurrentIndex(features->findData(feature));
        o.dialog()->findChild<QComboBox *>(u"entry-form"_s)->setEditText(written);
        QCOMPARE(keepOf(o.dialog())->isEnabled(), !form.isEmpty());
        keepOf(o.dialog())->click();
        QCOMPARE(o.house.house().bylineForms.value(0).form, form);
    }

    void checksAreShownByTheirNames()
    {
        Opened o;
        o.house.change({.entries = {{HouseTable::CheckSettings, {}, {u"test/pair"_s, {}, {}, u"B"_s, {}, {}}}}},
                       nullptr, [](const Result<> &) { });
        const QAbstractItemModel *checks = o.page(u"checks"_s)->findChild<QTreeView *>(u"houseEntries"_s)->model();
        QCOMPARE(checks->index(0, 0).data().toString(), u"Pair"_s);
    }

    void enterChangesAnEntry()
    {
        Opened o;
        o.choose(1);
        o.view()->setFocus();
        QTest::keyClick(o.view(), Qt::Key_Return);
        QVERIFY(o.dialog());
        QVERIFY(o.house.made.isEmpty()); // the key that opens it must not press its button
        QCOMPARE(o.dialog()->findChild<QLineEdit *>(u"entry-avoid"_s)->text(), u"船费"_s);
        type(o.dialog(), u"use"_s, u"渡资"_s);
        keepOf(o.dialog())->click();
        QCOMPARE(o.house.house().terms.size(), 2);
        QCOMPARE(o.house.house().terms[1].use, u"渡资"_s);
        QCOMPARE(o.view()->currentIndex().row(), 1); // where the eye was
    }

    void rolesAreTicked()
    {
        Opened o;
        o.press(u"houseAdd"_s);
        type(o.dialog(), u"avoid"_s, u"通航"_s);
        auto *roles = o.dialog()->findChild<MenuField *>(u"entry-roles"_s);
        QCOMPARE(roles->text(), u"Every role"_s);
        roles->menu()->actions()[int(Role::Deck)]->trigger();
        QCOMPARE(roles->text(), u"Deck"_s);
        keepOf(o.dialog())->click();
        QCOMPARE(o.house.house().terms.last().scope.roles, QList<Role>{Role::Deck});
    }

    void deleteRemovesWhatIsSelectedWhenOneAgrees()
    {
        Opened o;
        o.choose(0);
        o.prompts.agreeing = false;
        o.press(u"houseRemove"_s);
        QCOMPARE(o.house.house().terms.size(), 2);
        o.prompts.agreeing = true;
        o.view()->setFocus();
        QTest::keyClick(o.view(), Qt::Key_Delete);
        QCOMPARE(o.house.house().terms.size(), 1);
        QCOMPARE(o.house.house().terms.first().avoid, u"船费"_s);
    }

    void aFaultIsSaidWhileItIsWritten()
    {
        Opened o;
        o.press(u"houseAdd"_s);
        type(o.dialog(), u"avoid"_s, u"(渡+)+口"_s);
        QVERIFY(keepOf(o.dialog())->isEnabled());
        auto *matching = o.dialog()->findChild<QComboBox *>(u"entry-matching"_s);
        matching->setCurrentIndex(matching->findData(u"expression"_s));
        QVERIFY(!keepOf(o.dialog())->isEnabled());
        QVERIFY2(faultOf(o.dialog()).startsWith(u"Avoid: "_s), qPrintable(faultOf(o.dialog())));
    }

    void aCircleAndAFullDiskAreSaidAndNothingIsLost()
    {
        Opened o;
        o.press(u"houseAdd"_s);
        type(o.dialog(), u"avoid"_s, u"船资"_s);
        type(o.dialog(), u"use"_s, u"船费"_s);
        keepOf(o.dialog())->click();
        QVERIFY(o.dialog()->isVisible());
        QVERIFY2(faultOf(o.dialog()).contains(u"船费"_s), qPrintable(faultOf(o.dialog())));
        type(o.dialog(), u"use"_s, u"渡资"_s);
        o.house.refusing = true;
        keepOf(o.dialog())->click();
        QCOMPARE(faultOf(o.dialog()), u"The disk is full."_s);
        QCOMPARE(o.house.made.size(), 0);
    }

    void aTermIsTriedWhileItIsWritten()
    {
        Opened o;
        o.press(u"houseAdd"_s);
        type(o.dialog(), u"avoid"_s, u"通航"_s);
        const auto *says = o.dialog()->findChild<QLabel *>(u"trialSays"_s);
        QTRY_COMPARE(says->text(), u"Issues tried: 3. It would be found: 6, in this issue: 2."_s);
        auto *places = o.dialog()->findChild<QListWidget *>(u"trialPlaces"_s);
        QCOMPARE(places->count(), 3);
        QVERIFY(places->item(1)->text().contains(u"通航"_s));
        places->setCurrentRow(1);
        QTest::keyClick(places, Qt::Key_Return); // goes there, and keeps nothing
        QCOMPARE(o.house.made.size(), 0);
        QVERIFY(o.dialog()->isVisible());
        type(o.dialog(), u"reason"_s, u"口径"_s); // changes nothing about where it is found
        QTest::qWait(400);
        QCOMPARE(o.house.tries, 1);
    }

    void everyFieldHasANameForScreenReaders()
    {
        Opened o;
        for (int i = 0; i < houseTableCount; ++i) {
            QWidget *page = o.page(tableName(HouseTable(i)));
            page->findChild<QAbstractButton *>(u"houseAdd"_s)->click();
            for (const QWidget *field : page->findChildren<QWidget *>(QRegularExpression(u"^entry-"_s)))
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
            QVERIFY(!page->findChild<QTreeView *>(u"houseEntries"_s)->accessibleName().isEmpty());
        }
    }
};

QTEST_MAIN(HouseTest)
#include "housetest.moc"
