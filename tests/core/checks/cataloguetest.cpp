#include "core/checks/catalogue.h"
#include "core/checks/fixes.h"
#include "core/checks/runner.h"
#include "core/model/edit.h"
#include "tests/support/build.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

Issue issueOf(const Example &example, const QString &text)
{
    QList<QList<std::pair<Role, QString>>> stories;
    qsizetype number = 0;
    for (const QString &story : text.split(u"\n\n"_s)) {
        stories.emplace_back();
        for (const QString &paragraph : story.split(u'\n'))
            stories.last().append({example.roles.value(number++, example.role), paragraph});
    }
    Issue issue = test::issueOfStories(stories);
    if (const StoryId first = issue.pages().first().stories.first().id; !example.hole.isEmpty())
        issue = apply(issue, SetStoryAttribute{first, StoryAttribute::Hole, {}, example.hole}).value();
    if (example.date.isEmpty())
        return issue;
    return apply(issue, SetIssueAttribute{IssueAttribute::Date, {}, example.date}).value();
}

Issue issueOf(const Example &example)
{
    return issueOf(example, example.text);
}

/// What the example that is tried says was received.
class ExampleReceived : public ReceivedStories
{
public:
    std::optional<Story> received(const Issue &, StoryId) const override
    {
        if (example.received.isEmpty())
            return std::nullopt;
        return issueOf(example, example.received).pages().first().stories.first();
    }

    Example example;
};

} // namespace

/// Every check must do what its own examples promise, with the data that this computer has.
class CatalogueTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<ExampleReceived> m_received = std::make_shared<ExampleReceived>();
    CheckServices m_services;
    Checks m_checks;

private Q_SLOTS:
    void initTestCase()
    {
        m_services = loadServices();
        m_services.received = m_received;
        m_services.house.pagePlan = {
            {.page = everyPage, .columns = 8, .measure = 13, .lines = 115, .marks = EndMarks::Squeeze}};
        for (const Message &message : m_services.missing)
            qWarning().noquote() << message.text();
        m_checks = allChecks(m_services);
    }

    void idsAreUnique()
    {
        const QStringList ids = catalogueIds();
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }

    void everyCheckIsInTheCatalogueAndExplained()
    {
        for (const std::unique_ptr<Check> &check : m_checks) {
            const CheckInfo info = check->info();
            QVERIFY2(catalogueIds().contains(info.id), qPrintable(info.id));
            QVERIFY2(!info.title.isEmpty() && !info.explanation.isEmpty(), qPrintable(info.id));
            // What it finds is in how sure a role is, and an example has only sure ones.
            if (info.id == "structure/uncertain-role"_L1)
                continue;
            const auto flagged = [](const Example &example) { return !example.flagged.isEmpty(); };
            QVERIFY2(std::ranges::any_of(info.examples, flagged), qPrintable(info.id));
            QVERIFY2(!std::ranges::all_of(info.examples, flagged), qPrintable(info.id));
        }
    }

    void messagesAreSentencesAndEvidenceIsNotes()
    {
        for (const std::unique_ptr<Check> &check : m_checks) {
            CheckRunner runner(m_checks);
            runner.setEnabled({check->info().id});
            for (const Example &example : check->info().examples) {
                m_received->example = example;
                for (const Finding &finding : runner.run(issueOf(example))) {
                    QVERIFY2(QByteArrayView(finding.message.source()).endsWith("."), finding.message.source());
                    for (const Message &evidence : finding.evidence)
                        QVERIFY2(!QByteArrayView(evidence.source()).endsWith("."), evidence.source());
                }
            }
        }
    }

    void checksComeInCatalogueOrder()
    {
        qsizetype last = -1;
        for (const std::unique_ptr<Check> &check : m_checks) {
            const qsizetype at = catalogueIds().indexOf(check->info().id);
            QVERIFY(at > last);
            last = at;
        }
    }

    void examples_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<qsizetype>("number");
        for (const std::unique_ptr<Check> &check : m_checks) {
            const CheckInfo info = check->info();
            for (qsizetype i = 0; i < info.examples.size(); ++i)
                QTest::addRow("%s %lld: %s", qPrintable(info.id), qlonglong(i), qPrintable(info.examples[i].text))
                    << info.id << i;
        }
    }

    void examples()
    {
        QFETCH(QString, check);
        QFETCH(qsizetype, number);
        const auto found = std::ranges::find(m_checks, check, [](const auto &each) { return each->info().id; });
        const Example example = (*found)->info().examples[number];
        m_received->example = example;
        CheckRunner runner(m_checks);
        runner.setEnabled({check});
        const QList<Finding> findings = runner.run(issueOf(example));
        if (example.flagged.isEmpty()) {
            QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().text));
            return;
        }
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().text, example.flagged);
        if (!example.fixed.isNull()) {
            const QList<Fix> fixes = fixesFor(findings.first(), m_services);
            QVERIFY(!fixes.isEmpty());
            QCOMPARE(fixes.first().replacement, example.fixed);
        }
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
