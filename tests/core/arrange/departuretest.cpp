#include "core/arrange/departure.h"

#include "core/arrange/tray.h"
#include "tests/support/paper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

const Blocks caption{{Role::Caption, u"桥面夜景。"_s}};
const Blocks note{{Role::EditorsNoteLabel, u"编者按"_s}, {Role::EditorsNote, u"长桥修了三年。"_s}};

struct Paper {
    Issue issue;
    StoryId bridge;
    StoryId lanterns;
};

StoryId idOf(const Issue &issue, qsizetype page, qsizetype story)
{
    return issue.pages()[page].stories[story].id;
}

/// An index, then the bridge with its note before and a caption behind it, then the lanterns.
Paper paper()
{
    const Blocks index{
        {Role::IndexTitle, u"导读"_s}, {Role::IndexEntry, u"临渚长桥昨日全线通车"_s}, {Role::IndexPage, u"2版"_s}};
    Issue issue = issueOfPages({pageOf(1, {index}), pageOf(2, {note, bridge, caption, lanterns})});
    const StoryId bridgeId = idOf(issue, 1, 1);
    for (const qsizetype at : {0, 2}) {
        const QList<Block> blocks = issue.pages()[1].stories[at].blocks;
        for (const Block &block : blocks)
            issue = apply(issue, LinkBlock{block.id, {}, bridgeId}).value();
    }
    const Change named = SetIssueAttribute{IssueAttribute::Title, issue.title(), u"临渚日报"_s};
    const Change dated = SetIssueAttribute{IssueAttribute::Date, {}, u"2026-03-18"_s};
    const Change received = AddSource{{u"要闻.txt"_s, u"UTF-8"_s, "digest"}};
    issue = apply(issue, {named, dated, received}).value();
    return {issue, bridgeId, idOf(issue, 1, 3)};
}

QStringList waiting(const Issue &issue)
{
    QStringList titles;
    if (const Page *tray = trayOf(issue))
        for (const Story &story : tray->stories)
            titles.append(titleOf(story));
    return titles;
}

Issue with(const Issue &issue, const Result<QList<Change>> &changes)
{
    return apply(issue, changes.value()).value();
}

} // namespace

