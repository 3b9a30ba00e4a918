// Which role may do what, and what is said to whom it may not.
#include "core/approval/rights.h"
#include "tests/core/approval/staff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoleMay_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("instead"); // empty: it may
        const auto row = [](const char *name, const QString &who, Act act, const QString &instead = {}) {
            QTest::newRow(name) << who << act << instead;
        };
        row("copy editor, first review", u"沈青禾"_s, Act::SignFirstReview);
        row("copy editor, second review", u"沈青禾"_s, Act::SignSecondReview, u"周岚, 陆一舟, 江远"_s);
        row("copy editor, final review", u"沈青禾"_s, Act::SignFinalReview, u"周岚, 江远"_s);
        row("copy editor, people", u"沈青禾"_s, Act::ManagePeople, u"周岚"_s);
        row("desk chief, second review", u"陆一舟"_s, Act::SignSecondReview);
        row("desk chief, final review", u"陆一舟"_s, Act::SignFinalReview, u"周岚, 江远"_s);
        row("duty editor-in-chief, final review", u"江远"_s, Act::SignFinalReview);
        row("duty editor-in-chief, people", u"江远"_s, Act::ManagePeople, u"周岚"_s);
        row("administrator, people", u"周岚"_s, Act::ManagePeople);
    }
    void aRoleMay()
    {
        QFETCH(QString, who);
        QFETCH(Act, act);
        QFETCH(QString, instead);
        const Staff staff = Staff::full();
        const Result<> answer = may(staff.people, staff.id(who), act);
        QCOMPARE(answer.has_value(), instead.isEmpty());
        if (answer)
            return;
        QCOMPARE(answer.error().code, Error::Code::Refused);
        QCOMPARE(answer.error().message.arguments(), (QStringList{who, instead}));
    }

    void whereNobodyIsLeftTheRolesAreNamed()
    {
        Staff staff = Staff::full();
        QVERIFY(staff.take(rolesSet(staff.people, staff.administrator(), staff.id(u"周岚"_s),
                                    {PersonRole::Administrator}, staff.now())));
        QVERIFY(staff.take(personLeft(staff.people, staff.administrator(), staff.id(u"江远"_s), staff.now())));
        const Result<> answer = may(staff.people, staff.id(u"周岚"_s), Act::SignFinalReview);
        QCOMPARE(answer.error().message.arguments().last(), u"duty editor-in-chief"_s);
    }

    void whoLeftMayNothing()
    {
        Staff staff = Staff::full();
        QVERIFY(staff.take(personLeft(staff.people, staff.administrator(), staff.id(u"沈青禾"_s), staff.now())));
        QCOMPARE(may(staff.people, staff.id(u"沈青禾"_s), Act::SignFirstReview).error().code, Error::Code::Refused);
    }

    void aStrangerMayNothing()
    {
        QCOMPARE(may(Staff::full().people, PersonId::create(), Act::SignFirstReview).error().code,
                 Error::Code::NotFound);
    }

    void onePersonAtOneDeskMayAll()
    {
        for (int i = 0; i < actCount; ++i)
            QVERIFY(may({}, {}, Act(i)));
    }

    void everyActIsSomeonesToDo()
    {
        for (int i = 0; i < actCount; ++i)
            QVERIFY2(!rolesThatMay(Act(i)).isEmpty(), qPrintable(actName(Act(i))));
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "rightstest.moc"
