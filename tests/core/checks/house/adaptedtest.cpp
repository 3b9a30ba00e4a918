#include "core/checks/house/adapted.h"

#include "core/checks/runner.h"
#include "core/model/edit.h"
#include "tests/core/checks/fakecheck.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using galley::test::FakeCheck;

namespace {

/// Flags 山山 with A, 水水 with B.
class TwoGrades : public Check
{
public:
    explicit TwoGrades(const QString &id)
        : m_id(id)
    {
    }
    CheckInfo info() const override { return {.id = m_id, .severity = Severity::A}; }
    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        for (const auto &[word, severity] : {std::pair(u"山山"_s, Severity::A), {u"水水"_s, Severity::B}})
            if (const qsizetype at = scope.block->text.indexOf(word); at >= 0)
                sink.add({.check = m_id,
                          .severity = severity,
                          .place = Place::in(scope.block->id, {at, at + 2}),
                          .text = word});
        sink.answer({.check = m_id,
                     .place = Place::in(scope.block->id, {0, scope.block->text.size()}),
                     .text = scope.block->text});
    }

private:
    QString m_id;
};

QStringList found(const House &house, const QString &text, Role role, const QString &id)
{
    Checks checks;
    checks.push_back(std::make_unique<TwoGrades>(id));
    checks = adapted(std::move(checks), house);
    Page news = test::issueOf({text}, role).pages().first();
    news.name = u"要闻"_s;
    const Issue issue = apply(Issue(IssueId::create()), InsertPage{0, news}).value();
    QStringList all;
    for (const Finding &finding : CheckRunner(checks).run(issue))
        all.append(severityName(finding.severity) + finding.text);
    return all;
}

const auto letters = u"text/duplicated-character"_s;

} // namespace

class AdaptedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreLeftAsTheyAreUnlessItIsOff_data()
    {
        QTest::addColumn<QList<CheckSetting>>("settings");
        QTest::addColumn<qsizetype>("answers");
        using Settings = QList<CheckSetting>;
        QTest::newRow("nothing said") << Settings{} << qsizetype(1);
        QTest::newRow("lower") << Settings{{letters, {}, {}, Severity::C, {}}} << qsizetype(1);
        QTest::newRow("off") << Settings{{letters, {}, {}, std::nullopt, {}}} << qsizetype(0);
        QTest::newRow("off in headlines")
            << Settings{{letters, {Role::Headline}, {}, std::nullopt, {}}} << qsizetype(0);
        QTest::newRow("off in decks") << Settings{{letters, {Role::Deck}, {}, std::nullopt, {}}} << qsizetype(1);
    }
    void answersAreLeftAsTheyAreUnlessItIsOff()
    {
        QFETCH(QList<CheckSetting>, settings);
        House house;
        house.checkSettings = settings;
        Checks checks;
        checks.push_back(std::make_unique<TwoGrades>(letters));
        checks = adapted(std::move(checks), house);
        CheckRunner runner(checks);
        runner.run(test::issueOf({u"山山水水"_s}, Role::Headline));
        QTEST(runner.answers().size(), "answers");
    }

    void grades_data()
    {
        QTest::addColumn<QList<CheckSetting>>("settings");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QStringList>("found"); // of 山山 A and 水水 B
        using Settings = QList<CheckSetting>;
        const CheckSetting off{letters, {}, {}, std::nullopt, {}};
        const CheckSetting asB{letters, {}, {}, Severity::B, {}};
        const CheckSetting asC{letters, {}, {}, Severity::C, {}};
        const CheckSetting headsOff{letters, {Role::Headline}, {}, std::nullopt, {}};
        QTest::newRow("nothing said") << Settings{} << Role::Paragraph << QStringList{u"A山山"_s, u"B水水"_s};
        QTest::newRow("of another check") << Settings{{u"facts/sum"_s, {}, {}, std::nullopt, {}}} << Role::Paragraph
                                          << QStringList{u"A山山"_s, u"B水水"_s};
        QTest::newRow("off") << Settings{off} << Role::Paragraph << QStringList{};
        QTest::newRow("lower, and what was lowered stays lower")
            << Settings{asB} << Role::Paragraph << QStringList{u"B山山"_s, u"C水水"_s};
        QTest::newRow("lowest") << Settings{asC} << Role::Paragraph << QStringList{u"C山山"_s, u"C水水"_s};
        QTest::newRow("off in headlines, in one") << Settings{headsOff} << Role::Headline << QStringList{};
        QTest::newRow("off in headlines, elsewhere")
            << Settings{headsOff} << Role::Deck << QStringList{u"A山山"_s, u"B水水"_s};
        QTest::newRow("a role goes before all") << Settings{asB, headsOff} << Role::Headline << QStringList{};
        const CheckSetting sportOff{letters, {}, {u"体育"_s}, std::nullopt, {}};
        const CheckSetting newsOff{letters, {}, {u"要闻"_s}, std::nullopt, {}};
        QTest::newRow("off on a page, on it") << Settings{asB, newsOff} << Role::Paragraph << QStringList{};
        QTest::newRow("off on a page, elsewhere")
            << Settings{sportOff} << Role::Paragraph << QStringList{u"A山山"_s, u"B水水"_s};
        QTest::newRow("a role goes before a page")
            << Settings{newsOff, CheckSetting{letters, {Role::Headline}, {}, Severity::C, {}}} << Role::Headline
            << QStringList{u"C山山"_s, u"C水水"_s};
        QTest::newRow("all where no role is named")
            << Settings{headsOff, asC} << Role::Deck << QStringList{u"C山山"_s, u"C水水"_s};
    }
    void grades()
    {
        QFETCH(QList<CheckSetting>, settings);
        QFETCH(Role, role);
        House house;
        house.checkSettings = settings;
        QTEST(found(house, u"山山和水水"_s, role, letters), "found");
    }

    void wordsOfTheHouseAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a reporter") << u"记者许山山报道"_s << letters << QStringList{};
        QTest::newRow("an official") << u"局长沈水水说"_s << letters << QStringList{};
        QTest::newRow("a fixed wording") << u"清江水水工程"_s << letters << QStringList{};
        QTest::newRow("a word of its dictionary") << u"渡口叫白山山渡"_s << letters << QStringList{};
        QTest::newRow("somebody else") << u"记者李山山报道"_s << letters << QStringList{u"A山山"_s};
        QTest::newRow("over the name's end") << u"记者许山山水水"_s << letters << QStringList{u"B水水"_s};
        QTest::newRow("a check of something else")
            << u"记者许山山报道"_s << u"byline/missing"_s << QStringList{u"A山山"_s};
    }
    void wordsOfTheHouseAreLeftAlone()
    {
        QFETCH(QString, text);
        QFETCH(QString, check);
        House house;
        house.staff = {{u"许山山"_s}, {u"山"_s}};
        house.officials = {{u"沈水水"_s, u"局长"_s}};
        house.fixedWordings = {{u"清江水水工程"_s}};
        house.words = {{u"白山山渡"_s}};
        QTEST(found(house, text, Role::Paragraph, check), "found");
    }

    void aCheckSaysWhatTheHouseMadeOfIt()
    {
        House house;
        house.checkSettings = {{letters, {}, {}, Severity::C, {}}};
        Checks checks;
        checks.push_back(std::make_unique<TwoGrades>(letters));
        QCOMPARE(adapted(std::move(checks), house).front()->info().severity, Severity::C);
    }

    void aCheckThatIsOffIsNotRun()
    {
        FakeCheck::Log log;
        Checks checks;
        checks.push_back(std::make_unique<FakeCheck>(letters, Scope::Block, u"山"_s, log));
        House house;
        house.checkSettings = {{letters, {}, {}, std::nullopt, {}}};
        checks = adapted(std::move(checks), house);
        QCOMPARE(CheckRunner(checks).run(test::issueOf({u"山"_s})).size(), 0);
        QVERIFY(log.take().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AdaptedTest)
#include "adaptedtest.moc"