/// A story that goes to another issue of the newsroom.
class DepartureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsCaptionsAndNotesAlong()
    {
        const Paper here = paper();
        const Issue there = issueOfPages({pageOf(1, {lanterns})});
        const Departure departure = departureOf(here.issue, here.bridge, there.id()).value();
        QCOMPARE(departure.from, u"临渚日报 2026-03-18 · 02"_s);
        const Issue left = apply(here.issue, leavingChanges(here.issue, departure, {})).value();
        QCOMPARE(left.pages()[1].stories.size(), 1);
        QCOMPARE(left.pages()[1].stories.first().id, here.lanterns);
        const Issue arrived = with(there, arrivalChanges(there, departure));
        QCOMPARE(waiting(arrived), QStringList({u"编者按"_s, u"临渚长桥昨日全线通车"_s, u"桥面夜景。"_s}));
        QCOMPARE(trayOf(arrived)->stories.last().blocks.first().linkedStory, here.bridge);
        const Block &block = arrived.story(here.bridge)->blocks.first();
        QCOMPARE(arrived.sources()[block.origin.runs().first().start.source].name, u"要闻.txt"_s);
    }

    void whatIsAnothersAsWellStays()
    {
        Paper here = paper();
        const Block other = here.issue.story(here.lanterns)->blocks.last();
        Story both{StoryId::create(), {}};
        for (const StoryId &story : {here.bridge, here.lanterns})
            both.blocks.append({BlockId::create(), {Role::Caption, 1, {}, {}}, u"江边与桥面。"_s, {}, story});
        here.issue = apply(here.issue, InsertStory{here.issue.pages()[1].id, 4, both}).value();
        const Departure departure = departureOf(here.issue, here.bridge, IssueId::create()).value();
        QCOMPARE(departure.stories.size(), 3);
        const Issue left = apply(here.issue, leavingChanges(here.issue, departure, {})).value();
        QVERIFY(left.story(both.id));
        QVERIFY(left.block(both.blocks.first().id)->linkedStory.isNull());
        QCOMPARE(left.block(both.blocks.last().id)->linkedStory, here.lanterns);
        QVERIFY(left.block(other.id));
    }

    void findingsStayDismissed()
    {
        Paper here = paper();
        const Block &block = here.issue.story(here.bridge)->blocks[1];
        const Dismissal dismissal{DismissalId::create(), u"text/typo"_s, Place::in(block.id, {0, 2}),
                                  block.text.first(2),   block.text,     {},
                                  DismissalReach::Place};
        here.issue = apply(here.issue, Dismiss{dismissal}).value();
        const Issue there = issueOfPages({pageOf(1, {lanterns})});
        const Departure departure = departureOf(here.issue, here.bridge, there.id()).value();
        QVERIFY(apply(here.issue, leavingChanges(here.issue, departure, {}))->dismissals().isEmpty());
        const Issue arrived = with(there, arrivalChanges(there, departure));
        QCOMPARE(arrived.dismissals().size(), 1);
        QVERIFY(with(arrived, returnChanges(arrived, departure)).dismissals().isEmpty());
    }

    void anIndexThatNamesItIsAConsequence()
    {
        const Paper here = paper();
        const Departure departure = departureOf(here.issue, here.bridge, IssueId::create()).value();
        MoveJudge judge;
        const QList<Consequence> found = judge.judgeLeaving(here.issue, departure).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, Consequence::Kind::Reference);
        const Departure other = departureOf(here.issue, here.lanterns, IssueId::create()).value();
        QVERIFY(judge.judgeLeaving(here.issue, other)->isEmpty());
    }

    void comesBackWhereNothingWasDoneThere_data()
    {
        QTest::addColumn<QString>("done");
        QTest::addColumn<bool>("comes");
        for (const auto &[name, comes] : {std::pair("nothing", true), std::pair("another story changed", true),
                                          std::pair("a word changed", false), std::pair("placed on a page", false),
                                          std::pair("linked to", false), std::pair("its caption changed", false)})
            QTest::newRow(name) << QString::fromLatin1(name) << comes;
    }
    void comesBackWhereNothingWasDoneThere()
    {
        QFETCH(QString, done);
        QFETCH(bool, comes);
        const Paper here = paper();
        const Issue there = issueOfPages({pageOf(1, {lanterns})});
        const Departure departure = departureOf(here.issue, here.bridge, there.id()).value();
        const Issue arrived = with(there, arrivalChanges(there, departure));
        const auto rewritten = [&arrived](const Block &block) {
            return *replaceText(arrived, block.id, {0, 1}, u"新"_s);
        };
        const Block &own = arrived.pages().first().stories.first().blocks.last();
        const QHash<QString, Change> changes{
            {u"another story changed"_s, rewritten(own)},
            {u"a word changed"_s, rewritten(arrived.story(here.bridge)->blocks[1])},
            {u"its caption changed"_s, rewritten(trayOf(arrived)->stories.last().blocks.first())},
            {u"linked to"_s, LinkBlock{own.id, {}, here.bridge}},
            {u"placed on a page"_s, *moveStory(arrived, here.bridge, arrived.pages().first().id, 0)}};
        const Issue now = changes.contains(done) ? apply(arrived, changes[done]).value() : arrived;
        const Result<QList<Change>> back = returnChanges(now, departure);
        QCOMPARE(back.has_value(), comes);
        if (!comes) {
            QCOMPARE(back.error().code, Error::Code::Refused);
            return;
        }
        QVERIFY(waiting(with(now, back)).isEmpty());
    }

    void isNotThereTwice()
    {
        const Paper here = paper();
        const Issue there = issueOfPages({pageOf(1, {lanterns})});
        const Departure departure = departureOf(here.issue, here.bridge, there.id()).value();
        const Issue arrived = with(there, arrivalChanges(there, departure));
        QCOMPARE(arrivalChanges(arrived, departure).error().code, Error::Code::Conflict);
        QVERIFY(!departureOf(arrived, here.lanterns, here.issue.id()));
    }
};

QTEST_GUILESS_MAIN(DepartureTest)
#include "departuretest.moc"
