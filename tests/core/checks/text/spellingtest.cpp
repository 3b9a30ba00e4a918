#include "core/checks/text/spelling.h"

#include "core/checks/fixes.h"
#include "tests/core/checks/fakespeller.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

const auto dictionary =
    u"we will receive it within a day come to the river walk this weekend don't miss environment blog"_s;

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("known") << u"We will receive it."_s << QStringList();
        QTest::newRow("a slip in English") << u"We will recieve it."_s << QStringList({u"B recieve"_s});
        QTest::newRow("nothing near, in English") << u"We will zqxyv it."_s << QStringList({u"C zqxyv"_s});
        QTest::newRow("a slip among Chinese") << u"牌上写着recieve。"_s << QStringList({u"B recieve"_s});
        QTest::newRow("a loan among Chinese") << u"他在拍zqxyvs。"_s << QStringList();
        QTest::newRow("a short loan with a neighbour") << u"他在拍vlog。"_s << QStringList();
        QTest::newRow("a name in English") << u"Come to the Zqxyv walk."_s << QStringList();
        QTest::newRow("a name among Chinese") << u"他叫Recieve。"_s << QStringList();
        QTest::newRow("another language")
            << u"der schnelle braune fuchs springt hoch heute morgen wieder sehr weit"_s << QStringList();
        QTest::newRow("curly apostrophe") << u"Don’t miss the walk."_s << QStringList();
    }

    void words()
    {
        QFETCH(QString, text);
        const auto speller = std::make_shared<test::FakeSpeller>(dictionary);
        QTEST(test::found(spelling(speller), test::issueOf({text})), "found");
    }

    void suggestionsAreLookedUpLater()
    {
        CheckServices services;
        services.speller = std::make_shared<test::FakeSpeller>(dictionary);
        const Finding finding{.check = u"text/spelling"_s, .text = u"walc"_s};
        const QList<Fix> fixes = fixesFor(finding, services);
        QCOMPARE(fixes.size(), 1);
        QCOMPARE(fixes.first().replacement, u"WALC"_s);
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "spellingtest.moc"
