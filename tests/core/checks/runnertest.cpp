#include "core/checks/runner.h"

#include "core/model/edit.h"
#include "tests/core/checks/fakecheck.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using galley::test::FakeCheck;

namespace {

const Block &block(const Issue &issue, qsizetype story, qsizetype number)
{
    return issue.pages().first().stories[story].blocks[number];
}

Issue replaced(const Issue &issue, const Block &block, const QString &before, const QString &after)
{
    const qsizetype at = block.text.indexOf(before);
    const auto change = replaceText(issue, block.id, {at, at + before.size()}, after);
    return change ? apply(issue, *change).value_or(Issue()) : Issue();
}

Issue threeStories()
{
    return test::issueOfStories({{{Role::Paragraph, u"甲一"_s}, {Role::Paragraph, u"甲二"_s}},
                                 {{Role::Paragraph, u"乙一"_s}},
                                 {{Role::Paragraph, u"丙一"_s}}});
}

QStringList placesOf(const QList<Finding> &findings, const Issue &issue)
{
    QStringList places;
    for (const Finding &finding : findings)
        places.append(finding.check + u' ' + issue.block(finding.place.first)->text + u'@'
                      + QString::number(finding.place.begin));
    return places;
}

/// Says of every block that it agrees.
class AnsweringCheck : public Check
{
public:
    CheckInfo info() const override { return {.id = u"fake/answering"_s, .scope = Scope::Story}; }
    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        for (const Block &block : scope.story->blocks)
            sink.answer(
                {.check = u"fake/answering"_s, .place = Place::in(block.id, {0, block.text.size()}), .text = block.text});
    }
};

QStringList textsOf(const QList<FactAnswer> &answers)
{
    QStringList texts;
    for (const FactAnswer &answer : answers)
        texts.append(answer.text);
    return texts;
}

} // namespace

class RunnerTest : public QObject
{
    Q_OBJECT

private:
    FakeCheck::Log m_blockLog;
    FakeCheck::Log m_storyLog;
    FakeCheck::Log m_issueLog;
    FakeCheck::Log m_slowLog;

    Checks checks()
    {
        Checks all;
        all.push_back(std::make_unique<FakeCheck>(u"fake/issue"_s, Scope::Issue, u"一"_s, m_issueLog));
        all.push_back(std::make_unique<FakeCheck>(u"fake/story"_s, Scope::Story, u"一"_s, m_storyLog));
        all.push_back(std::make_unique<FakeCheck>(u"fake/block"_s, Scope::Block, u"一"_s, m_blockLog));
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_blockLog.take();
        m_storyLog.take();
        m_issueLog.take();
    }

