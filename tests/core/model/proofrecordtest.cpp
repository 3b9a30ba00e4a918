#include "core/model/edit.h"
#include "core/model/issueform.h"
#include "core/model/record.h"
#include "tests/support/build.h"

#include <QTest>
#include <QTimeZone>

using namespace galley;
using namespace Qt::StringLiterals;

/// What the issue keeps of page proofs.
class ProofRecordTest : public QObject
{
    Q_OBJECT

    const Issue m_bare = test::issueOfStories({{{Role::Headline, u"临渚修堤"_s}}});
    const ProofFile m_file{ProofFileId::create(), u"/版/01.pdf"_s, "\x01\xFF"_ba,
                           QDateTime(QDate(2026, 3, 18), QTime(0, 41, 7, 250), QTimeZone::UTC)};
    const Issue m_issue = apply(m_bare, AttachProof{m_file}).value();

    ProofMark mark(ProofMark::Kind kind) const
    {
        return {.id = ProofMarkId::create(), .file = m_file.id, .sheet = 2, .kind = kind};
    }
    ProofMark regionMark(ProofMark::Kind kind) const
    {
        ProofMark made = mark(kind);
        made.region = QRectF(40.5, 60, 200, 33.25);
        return made;
    }
    QList<std::pair<const char *, Change>> everyChange() const
    {
        ProofMark page = mark(ProofMark::Kind::Page);
        page.page = m_issue.pages().first().id;
        ProofMark returned = mark(ProofMark::Kind::Returned);
        returned.difference = u"proof/tail-missing"_s;
        return {{"attach a file", AttachProof{{ProofFileId::create(), m_file.path, "\x02"_ba, m_file.received}}},
                {"detach a file", DetachProof{m_file}},
                {"say its page", MarkProof{page}},
                {"say that it is none", MarkProof{mark(ProofMark::Kind::Page)}},
                {"give back", MarkProof{returned}},
                {"leave out", MarkProof{regionMark(ProofMark::Kind::LeftOut)}},
                {"read apart", MarkProof{regionMark(ProofMark::Kind::Apart)}}};
    }

private Q_SLOTS:
    void aKeptIssueComesBackWithThem_data()
    {
        QTest::addColumn<Change>("change");
        for (const auto &[name, change] : everyChange())
            QTest::newRow(name) << change;
    }

    void aKeptIssueComesBackWithThem()
    {
        QFETCH(Change, change);
        const Issue issue = apply(m_issue, change).value();
        QCOMPARE(issueFromBytes(toBytes(issue)).value(), issue);
    }

    void whatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<Issue>("issue");
        QTest::addColumn<Change>("change");
        const ProofMark leftOut = regionMark(ProofMark::Kind::LeftOut);
        QTest::newRow("attached twice") << m_issue << Change(AttachProof{m_file});
        QTest::newRow("detached twice") << m_bare << Change(DetachProof{m_file});
        QTest::newRow("a mark on a file that is not there") << m_bare << Change(MarkProof{leftOut});
        QTest::newRow("a mark that is not there") << m_issue << Change(UnmarkProof{leftOut});
        const Issue marked = apply(m_issue, MarkProof{leftOut}).value();
        QTest::newRow("the same mark twice") << marked << Change(MarkProof{leftOut});
        QTest::newRow("detached while something is said of it") << marked << Change(DetachProof{m_file});
    }

    void whatDoesNotFitIsRefused()
    {
        QFETCH(Issue, issue);
        QFETCH(Change, change);
        const Result<Issue> after = apply(issue, change);
        QVERIFY(!after);
        QCOMPARE(after.error().code, Error::Code::Conflict);
    }

    void theyAreRecordsOfTheirOwnKind_data() { aKeptIssueComesBackWithThem_data(); }

    void theyAreRecordsOfTheirOwnKind()
    {
        QFETCH(Change, change);
        Record record;
        record.change = change;
        QCOMPARE(record.kind(), u"proof"_s);
    }
};

QTEST_GUILESS_MAIN(ProofRecordTest)
#include "proofrecordtest.moc"
