#include "core/checks/counting.h"

#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

Finding found(const QString &check, const QString &text, const std::optional<QString> &right, const Issue &issue)
{
    const Block &block = issue.pages().first().stories.first().blocks.first();
    Finding finding{.check = check, .place = Place::in(block.id, {0, text.size()}), .text = text};
    if (right)
        finding.fixes.append({.replacement = *right});
    return finding;
}

} // namespace

class CountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStarterHouseCounts_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<QString>>("right");
        QTest::addColumn<double>("weight"); // 0: it is not counted
        const auto row = [](const char *name, const QString &check, Role role, const QString &text,
                            const std::optional<QString> &right,
                            double weight) { QTest::newRow(name) << check << role << text << right << weight; };
        row("a wrong character", u"text/typo"_s, Role::Paragraph, u"截止"_s, u"截至"_s, 1);
        row("in the headline twice", u"text/typo"_s, Role::Headline, u"截止"_s, u"截至"_s, 2);
        row("a character too many", u"text/duplicated-character"_s, Role::Paragraph, u"的的"_s, u"的"_s, 1);
        row("a word too many", u"text/duplicated-word"_s, Role::Paragraph, u"进行进行"_s, u"进行"_s, 2);
        row("a clause too many", u"text/duplicated-phrase"_s, Role::Paragraph, u"渡口很热闹渡口很热闹"_s,
            u"渡口很热闹"_s, 2);
        row("more than five characters", u"text/duplicated-phrase"_s, Role::Paragraph,
            u"渡口今天很热闹渡口今天很热闹"_s, u"渡口今天很热闹"_s, 4);
        row("a rare character is one", u"text/typo"_s, Role::Paragraph, u"𠮷祥"_s, u"吉祥"_s, 1);
        row("without a fix, what is flagged", u"text/typo"_s, Role::Paragraph, u"渡口"_s, std::nullopt, 2);
        row("a wrong sum, whatever its digits", u"facts/sum"_s, Role::Paragraph, u"12345"_s, u"54321"_s, 1);
        row("numerals", u"numerals/form"_s, Role::Paragraph, u"5-10%"_s, u"5%—10%"_s, 0.1);
        row("punctuation", u"punctuation/doubled"_s, Role::Paragraph, u"，，"_s, u"，"_s, 0.1);
        row("what the house has to confirm", u"text/nonstandard-character"_s, Role::Paragraph, u"屆"_s, u"届"_s, 0);
        row("what is no error of print", u"structure/uncertain-role"_s, Role::Paragraph, u"渡口"_s, std::nullopt, 0);
    }
    void theStarterHouseCounts()
    {
        QFETCH(QString, check);
        QFETCH(Role, role);
        QFETCH(QString, text);
        QFETCH(std::optional<QString>, right);
        QFETCH(double, weight);
        const Issue issue = test::issueOf({text}, role);
        const auto cost = counted(found(check, text, right, issue), issue, starterHouse());
        QCOMPARE(cost.value_or(Counted{}).weight, weight);
        QCOMPARE(cost.has_value(), weight > 0);
    }

    void aHouseWithoutATableCountsNothing()
    {
        const Issue issue = test::issueOf({u"截止"_s});
        QVERIFY(!counted(found(u"text/typo"_s, u"截止"_s, u"截至"_s, issue), issue, House()));
    }
};

QTEST_GUILESS_MAIN(CountingTest)
#include "countingtest.moc"
