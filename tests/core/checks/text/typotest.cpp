#include "core/checks/text/typo.h"

#include "core/language/personnames.h"
#include "core/language/secondlanguage.h"
#include "core/language/thirdlanguage.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// Issues of the newsroom, a text each.
std::shared_ptr<const PrintArchive> archiveOf(const QStringList &issues)
{
    struct Archive : PrintArchive {
        std::shared_ptr<EarlierPrints> prints = std::make_shared<EarlierPrints>();
        std::shared_ptr<const EarlierPrints> before(const Issue &) const override { return prints; }
    };
    const auto archive = std::make_shared<Archive>();
    for (const QString &text : issues)
        archive->prints->add(test::issueOf(text.split(u'\n')));
    archive->prints->settle();
    return archive;
}

} // namespace

/// What the examples, which the catalogue's test runs, do not say: which blocks are read, and what is left alone.
class TypoTest : public QObject
{
    Q_OBJECT

private:
    TypoSources m_sources;

    QStringList found(const Issue &issue, const QStringList &houseWords = {}) const
    {
        QStringList all;
        for (const QString &one : test::found(typo(m_sources, houseWords), issue))
            all.append(one.sliced(2));
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto language = simplifiedChinese();
        const auto second = secondChinese();
        const auto third = thirdChinese();
        const auto confusables = installedConfusables();
        QVERIFY2(language && second && third && confusables, "a package with language data is missing");
        m_sources = {*language, *second, *third, *confusables};
    }

