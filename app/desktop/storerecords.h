#pragma once

#include "ui/findings/checkrecords.h"

#include <QThreadPool>
#include <QTimer>

namespace galley {

class Document;
class HouseDesk;
class StoreJournal;

/// Counts what became of each check's findings out of the records of the newsroom in which the open issue lives: when an
/// issue is opened, and a little after something was stored. GUI thread only; the newsroom is asked on a thread of its own.
class StoreRecords : public CheckRecords
{
    Q_OBJECT

public:
    /// All, and every newsroom that the journal is given, must outlive it.
    StoreRecords(const StoreJournal &journal, const Document &document, const HouseDesk &house);
    /// Waits for the count that is being made.
    ~StoreRecords() override;

    Outcomes of(const QString &check) const override { return m_outcomes.value(check); }
    bool isUnderFloor(const QString &check) const override;
    double floor() const override;

private:
    void count();

    const StoreJournal &m_journal;
    const HouseDesk &m_house;
    QHash<QString, Outcomes> m_outcomes;
    QTimer m_pause;
    QThreadPool m_thread; ///< one thread; last, so that it ends first
};

} // namespace galley
