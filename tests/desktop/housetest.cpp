// The house and the checks' records behind the window: in a real newsroom.
#include "app/desktop/storehouse.h"
#include "app/desktop/storejournal.h"
#include "app/desktop/storerecords.h"
#include "tests/core/store/newsroomfixture.h"
#include "ui/base/desk.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

HouseChange added(const QString &avoid, const QString &use)
{
    return {.entries = {{HouseTable::Terms, {}, {avoid, use, {}, {}, {}, u"literal"_s, {}, u"2026-03-18"_s, {}}}}};
}

/// A desk at a newsroom with one issue open: 临渚江边的的油菜花开了。
struct Run {
    explicit Run(const QString &path)
        : newsroom(Newsroom::open(path).value())
    {
        journal.listenTo(*newsroom);
        house.setUser(u"沈青禾"_s);
        house.setNewsroom(newsroom);
        journal.open(document, startedIssue(*newsroom), newsroom.get());
        CheckServices services; // without language data: these take a second to load
        services.house = houseOf(*newsroom).value();
        house.adopt(std::make_shared<const Checks>(allChecks(services)),
                    std::make_shared<const CheckServices>(services));
    }
    ~Run() { journal.setNewsroom(nullptr); }

    QStringList terms() const
    {
        QStringList found;
        for (const Finding &finding : reviewer.findings())
            if (finding.check == "house/term"_L1)
                found.append(finding.text);
        return found;
    }
    std::optional<Result<>> change(const HouseChange &change)
    {
        std::optional<Result<>> answer;
        house.change(change, &house, [&answer](const Result<> &done) { answer = done; });
        [&answer] { QTRY_VERIFY(answer.has_value()); }();
        return answer;
    }

    std::shared_ptr<Newsroom> newsroom;
    StoreJournal journal;
    Document document{journal};
    Reviewer reviewer{document};
    Desk desk{document, reviewer};
    StoreHouse house{desk};
    StoreRecords records{journal, document, house};
};

} // namespace

class DesktopHouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aRuleIsFoundAtOnceAndStaysWithWhoMadeIt()
    {
        {
            Run run(path());
            QTRY_VERIFY(!run.reviewer.isRunning());
            QCOMPARE(run.terms(), QStringList());
            QVERIFY(run.change(added(u"油菜花"_s, u"菜花"_s))->has_value());
            QTRY_COMPARE(run.terms(), QStringList{u"油菜花"_s});
            QCOMPARE(run.house.house().terms.last().entered.who, u"沈青禾"_s);
        }
        Run again(path());
        QCOMPARE(again.house.house().terms.last().avoid, u"油菜花"_s);
        const auto changes = again.newsroom->houseChanges();
        QCOMPARE(changes->last().who, u"沈青禾"_s);
        QTRY_COMPARE(again.terms(), QStringList{u"油菜花"_s});
    }

    void whatAnotherProgramChangesHoldsHereToo()
    {
        Run run(path());
        Run other(path());
        QVERIFY(other.change(added(u"油菜花"_s, u"菜花"_s))->has_value());
        QTRY_COMPARE(run.terms(), QStringList{u"油菜花"_s});
        QCOMPARE(run.house.house(), other.house.house());
        QVERIFY(run.change(added(u"临渚"_s, u"临渚市"_s))->has_value());
        QTRY_COMPARE(other.terms(), (QStringList{u"临渚"_s, u"油菜花"_s}));
    }

    void aHouseThatCannotBeReadIsSaidAndTheOneBeforeHolds()
    {
        Run run(path());
        const House before = run.house.house();
        QSignalSpy unread(&run.house, &StoreHouse::unread);
        QVERIFY(tamper(path(), {u"INSERT INTO house_change VALUES (1, '', 0, '{}')"_s}));
        QTRY_COMPARE(unread.size(), 1);
        QCOMPARE(run.house.house(), before);
    }

    void withoutANewsroomNothingIsChanged()
    {
        Run run(path());
        run.house.setNewsroom(nullptr);
        const auto answer = run.change(added(u"油菜花"_s, u"菜花"_s));
        QCOMPARE(answer->error().code, Error::Code::Refused);
        QCOMPARE(run.house.house(), starterHouse());
    }

    void aTermIsTriedOnTheOpenIssueAndTheOthers()
    {
        Run run(path());
        const IssueId other = IssueId::create();
        run.newsroom->append(recordsOf(other, smallIssue({})));
        QVERIFY(run.newsroom->flush());
        std::optional<TermTrial> trial;
        run.house.tryTerm({.avoid = u"江边"_s}, &run.house, [&trial](const TermTrial &made) { trial = made; });
        QTRY_VERIFY(trial.has_value());
        QCOMPARE(trial->issues, 2);
        QCOMPARE(trial->findings, 2);
        QCOMPARE(trial->here.size(), 1);
        QCOMPARE(trial->elsewhere, QStringList{u"临渚江边的的油菜花开了。"_s});
        QCOMPARE(run.terms(), QStringList()); // tried, not made
    }

    void whatPeopleDidIsCounted()
    {
        Run run(path());
        QVERIFY(run.change(added(u"油菜花"_s, u"菜花"_s))->has_value());
        QTRY_COMPARE(run.terms().size(), 1);
        const auto found = std::ranges::find(run.reviewer.findings(), u"house/term"_s, &Finding::check);
        const Finding finding = *found;
        QVERIFY(run.reviewer.apply(finding, finding.fixes.first()));
        QTRY_COMPARE(run.records.of(u"house/term"_s), (Outcomes{1, 0}));
        run.document.undoStack().undo();
        QTRY_COMPARE(run.records.of(u"house/term"_s), (Outcomes{0, 0}));
        QTRY_COMPARE(run.terms().size(), 1);
        QVERIFY(run.reviewer.dismiss(finding, u"引语"_s));
        QTRY_COMPARE(run.records.of(u"house/term"_s), (Outcomes{0, 1}));
    }

private:
    QString path() const { return m_folder->filePath(u"newsroom.galley"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(DesktopHouseTest)
#include "housetest.moc"
