#include "core/recognise/bylineshapes.h"
#include "core/recognise/hintcues.h"
#include "core/recognise/linewords.h"
#include "core/recognise/weights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

template<typename T>
QString said(const Result<T> &data)
{
    return data ? QString() : data.error().message.text();
}

} // namespace

/// What recognition reads from resources/ says what is wrong with it.
class DataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongEntriesAreNamed_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("entry");
        QTest::newRow("a list of words that is empty")
            << said(lineWordsFrom(R"({"words": {"desk": []}})")) << u"line-words.json"_s << u"desk"_s;
        QTest::newRow("a set of characters that is empty")
            << said(lineWordsFrom(R"({"words": {"desk": ["a"]}, "characters": {"particle": ""}})"))
            << u"line-words.json"_s << u"particle"_s;
        QTest::newRow("a shape with an unknown piece") << said(bylineShapesFrom(
            R"({"words": {"wire": ["讯"]}, "shapes": [{"name": "odd", "kind": "byline", "pattern": "wires"}]})"))
                                                       << u"byline-shapes.json"_s << u"odd"_s;
        QTest::newRow("no shapes") << said(bylineShapesFrom(R"({"words": {"wire": ["讯"]}})"))
                                   << u"byline-shapes.json"_s << u"shapes"_s;
        QTest::newRow("a style for no cue") << said(styleNamesFrom(R"({"styles": {"styled-nonsense": ["A"]}})"))
                                            << u"paragraph-styles.json"_s << u"styled-nonsense"_s;
        QTest::newRow("a role that there is not")
            << said(roleWeightsFrom(R"({"states": {"nonsense": {}}})")) << u"paragraph-roles.json"_s << u"nonsense"_s;
        QTest::newRow("a state that there is not")
            << said(roleWeightsFrom(R"({"states": {"headline": {"next": {"nonsense": 0}}}})"))
            << u"paragraph-roles.json"_s << u"nonsense"_s;
        QTest::newRow("a cue that there is not")
            << said(roleWeightsFrom(R"({"states": {"headline": {}}, "cues": {"nonsense": {}}})"))
            << u"paragraph-roles.json"_s << u"nonsense"_s;
        QTest::newRow("no weights of seams")
            << said(seamWeightsFrom("{}")) << u"paragraph-seams.json"_s << u"weights"_s;
    }
    void wrongEntriesAreNamed()
    {
        QFETCH(QString, message);
        QFETCH(QString, file);
        QFETCH(QString, entry);
        QVERIFY2(message.contains(file) && message.contains(entry), qPrintable(message));
    }

    void noJsonIsSaid()
    {
        for (const QString &message :
             {said(lineWordsFrom("no JSON")), said(bylineShapesFrom("no JSON")), said(styleNamesFrom("no JSON")),
              said(roleWeightsFrom("no JSON")), said(seamWeightsFrom("no JSON"))})
            QVERIFY2(message.contains(u"at byte"), qPrintable(message));
    }
};

QTEST_GUILESS_MAIN(DataTest)
#include "datatest.moc"
