// Reasons for dismissing that are offered again, out of the newsroom's other issues.
#include "app/desktop/storejournal.h"
#include "app/desktop/storereasons.h"
#include "tests/core/store/newsroomfixture.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class ReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Newsroom::open(m_folder->filePath(u"newsroom.galley"_s));
        QVERIFY(opened);
        m_newsroom = *std::move(opened);
        m_time = QDateTime(QDate(2026, 3, 2), QTime(20, 0), QTimeZone::UTC);
    }

    void theLatestIssueComesFirst()
    {
        dismissIn(IssueId::create(), {u"方言"_s, u"人名"_s});
        dismissIn(IssueId::create(), {u"诗行如此"_s, u"人名"_s});
        QCOMPARE(asked(), QStringList({u"人名"_s, u"诗行如此"_s, u"方言"_s}));
    }

    void onlyALittleIsLookedThrough()
    {
        for (int issue = 0; issue < 12; ++issue)
            dismissIn(IssueId::create(), {u"理由%1甲"_s.arg(issue), u"理由%1乙"_s.arg(issue)});
        const QStringList reasons = asked();
        QCOMPARE(reasons.size(), 16); // of eight issues
        QCOMPARE(reasons.first(), u"理由11乙"_s);
    }

    void withoutANewsroomThereAreNone()
    {
        m_newsroom.reset();
        QCOMPARE(asked(), QStringList());
    }

    void whoIsGoneIsNotAnswered()
    {
        StoreJournal journal;
        journal.setNewsroom(m_newsroom.get());
        bool answered = false;
        {
            StoreReasons reasons(journal);
            QObject asker;
            reasons.ask(&asker, [&answered](const QStringList &) { answered = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!answered);
    }

private:
    void dismissIn(IssueId issue, const QStringList &reasons)
    {
        for (const QString &reason : reasons) {
            Record record = dismissalOf(issue, reason);
            m_time = m_time.addSecs(1);
            record.time = m_time;
            m_newsroom->append({record});
        }
    }

    QStringList asked()
    {
        StoreJournal journal;
        journal.setNewsroom(m_newsroom.get());
        StoreReasons reasons(journal);
        std::optional<QStringList> answer;
        reasons.ask(this, [&answer](const QStringList &given) { answer = given; });
        [&answer] { QTRY_VERIFY(answer); }();
        return answer.value_or(QStringList());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Newsroom> m_newsroom;
    QDateTime m_time;
};

QTEST_MAIN(ReasonsTest)
#include "reasonstest.moc"