    void readsEverythingOnce()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        runner.run(threeStories());
        QCOMPARE(m_blockLog.take(), QStringList({u"丙一"_s, u"乙一"_s, u"甲一"_s, u"甲二"_s}));
        QCOMPARE(m_storyLog.take(), QStringList({u"丙一"_s, u"乙一"_s, u"甲一"_s}));
        QCOMPARE(m_issueLog.take(), QStringList({u"issue"_s}));
    }

    void readsNothingAgainWhenNothingChanged()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        const Issue issue = threeStories();
        const QList<Finding> first = runner.run(issue);
        init();
        QCOMPARE(runner.run(issue), first);
        QVERIFY(m_blockLog.take().isEmpty());
        QVERIFY(m_storyLog.take().isEmpty());
        QVERIFY(m_issueLog.take().isEmpty());
    }

    void readsOnlyWhatChanged()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        const Issue issue = threeStories();
        runner.run(issue);
        init();
        const Issue changed = replaced(issue, block(issue, 0, 1), u"二"_s, u"三"_s);
        const QList<Finding> findings = runner.run(changed);
        QCOMPARE(m_blockLog.take(), QStringList({u"甲三"_s}));
        // The neighbour in reading order may depend on it; the third story does not.
        QCOMPARE(m_storyLog.take(), QStringList({u"乙一"_s, u"甲一"_s}));
        QCOMPARE(m_issueLog.take(), QStringList({u"issue"_s}));
        for (const Finding &finding : findings)
            QCOMPARE(finding.version, changed.version());
    }

    void whatTakesItsTimeRunsBehind()
    {
        Checks all = checks();
        all.push_back(std::make_unique<FakeCheck>(u"fake/slow"_s, Scope::Block, u"一"_s, m_slowLog, Pace::Behind));
        CheckRunner runner(all);
        QVERIFY(runner.hasBehind());
        const Issue issue = threeStories();
        const StoryId reading = issue.pages().first().stories[1].id;
        QCOMPARE(runner.run(issue, {}, {}, {false, {}}).size(), 9);
        QVERIFY(m_slowLog.take().isEmpty());
        QCOMPARE(runner.run(issue, {}, {}, {true, reading}).size(), 10);
        QCOMPARE(m_slowLog.take(), QStringList{u"乙一"_s});
        QCOMPARE(runner.run(issue).size(), 12);
        QCOMPARE(m_slowLog.take(), QStringList({u"丙一"_s, u"甲一"_s, u"甲二"_s}));
        // A run of the quick ones alone keeps what is known of the others.
        QCOMPARE(runner.run(issue, {}, {}, {false, {}}).size(), 12);
        runner.setEnabled({u"fake/block"_s});
        QVERIFY(!runner.hasBehind());
    }

    void readsABlockAgainWhenItsPageIsNamedAnew()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        const Issue issue = threeStories();
        runner.run(issue);
        init();
        const Page &page = issue.pages().first();
        runner.run(apply(issue, SetPageAttribute{page.id, PageAttribute::Name, page.name, u"经济"_s}).value());
        QCOMPARE(m_blockLog.take().size(), 4);
        QVERIFY(m_storyLog.take().isEmpty());
    }

    void readsStoriesAgainWhenAnotherVersionWasReceived()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        const Issue issue = threeStories();
        runner.run(issue);
        init();
        runner.run(apply(issue, AddSource{{u"a.txt"_s, u"UTF-8"_s, "2"}}).value());
        QCOMPARE(m_storyLog.take().size(), 3);
        QVERIFY(m_blockLog.take().isEmpty());
    }

    void readsABlockAgainWhenItsRoleChanges()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        const Issue issue = threeStories();
        runner.run(issue);
        init();
        const auto change = setRole(issue, block(issue, 1, 0).id, Role::Headline);
        QVERIFY(change);
        runner.run(apply(issue, *change).value_or(Issue()));
        QCOMPARE(m_blockLog.take(), QStringList({u"乙一"_s}));
    }

    void findingsComeInReadingOrderThenCatalogueOrder()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        const Issue issue = test::issueOfStories({{{Role::Paragraph, u"一二一"_s}}, {{Role::Paragraph, u"一"_s}}});
        QCOMPARE(placesOf(runner.run(issue), issue),
                 QStringList({u"fake/issue 一二一@0"_s, u"fake/story 一二一@0"_s, u"fake/block 一二一@0"_s,
                              u"fake/issue 一二一@2"_s, u"fake/story 一二一@2"_s, u"fake/block 一二一@2"_s,
                              u"fake/issue 一@0"_s, u"fake/story 一@0"_s, u"fake/block 一@0"_s}));
    }

    void answersAreNoFindings()
    {
        Checks all = checks();
        all.push_back(std::make_unique<AnsweringCheck>());
        CheckRunner runner(all);
        const Issue issue = threeStories();
        QVERIFY(runner.answers().isEmpty());
        QCOMPARE(runner.run(issue).size(), 9);
        const QStringList said{u"甲一"_s, u"甲二"_s, u"乙一"_s, u"丙一"_s};
        QCOMPARE(textsOf(runner.answers()), said);
        // Remembered like findings, and gone with what is changed.
        runner.run(issue);
        QCOMPARE(textsOf(runner.answers()), said);
        runner.run(replaced(issue, block(issue, 0, 0), u"一"_s, u"五"_s));
        QCOMPARE(textsOf(runner.answers()), QStringList({u"甲五"_s, u"甲二"_s, u"乙一"_s, u"丙一"_s}));
        runner.setEnabled({u"fake/block"_s});
        QVERIFY(runner.answers().isEmpty());
    }

    void runsOnlyWhatIsEnabled()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        const Issue issue = threeStories();
        runner.setEnabled({u"fake/block"_s});
        for (const Finding &finding : runner.run(issue))
            QCOMPARE(finding.check, u"fake/block"_s);
        QVERIFY(m_issueLog.take().isEmpty());
        runner.setEnabled({});
        m_blockLog.take();
        QCOMPARE(runner.run(issue).size(), 9);
        QVERIFY(m_blockLog.take().isEmpty());
    }

    void stopsWhenAskedAndGoesOnNextTime()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        const Issue issue = threeStories();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(runner.run(issue, stop.get_token()).isEmpty());
        QVERIFY(m_blockLog.take().isEmpty());
        QCOMPARE(runner.run(issue).size(), 9);
    }

    void progressEndsWithAllStories()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        const Qt::HANDLE caller = QThread::currentThreadId();
        std::pair<qsizetype, qsizetype> last;
        runner.run(threeStories(), {}, [&](qsizetype done, qsizetype of) {
            QCOMPARE(QThread::currentThreadId(), caller);
            QVERIFY(done >= last.first);
            last = {done, of};
        });
        QCOMPARE(last, std::pair(qsizetype(3), qsizetype(3)));
    }

    void forgetsWhatIsGone()
    {
        const Checks all = checks();
        CheckRunner runner(all);
        runner.run(threeStories());
        const Issue other = test::issueOf({u"无"_s});
        QVERIFY(runner.run(other).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunnerTest)
#include "runnertest.moc"
