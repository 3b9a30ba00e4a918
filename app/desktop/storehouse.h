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

    /// Where changes are kept; null: nowhere, and they are refused. Waits for what is being done in the one before. What
    /// other programs change there is taken over within a second.
    void setNewsroom(std::shared_ptr<Newsroom> newsroom);
    void setUser(const QString &user) { m_user = user; }
    /// The checks that hold from now on, and what they were made of.
    void adopt(std::shared_ptr<const Checks> checks, std::shared_ptr<const CheckServices> services);
    /// Reads the newsroom's house anew, as soon as there are language data.
    void reread();

    const House &house() const override { return m_house; }
    void change(const HouseChange &change, QObject *context, const Changed &done) override;
    void tryTerm(const Term &term, QObject *context, const Tried &done) override;

Q_SIGNALS:
    /// The newsroom's house could not be read, and why; the one that was there holds on.
    void unread(const QString &sentence);

private:
    HouseChange signedBy(HouseChange change) const;

    Desk &m_desk;
    QString m_user;
    House m_house = starterHouse();
    std::shared_ptr<Newsroom> m_newsroom;
    std::shared_ptr<const CheckServices> m_services; ///< null until the language data are there
    bool m_grown = false;                            ///< before there were language data: to be read anew with them
    std::stop_source m_trying;
    QThreadPool m_trials; ///< one thread, so that nobody waits for a trial; these two last, so that they end first
    QThreadPool m_thread; ///< one thread: changes in the order given
};

} // namespace galley
