#include "tests/ui/proof/proving.h"

#include <QMenu>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// The page with an advertisement under its first column.
ProofPage withAdvert(const QString &first = bank)
{
    ProofPage page = proofPage(first);
    setColumn(page, 40, 900, {u"渚河茶庄新茶上市欢迎品尝"_s});
    return page;
}

} // namespace

/// What a page editor does with a page's second proof, and with what stands on a page and is nobody's text.
class LaterProofTest : public QObject
{
    Q_OBJECT

    static QString kind(const Proving &p, int row)
    {
        return p.model().index(row).data(DifferencesModel::KindRole).toString();
    }

private Q_SLOTS:
    void eachCorrectionIsCalledWhatBecameOfIt()
    {
        Proving p;
        p.attach({proofPage(slips)}, u"/p/初样.pdf"_s);
        p.attach({proofPage(slip, QString(bankEnd).replace(u"阳"_s, u"羊"_s))}, u"/p/清样.pdf"_s);
        QCOMPARE(p.model().rowCount(), 3);
        QStringList rows;
        for (int row = 0; row < 3; ++row)
            rows.append(kind(p, row) + u": "_s + p.state(row));
        QCOMPARE(rows, (QStringList{u"Not corrected: open"_s, u"Not asked for: open"_s, u"Corrected: done"_s}));
        const QString remarks = p.find<QLabel>(u"differencesRemarks"_s)->text();
        QVERIFY2(remarks.contains(u"corrected 1, not corrected 1, corrected wrongly 0"_s), qPrintable(remarks));
    }

    void whatWasCorrectedIsNoDifference()
    {
        Proving p;
        p.attach({proofPage(slip)}, u"/p/初样.pdf"_s);
        p.attach({proofPage()}, u"/p/清样.pdf"_s);
        QCOMPARE(p.model().rowCount(), 1);
        QVERIFY2(p.said().contains(u"to the letter"_s), qPrintable(p.said()));
        QVERIFY(!p.differences()->explainAction()->isEnabled());
        QVERIFY(!p.differences()->returnAction()->isEnabled());
        p.press(Qt::Key_F8); // there is no next one
        QCOMPARE(kind(p, 0), u"Corrected"_s);
    }

    void xLeavesAnAdvertisementOut()
    {
        Proving p;
        p.attach({withAdvert(slip)});
        QCOMPARE(p.model().rowCount(), 2);
        p.differences()->setCurrentRow(1);
        QCOMPARE(kind(p, 1), u"In no story"_s);
        QVERIFY(p.find<QWidget>(u"leaveOutHint"_s)->isVisible());
        p.key(Qt::Key_X);
        p.wait();
        QCOMPARE(p.model().rowCount(), 1);
        QVERIFY(p.find<QLabel>(u"differencesRemarks"_s)->text().contains(u"Left out on the page: 1"_s));
        p.press(Qt::Key_Z, Qt::ControlModifier);
        p.wait();
        QCOMPARE(p.model().rowCount(), 2);
    }

    void xDoesNothingToAStorysText()
    {
        Proving p;
        p.attach({proofPage(slip)});
        p.key(Qt::Key_X);
        QVERIFY(p.document.issue().proofMarks().isEmpty());
    }

    void aRegionIsDrawnWithShift()
    {
        Proving p;
        p.attach({withAdvert()});
        QCOMPARE(p.model().rowCount(), 1);
        const QRectF box = p.model().findingAt(0)->proof->box;
        const double scale = p.page()->scale();
        const QPointF origin = QRectF(p.page()->viewport()->rect()).center() - scale * QPointF(550, 750);
        const auto at = [&](QPointF point) { return (origin + scale * point).toPoint(); };
        QWidget *page = p.page()->viewport();
        QTest::mousePress(page, Qt::LeftButton, Qt::ShiftModifier, at(box.topLeft() - QPointF(20, 20)));
        QTest::mouseMove(page, at(box.center()));
        QTest::mouseMove(page, at(box.bottomRight() + QPointF(20, 20)));
        QTest::mouseRelease(page, Qt::LeftButton, Qt::ShiftModifier, at(box.bottomRight() + QPointF(20, 20)));
        QMenu *menu = p.find<QMenu>(u"regionMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        menu->actions().first()->trigger();
        menu->close();
        p.wait();
        QCOMPARE(p.model().rowCount(), 0);
        QCOMPARE(p.proofs().current()->reading.leftOut.size(), 1);
    }
};

QTEST_MAIN(LaterProofTest)
#include "laterprooftest.moc"
