#include "ui/ledger/ledgerpane.h"
#include "core/checks/facts/facts.h"
#include "core/model/edit.h"
#include "tests/support/window.h"
#include "ui/ledger/ledgerview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// One contradicts, one cannot be checked, one agrees.
const QStringList facts{u"长桥2026年3月18日（星期四）通车，渡口2026年3月17日（星期二）停航。"_s,
                        u"庙会定在9月30日（星期六）。"_s};

std::shared_ptr<const Checks> factChecks()
{
    Checks checks;
    checks.push_back(dateFacts());
    return std::make_shared<const Checks>(std::move(checks));
}

struct Pane : TestDesk {
    explicit Pane(const Issue &issue, const std::shared_ptr<const Checks> &checks = pairChecks())
        : TestDesk(issue)
    {
        reviewer.setChecks(checks);
        QObject::connect(&desk, &Desk::placeWanted, &pane,
                         [this](const Place &place) { shown.append(document.issue().text(place)); });
        pane.resize(296, 500);
        pane.show();
        pane.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&pane)); }();
        [this] { QTRY_VERIFY(reviewer.ledger()); }();
        pane.view()->setFocus();
    }

    QModelIndex group(LedgerGroup group) { return pane.view()->model()->index(int(group), 0); }
    QModelIndex row(const QString &text, LedgerGroup in = LedgerGroup::People)
    {
        const QAbstractItemModel &model = *pane.view()->model();
        const QModelIndex of = group(in);
        for (int i = 0; i < model.rowCount(of); ++i)
            if (const QModelIndex index = model.index(i, 0, of); index.data().toString() == text)
                return index;
        return {};
    }
    QStringList names(LedgerGroup in)
    {
        QStringList all;
        const QAbstractItemModel &model = *pane.view()->model();
        for (int i = 0; i < model.rowCount(group(in)); ++i)
            all.append(model.index(i, 0, group(in)).data().toString());
        return all;
    }
    QStringList spoken(LedgerGroup in)
    {
        QStringList all;
        const QAbstractItemModel &model = *pane.view()->model();
        for (int i = 0; i < model.rowCount(group(in)); ++i)
            all.append(model.index(i, 0, group(in)).data(Qt::AccessibleTextRole).toString());
        return all;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(pane.view(), key, modifiers); }

    QStringList shown; ///< texts of the places gone to
    LedgerPane pane{desk, theme};
};

Issue issue()
{
    return issueOf({u"市委书记陆长萍3月18日来到江苏沐睿轴承有限公司。"_s, u"陆长萍指出，要投资3000万元。"_s,
                    u"会上，陆长平强调，渡口也要改造。"_s});
}

} // namespace

class LedgerPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandInTheirGroups()
    {
        Pane p(issue());
        QCOMPARE(p.names(LedgerGroup::People), QStringList({u"陆长萍"_s, u"陆长平"_s}));
        QCOMPARE(p.names(LedgerGroup::Organisations), QStringList{u"江苏沐睿轴承有限公司"_s});
        QCOMPARE(p.names(LedgerGroup::Places), QStringList());
        QCOMPARE(p.names(LedgerGroup::Figures), QStringList{u"3000万元"_s});
        QCOMPARE(p.names(LedgerGroup::Dates), QStringList{u"3月18日"_s});
        QCOMPARE(p.row(u"陆长萍"_s).data(LedgerModel::CountRole).toInt(), 2);
        QCOMPARE(p.group(LedgerGroup::People).data(LedgerModel::CountRole).toInt(), 2);
    }

    void whatMayBeTheSameStandsBeside()
    {
        Pane p(issue());
        const auto row = p.row(u"陆长萍"_s).data(LedgerModel::RowRole).value<LedgerRow>();
        QCOMPARE(row.beside, u"陆长平"_s);
        QCOMPARE(row.sign, LedgerSign::Unknown);
        QCOMPARE(p.row(u"陆长萍"_s).data(Qt::AccessibleTextRole).toString(),
                 u"Cannot be checked: 陆长萍, 陆长平, 2 places"_s);
    }

    void aFindingContradicts()
    {
        const Issue made = issue();
        const BlockId block = made.pages().first().stories.first().blocks.first().id;
        LedgerEntry entry{EntryKind::Date, u"3月18日"_s, {{u"3月18日"_s, {Place::in(block, {7, 12})}}}};
        const Ledger ledger{{entry}, {}};
        const QList<Finding> findings{{.check = u"facts/date"_s, .place = Place::in(block, {7, 12})}};
        QVERIFY(isOfFacts(findings.first()));
        const auto groups = ledgerGroups({ledger, {}, findings}, made, {}, Agreeing::Hidden);
        QCOMPARE(groups.back().first().sign, LedgerSign::Contradicts);
        QVERIFY(!isOfFacts({.check = u"text/typo"_s}));
    }

    void anEntryBearsTheGravestThingThatIsSaidOfIt_data()
    {
        QTest::addColumn<QList<FactAnswer::Verdict>>("verdicts");
        QTest::addColumn<Agreeing>("agreeing");
        QTest::addColumn<LedgerSign>("sign");
        using Verdicts = QList<FactAnswer::Verdict>;
        using enum FactAnswer::Verdict;
        QTest::newRow("nothing") << Verdicts{} << Agreeing::Shown << LedgerSign::None;
        QTest::newRow("agrees") << Verdicts{Agrees} << Agreeing::Shown << LedgerSign::Agrees;
        QTest::newRow("agrees, not asked for") << Verdicts{Agrees} << Agreeing::Hidden << LedgerSign::None;
        QTest::newRow("cannot be checked") << Verdicts{Unchecked} << Agreeing::Hidden << LedgerSign::Unknown;
        QTest::newRow("both") << Verdicts{Agrees, Unchecked} << Agreeing::Shown << LedgerSign::Unknown;
    }
    void anEntryBearsTheGravestThingThatIsSaidOfIt()
    {
        QFETCH(QList<FactAnswer::Verdict>, verdicts);
        QFETCH(Agreeing, agreeing);
        const Issue made = issue();
        const Place place = Place::in(made.pages().first().stories.first().blocks.first().id, {7, 12});
        const Ledger ledger{{{EntryKind::Date, u"3月18日"_s, {{u"3月18日"_s, {place}}}}}, {}};
        QList<FactAnswer> answers;
        for (const FactAnswer::Verdict verdict : std::as_const(verdicts))
            answers.append({.verdict = verdict, .place = place});
        QTEST(ledgerGroups({ledger, answers, {}}, made, {}, agreeing).back().first().sign, "sign");
    }

    void whatAgreesIsShownOnRequest()
    {
        Pane p(issueOf(facts), factChecks());
        QCOMPARE(p.names(LedgerGroup::Facts), QStringList({u"星期四"_s, u"9月30日（星期六）"_s}));
        QCOMPARE(p.spoken(LedgerGroup::Facts),
                 QStringList({u"Contradicts: 星期四, The weekday does not fit the date., 2 places"_s,
                              u"Cannot be checked: 9月30日（星期六）, The issue has no date, so it is not known which day "
                              u"is meant., 1 places"_s}));
        auto *agreeing = p.pane.findChild<QCheckBox *>(u"ledgerAgreeing"_s);
        QVERIFY(agreeing->isVisible() && !agreeing->isChecked());
        QCOMPARE(agreeing->text(), u"What agrees: 1"_s);
        QTest::mouseClick(agreeing, Qt::LeftButton, {}, {8, agreeing->height() / 2});
        QCOMPARE(p.names(LedgerGroup::Facts).size(), 3);
        QCOMPARE(p.spoken(LedgerGroup::Facts).last(),
                 u"Agrees: 2026年3月17日（星期二）, By the calendar 2026年3月17日 is 星期二, 1 places"_s);
        QTest::mouseClick(agreeing, Qt::LeftButton, {}, {8, agreeing->height() / 2});
        QCOMPARE(p.names(LedgerGroup::Facts).size(), 2);
    }

    void aDateWhoseWeekdayDoesNotFitContradicts()
    {
        Pane p(issueOf(facts), factChecks());
        QVERIFY(p.spoken(LedgerGroup::Dates).contains(u"Contradicts: 2026年3月18日, 1 places"_s));
    }

    void aClickOnAFactGoesThere()
    {
        Pane p(issueOf(facts), factChecks());
        const QRect row = p.pane.view()->visualRect(p.row(u"9月30日（星期六）"_s, LedgerGroup::Facts));
        QTest::mouseClick(p.pane.view()->viewport(), Qt::LeftButton, {}, {row.left() + 80, row.center().y()});
        QCOMPARE(p.shown, QStringList{u"9月30日（星期六）"_s});
    }

    void enterGoesToWhatAFactWasComparedWith()
    {
        Pane p(issueOf(facts), factChecks());
        p.pane.view()->setCurrentIndex(p.row(u"星期四"_s, LedgerGroup::Facts));
        p.press(Qt::Key_Return);
        p.press(Qt::Key_Return);
        QCOMPARE(p.shown, QStringList({u"星期四"_s, u"2026年3月18日"_s}));
    }

    void whatIsDismissedContradictsNoMore()
    {
        Pane p(issueOf(facts), factChecks());
        QVERIFY(p.reviewer.dismiss(p.reviewer.findings().first(), u"引文"_s));
        QCOMPARE(p.names(LedgerGroup::Facts), QStringList{u"9月30日（星期六）"_s});
    }

    void answersAreNoFindings()
    {
        Pane p(issueOf(facts), factChecks());
        p.pane.findChild<QCheckBox *>(u"ledgerAgreeing"_s)->setChecked(true);
        QCOMPARE(p.reviewer.findings().size(), 1);
        QVERIFY(p.reviewer.dismissed().isEmpty());
    }

    void withNothingThatAgreesThereIsNothingToAskFor()
    {
        Pane p(issueOf({u"渡口3月18日复航。"_s}), factChecks());
        QVERIFY(!p.pane.findChild<QCheckBox *>(u"ledgerAgreeing"_s)->isVisible());
        QVERIFY(p.names(LedgerGroup::Facts).isEmpty());
    }

    void aFactIsFoundByTheFilter()
    {
        Pane p(issueOf(facts), factChecks());
        p.pane.findChild<QLineEdit *>(u"ledgerFilter"_s)->setText(u"9月"_s);
        QCOMPARE(p.names(LedgerGroup::Facts), QStringList{u"9月30日（星期六）"_s});
    }

    void enterGoesFromPlaceToPlace()
    {
        Pane p(issue());
        p.pane.view()->setCurrentIndex(p.row(u"陆长萍"_s));
        p.press(Qt::Key_Return);
        QCOMPARE(p.shown, QStringList{u"陆长萍"_s});
        QCOMPARE(p.row(u"陆长萍"_s).data(LedgerModel::VisitRole).toInt(), 1);
        p.press(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(p.row(u"陆长萍"_s).data(LedgerModel::VisitRole).toInt(), 2);
        p.press(Qt::Key_Return);
        QCOMPARE(p.row(u"陆长萍"_s).data(LedgerModel::VisitRole).toInt(), 1);
        p.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(p.row(u"陆长萍"_s).data(LedgerModel::VisitRole).toInt(), 2);
        QVERIFY(p.pane.view()->hasFocus());
    }

    void aClickGoesToo()
    {
        Pane p(issue());
        const QRect row = p.pane.view()->visualRect(p.row(u"3000万元"_s, LedgerGroup::Figures));
        QTest::mouseClick(p.pane.view()->viewport(), Qt::LeftButton, {}, {row.left() + 80, row.center().y()});
        QCOMPARE(p.shown, QStringList{u"3000万元"_s});
    }

    void enterFoldsAGroup()
    {
        Pane p(issue());
        const QModelIndex group = p.group(LedgerGroup::People);
        QVERIFY(p.pane.view()->isExpanded(group));
        p.pane.view()->setCurrentIndex(group);
        p.press(Qt::Key_Return);
        QVERIFY(!p.pane.view()->isExpanded(group));
    }

    void theFilterLeavesWhatHoldsIt()
    {
        Pane p(issue());
        auto *field = p.pane.findChild<QLineEdit *>(u"ledgerFilter"_s);
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, u"书记"_s, {});
        QCOMPARE(p.names(LedgerGroup::People), QStringList{u"陆长萍"_s});
        field->setText(u"渡轮"_s);
        const auto *empty = p.pane.findChild<QLabel *>(u"ledgerEmpty"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!p.pane.view()->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(p.pane.view()->isVisible());
        QCOMPARE(p.names(LedgerGroup::People).size(), 2);
    }

    void theLedgerFollowsTheText()
    {
        Pane p(issue());
        p.pane.view()->setCurrentIndex(p.row(u"陆长萍"_s));
        const QModelIndex group = p.group(LedgerGroup::Figures);
        p.pane.view()->collapse(group);
        const Block block = p.story().blocks.last();
        QVERIFY(p.document.perform({ReplaceText{block.id, 3, u"陆长平"_s, u"陆长萍"_s, {}, {}}}, u"fix"_s));
        QTRY_COMPARE(p.names(LedgerGroup::People), QStringList{u"陆长萍"_s});
        QCOMPARE(p.row(u"陆长萍"_s).data(LedgerModel::CountRole).toInt(), 3);
        // What was chosen and folded is so still.
        QCOMPARE(p.pane.view()->currentIndex(), p.row(u"陆长萍"_s));
        QVERIFY(!p.pane.view()->isExpanded(p.group(LedgerGroup::Figures)));
    }

    void aPlaceIsFoundBeforeTheLedgerHasFollowed()
    {
        Pane p(issue());
        const Block block = p.story().blocks[1];
        QVERIFY(p.document.perform({ReplaceText{block.id, 0, {}, u"昨天，"_s, {}, {}}}, u"type"_s));
        p.pane.view()->setCurrentIndex(p.row(u"3000万元"_s, LedgerGroup::Figures));
        p.press(Qt::Key_Return);
        QCOMPARE(p.shown, QStringList{u"3000万元"_s});
    }

    void nothingIsGatheredWhileItIsOutOfSight()
    {
        Pane p(issue());
        p.pane.hide();
        QVERIFY(!p.reviewer.ledger());
        p.pane.show();
        QTRY_VERIFY(p.reviewer.ledger());
        QCOMPARE(p.names(LedgerGroup::People).size(), 2);
    }

    void anEmptyIssueSaysSo()
    {
        Pane p(issueOf({u"江边的灯亮了。"_s}));
        QVERIFY(p.pane.findChild<QLabel *>(u"ledgerEmpty"_s)->isVisible());
        QCOMPARE(p.pane.findChild<QLabel *>(u"ledgerEmpty"_s)->text(),
                 u"No names, figures or dates in this issue yet."_s);
    }
};

QTEST_MAIN(LedgerPaneTest)
#include "ledgerpanetest.moc"
