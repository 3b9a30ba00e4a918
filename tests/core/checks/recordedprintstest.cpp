#include "core/checks/recordedprints.h"

#include "core/checks/runner.h"
#include "core/checks/structure/structure.h"
#include "core/model/edit.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

using Stories = QList<QList<std::pair<Role, QString>>>;

const auto bridge = u"长桥北岸的匝道昨天正式通车。首日车流平稳，匝道口没有拥堵，交警在现场疏导，市民说回家近了十分钟。"
                    u"南岸的匝道将在年底前完工，届时过江不必再绕行老城，渡口的压力也会小得多，货车改走外环。"_s;
const auto park = u"沿江公园本周起延长开放时间，夜里十点才关门。园里新装了两百盏灯，步道也铺了防滑的木板，"
                  u"附近的居民晚饭后多了一个去处，孩子们在草地上放起了风筝。"_s;
const auto notice = u"本报启事：投稿请寄城东老码头一号编辑部，信封上写明栏目和姓名，来稿一律不退，请作者自留底稿，"
                    u"稿件采用后三十天内寄发样报和稿酬，地址变动请来信告知。"_s;

Issue issueOn(QDate date, const Stories &stories)
{
    Page page = test::issueOfStories(stories).pages().first();
    page.number = 3;
    return apply(Issue(IssueId::create()),
                 {SetIssueAttribute{IssueAttribute::Date, {}, date.toString(Qt::ISODate)}, InsertPage{0, page}})
        .value();
}

Stories story(const QString &headline, const QString &text)
{
    return {{{Role::Headline, headline}, {Role::Paragraph, text}}};
}

const QDate today(2026, 3, 18);

/// The newsroom's issues; counts how often one is loaded.
struct Shelf {
    QList<Issue> issues;
    int loads = 0;

    RecordedPrints::Issues access()
    {
        return {[this]() -> Result<QList<RecordedPrints::Dated>> {
                    QList<RecordedPrints::Dated> dates;
                    for (const Issue &issue : issues)
                        dates.append({issue.id(), issue.date()});
                    return dates;
                },
                [this](IssueId id) -> Result<Issue> {
                    ++loads;
                    for (const Issue &issue : issues)
                        if (issue.id() == id)
                            return issue;
                    return failure(Error::Code::NotFound, "gone");
                }};
    }
};

QStringList told(const Issue &issue, Shelf &shelf)
{
    Checks checks;
    checks.push_back(repeatedStory(std::make_shared<RecordedPrints>(shelf.access())));
    QStringList all;
    for (const Finding &finding : CheckRunner(checks).run(issue))
        all.append(severityName(finding.severity) + u' ' + finding.message.text());
    return all;
}

} // namespace

class RecordedPrintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryThatRanIsFound_data()
    {
        QTest::addColumn<QList<Issue>>("issues");
        QTest::addColumn<Stories>("stories");
        QTest::addColumn<QStringList>("told");
        const Issue before = issueOn(today.addDays(-2), story(u"长桥通车"_s, bridge));
        const QString ran = u"This story ran already: 2026-03-16, page 03, “长桥通车”."_s;
        const auto row = [](const char *name, const QList<Issue> &issues, const Stories &stories,
                            const QStringList &told) { QTest::newRow(name) << issues << stories << told; };
        row("to the letter", {before}, story(u"匝道通车"_s, bridge), {u"A "_s + ran});
        row("edited", {before}, story(u"匝道通车"_s, QString(bridge).replace(u"昨天正式通车"_s, u"日前通车"_s)),
            {u"B "_s + ran});
        row("with more behind it", {before}, story(u"匝道通车"_s, bridge + park.first(50)), {u"B "_s + ran});
        row("the second day of three", {issueOn(today.addDays(-1), story(u"公园夜景"_s, park)), before},
            story(u"匝道通车"_s, bridge), {u"A "_s + ran});
        row("another story", {before}, story(u"公园夜景"_s, park), {});
        row("a sentence of it", {before}, story(u"公园夜景"_s, park + bridge.first(14)), {});
        row("what runs later", {issueOn(today.addDays(1), story(u"长桥通车"_s, bridge))}, story(u"匝道通车"_s, bridge),
            {});
        row("the same day's other edition", {issueOn(today, story(u"长桥通车"_s, bridge))},
            story(u"匝道通车"_s, bridge), {});
        row("a notice that stands in every issue",
            {issueOn(today.addDays(-1), story(u"启事"_s, notice)),
             issueOn(today.addDays(-2), story(u"启事"_s, notice))},
            story(u"启事"_s, notice), {});
        row("the opening of a column",
            {issueOn(today.addDays(-1), {{{Role::ColumnTitle, u"江边走笔"_s}, {Role::Paragraph, bridge}}})},
            {{{Role::ColumnTitle, u"江边走笔"_s}, {Role::Paragraph, bridge}}}, {});
        row("an editor's note", {issueOn(today.addDays(-1), {{{Role::EditorsNote, bridge}}})},
            {{{Role::EditorsNote, bridge}}}, {});
        QList<Issue> week;
        for (int day = 1; day <= RecordedPrints::issuesRead; ++day)
            week.append(issueOn(today.addDays(-day), story(u"公园夜景"_s, park.sliced(day))));
        row("longer ago than the issues that are read",
            week + QList<Issue>{issueOn(today.addDays(-30), story(u"长桥通车"_s, bridge))},
            story(u"匝道通车"_s, bridge), {});
    }
    void aStoryThatRanIsFound()
    {
        QFETCH(QList<Issue>, issues);
        QFETCH(Stories, stories);
        Shelf shelf{issues};
        QTEST(told(issueOn(today, stories), shelf), "told");
    }

    void anIssueIsNotComparedWithItself()
    {
        const Issue issue = issueOn(today, story(u"长桥通车"_s, bridge));
        Shelf shelf{{issue}};
        QCOMPARE(told(apply(issue, SetIssueAttribute{IssueAttribute::Date, u"2026-03-18"_s, u"2026-03-19"_s}).value(),
                      shelf),
                 QStringList());
    }

    void anIssueWithoutADateIsComparedWithNone()
    {
        Shelf shelf{{issueOn(today, story(u"长桥通车"_s, bridge))}};
        QCOMPARE(told(test::issueOfStories(story(u"匝道通车"_s, bridge)), shelf), QStringList());
        QCOMPARE(shelf.loads, 0);
    }

    void issuesAreReadOnce()
    {
        Shelf shelf{{issueOn(today.addDays(-1), story(u"长桥通车"_s, bridge))}};
        const RecordedPrints prints(shelf.access());
        const Issue issue = issueOn(today, story(u"公园夜景"_s, park));
        QVERIFY(prints.before(issue));
        QVERIFY(prints.before(
            apply(issue, *setRole(issue, issue.pages().first().stories.first().blocks.first().id, Role::Kicker))
                .value()));
        QCOMPARE(shelf.loads, 1);
        QVERIFY(prints.before(issueOn(today, {})));
        QCOMPARE(shelf.loads, 2);
    }
};

QTEST_GUILESS_MAIN(RecordedPrintsTest)
#include "recordedprintstest.moc"
