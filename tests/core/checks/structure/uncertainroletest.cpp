#include "core/checks/structure/uncertainrole.h"

#include "core/checks/analysis.h"
#include "core/model/edit.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

class Collected final : public FindingSink
{
public:
    void add(Finding finding) override { findings.append(std::move(finding)); }
    QList<Finding> findings;
};

QList<Finding> found(const RoleGuess &guess)
{
    Page page = test::issueOf(QStringList{u"江边的芦苇又绿了一茬，白鹭成群结队地飞回来"_s}).pages().first();
    page.stories.first().blocks.first().role = guess;
    const Issue issue = apply(Issue(IssueId::create()), InsertPage{0, page}).value();
    const Story &story = issue.pages().first().stories.first();
    Collected sink;
    uncertainRole()->run({issue, Analyses(), &story, &story.blocks.first()}, sink);
    return sink.findings;
}

} // namespace

class UncertainRoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tornBetweenParagraphAndHeadline()
    {
        const QList<Finding> findings = found({Role::Headline, 0.5, Role::Paragraph, u"unfinished"_s});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::B);
        QCOMPARE(findings[0].text, u"江边的芦苇又绿了一茬，白鹭成群结队地飞回"_s);
        QCOMPARE(findings[0].fixes.first().kind, Fix::Kind::SetRole);
        QCOMPARE(findings[0].fixes.first().role, Role::Paragraph);
        QCOMPARE(findings[0].evidence.size(), 1);
    }
    void silent_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<double>("certainty");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<Role>("runnerUp");
        QTest::newRow("set by a person") << Role::Headline << 0.5 << QString() << Role::Paragraph;
        QTest::newRow("sure") << Role::Headline << 0.8 << u"short"_s << Role::Paragraph;
        QTest::newRow("both headings") << Role::Kicker << 0.5 << u"short"_s << Role::Headline;
    }
    void silent()
    {
        QFETCH(Role, role);
        QFETCH(double, certainty);
        QFETCH(QString, reason);
        QFETCH(Role, runnerUp);
        QVERIFY(found({role, certainty, runnerUp, reason}).isEmpty());
    }
    void headingsAreToldApartWithSeverityC()
    {
        const QList<Finding> findings = found({Role::Kicker, 0.35, Role::Headline, u"short"_s});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::C);
    }
};

QTEST_GUILESS_MAIN(UncertainRoleTest)
#include "uncertainroletest.moc"