    void blocks_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList slip{u"会义→会议"_s};
        QTest::newRow("paragraph") << Role::Paragraph << u"临渚市昨天召开工作会义，部署明年的任务。"_s << slip;
        QTest::newRow("headline") << Role::Headline << u"临渚市召开工作会义部署明年任务"_s << slip;
        QTest::newRow("caption") << Role::Caption << u"昨天，临渚市召开工作会义。"_s << slip;
        QTest::newRow("byline") << Role::Byline << u"本报记者 会义"_s << QStringList();
        QTest::newRow("empty") << Role::Paragraph << u""_s << QStringList();
        QTest::newRow("no Han") << Role::Paragraph << u"Galley 0.1 (2026)"_s << QStringList();
        QTest::newRow("beyond the basic plane") << Role::Paragraph << u"姓𠮷的人开了一家店。"_s << QStringList();
        QTest::newRow("traditional script")
            << Role::Paragraph << u"臨渚市昨天召開工作會義，部署明年的任務。"_s << QStringList();
    }
    void blocks()
    {
        QFETCH(Role, role);
        QFETCH(QString, text);
        const QStringList all = found(test::issueOf({{role, text}}));
        QTEST(all, "expected");
    }

    void leavesAWordBesideAWordAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("flagged");
        QTest::newRow("behind a name") << u"临渚省少年足球联赛昨天开幕。"_s << false;
        QTest::newRow("at the head") << u"省少年足球联赛昨天在临渚开幕。"_s << false;
        QTest::newRow("behind a mark") << u"昨天，省少年足球联赛第三轮在临渚市体育中心开赛，八支球队参加。"_s << false;
        QTest::newRow("one that sounds like it") << u"昨天，全市清少年足球联赛在临渚市体育中心开赛。"_s << true;
    }
    void leavesAWordBesideAWordAlone()
    {
        QFETCH(QString, text);
        QFETCH(bool, flagged);
        QCOMPARE(!found(test::issueOf({text})).isEmpty(), flagged);
    }

    void leavesHouseWordsAlone()
    {
        const Issue issue = test::issueOf({u"临渚市昨天召开工作会义，部署明年的任务。"_s});
        QCOMPARE(found(issue, {u"工作会义"_s}), QStringList());
        QCOMPARE(found(issue, {u"任务"_s}).size(), 1);
    }

    void worksWithTwoModels()
    {
        TypoSources two = m_sources;
        two.third = two.second;
        const Issue issue = test::issueOf({u"临渚市昨天召开工作会义，部署明年的任务。"_s});
        QStringList all = test::found(typo(two, {}), issue);
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().endsWith(u"会义→会议"_s));
    }

    void leavesAloneWhatRecursInTheStory()
    {
        const QString slip = u"临渚市昨天召开工作会义，部署明年的任务。"_s;
        QCOMPARE(found(test::issueOf({slip, u"会义由市长主持。"_s})), QStringList());
        QCOMPARE(found(test::issueOf({slip, u"市长主持。"_s})).size(), 1);
    }

    void leavesAloneWhatTwoIssuesPrinted_data()
    {
        QTest::addColumn<QStringList>("issues"); // a paragraph each
        QTest::addColumn<bool>("flagged");
        const auto so = u"区里的工作会义在老码头召开。"_s;
        QTest::newRow("none") << QStringList{} << true;
        QTest::newRow("one: it may be the same slip") << QStringList{so} << true;
        QTest::newRow("two") << QStringList{so, u"街道的工作会义改在明天。"_s} << false;
        QTest::newRow("two, beside other characters") << QStringList{u"会义山通车。"_s, u"会义山封路。"_s} << true;
        QTest::newRow("two paragraphs of one") << QStringList{so + u"\n"_s + so} << true;
    }
    void leavesAloneWhatTwoIssuesPrinted()
    {
        QFETCH(QStringList, issues);
        QFETCH(bool, flagged);
        const Issue issue = test::issueOf({u"临渚市昨天召开工作会义，部署明年的任务。"_s});
        QCOMPARE(!test::found(typo(m_sources, {}, archiveOf(issues)), issue).isEmpty(), flagged);
    }

    void whatTheIssuesPrintSpeaksForIt_data()
    {
        QTest::addColumn<QStringList>("issues");
        QTest::addColumn<QString>("flagged");
        const auto is = u"水文站的水位不高。"_s;
        QTest::newRow("nothing is known") << QStringList{} << QString();
        QTest::newRow("one issue") << QStringList{is} << QString();
        QTest::newRow("two issues have the other character there") << QStringList{is, is} << u"水闻"_s;
        QTest::newRow("two issues have it in another setting")
            << QStringList{u"水文站发布消息。"_s, u"水文站发布消息。"_s} << QString();
        QTest::newRow("they have both") << QStringList{is, is, u"水闻站。"_s, u"水闻站。"_s} << QString();
    }
    void whatTheIssuesPrintSpeaksForIt()
    {
        QFETCH(QStringList, issues);
        QFETCH(QString, flagged);
        const Issue issue = test::issueOf({u"水闻站的水位回落。"_s});
        const QStringList found = test::found(typo(m_sources, {}, archiveOf(issues)), issue);
        QCOMPARE(!found.isEmpty(), !flagged.isEmpty());
        if (!flagged.isEmpty())
            QVERIFY2(found.first().contains(flagged), qPrintable(found.first()));
    }

    void answersAlikeWhenAskedAgain()
    {
        Checks checks;
        checks.push_back(typo(m_sources, {}));
        const Issue issue = test::issueOf({u"临渚市昨天召开工作会义，部署明年的任务。"_s});
        const QList<Finding> first = CheckRunner(checks).run(issue);
        QCOMPARE(first.size(), 1);
        QCOMPARE(CheckRunner(checks).run(issue), first);
        QVERIFY(first.first().certainty > 0 && first.first().certainty < 1);
        QVERIFY(!first.first().evidence.isEmpty());
    }

    void knowsNamesByWhatStandsBeside_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("after a title") << u"市长秦屿桉主持"_s << QStringList{u"秦屿桉"_s};
        QTest::newRow("before a verb of saying") << u"昨天孟嘉表示"_s << QStringList{u"孟嘉"_s};
        QTest::newRow("compound surname") << u"记者欧阳若溪报道"_s << QStringList{u"欧阳若溪"_s};
        QTest::newRow("neither") << u"江边有三棵树"_s << QStringList{};
    }
    void knowsNamesByWhatStandsBeside()
    {
        QFETCH(QString, text);
        QStringList names;
        for (const Span name : personNamesIn(text, {0, text.size()}, *chineseWordClasses()))
            names.append(name.of(text).toString());
        QTEST(names, "names");
    }
};

QTEST_GUILESS_MAIN(TypoTest)
#include "typotest.moc"
