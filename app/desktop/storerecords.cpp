#include "app/desktop/storerecords.h"

#include "app/desktop/storejournal.h"
#include "core/house/demotion.h"
#include "ui/house/housedesk.h"

#include <chrono>

using namespace std::chrono_literals;

namespace galley {

StoreRecords::StoreRecords(const StoreJournal &journal, const Document &document, const HouseDesk &house)
    : m_journal(journal)
    , m_house(house)
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &StoreRecords::count);
    connect(&document, &Document::opened, this, &StoreRecords::count);
    connect(&house, &HouseDesk::changed, this, &CheckRecords::changed);
    connect(&journal, &StoreJournal::stored, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
}

StoreRecords::~StoreRecords()
{
    m_thread.waitForDone();
}

bool StoreRecords::isUnderFloor(const QString &check) const
{
    return galley::isUnderFloor(m_house.house(), check, of(check), QDate::currentDate().addDays(-days));
}

double StoreRecords::floor() const
{
    return m_house.house().precisionFloor;
}

void StoreRecords::count()
{
    Newsroom *newsroom = m_journal.newsroom();
    if (!newsroom)
        return;
    m_thread.clear(); // a newer count says more
    m_thread.start([this, newsroom] {
        const auto records = newsroom->recordsForFindings(QDateTime::currentDateTimeUtc().addDays(-days));
        const QHash<QString, Outcomes> outcomes = records ? outcomesOf(*records) : QHash<QString, Outcomes>();
        QMetaObject::invokeMethod(
            this,
            [this, outcomes] {
                if (outcomes == m_outcomes)
                    return;
                m_outcomes = outcomes;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace galley
