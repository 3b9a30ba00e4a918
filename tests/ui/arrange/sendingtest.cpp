// Moving a story to another issue, as an editor does it.
#include "core/arrange/tray.h"
#include "tests/support/paper.h"
#include "tests/ui/window/shown.h"
#include "ui/arrange/consequencespane.h"
#include "ui/base/otherissues.h"
#include "ui/window/band.h"

#include <QPushButton>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// One other issue, held in memory.
class Tomorrow : public OtherIssues
{
public:
    QList<IssueChoice> issues() const override { return {{there.id(), u"临渚日报"_s, QDate(2026, 3, 19)}}; }
    Result<> send(const QList<Record> &here, const Departure &departure) override
    {
        return take(here, arrivalChanges(there, departure));
    }
    Result<> bringBack(const QList<Record> &here, const Departure &departure) override
    {
        return take(here, returnChanges(there, departure));
    }
    qsizetype waiting() const { return trayOf(there) ? trayOf(there)->stories.size() : 0; }

    Issue there = issueOfPages({pageOf(1, {lanterns})});
    QList<Record> recorded;

private:
    Result<> take(const QList<Record> &here, const Result<QList<Change>> &changes)
    {
        if (!changes)
            return std::unexpected(changes.error());
        there = apply(there, *changes).value();
        recorded += here;
        return {};
    }
};

const Blocks indexOfBridge{
    {Role::IndexTitle, u"导读"_s}, {Role::IndexEntry, u"临渚长桥昨日全线通车"_s}, {Role::IndexPage, u"2版"_s}};

struct Sending : Shown {
    explicit Sending(const Issue &issue = issueOfPages({pageOf(1, {lanterns}), pageOf(2, {bridge, lanterns})}))
        : Shown(issue)
    {
        desk.setOtherIssues(&tomorrow);
        story = document.issue().pages()[1].stories.first().id;
        desk.openStory(story);
    }
    ~Sending() { desk.setOtherIssues(nullptr); }

    void moveTo(const QString &words)
    {
        prompts.words = words;
        press(Qt::Key_M, Qt::ControlModifier);
    }
    bool isHere() const { return document.issue().story(story); }
    ConsequencesPane *asked() const { return window.findChild<ConsequencesPane *>(); }

    Tomorrow tomorrow;
    StoryId story;
};

const auto toTomorrow = u"To the waiting tray of 临渚日报 2026-03-19"_s;

} // namespace

class SendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherIssuesAreOfferedAfterThePages()
    {
        Sending s;
        s.moveTo(u""_s);
        QCOMPARE(s.prompts.choices, QStringList({u"01"_s, u"02"_s, toTomorrow}));
        QVERIFY(s.isHere());
        s.desk.setOtherIssues(nullptr);
        s.moveTo(toTomorrow); // no page is called so
        QCOMPARE(s.prompts.choices.size(), 2);
        QVERIFY(s.isHere());
    }

    void whatBreaksNothingGoesAtOnce()
    {
        Sending s;
        s.moveTo(toTomorrow);
        QTRY_VERIFY(!s.isHere());
        QCOMPARE(s.tomorrow.waiting(), 1);
        QVERIFY(!s.asked()->isAsking());
        QCOMPARE(s.tomorrow.recorded.last().reason.text, toTomorrow);
        QVERIFY(s.journal.records().isEmpty()); // stored with the other half, and not once more
    }

    void whatItBreaksIsShownFirst()
    {
        Sending s(issueOfPages({pageOf(1, {indexOfBridge}), pageOf(2, {bridge, lanterns})}));
        s.moveTo(u"临渚日报 2026-03-19"_s);
        QTRY_VERIFY(s.asked()->isAsking());
        QVERIFY(s.isHere());
        QTest::keyClick(s.asked(), Qt::Key_Escape);
        QVERIFY(s.isHere());
        QCOMPARE(s.tomorrow.waiting(), 0);
        s.desk.openStory(s.story); // the board has chosen another
        s.moveTo(toTomorrow);
        QTRY_VERIFY(s.asked()->isAsking());
        QTest::keyClick(s.asked(), Qt::Key_Return);
        QVERIFY(!s.isHere());
        QCOMPARE(s.tomorrow.waiting(), 1);
    }

    void undoBringsItBackAndRedoSendsItAgain()
    {
        Sending s;
        const Issue before = s.document.issue();
        s.moveTo(toTomorrow);
        QTRY_VERIFY(!s.isHere());
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.isHere());
        QCOMPARE(s.document.issue(), before);
        QCOMPARE(s.tomorrow.waiting(), 0);
        s.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!s.isHere());
        QCOMPARE(s.tomorrow.waiting(), 1);
    }

    void undoSaysWhyItStaysThere()
    {
        Sending s;
        s.moveTo(toTomorrow);
        QTRY_VERIFY(!s.isHere());
        const Issue left = s.document.issue();
        const BlockId block = s.tomorrow.there.story(s.story)->blocks.first().id;
        s.tomorrow.there = apply(s.tomorrow.there, *replaceText(s.tomorrow.there, block, {0, 2}, u"新渚"_s)).value();
        s.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!s.isHere());
        QCOMPARE(s.document.issue(), left);
        QCOMPARE(s.tomorrow.waiting(), 1);
        const auto *band = s.window.findChild<Band *>();
        QVERIFY(band && band->sentence().contains(u"was changed in the other issue"_s));
    }

    void nothingChangesWhereTheStoreRefuses()
    {
        Sending s;
        const Departure departure = departureOf(s.document.issue(), s.story, s.tomorrow.there.id()).value();
        s.tomorrow.there = apply(s.tomorrow.there, arrivalChanges(s.tomorrow.there, departure).value()).value();
        s.moveTo(toTomorrow);
        QTRY_VERIFY(s.window.findChild<Band *>());
        QVERIFY(s.isHere());
        QVERIFY(!s.document.undoStack().canUndo());
    }
};

QTEST_MAIN(SendingTest)
#include "sendingtest.moc"
