#include "core/text/comparison.h"

#include <QRandomGenerator>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

QString rebuilt(QStringView before, QStringView after, const QList<Difference> &found)
{
    QString text;
    qsizetype at = 0;
    for (const Difference &each : found) {
        text += before.sliced(at, each.before.begin - at);
        text += each.after.of(after);
        at = each.before.end;
    }
    return text + before.sliced(at);
}

/// "[removed|added]" in the text that stayed.
QString shown(QStringView before, QStringView after)
{
    QString text;
    qsizetype at = 0;
    for (const Difference &each : differences(before, after)) {
        text += before.sliced(at, each.before.begin - at);
        text += u'[' + each.before.of(before).toString() + u'|' + each.after.of(after).toString() + u']';
        at = each.before.end;
    }
    return text + before.sliced(at);
}

/// Changed ranges and counterpart of each paragraph: "0-2,5-5>1".
QStringList described(const QList<ComparedParagraph> &paragraphs)
{
    QStringList lines;
    for (const ComparedParagraph &paragraph : paragraphs) {
        QStringList spans;
        for (const Span &span : paragraph.changed)
            spans.append(u"%1-%2"_s.arg(span.begin).arg(span.end));
        lines.append(spans.join(u',') + (paragraph.isNew ? u"*"_s : QString()) + u'>'
                     + QString::number(paragraph.other));
    }
    return lines;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDifferenceIsGiven_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("text");
        QTest::newRow("the same") << u"百里绿廊"_s << u"百里绿廊"_s << u"百里绿廊"_s;
        QTest::newRow("two places") << u"今年的的重点是接上断点处"_s << u"今年的重点是接上断点"_s
                                    << u"今年的[的|]重点是接上断点[处|]"_s;
        QTest::newRow("replaced") << u"接上断点之后"_s << u"接通断点之后"_s << u"接[上|通]断点之后"_s;
        QTest::newRow("one equal character does not part two")
            << u"甲乙丙丁戊己"_s << u"甲子丙丑戊己"_s << u"甲[乙丙丁|子丙丑]戊己"_s;
        QTest::newRow("a surrogate pair is not cut")
            << u"一𠮷二三四𠮷五"_s << u"一𠮸二三四𠮷五"_s << u"一[𠮷|𠮸]二三四𠮷五"_s;
        QTest::newRow("all new") << u""_s << u"新"_s << u"[|新]"_s;
        QTest::newRow("all gone") << u"旧"_s << u""_s << u"[旧|]"_s;
    }
    void everyDifferenceIsGiven()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(before, after), "text");
    }

    void differencesGiveTheNewText()
    {
        QRandomGenerator random(20260322);
        const QString letters = u"的了𠮷江\n"_s;
        for (int i = 0; i < 2000; ++i) {
            const auto any = [&] {
                QString text;
                for (int n = int(random.bounded(14)); n > 0; --n)
                    text += letters[random.bounded(letters.size())];
                return text;
            };
            const QString before = any();
            const QString after = any();
            QCOMPARE(rebuilt(before, after, differences(before, after)), after);
        }
    }

    void paragraphsAreCompared_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QStringList>("old");
        QTest::addColumn<QStringList>("now");
        const QString first = u"百里绿廊动工。"_s;
        const QString second = u"风从江面来。"_s;
        const QString third = u"账本在窗台上。"_s;
        QTest::newRow("the same") << QStringList{first, second} << QStringList{first, second}
                                  << QStringList{u">0"_s, u">1"_s} << QStringList{u">0"_s, u">1"_s};
        QTest::newRow("one character") << QStringList{first, second} << QStringList{first, u"大风从江面来。"_s}
                                       << QStringList{u">0"_s, u"0-0>1"_s} << QStringList{u">0"_s, u"0-1>1"_s};
        QTest::newRow("every paragraph has a change")
            << QStringList{first, second} << QStringList{u"千里绿廊动工。"_s, u"风自江面来。"_s}
            << QStringList{u"0-1>0"_s, u"1-2>1"_s} << QStringList{u"0-1>0"_s, u"1-2>1"_s};
        QTest::newRow("a new paragraph") << QStringList{first, second} << QStringList{first, third, second}
                                         << QStringList{u">0"_s, u"0-0>2"_s}
                                         << QStringList{u">0"_s, u"0-7*>0"_s, u">1"_s};
        QTest::newRow("a paragraph gone")
            << QStringList{first, third, second} << QStringList{first, second}
            << QStringList{u">0"_s, u"0-7*>0"_s, u">1"_s} << QStringList{u">0"_s, u"0-0>2"_s};
        QTest::newRow("a new paragraph at the end") << QStringList{first} << QStringList{first, third}
                                                    << QStringList{u"7-7>0"_s} << QStringList{u">0"_s, u"0-7*>0"_s};
        QTest::newRow("joined") << QStringList{u"风从"_s, u"江面来。"_s} << QStringList{second}
                                << QStringList{u"2-2>0"_s, u">0"_s} << QStringList{u"2-2>0"_s};
        QTest::newRow("split") << QStringList{second} << QStringList{u"风从"_s, u"江面来。"_s}
                               << QStringList{u"2-2>0"_s} << QStringList{u"2-2>0"_s, u">0"_s};
        QTest::newRow("nothing was there")
            << QStringList{} << QStringList{first} << QStringList{} << QStringList{u"0-7*>-1"_s};
    }
    void paragraphsAreCompared()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        const Comparison found = compare(before, after);
        QTEST(described(found.before), "old");
        QTEST(described(found.after), "now");
    }

    void differencesAreCounted()
    {
        QCOMPARE(compare({u"甲乙"_s}, {u"甲乙"_s}).count, 0);
        QCOMPARE(compare({u"甲乙丙丁"_s, u"子"_s}, {u"甲丙丁"_s, u"丑"_s}).count, 2);
    }

    void whatMayBeAnythingAnswersOneUnit_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QList<qsizetype>>("places");
        using Places = QList<qsizetype>;
        QTest::newRow("nothing that may") << u"甲乙丙"_s << u"甲乙丙"_s << Places{0, 1, 2};
        QTest::newRow("one") << u"甲乙丙"_s << u"甲?丙"_s << Places{0, 1, 2};
        QTest::newRow("all") << u"甲乙丙"_s << u"???"_s << Places{0, 1, 2};
        QTest::newRow("one too few") << u"甲乙丙丁"_s << u"甲丙?"_s << Places{0, 2, 3};
        QTest::newRow("beside its like") << u"甲乙"_s << u"甲?乙"_s << Places{0, 1, -1};
        QTest::newRow("beside another") << u"甲乙丙"_s << u"甲?子丙"_s << Places{0, 1, -1, 2};
    }
    void whatMayBeAnythingAnswersOneUnit()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(counterparts(before, after, u'?'), "places");
    }

    void textsThatHaveNothingInCommonAreOneDifference()
    {
        const QString before(3000, u'甲');
        const QString after(3000, u'乙');
        QCOMPARE(differences(before, after), (QList<Difference>{{{0, 3000}, {0, 3000}}}));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
