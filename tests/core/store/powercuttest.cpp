// Cuts the power under the newsroom at any moment, and looks what is left.
#include "tests/core/store/failingdisk.h"
#include "tests/core/store/newsroomfixture.h"

#include <QCryptographicHash>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

/// One issue whose title changes again and again: record n gives it the nth title.
class Ledger
{
public:
    explicit Ledger(QRandomGenerator &random)
        : m_random(random)
    {
    }

    /// Opens, writes and closes until the power is gone.
    void work(const QString &path, const FailingDisk &disk)
    {
        while (!disk.isCut()) {
            auto newsroom = Newsroom::open(path);
            if (!newsroom)
                return;
            (*newsroom)->onCommitted([this](IssueId issue, const Result<qint64> &sequence) {
                if (issue == m_issue && sequence)
                    m_acknowledged = *sequence;
            });
            const qsizetype rounds = m_random.bounded(1, 12);
            for (qsizetype i = 0; i < rounds && !disk.isCut(); ++i)
                write(**newsroom);
        }
    }

    /// All that was acknowledged is there, and what else is there continues it.
    void look(const QString &path)
    {
        auto newsroom = Newsroom::open(path);
        QVERIFY2(newsroom, newsroom ? "" : qPrintable(newsroom.error().message.text()));
        const auto records = (*newsroom)->records(m_issue);
        QVERIFY2(records || records.error().code == Error::Code::NotFound,
                 records ? "" : qPrintable(records.error().message.text()));
        const qsizetype stored = records ? records->size() : 0;
        QVERIFY2(stored >= m_acknowledged, qPrintable(u"%1 < %2"_s.arg(stored).arg(m_acknowledged.load())));
        QVERIFY(stored <= m_changes.size());
        for (qsizetype i = 0; i < stored; ++i)
            QCOMPARE(records->at(i).change, m_changes[i]);
        if (stored > 0) {
            const auto verified = (*newsroom)->verify(m_issue);
            QVERIFY(verified);
            QVERIFY2(!verified->brokenAt, qPrintable(verified->reason.text()));
        }
        m_checked += m_acknowledged;
        m_lost += m_changes.size() - stored;
        m_changes.resize(stored);
        m_acknowledged = stored;
    }

    qint64 checked() const { return m_checked; }
    qint64 lost() const { return m_lost; }

private:
    void write(Newsroom &newsroom)
    {
        if (m_random.bounded(4) == 0) { // enough for the log to be moved into the file from time to time
            const QByteArray bytes(m_random.bounded(1, 400'000), char('a' + m_random.bounded(26)));
            const QByteArray digest = newsroom.keep(bytes);
            append(newsroom, AddSource{{u"江报.txt"_s, u"UTF-8"_s, digest}});
        }
        const QString title = u"第%1稿"_s.arg(m_changes.size()) + QString(m_random.bounded(1, 3000), u'渚');
        append(newsroom, SetIssueAttribute{IssueAttribute::Title, this->title(), title});
        if (m_random.bounded(2) == 0)
            newsroom.flush();
    }

    void append(Newsroom &newsroom, const Change &change)
    {
        m_changes << change;
        newsroom.append({recordOf(m_issue, change)});
    }

    QString title() const
    {
        for (auto change = m_changes.crbegin(); change != m_changes.crend(); ++change)
            if (const auto *set = std::get_if<SetIssueAttribute>(&*change))
                return set->after;
        return {};
    }

    QRandomGenerator &m_random;
    IssueId m_issue = IssueId::create();
    QList<Change> m_changes; ///< as far as they may be on disk
    std::atomic<qint64> m_acknowledged = 0;
    qint64 m_checked = 0;
    qint64 m_lost = 0;
};

} // namespace

class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledged_data()
    {
        QTest::addColumn<FailingDisk::Survival>("survival");
        QTest::addColumn<quint32>("seed");
        const bool set = qEnvironmentVariableIsSet("GALLEY_POWER_SEEDS");
        const quint32 seeds = set ? quint32(qEnvironmentVariableIntValue("GALLEY_POWER_SEEDS")) : 4;
        for (quint32 seed = 1; seed <= seeds; ++seed) {
            QTest::addRow("nothing unsynced is left, %u", seed) << FailingDisk::Survival::Nothing << seed;
            QTest::addRow("some sectors are left, %u", seed) << FailingDisk::Survival::Sectors << seed;
            QTest::addRow("some sectors are rubbish, %u", seed) << FailingDisk::Survival::Torn << seed;
        }
    }
    void keepsWhatWasAcknowledged()
    {
        QFETCH(FailingDisk::Survival, survival);
        QFETCH(quint32, seed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"newsroom.galley"_s);
        QRandomGenerator random(seed);
        FailingDisk disk;
        Ledger ledger(random);
        for (int cut = 0; cut < 8 && !QTest::currentTestFailed(); ++cut) {
            // Soon after the start, while the file is made or mended, or much later.
            disk.cutPowerAfter(random.bounded(cut % 2 ? 30 : 2500));
            ledger.work(path, disk);
            disk.restorePower(survival, random);
            ledger.look(path);
            ++m_cuts;
        }
        m_checked += ledger.checked();
        m_lost += ledger.lost();
    }

    void cleanupTestCase() const
    {
        qInfo("%lld power cuts: %lld acknowledged records must be there and are, %lld unacknowledged ones lost",
              static_cast<long long>(m_cuts), static_cast<long long>(m_checked), static_cast<long long>(m_lost));
        QVERIFY(m_checked > 0 && m_lost > 0);
    }

private:
    qint64 m_cuts = 0;
    qint64 m_checked = 0;
    qint64 m_lost = 0;
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "powercuttest.moc"
