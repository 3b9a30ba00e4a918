#include "core/checks/text/treemodel.h"
#include "core/checks/text/typojudge.h"

#include <QJsonDocument>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class TreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsOneLeafOfEach()
    {
        TreeModel model(QJsonDocument::fromJson("[[0,1.5,2,-1,-1,1,3,4,-1,2,-1,5],[-1,0.25]]").array());
        QCOMPARE(model.width(), 2);
        QCOMPARE(model.score(std::vector<float>{1, 0}), -0.75);
        QCOMPARE(model.score(std::vector<float>{1.5, 9}), -0.75);
        QCOMPARE(model.score(std::vector<float>{2, 3}), 2.25);
        QCOMPARE(model.score(std::vector<float>{2, 4}), 5.25);
    }

    void writesWhatItReads()
    {
        const QByteArray json = "[[0,1.5,2,-1,-1,1,3,4,-1,2,-1,5],[-1,0.25]]";
        QCOMPARE(QJsonDocument(TreeModel(QJsonDocument::fromJson(json).array()).toJson()).toJson(QJsonDocument::Compact),
                 json);
    }

    void passesOverBrokenTrees_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << "[[]]"_ba;
        QTest::newRow("no leaf at the end") << "[[0,1,2,-1,1,0,1,9]]"_ba;
        QTest::newRow("goes back to itself") << "[[0,1,0,-1,1]]"_ba;
        QTest::newRow("leads out") << "[[0,1,7,-1,1,-1,1]]"_ba;
    }
    void passesOverBrokenTrees()
    {
        QFETCH(QByteArray, json);
        QVERIFY(TreeModel(QJsonDocument::fromJson(json).array()).isEmpty());
    }

    void keepsTheBestOfNeighbours_data()
    {
        QTest::addColumn<QList<double>>("places");
        QTest::addColumn<QList<double>>("scores");
        QTest::addColumn<QList<int>>("best");
        QTest::newRow("none") << QList<double>{} << QList<double>{} << QList<int>{};
        QTest::newRow("one a place") << QList<double>{3, 3} << QList<double>{1, 2} << QList<int>{1};
        QTest::newRow("an echo two away") << QList<double>{3, 5} << QList<double>{4, 2} << QList<int>{0};
        QTest::newRow("far apart") << QList<double>{3, 6} << QList<double>{4, 2} << QList<int>{0, 1};
        QTest::newRow("equal: the first") << QList<double>{3, 4} << QList<double>{2, 2} << QList<int>{0};
    }
    void keepsTheBestOfNeighbours()
    {
        QFETCH(QList<double>, places);
        QFETCH(QList<double>, scores);
        std::vector<PlacedScore> all;
        for (qsizetype i = 0; i < places.size(); ++i)
            all.push_back({qsizetype(places[i]), scores[i]});
        QList<int> best;
        for (const std::size_t i : localBest(all))
            best.append(int(i));
        QTEST(best, "best");
    }

    void featuresHaveNamesOfTheirOwn()
    {
        const std::vector<const char *> &names = typoFeatureNames();
        QSet<QByteArray> different;
        for (const char *name : names)
            different.insert(name);
        QCOMPARE(std::size_t(different.size()), names.size());
    }
};

QTEST_APPLESS_MAIN(TreeModelTest)
#include "treemodeltest.moc"
