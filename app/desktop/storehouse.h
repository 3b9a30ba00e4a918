#pragma once

#include "core/checks/catalogue.h"
#include "core/store/newsroom.h"
#include "ui/house/housedesk.h"

#include <QThreadPool>

#include <stop_token>

namespace galley {

class Desk;

/// The house of the newsroom: keeps its changes there and has the open issue checked by each at once. GUI thread only; the
/// newsroom is asked, and the checks are made, on a thread of its own.
class StoreHouse : public HouseDesk
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit StoreHouse(Desk &desk);
    /// Waits for what is being done.
    ~StoreHouse() override;

    /// Where changes are kept; null: nowhere, and they are refused. Waits for what is being done in the one before.
    void setNewsroom(std::shared_ptr<Newsroom> newsroom);
    void setUser(const QString &user) { m_user = user; }
    /// The checks that hold from now on, and what they were made of.
    void adopt(std::shared_ptr<const Checks> checks, std::shared_ptr<const CheckServices> services);

    const House &house() const override { return m_house; }
    void change(const HouseChange &change, QObject *context, const Changed &done) override;
    void tryTerm(const Term &term, QObject *context, const Tried &done) override;

private:
    HouseChange signedBy(HouseChange change) const;

    Desk &m_desk;
    QString m_user;
    House m_house = starterHouse();
    std::shared_ptr<Newsroom> m_newsroom;
    std::shared_ptr<const CheckServices> m_services; ///< null until the language data are there
    bool m_changing = false;                         ///< one change at a time: each is made to what the one before left
    std::stop_source m_trying;
    QThreadPool m_thread; ///< one thread; last, so that it ends first
};

} // namespace galley
