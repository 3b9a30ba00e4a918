// The house's checks with a small house of their own.
#include "core/checks/house/houserules.h"

#include "core/checks/house/trial.h"
#include "core/checks/house/wordfinder.h"
#include "core/language/runreading.h"
#include "core/model/edit.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// Knows a few words and finds each of them likelier than its characters.
class FewWords : public Language
{
public:
    Segmentation segment(QStringView run) const override
    {
        Segmentation cut;
        for (qsizetype at = 0; at < run.size();) {
            qsizetype length = 1;
            for (const QString &word : m_words)
                if (word.size() > length && run.sliced(at).startsWith(word))
                    length = word.size();
            const QStringView word = run.sliced(at, length);
            cut.words.append({{at, at + length}, logProbability(word), isWord(word)});
            cut.score += logProbability(word);
            at += length;
        }
        return cut;
    }
    double score(QStringView run) const override { return segment(run).score; }
    double logProbability(QStringView word) const override { return isWord(word) ? -3 : -6; }
    bool isWord(QStringView word) const override { return m_words.contains(word.toString()); }
    QString fillings(QStringView, qsizetype) const override { return {}; }
    std::unique_ptr<RunReading> read(QStringView) const override { return nullptr; }

private:
    QStringList m_words{u"内容"_s, u"滨水"_s, u"绿廊"_s, u"行动"_s, u"红楼"_s, u"市政"_s};
};

House small()
{
    const HouseScope heads{{Role::Headline, Role::Deck}, {}};
    const HouseScope economy{{}, {u"经济"_s}};
    const Entered entered{QDate(2026, 3, 18), u"沈青禾"_s};
    House house;
    house.terms = {
        {u"渡船费"_s, u"渡运费"_s, u"财务口径"_s, {}, Matching::Literal, {}, entered},
        {u"船费"_s, u"船资"_s},
        {u"江城"_s, u"临渚"_s, {}, heads},
        {u"老板"_s, u"负责人"_s, {}, economy},
        {u"渡口办"_s, u"市渡口办"_s},
        {u"份内"_s, u"分内"_s},
        {u"摄氏(\\d+)度"_s, u"\\1摄氏度"_s, {}, {}, Matching::Expression},
        {u"kwh"_s, u"kW·h"_s},
        {u"黑船"_s, {}},
    };
    house.carefulWords = {{u"绝无仅有"_s, u"须有依据"_s, {}, entered}, {u"首创"_s, {}, heads}};
    house.fixedWordings = {{u"百里滨水绿廊行动"_s}, {u"第十二届临渚渡江节"_s}};
    return house;
}

const auto language = std::make_shared<const FewWords>();

} // namespace

class HouseRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QStringList &found,
                            Role role = Role::Paragraph) { QTest::newRow(name) << text << role << found; };
        row("a word", u"今年的船费没有涨。"_s, {u"B 船费→船资"_s});
        row("the longest of two", u"今年的渡船费没有涨。"_s, {u"B 渡船费→渡运费"_s});
        row("twice", u"船费涨了，船费又跌了。"_s, {u"B 船费→船资"_s, u"B 船费→船资"_s});
        row("in its role", u"江城今日通航"_s, {u"B 江城→临渚"_s}, Role::Headline);
        row("an expression", u"气温是摄氏38度。江水是摄氏9度。"_s, {u"B 摄氏38度→38摄氏度"_s, u"B 摄氏9度→9摄氏度"_s});
        row("a Latin word", u"用电3kwh。"_s, {});
        row("a Latin word alone", u"用电 kwh 计。"_s, {u"B kwh→kW·h"_s});
        row("nothing to use instead", u"黑船停了。"_s, {u"B 黑船"_s});
        row("at the text's ends", u"船费"_s, {u"B 船费→船资"_s});
        row("in another role", u"江城今日通航。"_s, {});
        row("what is to be used holds it", u"市渡口办今天答复。"_s, {});
        row("without what is to be used", u"区渡口办今天答复。"_s, {u"B 渡口办→市渡口办"_s});
        row("over an end of a word", u"三份内容不同。"_s, {});
        row("in a title", u"《船费的故事》上映。"_s, {});
        row("behind a title", u"《渡口》的船费。"_s, {u"B 船费→船资"_s});
        row("on another page", u"老板来了。"_s, {});
        row("in the folio", u"船费"_s, {}, Role::Folio);
        row("in a longer Latin word", u"kwhX"_s, {});
    }
    void terms()
    {
        QFETCH(QString, text);
        QFETCH(Role, role);
        QTEST(test::found(houseTerm(small(), language), test::issueOf({text}, role)), "found");
    }

    void aTermHoldsOnItsPages()
    {
        Checks checks;
        checks.push_back(houseTerm(small(), language));
        CheckRunner runner(checks);
        Issue issue = test::issueOf({u"老板来了。"_s});
        QCOMPARE(runner.run(issue).size(), 0);
        const Page &page = issue.pages().first();
        issue = apply(issue, SetPageAttribute{page.id, PageAttribute::Name, page.name, u"经济"_s}).value();
        QCOMPARE(runner.run(issue).size(), 1);
    }

    void aTermSaysWhyAndSinceWhen()
    {
        Checks checks;
        checks.push_back(houseTerm(small(), nullptr));
        const QList<Finding> found = CheckRunner(checks).run(test::issueOf({u"渡船费没有涨。"_s}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().evidence.size(), 2);
        QCOMPARE(found.first().evidence[0].arguments(), QStringList{u"财务口径"_s});
        QCOMPARE(found.first().evidence[1].arguments(), (QStringList{u"2026-03-18"_s, u"沈青禾"_s}));
    }

    void aRuleIsTriedAlone()
    {
        const Term term{u"通航"_s, u"开航"_s};
        const QList<Finding> found = tried(term, test::issueOf({u"渡口今天通航。"_s, u"船费没有涨，明天通航。"_s}),
                                           nullptr);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[1].text, u"通航"_s);
    }

    void carefulWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("anywhere") << u"规模绝无仅有。"_s << Role::Paragraph << QStringList{u"C 绝无仅有"_s};
        QTest::newRow("twice") << u"绝无仅有，绝无仅有。"_s << Role::Deck
                               << QStringList{u"C 绝无仅有"_s, u"C 绝无仅有"_s};
        QTest::newRow("in its role") << u"全国首创"_s << Role::Headline << QStringList{u"C 首创"_s};
        QTest::newRow("in a caption") << u"图为绝无仅有的渡口。"_s << Role::Caption << QStringList{u"C 绝无仅有"_s};
        QTest::newRow("behind a quotation mark") << u"“绝无仅有”的灯会"_s << Role::Deck << QStringList{u"C 绝无仅有"_s};
        QTest::newRow("after a title") << u"《渡》绝无仅有。"_s << Role::Paragraph << QStringList{u"C 绝无仅有"_s};
        QTest::newRow("in another role") << u"全国首创。"_s << Role::Paragraph << QStringList{};
        QTest::newRow("in a title") << u"《绝无仅有》上映。"_s << Role::Paragraph << QStringList{};
        QTest::newRow("in the folio") << u"绝无仅有"_s << Role::Folio << QStringList{};
        QTest::newRow("half of it") << u"绝无此事。"_s << Role::Paragraph << QStringList{};
        QTest::newRow("parted") << u"绝无，仅有一处。"_s << Role::Paragraph << QStringList{};
        QTest::newRow("empty") << QString() << Role::Paragraph << QStringList{};
    }
    void carefulWords()
    {
        QFETCH(QString, text);
        QFETCH(Role, role);
        QTEST(test::found(carefulWord(small(), language), test::issueOf({text}, role)), "found");
    }

    void fixedWordings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString right = u"百里滨水绿廊行动"_s;
        const auto row = [](const char *name, const QString &text, const QStringList &found) {
            QTest::newRow(name) << text << found;
        };
        row("one changed", u"百里滨水绿郎行动开始。"_s, {u"A 百里滨水绿郎行动→"_s + right});
        row("another one changed", u"百里宾水绿廊行动开始。"_s, {u"A 百里宾水绿廊行动→"_s + right});
        row("two changed", u"百里宾水绿郎行动开始。"_s, {u"B 百里宾水绿郎行动→"_s + right});
        row("one missing", u"百里滨水绿廊动开始。"_s, {u"A 百里滨水绿廊动→"_s + right});
        row("one too many", u"百里滨水绿绿廊行动开始。"_s, {u"A 百里滨水绿绿廊行动→"_s + right});
        row("a liberty", u"百里滨水的绿廊行动开始。"_s, {u"B 百里滨水的绿廊行动→"_s + right});
        row("as likely as the wording", u"第十二届临渚度江节开幕。"_s, {});
        row("exact", u"百里滨水绿廊行动开始。"_s, {});
        row("another session", u"第十三届临渚渡江节开幕。"_s, {});
        row("words exchanged on purpose", u"百里滨水红楼行动开始。"_s, {});
        row("in a title", u"《百里滨水绿绿廊行动》出版。"_s, {});
        row("with marks of the writer's", u"百里滨水“绿廊行动开始。"_s, {});
        row("without its end", u"百里滨水绿廊行程开始。"_s, {});
    }
    void fixedWordings()
    {
        QFETCH(QString, text);
        QTEST(test::found(fixedWording(small(), language), test::issueOf({text})), "found");
    }
};

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "houserulestest.moc"
