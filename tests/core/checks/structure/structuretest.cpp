#include "core/checks/structure/structure.h"

#include "core/checks/byline/missing.h"
#include "core/checks/fixes.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

using Blocks = QList<std::pair<Role, QString>>;

QStringList splitBy(std::unique_ptr<Check> check, const Issue &issue)
{
    Checks checks;
    checks.push_back(std::move(check));
    const QList<Finding> findings = CheckRunner(checks).run(issue);
    if (findings.size() != 1 || findings.first().fixes.isEmpty())
        return {QString::number(findings.size())};
    const QList<Change> changes = changesFor(findings.first(), findings.first().fixes.first(), issue);
    QStringList blocks;
    const Issue after = apply(issue, changes).value_or(Issue());
    for (const Block &block : after.pages().first().stories.first().blocks)
        blocks.append(roleName(block.role.role) + u": "_s + block.text);
    return blocks;
}

const QString body =
    u"昨天，长桥北岸的匝道正式通车。首日车流平稳，匝道口没有拥堵，交警在现场疏导，市民说回家近了十分钟。"
    u"据了解，南岸的匝道也将在年底前完工，届时过江不必再绕行老城，渡口的压力也会小得多，货车改走外环。"
    u"沿江还要新建三处停车场，两处在北岸，一处在老码头旁边。"_s;

Blocks signedStory()
{
    return {{Role::Headline, u"长桥通车"_s}, {Role::Paragraph, u"本报讯（记者 李山）"_s + body}};
}

} // namespace

class StructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("before a lead-in")
            << u"水利会议在市民中心召开。本报讯（记者 李山）长桥通车。"_s
            << QStringList{u"paragraph: 水利会议在市民中心召开。"_s, u"paragraph: 本报讯（记者 李山）长桥通车。"_s};
        QTest::newRow("spaces go with the seam")
            << u"水利会议在市民中心召开。  本报讯（记者 李山）长桥通车。"_s
            << QStringList{u"paragraph: 水利会议在市民中心召开。"_s, u"paragraph: 本报讯（记者 李山）长桥通车。"_s};
        QTest::newRow("a headline in front")
            << u"长桥北岸通车 本报讯（记者 李山）昨天，长桥北岸的匝道正式通车。"_s
            << QStringList{u"headline: 长桥北岸通车"_s,
                           u"paragraph: 本报讯（记者 李山）昨天，长桥北岸的匝道正式通车。"_s};
        QTest::newRow("a by-line in front")
            << u"■ 本报记者 李山 清晨五点，老码头的灯已经亮了，候船的人来了。"_s
            << QStringList{u"byline: ■ 本报记者 李山"_s, u"paragraph: 清晨五点，老码头的灯已经亮了，候船的人来了。"_s};
    }
    void splits()
    {
        QFETCH(QString, paragraph);
        QTEST(splitBy(runOnParagraphs(), issueOf(QStringList{paragraph})), "expected");
    }

    void aSubheadIsSplitOffWithItsRole()
    {
        const Issue issue = issueOf(
            Blocks{{Role::Subhead, u"码头之“老”"_s},
                   {Role::Paragraph, u"清晨五点，老码头的灯已经亮了，候船的人来了。船家之“新”"_s}});
        QCOMPARE(splitBy(runOnParagraphs(), issue).mid(1),
                 QStringList({u"paragraph: 清晨五点，老码头的灯已经亮了，候船的人来了。"_s, u"subhead: 船家之“新”"_s}));
    }

    void withoutOtherSubheadsAShortTailIsNone()
    {
        QVERIFY(
            found(runOnParagraphs(), issueOf({u"清晨五点，老码头的灯已经亮了，候船的人来了。船家之“新”"_s})).isEmpty());
    }

    void aSplitThatNoLongerFitsIsRefused()
    {
        const Issue issue = issueOf({u"水利会议在市民中心召开。本报讯（记者 李山）长桥通车。"_s});
        Checks checks;
        checks.push_back(runOnParagraphs());
        Finding finding = CheckRunner(checks).run(issue).first();
        finding.text = u"别的"_s;
        QVERIFY(changesFor(finding, finding.fixes.first(), issue).isEmpty());
    }

    void aSummaryAndItsStoryAreOne()
    {
        const Issue issue = issueOfStories({{{Role::Headline, u"长桥通车"_s}, {Role::Paragraph, body}},
                                            {{Role::Paragraph, u"本报讯（记者 李山）"_s + body}},
                                            signedStory(),
                                            signedStory(),
                                            signedStory()});
        QVERIFY(found(missingHeadline(), issue).isEmpty());
        QVERIFY(found(missingByline(), issue).isEmpty());
    }

    void anIssueThatSignsBelowIsLeftAlone()
    {
        Blocks below{{Role::Headline, u"长桥通车"_s}, {Role::Paragraph, body}, {Role::Byline, u"本报记者 李山"_s}};
        const Issue issue = issueOfStories({below, below, below, below.first(2)});
        QVERIFY(found(missingByline(), issue).isEmpty());
    }

    void aHeadingThatRecognitionDoubtsIsAskedOnce()
    {
        Page page = issueOfStories({{{Role::Paragraph, u"长桥通车"_s}, {Role::Paragraph, body}}, signedStory()})
                        .pages()
                        .first();
        page.stories.first().blocks.first().role = {Role::Paragraph, 0.5, Role::Headline, u"short"_s};
        const Issue issue = apply(Issue(IssueId::create()), InsertPage{0, page}).value();
        QVERIFY(found(missingHeadline(), issue).isEmpty());
    }

    void aLinkedCaptionHasItsStory()
    {
        Page page = issueOfStories({signedStory(), {{Role::Caption, u"图为首班船离岸。"_s}}}).pages().first();
        const auto issueOf = [&page] { return apply(Issue(IssueId::create()), InsertPage{0, page}).value(); };
        QCOMPARE(found(captionWithoutStory(), issueOf()).size(), 1);
        page.stories.last().blocks.first().linkedStory = page.stories.first().id;
        QVERIFY(found(captionWithoutStory(), issueOf()).isEmpty());
    }

    void wiresAreComparedWithTheIssuesOthers()
    {
        const QString text = u" 全国春运平稳有序，各地加开班次。"_s;
        const QString whole = u"新华社北京2月17日电"_s + text;
        QCOMPARE(found(missingByline(), issueOf({whole, whole, whole, u"新华社北京电"_s + text})),
                 QStringList({u"B 新华社北京电"_s}));
        QCOMPARE(found(missingByline(), issueOf({u"新华社北京电"_s + text})), QStringList({u"C 新华社北京电"_s}));
    }
};

QTEST_GUILESS_MAIN(StructureTest)
#include "structuretest.moc"
