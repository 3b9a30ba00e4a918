#include "core/recognise/seam.h"

#include "core/recognise/weights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

class SeamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formAlone_data();
    void formAlone();
    void finishedLinesAreNotCut_data();
    void finishedLinesAreNotCut();
    void clausesOfOneLengthAreHeads_data();
    void clausesOfOneLengthAreHeads();
    void languageTellsWordsAcross();
    void featuresHaveWeights();
};

void SeamTest::formAlone_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("cut");
    QTest::newRow("ends in a comma") << u"老街改造以来，沿街店铺的招牌换了新样子，"_s << u"游客也一天比一天多了起来。"_s
                                     << true;
    QTest::newRow("ends in a series") << u"展厅里陈列着渔网、船桨、"_s << u"罗盘等三百多件老物件。"_s << true;
    QTest::newRow("short rest") << u"对口帮扶三年来，村里的茶叶卖到了省城，乡亲们对工作队表示衷心感"_s << u"谢。"_s
                                << true;
    QTest::newRow("quotation closes across")
        << u"他说：“这座桥修好以后，我们去镇上赶集再也不用绕十里山"_s << u"路了。”"_s << true;
    QTest::newRow("heading in halves") << u"港口扩建全面提速 今年新增六个泊位"_s
                                       << u"临渚港扩建工程现场，塔吊林立，机器轰鸣，工人们正抢抓晴好天气施工。"_s
                                       << false;
    QTest::newRow("heading before a lead-in")
        << u"临渚港扩建工程提速"_s << u"本报讯（记者 林溪）昨天，临渚港扩建工程现场一派繁忙。"_s << false;
    QTest::newRow("colon before a list") << u"为方便市民出行，春节期间公交线路作如下调整："_s
                                         << u"一、1路、5路末班车延长至二十二时。"_s << false;
    QTest::newRow("byline") << u"本报记者 周砚 通讯员 沈桥"_s << u"清晨的江面上，第一班渡船已经开动。"_s << false;
    QTest::newRow("words of letters run on")
        << u"The committee said that it would publish the full"_s << u"report before the end of the month."_s << true;
}

void SeamTest::formAlone()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, cut);
    const Seam seam{u"上一段到这里结束。", left, right};
    const double odds = cutLogOdds(seam, nullptr);
    QVERIFY2((odds > 0) == cut, qPrintable(QString::number(odds)));
}

void SeamTest::finishedLinesAreNotCut_data()
{
    QTest::addColumn<QString>("left");
    QTest::newRow("full stop") << u"桥修好了。"_s;
    QTest::newRow("stop inside a quotation") << u"他说：“桥修好了。”"_s;
    QTest::newRow("stop inside a bracket") << u"（完）。"_s;
    QTest::newRow("dots") << u"江水还在流……"_s;
    QTest::newRow("full stop after letters") << u"The bridge opened on Monday."_s;
    QTest::newRow("credit after a sentence") << u"渡船靠岸。 本报记者 林溪 摄"_s;
}

void SeamTest::finishedLinesAreNotCut()
{
    QFETCH(QString, left);
    QVERIFY(!couldBeCut({{}, left, u"下一段从这里开始。"}));
}

void SeamTest::clausesOfOneLengthAreHeads_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("cut");
    QTest::newRow("two of five")
        << u"路灯亮起来，夜市旺起来"_s
        << u"摊主顾小满在鱼市街卖了八年馄饨。她说，去年换了新路灯，收摊时间比从前晚了一个钟头。"_s << false;
    QTest::newRow("two of four") << u"谁的孩子，谁来接送"_s
                                 << u"变化发生在去年冬天。学校门口新划了接送区，家长按班级排队，十分钟就能走完。"_s
                                 << false;
    QTest::newRow("lengths near") << u"老井有人管，古树有人护"_s
                                  << u"石桥村的护树员一共有六位，最年长的七十三岁，每天清晨都要绕村走上一圈。"_s
                                  << false;
    QTest::newRow("three") << u"水清了，岸绿了，人来了"_s
                           << u"退休工人许青山几乎每天都到河边打拳。他指着对岸说，十年前那里还堆着煤渣。"_s << false;
    QTest::newRow("last clause broken off")
        << u"抓好夏粮收购，关键是仓容，重点"_s << u"在烘干。各库点要提前检修设备，备足麻袋和篷布，雨前抢收抢烘。"_s
        << true;
    QTest::newRow("who says it") << u"周远航强调，要盯紧汛情"_s
                                 << u"变化，加密巡查频次，把隐患消除在萌芽状态，确保群众生命财产安全。"_s << true;
}

void SeamTest::clausesOfOneLengthAreHeads()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, cut);
    const auto language = simplifiedChinese();
    if (!language)
        QFAIL(qPrintable(language.error().message.text()));
    const double odds = cutLogOdds({u"上一段到这里结束。", left, right}, language->get());
    QVERIFY2((odds > 0) == cut, qPrintable(QString::number(odds)));
}

void SeamTest::languageTellsWordsAcross()
{
    const auto language = simplifiedChinese();
    if (!language)
        QFAIL(qPrintable(language.error().message.text()));
    const Seam seam{{}, u"居民对这项服务表示衷心感", u"谢。"};
    QCOMPARE(wordAcross(seam, **language).word, u"感谢"_s);
    QVERIFY(joinedGain(seam, **language).value() > 0);
    QVERIFY(wordAcross({{}, u"临渚市港务局", u"昨天召开会议"}, **language).word.isEmpty());
    QVERIFY(!joinedGain({{}, u"共有125", u"人参加"}, **language));
}

void SeamTest::featuresHaveWeights()
{
    const Seam seam{{}, u"市里今年要办好十件实事，把群众的呼声变成掌", u"声。"};
    const auto &weights = seamWeights().byForm.byName;
    double known = 0;
    for (const SeamFeature &feature : featuresOf(seam, nullptr))
        known += weights.contains(feature.name);
    QVERIFY(known > 4);
}

QTEST_GUILESS_MAIN(SeamTest)
#include "seamtest.moc"
