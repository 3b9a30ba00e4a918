#include "core/text/origin.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class OriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<OriginMap>("map");
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<SourcePosition>("position");
        const QString text = u"堤𠮷岸线"_s;
        const OriginMap whole(text.size(), {0, 3, 5});
        QTest::newRow("first") << text << whole << qsizetype(0) << SourcePosition{0, 3, 5};
        QTest::newRow("columns are code points") << text << whole << qsizetype(3) << SourcePosition{0, 3, 7};
        QTest::newRow("cut out of the middle")
            << text.sliced(3) << whole.mid(text, {3, 5}) << qsizetype(1) << SourcePosition{0, 3, 8};
        const OriginMap joined = whole.joined(text, OriginMap(2, {0, 9, 1}));
        QTest::newRow("after a join") << QString(text + u"明年"_s) << joined << qsizetype(6) << SourcePosition{0, 9, 2};
        const OriginMap typed = whole.joined(text, OriginMap(2, QList<OriginMap::Run>()));
        QTest::newRow("typed text is nowhere")
            << QString(text + u"明年"_s) << typed << qsizetype(5) << SourcePosition{};
    }

    void everyCharacterIsFound()
    {
        QFETCH(QString, text);
        QFETCH(OriginMap, map);
        QFETCH(qsizetype, at);
        QTEST(map.at(text, at), "position");
        QCOMPARE(map.length(), text.size());
    }

    void whatWasCutApartGrowsTogether()
    {
        const QString text = u"堤𠮷岸"_s;
        const OriginMap map(text.size(), {0, 3, 5});
        QCOMPARE(map.mid(text, {0, 3}).joined(text.first(3), map.mid(text, {3, 4})), map);
    }

    void endIsJustAfterTheCharacterBefore()
    {
        const QString text = u"堤𠮷岸"_s;
        const OriginMap map(text.size(), {0, 3, 5});
        QCOMPARE(map.end(text, 3), (SourcePosition{0, 3, 7}));
        QCOMPARE(map.end(text, text.size()), (SourcePosition{0, 3, 8}));
    }
};

QTEST_GUILESS_MAIN(OriginTest)
#include "origintest.moc"
