#pragma once

#include "core/checks/house/trial.h"
#include "core/house/demotion.h"
#include "ui/base/desk.h"
#include "ui/findings/checkrecords.h"
#include "ui/house/housedesk.h"

/// The house and the checks' records in memory. Headers only: the window's tests alone include it.
namespace galley::test {

class FakeHouse : public HouseDesk
{
public:
    FakeHouse(Desk &desk, const House &house)
        : m_desk(desk)
        , m_house(house)
    {
    }

    const House &house() const override { return m_house; }

    void change(const HouseChange &change, QObject *, const Changed &done) override
    {
        if (refusing)
            return done(failure(Error::Code::Failed, "The disk is full."));
        m_house = galley::changed(m_house, change);
        made.append(change);
        Q_EMIT HouseDesk::changed();
        done({});
    }

    void tryTerm(const Term &term, QObject *, const Tried &done) override
    {
        ++tries;
        const QList<Finding> here = tried(term, m_desk.document().issue(), nullptr);
        done({3, here.size() + 4, here, {QStringLiteral("上一期的一句话。")}});
    }

    bool refusing = false;
    QList<HouseChange> made;
    int tries = 0;

private:
    Desk &m_desk;
    House m_house;
};

class FakeRecords : public CheckRecords
{
public:
    explicit FakeRecords(const HouseDesk &house)
        : m_house(house)
    {
        connect(&house, &HouseDesk::changed, this, &CheckRecords::changed);
    }

    Outcomes of(const QString &check) const override { return outcomes.value(check); }
    bool isUnderFloor(const QString &check) const override
    {
        return galley::isUnderFloor(m_house.house(), check, of(check), QDate(2026, 3, 1));
    }
    double floor() const override { return m_house.house().precisionFloor; }

    QHash<QString, Outcomes> outcomes;

private:
    const HouseDesk &m_house;
};

} // namespace galley::test
