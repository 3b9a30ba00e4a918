#include "ui/ledger/ledgerpane.h"
#include "core/model/edit.h"
#include "tests/support/window.h"
#include "ui/ledger/ledgerview.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

struct Pane : TestDesk {
    explicit Pane(const Issue &issue)
        : TestDesk(issue)
    {
        QObject::connect(&desk, &Desk::placeWanted, &pane,
                         [this](const Place &place) { shown.append(document.issue().text(place)); });
        pane.resize(296, 500);
        pane.show();
        pane.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&pane)); }();
        [this] { QTRY_VERIFY(reviewer.ledger()); }();
        pane.view()->setFocus();
    }

    QModelIndex row(const QString &text, int group = 0)
    {
        const QAbstractItemModel &model = *pane.view()->model();
        const QModelIndex of = model.index(group, 0);
        for (int i = 0; i < model.rowCount(of); ++i)
            if (const QModelIndex index = model.index(i, 0, of); index.data().toString() == text)
                return index;
        return {};
    }
    QStringList names(int group)
    {
        QStringList all;
        const QAbstractItemModel &model = *pane.view()->model();
        for (int i = 0; i < model.rowCount(model.index(group, 0)); ++i)
            all.append(model.index(i, 0, model.index(group, 0)).data().toString());
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
        QCOMPARE(p.names(0), QStringList({u"陆长萍"_s, u"陆长平"_s}));
        QCOMPARE(p.names(1), QStringList{u"江苏沐睿轴承有限公司"_s});
        QCOMPARE(p.names(2), QStringList());
        QCOMPARE(p.names(3), QStringList{u"3000万元"_s});
        QCOMPARE(p.names(4), QStringList{u"3月18日"_s});
        QCOMPARE(p.row(u"陆长萍"_s).data(LedgerModel::CountRole).toInt(), 2);
        QCOMPARE(p.pane.view()->model()->index(0, 0).data(LedgerModel::CountRole).toInt(), 2);
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
        const Ledger nothing;
        const BlockId block = made.pages().first().stories.first().blocks.first().id;
        LedgerEntry entry{EntryKind::Date, u"3月18日"_s, {{u"3月18日"_s, {Place::in(block, {7, 12})}}}};
        const Ledger ledger{{entry}, {}};
        Finding finding{.check = u"facts/date"_s, .place = Place::in(block, {7, 12})};
        QCOMPARE(ledgerGroups(ledger, made, {finding}, {}).back().first().sign, LedgerSign::Contradicts);
        finding.check = u"text/typo"_s;
        QCOMPARE(ledgerGroups(ledger, made, {finding}, {}).back().first().sign, LedgerSign::None);
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
        const QRect row = p.pane.view()->visualRect(p.row(u"3000万元"_s, 3));
        QTest::mouseClick(p.pane.view()->viewport(), Qt::LeftButton, {}, {row.left() + 80, row.center().y()});
        QCOMPARE(p.shown, QStringList{u"3000万元"_s});
    }

    void enterFoldsAGroup()
    {
        Pane p(issue());
        const QModelIndex group = p.pane.view()->model()->index(0, 0);
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
        QCOMPARE(p.names(0), QStringList{u"陆长萍"_s});
        field->setText(u"渡轮"_s);
        const auto *empty = p.pane.findChild<QLabel *>(u"ledgerEmpty"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!p.pane.view()->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(p.pane.view()->isVisible());
        QCOMPARE(p.names(0).size(), 2);
    }

    void theLedgerFollowsTheText()
    {
        Pane p(issue());
        p.pane.view()->setCurrentIndex(p.row(u"陆长萍"_s));
        const QModelIndex group = p.pane.view()->model()->index(3, 0);
        p.pane.view()->collapse(group);
        const Block block = p.story().blocks.last();
        QVERIFY(p.document.perform({ReplaceText{block.id, 3, u"陆长平"_s, u"陆长萍"_s, {}, {}}}, u"fix"_s));
        QTRY_COMPARE(p.names(0), QStringList{u"陆长萍"_s});
        QCOMPARE(p.row(u"陆长萍"_s).data(LedgerModel::CountRole).toInt(), 3);
        // What was chosen and folded is so still.
        QCOMPARE(p.pane.view()->currentIndex(), p.row(u"陆长萍"_s));
        QVERIFY(!p.pane.view()->isExpanded(p.pane.view()->model()->index(3, 0)));
    }

    void aPlaceIsFoundBeforeTheLedgerHasFollowed()
    {
        Pane p(issue());
        const Block block = p.story().blocks[1];
        QVERIFY(p.document.perform({ReplaceText{block.id, 0, {}, u"昨天，"_s, {}, {}}}, u"type"_s));
        p.pane.view()->setCurrentIndex(p.row(u"3000万元"_s, 3));
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
        QCOMPARE(p.names(0).size(), 2);
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
