#include "core/checks/byline/credit.h"
#include "core/checks/byline/forms.h"
#include "core/checks/byline/inconsistent.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QList<std::pair<Role, QString>> paragraphs(const QStringList &texts, Role role = Role::Paragraph)
{
    QList<std::pair<Role, QString>> blocks;
    for (const QString &text : texts)
        blocks.append({role, text});
    return blocks;
}

} // namespace

class BylineChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inconsistent_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, Role role, const QStringList &texts, const QStringList &found) {
            QTest::newRow(name) << int(role) << texts << found;
        };
        row("all alike", Role::Paragraph,
            {u"本报讯(记者 李山)一。"_s, u"本报讯(记者 王河)二。"_s, u"本报讯(记者 赵石)三。"_s,
             u"本报讯(记者 孙海)四。"_s},
            {});
        row("one pair of brackets", Role::Paragraph,
            {u"本报讯(记者 李山)一。"_s, u"本报讯(记者 王河)二。"_s, u"本报讯(记者 赵石)三。"_s,
             u"本报讯（记者 孙海）四。"_s},
            {u"B 本报讯（记者 孙海）→本报讯(记者 孙海)"_s});
        row("brackets that do not match", Role::Paragraph,
            {u"本报讯(记者 李山)一。"_s, u"本报讯(记者 王河)二。"_s, u"本报讯(记者 赵石)三。"_s,
             u"本报讯(记者 孙海）四。"_s},
            {u"B 本报讯(记者 孙海）→本报讯(记者 孙海)"_s});
        row("two things at once", Role::Paragraph,
            {u"本报讯(记者 李山)一。"_s, u"本报讯(记者 王河)二。"_s, u"本报讯(记者 赵石)三。"_s,
             u"本报讯（记者孙海）四。"_s},
            {u"B 本报讯（记者孙海）→本报讯(记者 孙海)"_s});
        row("no clear majority", Role::Paragraph,
            {u"本报讯(记者 李山)一。"_s, u"本报讯(记者 王河)二。"_s, u"本报讯（记者 赵石）三。"_s,
             u"本报讯（记者 孙海）四。"_s},
            {});
        row("too few", Role::Paragraph,
            {u"本报讯(记者 李山)一。"_s, u"本报讯(记者 王河)二。"_s, u"本报讯（记者 赵石）三。"_s}, {});
        row("an agency's form is its own", Role::Paragraph,
            {u"本报讯(记者 李山)一。"_s, u"本报讯(记者 王河)二。"_s, u"本报讯(记者 赵石)三。"_s,
             u"新华社北京2月7日电（记者孙海）四。"_s},
            {});
        row("bullets of lines", Role::Byline,
            {u"■ 本报记者 李山"_s, u"■ 本报记者 王河"_s, u"■ 本报记者 赵石"_s, u"● 本报记者 孙海"_s},
            {u"B ● 本报记者 孙海→■ 本报记者 孙海"_s});
        row("the paper's name", Role::Byline,
            {u"本报记者 李山"_s, u"本报记者 王河"_s, u"本报记者 赵石"_s, u"记者 孙海"_s},
            {u"B 记者 孙海→本报记者 孙海"_s});
        row("what parts names", Role::Byline,
            {u"本报记者 李山 钱江"_s, u"本报记者 王河 周岸"_s, u"本报记者 赵石 吴林"_s, u"本报记者 孙海、郑桥"_s},
            {u"B 本报记者 孙海、郑桥→本报记者 孙海 郑桥"_s});
        row("spread names", Role::Byline,
            {u"本报记者 李　山"_s, u"本报记者 王　河"_s, u"本报记者 赵　石"_s, u"本报记者 孙海"_s},
            {u"B 本报记者 孙海→本报记者 孙　海"_s});
        row("names of three characters are never spread", Role::Byline,
            {u"本报记者 李　山"_s, u"本报记者 王　河"_s, u"本报记者 赵　石"_s, u"本报记者 孙小海"_s}, {});
        row("slashes in credits", Role::Credit,
            {u"本报记者 李山 摄"_s, u"本报记者 王河 摄"_s, u"本报记者 赵石 摄"_s, u"本报记者 孙海/摄"_s},
            {u"B 本报记者 孙海/摄→本报记者 孙海 摄"_s});
    }

    void inconsistent()
    {
        QFETCH(int, role);
        QFETCH(QStringList, texts);
        const Issue issue = test::issueOf(paragraphs(texts, Role(role)));
        QTEST(test::found(inconsistentByline(starterHouse()), issue), "found");
    }

    void theHouseOverrulesTheMajority()
    {
        House house = starterHouse();
        house.bylineForms = {{u"lead-in"_s, u"brackets"_s, u"full"_s}};
        const Issue issue = test::issueOf({u"本报讯(记者 李山)一。"_s, u"本报讯（记者 王河）二。"_s});
        QCOMPARE(test::found(inconsistentByline(house), issue),
                 QStringList({u"B 本报讯(记者 李山)→本报讯（记者 李山）"_s}));
    }

    void theHousesFormIsOfferedWhereNobodyHasItYet_data()
    {
        QTest::addColumn<BylineForm>("form");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto form = [](const char *kind, const char *feature, const QString &value) {
            return BylineForm{.kind = QLatin1String(kind), .feature = QLatin1String(feature), .form = value};
        };
        QTest::newRow("brackets") << form("lead-in", "brackets", u"full"_s) << int(Role::Paragraph)
                                  << u"本报讯(记者 李山)一。"_s << u"B 本报讯(记者 李山)→本报讯（记者 李山）"_s;
        QTest::newRow("a space less") << form("lead-in", "office-gap", u"none"_s) << int(Role::Paragraph)
                                      << u"本报讯(记者 李山)一。"_s << u"B 本报讯(记者 李山)→本报讯(记者李山)"_s;
        QTest::newRow("a mark before the names") << form("byline", "bullet", u"■"_s) << int(Role::Byline)
                                                 << u"● 本报记者 李山"_s << u"B ● 本报记者 李山→■ 本报记者 李山"_s;
        QTest::newRow("what parts the names")
            << form("byline", "separator", u"space"_s) << int(Role::Byline) << u"本报记者 李山、王河"_s
            << u"B 本报记者 李山、王河→本报记者 李山 王河"_s;
        QTest::newRow("the paper's name") << form("byline", "house-word", u"本报"_s) << int(Role::Byline)
                                          << u"记者 李山"_s << u"B 记者 李山→本报记者 李山"_s;
        QTest::newRow("brackets away: not for a machine")
            << form("lead-in", "brackets", u"none"_s) << int(Role::Paragraph) << u"本报讯(记者 李山)一。"_s
            << u"B 本报讯(记者 李山)"_s;
    }

    void theHousesFormIsOfferedWhereNobodyHasItYet()
    {
        QFETCH(BylineForm, form);
        QFETCH(int, role);
        QFETCH(QString, text);
        QFETCH(QString, found);
        House house = starterHouse();
        house.bylineForms = {form};
        QCOMPARE(test::found(inconsistentByline(house), test::issueOf({text}, Role(role))), QStringList{found});
    }

    void aGoodOneBecomesTheHousesForms_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("forms");
        QTest::newRow("lead-in") << int(Role::Paragraph) << u"本报讯（记者 李山 王河）今天植树。"_s
                                 << u"office-gap=space separator=space name-spacing=none house-word=none "
                                    "brackets=full bracket-gap=none"_s;
        QTest::newRow("byline") << int(Role::Byline) << u"■ 本报记者 李　山"_s
                                << u"office-gap=space name-spacing=space house-word=本报 bullet=■ brackets=none"_s;
        QTest::newRow("credit") << int(Role::Caption) << u"图为渡口。本报记者 李山/摄"_s
                                << u"office-gap=space name-spacing=none house-word=本报 brackets=none verb-gap=/"_s;
        QTest::newRow("two ways in one say nothing")
            << int(Role::Byline) << u"本报记者 李　山 王河"_s
            << u"office-gap=space separator=space house-word=本报 bullet=none brackets=none"_s;
        QTest::newRow("an agency's is its own")
            << int(Role::Paragraph) << u"新华社北京2月17日电（记者李山）全国植树。"_s << QString();
        QTest::newRow("not where its kind belongs") << int(Role::Headline) << u"本报记者 李山"_s << QString();
    }

    void aGoodOneBecomesTheHousesForms()
    {
        QFETCH(int, role);
        QFETCH(QString, text);
        const FoundPiece piece = placedPiece(Role(role), parseByline(text));
        QStringList forms;
        for (const BylineForm &form : piece ? formsOf(*piece) : QList<BylineForm>())
            forms.append(form.feature + u'=' + form.form);
        QTEST(forms.join(u' '), "forms");
    }

    void whatIsLikeItInTheIssueIsCounted()
    {
        const Issue issue = test::issueOf({u"本报讯（记者 李山）一。"_s, u"本报讯(记者 王河)二。"_s,
                                           u"本报讯（记者赵石）三。"_s, u"新华社北京2月17日电（记者孙海）四。"_s,
                                           u"河堤修好了。"_s});
        const QList<BylineForm> forms{{u"lead-in"_s, u"brackets"_s, u"full"_s},
                                      {u"lead-in"_s, u"office-gap"_s, u"space"_s},
                                      {u"credit"_s, u"office-gap"_s, u"space"_s}};
        QCOMPARE(countsOf(forms, issue), QList<FormCount>({{2, 3}, {2, 3}, {0, 0}}));
    }

    void credits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("without a verb") << u"图为老街。 本报通讯员 马小坤"_s
                                        << QStringList({u"B 本报通讯员 马小坤→本报通讯员 马小坤 摄"_s});
        QTest::newRow("in brackets") << u"图为老街。（记者 马小坤）"_s
                                     << QStringList({u"B （记者 马小坤）→（记者 马小坤 摄）"_s});
        QTest::newRow("with a verb") << u"图为老街。 本报通讯员 马小坤 摄"_s << QStringList();
        QTest::newRow("given") << u"图为老街。 马小坤供图"_s << QStringList();
        QTest::newRow("nobody") << u"图为老街。（本报记者 摄）"_s << QStringList({u"B （本报记者 摄）"_s});
        QTest::newRow("agency picture") << u"图为老街。新华社发"_s << QStringList();
        QTest::newRow("none") << u"图为老街。"_s << QStringList();
        QTest::newRow("a reporter as subject") << u"图为本报记者马小坤在老街采访。"_s << QStringList();
    }

    void credits()
    {
        QFETCH(QString, text);
        const auto check = [](Role role, const QString &of) {
            return test::found(captionCredit(starterHouse()), test::issueOf({of}, role));
        };
        QTEST(check(Role::Caption, text), "found");
        QVERIFY(check(Role::Paragraph, text).isEmpty());
    }

    void aCreditOnALineOfItsOwn()
    {
        const Issue issue = test::issueOf({u"本报记者 马小坤"_s}, Role::Credit);
        QCOMPARE(test::found(captionCredit(starterHouse()), issue),
                 QStringList({u"B 本报记者 马小坤→本报记者 马小坤 摄"_s}));
    }

    void aHouseThatWantsNoVerb()
    {
        House house = starterHouse();
        house.creditNeedsVerb = false;
        const Issue issue = test::issueOf({u"图为老街。 本报通讯员 马小坤"_s}, Role::Caption);
        QVERIFY(test::found(captionCredit(house), issue).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BylineChecksTest)
#include "bylinecheckstest.moc"
