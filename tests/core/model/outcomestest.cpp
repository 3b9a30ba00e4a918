#include "core/model/outcomes.h"

#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// What a desk does about findings of one issue, record by record.
struct Log {
    Issue issue = test::issueOf({u"临渚江边的的油菜花花开了。"_s});
    QList<Record> records;

    void add(const QList<Change> &changes, const QString &check)
    {
        const GroupId group = GroupId::create();
        for (const Change &change : changes) {
            Record record;
            record.issue = issue.id();
            record.group = group;
            record.reason.check = check;
            record.change = change;
            records.append(record);
        }
    }
    Change replacement(qsizetype at, qsizetype length) const
    {
        return *replaceText(issue, issue.pages().first().stories.first().blocks.first().id, {at, at + length}, {});
    }
    static Change dismissal()
    {
        Dismissal dismissal;
        dismissal.id = DismissalId::create();
        dismissal.check = u"a/a"_s;
        return Dismiss{dismissal};
    }
    Outcomes of(const QString &check = u"a/a"_s) const { return outcomesOf(records).value(check); }
};

} // namespace

class OutcomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFixCountsOnceHoweverManyChanges()
    {
        Log log;
        log.add({log.replacement(5, 1), log.replacement(9, 1)}, u"a/a"_s);
        QCOMPARE(log.of(), (Outcomes{1, 0}));
    }

    void eachCheckByItself()
    {
        Log log;
        log.add({log.replacement(5, 1)}, u"a/a"_s);
        log.add({log.replacement(9, 1)}, u"b/b"_s);
        log.add({log.dismissal()}, u"b/b"_s);
        QCOMPARE(log.of(), (Outcomes{1, 0}));
        QCOMPARE(log.of(u"b/b"_s), (Outcomes{1, 1}));
    }

    void whatWasTypedCountsForNone()
    {
        Log log;
        log.add({log.replacement(5, 1)}, {});
        QVERIFY(outcomesOf(log.records).isEmpty());
    }

    void anUndoneFixDoesNotCount()
    {
        Log log;
        const Change first = log.replacement(5, 1);
        const Change second = log.replacement(9, 1);
        log.add({first, second}, u"a/a"_s);
        log.add({inverse(second), inverse(first)}, u"a/a"_s);
        QCOMPARE(log.of(), (Outcomes{0, 0}));
        log.add({first, second}, u"a/a"_s); // redone
        QCOMPARE(log.of(), (Outcomes{1, 0}));
    }

    void aDismissalThatWasTakenBackDoesNotCount()
    {
        Log log;
        const Change dismissal = log.dismissal();
        log.add({dismissal}, u"a/a"_s);
        log.add({log.dismissal()}, u"a/a"_s);
        log.add({inverse(dismissal)}, u"a/a"_s);
        QCOMPARE(log.of(), (Outcomes{0, 1}));
    }

    void precisionIsTheShareThatWasAccepted()
    {
        QCOMPARE(Outcomes().precision(), 1.0);
        QCOMPARE((Outcomes{3, 1}).precision(), 0.75);
    }
};

QTEST_GUILESS_MAIN(OutcomesTest)
#include "outcomestest.moc"
