#include "core/proof/differencekinds.h"

#include "core/checks/catalogue.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

/// Every kind of difference has a page of its own.
class DifferenceKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDifferenceIsExplained()
    {
        for (const QString &id : catalogueIds())
            if (id.startsWith("proof/"_L1))
                QVERIFY2(differenceKind(id), qPrintable(id));
        QVERIFY(!differenceKind(u"text/typo"_s));
    }

    void theyAreOfTheCatalogueAndInItsOrder()
    {
        const QStringList ids = catalogueIds();
        qsizetype last = -1;
        for (const CheckInfo &info : differenceKinds()) {
            const qsizetype at = ids.indexOf(info.id);
            QVERIFY2(at > last, qPrintable(info.id));
            last = at;
            QVERIFY(!info.title.isEmpty() && !info.explanation.isEmpty());
        }
    }

    void examplesShowWhatDiffers()
    {
        for (const CheckInfo &info : differenceKinds())
            for (const Example &example : info.examples) {
                QVERIFY2(example.text.contains(example.flagged), qPrintable(example.text));
                QVERIFY2(example.flagged.isEmpty() || example.fixed != example.flagged, qPrintable(example.text));
            }
    }
};

QTEST_GUILESS_MAIN(DifferenceKindsTest)
#include "differencekindstest.moc"
