#include "core/recognise/agency.h"

#include "core/model/composed.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

Issue twoStories()
{
    return test::issueOfStories(
        {{{Role::Headline, u"长桥通车"_s}, {Role::Paragraph, u"新华社临渚3月17日电 长桥昨天通车。"_s}},
         {{Role::Headline, u"早樱开了"_s},
          {Role::Paragraph, u"早樱昨天开了。"_s},
          {Role::Paragraph, u"游人如织。"_s}}});
}

QString agencyAt(const Issue &issue, qsizetype story)
{
    return agencyOf(issue.pages().first().stories[story]);
}

StoryId idAt(const Issue &issue, qsizetype story)
{
    return issue.pages().first().stories[story].id;
}

Issue saying(const Issue &issue, qsizetype story, const QString &agency)
{
    const std::optional<Change> change = setAgency(issue, idAt(issue, story), agency);
    return change ? apply(issue, *change).value() : issue;
}

} // namespace

class AgencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonSaidGoesBeforeTheLeadIn_data()
    {
        QTest::addColumn<int>("story");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QString>("agency");
        QTest::newRow("its lead-in tells") << 0 << QStringList{} << u"新华社"_s;
        QTest::newRow("it has none") << 1 << QStringList{} << QString();
        QTest::newRow("the paper's own after all") << 0 << QStringList{u""_s} << QString();
        QTest::newRow("another's") << 0 << QStringList{u"中新社"_s} << u"中新社"_s;
        QTest::newRow("an agency's without a lead-in") << 1 << QStringList{u"新华社"_s} << u"新华社"_s;
        QTest::newRow("and taken back") << 1 << QStringList{u"新华社"_s, u""_s} << QString();
        QTest::newRow("the lead-in's again") << 0 << QStringList{u""_s, u"新华社"_s} << u"新华社"_s;
    }
    void whatAPersonSaidGoesBeforeTheLeadIn()
    {
        QFETCH(int, story);
        QFETCH(QStringList, said);
        Issue issue = twoStories();
        for (const QString &agency : said)
            issue = saying(issue, story, agency);
        QTEST(agencyAt(issue, story), "agency");
    }

    void whatIsSoAlreadyIsNoChange()
    {
        const Issue issue = twoStories();
        QVERIFY(!setAgency(issue, idAt(issue, 0), u"新华社"_s));
        QVERIFY(!setAgency(issue, idAt(issue, 1), {}));
        QVERIFY(!setAgency(issue, StoryId::create(), u"新华社"_s));
        const Issue back = saying(saying(issue, 0, {}), 0, u"新华社"_s);
        QVERIFY(back == issue); // nothing is kept of it
    }

    void bothHalvesOfASplitStoryAreTheAgencys()
    {
        const Issue issue = saying(twoStories(), 1, u"新华社"_s);
        const BlockId second = issue.pages().first().stories[1].blocks[2].id;
        const Issue split = apply(issue, *splitStory(issue, second)).value();
        QCOMPARE(agencyAt(split, 1), u"新华社"_s);
        QCOMPARE(agencyAt(split, 2), u"新华社"_s);
    }

    void aStoryThatIsTakenInBringsNoAgency()
    {
        const Issue issue = saying(twoStories(), 1, u"中新社"_s);
        const QList<Change> changes = *mergeWithNext(issue, idAt(issue, 0));
        const Issue merged = apply(issue, changes).value();
        QCOMPARE(agencyAt(merged, 0), u"新华社"_s);
        Issue back = merged;
        for (auto it = changes.crbegin(); it != changes.crend(); ++it)
            back = apply(back, inverse(*it)).value();
        QVERIFY(back == issue);
    }
};

QTEST_GUILESS_MAIN(AgencyTest)
#include "agencytest.moc"
