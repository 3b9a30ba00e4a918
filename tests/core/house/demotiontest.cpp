#include "core/house/demotion.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

const QDate since(2026, 3, 1);

CheckSetting setting(const QString &check, QDate date, const QList<Role> &roles = {})
{
    return {check, roles, {}, Severity::B, {date, u"沈青禾"_s}};
}

} // namespace

class DemotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckIsUnderTheFloor_data()
    {
        QTest::addColumn<Outcomes>("outcomes");
        QTest::addColumn<QList<CheckSetting>>("settings");
        QTest::addColumn<bool>("under");
        using Settings = QList<CheckSetting>;
        QTest::newRow("most accepted") << Outcomes{30, 10} << Settings{} << false;
        QTest::newRow("on the floor") << Outcomes{20, 20} << Settings{} << false;
        QTest::newRow("fewer accepted") << Outcomes{9, 11} << Settings{} << true;
        QTest::newRow("too few settled to say") << Outcomes{0, 19} << Settings{} << false;
        QTest::newRow("nothing settled") << Outcomes{} << Settings{} << false;
        QTest::newRow("the house spoke lately") << Outcomes{9, 11} << Settings{setting(u"a/a"_s, since)} << false;
        QTest::newRow("the house spoke long ago")
            << Outcomes{9, 11} << Settings{setting(u"a/a"_s, since.addDays(-1))} << true;
        QTest::newRow("the house spoke of another") << Outcomes{9, 11} << Settings{setting(u"b/b"_s, since)} << true;
        QTest::newRow("the house spoke of headlines only")
            << Outcomes{9, 11} << Settings{setting(u"a/a"_s, since, {Role::Headline})} << true;
    }
    void aCheckIsUnderTheFloor()
    {
        QFETCH(Outcomes, outcomes);
        QFETCH(QList<CheckSetting>, settings);
        const House house{.precisionFloor = 0.5, .checkSettings = settings};
        QTEST(isUnderFloor(house, u"a/a"_s, outcomes, since), "under");
    }

    void aStepDownEndsWithOff()
    {
        QCOMPARE(demoted(u"a/a"_s, Severity::A).severity, std::optional(Severity::B));
        QCOMPARE(demoted(u"a/a"_s, Severity::B).severity, std::optional(Severity::C));
        QCOMPARE(demoted(u"a/a"_s, Severity::C).severity, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(DemotionTest)
#include "demotiontest.moc"
