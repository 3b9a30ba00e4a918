#include "core/checks/echoes.h"

#include "core/checks/runner.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// Flags a word and offers another in its place.
class Replacing : public Check
{
public:
    Replacing(QString id, QString word, QString with, Pace pace = Pace::AtOnce)
        : m_id(std::move(id))
        , m_word(std::move(word))
        , m_with(std::move(with))
        , m_pace(pace)
    {
    }

    CheckInfo info() const override { return {.id = m_id, .scope = Scope::Block, .pace = m_pace}; }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        for (qsizetype at = scope.block->text.indexOf(m_word); at >= 0;
             at = scope.block->text.indexOf(m_word, at + 1)) {
            Finding finding{.check = m_id,
                            .place = Place::in(scope.block->id, {at, at + m_word.size()}),
                            .text = m_word,
                            .evidence = {Message("because of %1", {m_id})}};
            finding.fixes.append({.replacement = m_with});
            sink.add(std::move(finding));
        }
    }

private:
    QString m_id;
    QString m_word;
    QString m_with;
    Pace m_pace;
};

} // namespace

/// Two checks that object to one thing say so once.
class EchoesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOnceWhatTwoChecksFind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QStringList>("expected");
        // The other check, which takes its time, writes 侯车 as 候车.
        const QStringList both{u"slow/weighing侯车"_s, u"list/word侯车"_s};
        QTest::newRow("same place, same fix")
            << u"乘客在江边侯车。"_s << u"侯车"_s << u"候车"_s << QStringList{u"list/word侯车"_s};
        QTest::newRow("a longer place, same change")
            << u"乘客在江边侯车。"_s << u"江边侯车"_s << u"江边候车"_s << QStringList{u"list/word江边侯车"_s};
        QTest::newRow("one character, same change")
            << u"乘客在江边侯车。"_s << u"侯"_s << u"候"_s << QStringList{u"list/word侯"_s};
        QTest::newRow("another fix") << u"乘客在江边侯车。"_s << u"侯车"_s << u"堠车"_s << both;
        QTest::newRow("another change beside it") << u"乘客在江边侯车。"_s << u"江边侯车"_s << u"河边候车"_s
                                                  << QStringList{u"list/word江边侯车"_s, u"slow/weighing侯车"_s};
        QTest::newRow("each place by itself") << u"侯车的人和侯车室。"_s << u"侯车室"_s << u"候车室"_s
                                              << QStringList{u"slow/weighing侯车"_s, u"list/word侯车室"_s};
    }
    void saysOnceWhatTwoChecksFind()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, with);
        Checks checks;
        checks.push_back(std::make_unique<Replacing>(u"slow/weighing"_s, u"侯车"_s, u"候车"_s, Pace::Behind));
        checks.push_back(std::make_unique<Replacing>(u"list/word"_s, word, with));
        QStringList found;
        for (const Finding &finding : CheckRunner(checks).run(test::issueOf({text})))
            found.append(finding.check + finding.text);
        QTEST(found, "expected");
    }

    void keepsWhatSupportsBoth()
    {
        Checks checks;
        checks.push_back(std::make_unique<Replacing>(u"slow/weighing"_s, u"侯车"_s, u"候车"_s, Pace::Behind));
        checks.push_back(std::make_unique<Replacing>(u"list/word"_s, u"侯车"_s, u"候车"_s));
        const QList<Finding> found = CheckRunner(checks).run(test::issueOf({u"乘客在江边侯车。"_s}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().evidence,
                 (QList<Message>{Message("because of %1", {u"list/word"_s}),
                                 Message("because of %1", {u"slow/weighing"_s})}));
    }

    void keepsTheEarlierOfTheCatalogueAmongEquals()
    {
        Checks checks;
        checks.push_back(std::make_unique<Replacing>(u"list/first"_s, u"侯车"_s, u"候车"_s));
        checks.push_back(std::make_unique<Replacing>(u"list/second"_s, u"侯车"_s, u"候车"_s));
        const QList<Finding> found = CheckRunner(checks).run(test::issueOf({u"乘客在江边侯车。"_s}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().check, u"list/first"_s);
    }

    void leavesWhatOneCheckSaysTwice()
    {
        Finding finding{.check = u"list/word"_s, .place = Place::in(BlockId::create(), {0, 2}), .text = u"侯车"_s};
        finding.fixes.append({.replacement = u"候车"_s});
        QCOMPARE(withoutEchoes({finding, finding}, [](const Finding &, const Finding &) { return true; }).size(), 2);
    }
};

QTEST_GUILESS_MAIN(EchoesTest)
#include "echoestest.moc"
