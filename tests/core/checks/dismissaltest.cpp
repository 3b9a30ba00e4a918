#include "core/checks/runner.h"
#include "core/model/edit.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const QString paragraph = u"市里开会。会上说了链链的事。散会。"_s;

Finding findingAt(const Issue &issue, const QString &text, const QString &check = u"text/duplicated-character"_s)
{
    const Block &block = issue.pages().first().stories.first().blocks.first();
    const qsizetype at = block.text.indexOf(text);
    return {.check = check, .place = Place::in(block.id, {at, at + text.size()}), .text = text};
}

Issue dismissed(const Issue &issue, const Finding &finding)
{
    return apply(issue, Dismiss{dismissalOf(finding, issue, u"系列名"_s)}).value_or(Issue());
}

Issue replaced(const Issue &issue, const QString &before, const QString &after)
{
    const Block &block = issue.pages().first().stories.first().blocks.first();
    const qsizetype at = block.text.indexOf(before);
    const auto change = replaceText(issue, block.id, {at, at + before.size()}, after);
    return change ? apply(issue, *change).value_or(Issue()) : Issue();
}

} // namespace

class DismissalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersWhatItWasAbout()
    {
        const Issue issue = test::issueOf({paragraph});
        const Dismissal dismissal = dismissalOf(findingAt(issue, u"链链"_s), issue, u"系列名"_s);
        QCOMPARE(dismissal.context, u"会上说了链链的事。"_s);
        QCOMPARE(dismissal.flagged, u"链链"_s);
        QCOMPARE(dismissal.reason, u"系列名"_s);
        QVERIFY(!dismissal.id.isNull());
    }

    void lastsWhileTheSentenceStays_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("lasts");
        QTest::newRow("an earlier sentence grows") << u"开会。"_s << u"上午开会。"_s << true;
        QTest::newRow("a later sentence changes") << u"散会"_s << u"会散"_s << true;
        QTest::newRow("its own sentence changes") << u"说了"_s << u"谈了"_s << false;
        QTest::newRow("its sentence is joined to the next") << u"的事。"_s << u"的事，"_s << false;
    }

    void lastsWhileTheSentenceStays()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Issue issue = test::issueOf({paragraph});
        const Issue changed = replaced(dismissed(issue, findingAt(issue, u"链链"_s)), before, after);
        QTEST(isDismissed(findingAt(changed, u"链链"_s), changed), "lasts");
    }

    void comesBackWithItsSentence()
    {
        const Issue issue = test::issueOf({paragraph});
        const Issue changed = replaced(dismissed(issue, findingAt(issue, u"链链"_s)), u"说了"_s, u"谈了"_s);
        const Issue back = replaced(changed, u"谈了"_s, u"说了"_s);
        QVERIFY(isDismissed(findingAt(back, u"链链"_s), back));
    }

    void comesBackWithItsTextWhenADeletionIsTakenBack()
    {
        const Issue issue = test::issueOf({paragraph});
        const Issue before = dismissed(issue, findingAt(issue, u"链链"_s));
        const Block &block = before.pages().first().stories.first().blocks.first();
        const Change deletion = replaceText(before, block.id, {5, block.text.size()}, {}).value();
        const Issue back = apply(before, {deletion, inverse(deletion)}).value();
        QVERIFY(isDismissed(findingAt(back, u"链链"_s), back));
    }

    void isAboutOneCheck()
    {
        const Issue issue = test::issueOf({paragraph});
        const Issue after = dismissed(issue, findingAt(issue, u"链链"_s));
        QVERIFY(!isDismissed(findingAt(after, u"链链"_s, u"text/typo"_s), after));
    }

    void isAboutOnePlace()
    {
        const Issue issue = test::issueOf({u"链链和链链。"_s});
        const Issue after = dismissed(issue, findingAt(issue, u"链链"_s));
        Finding second = findingAt(after, u"链链"_s);
        QVERIFY(isDismissed(second, after));
        second.place.begin = 3;
        second.place.end = 5;
        QVERIFY(!isDismissed(second, after));
    }

    void reachesOverTheIssueWhenAskedTo()
    {
        const Issue issue = test::issueOf({paragraph});
        const Dismissal everywhere = dismissalOf(findingAt(issue, u"链链"_s), issue, u"系列名"_s,
                                                 DismissalReach::Issue);
        const Issue after = replaced(apply(issue, Dismiss{everywhere}).value(), u"散会。"_s, u"链链又来了。"_s);
        QVERIFY(isDismissed(findingAt(after, u"链链"_s), after));
        Finding second = findingAt(after, u"链链又"_s);
        second.text = u"链链"_s;
        second.place.end = second.place.begin + 2;
        QCOMPARE(dismissalFor(second, after)->reason, u"系列名"_s);
        QVERIFY(!isDismissed(findingAt(after, u"又来"_s), after));
        QVERIFY(!isDismissed(findingAt(after, u"链链"_s, u"text/typo"_s), after));
    }

    void isStoredWithItsReach_data()
    {
        QTest::addColumn<DismissalReach>("reach");
        QTest::newRow("one place") << DismissalReach::Place;
        QTest::newRow("the issue") << DismissalReach::Issue;
    }
    void isStoredWithItsReach()
    {
        QFETCH(DismissalReach, reach);
        const Issue issue = test::issueOf({paragraph});
        const Change change = Dismiss{dismissalOf(findingAt(issue, u"链链"_s), issue, u"系列名"_s, reach)};
        const QJsonObject stored = toJson(change);
        // Records of one place read as they did before there was a choice.
        QCOMPARE(stored["dismissal"_L1].toObject().contains("reach"_L1), reach == DismissalReach::Issue);
        const Result<Change> read = changeFromJson(stored);
        QVERIFY(read);
        QCOMPARE(std::get<Dismiss>(*read).dismissal.reach, reach);
    }

    void isBackAgainWhenItsTextChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("back");
        QTest::newRow("nothing of it") << u"散会"_s << u"会散"_s << false;
        QTest::newRow("its sentence") << u"说了"_s << u"谈了"_s << true;
        QTest::newRow("its place was written anew") << u"了链链的"_s << u"了链链之"_s << true;
    }
    void isBackAgainWhenItsTextChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Issue issue = test::issueOf({paragraph});
        QVERIFY(!isBackAgain(findingAt(issue, u"链链"_s), issue));
        const Issue changed = replaced(dismissed(issue, findingAt(issue, u"链链"_s)), before, after);
        QTEST(isBackAgain(findingAt(changed, u"链链"_s), changed), "back");
    }

    void anotherPlaceIsNotBackAgain()
    {
        const Issue issue = test::issueOf({u"链链和链链。"_s});
        const Issue after = dismissed(issue, findingAt(issue, u"链链"_s));
        Finding second = findingAt(after, u"链链"_s);
        second.place.begin = 3;
        second.place.end = 5;
        QVERIFY(!isBackAgain(second, after));
    }

    void isAboutTheTextOfASeam()
    {
        const Issue issue = test::issueOf({u"前一句。表示祝"_s, u"贺。后一句。"_s});
        const QList<Block> &blocks = issue.pages().first().stories.first().blocks;
        const Finding finding{
            .check = u"structure/broken-paragraph"_s, .place = {blocks[0].id, 6, blocks[1].id, 1}, .text = u"祝⏎贺"_s};
        const Issue after = dismissed(issue, finding);
        QCOMPARE(after.dismissals().first().context, u"表示祝⏎贺。"_s);
        QVERIFY(isDismissed(finding, after));
    }
};

QTEST_GUILESS_MAIN(DismissalTest)
#include "dismissaltest.moc"
