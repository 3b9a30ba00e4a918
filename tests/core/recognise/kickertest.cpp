#include "core/recognise/recognise.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

/// Two heading lines of which each could be the headline.
class KickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The roles stay as pages mostly have them; that it may be the other way is said.
    void aKickerThatTheLeadSaysAgainIsDoubted_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<bool>("doubted");
        QTest::newRow("the lead says the longer line")
            << QStringList{u"老街三十六处危墙全部加固完毕"_s, u"住户自付部分可分三年缴"_s} << true;
        QTest::newRow("it says neither") << QStringList{u"以绣花功夫织密民生保障的每一张网"_s,
                                                        u"住户自付部分可分三年缴"_s}
                                         << false;
        QTest::newRow("it says both") << QStringList{u"市住建局消隐老街三十六处隐患"_s, u"危墙全部加固完毕"_s} << false;
    }
    void aKickerThatTheLeadSaysAgainIsDoubted()
    {
        QFETCH(QStringList, headings);
        const QStringList text = headings
            + QStringList{u"本报记者 韩秋实"_s,
                          u"本报讯 记者昨天从市住建局获悉，老街三十六处危墙已经全部加固完毕，比原计划早了一个月。"_s,
                          u"住建局说，住户自付的部分可以分三年缴纳，每户每年平均约四百元。"_s};
        const QList<Story> stories = recognise(linesOf({text.join(u"\n\n"), u"UTF-8"_s}, 0), nullptr);
        QCOMPARE(stories.size(), 1);
        const RoleGuess &first = stories[0].blocks[0].role;
        QCOMPARE(first.role, Role::Kicker);
        QCOMPARE(stories[0].blocks[1].role.role, Role::Headline);
        const bool doubted = first.certainty < 0.45 && first.runnerUp == Role::Headline && first.reason == "echoed"_L1;
        QTEST(doubted, "doubted");
    }
};

QTEST_GUILESS_MAIN(KickerTest)
#include "kickertest.moc"
