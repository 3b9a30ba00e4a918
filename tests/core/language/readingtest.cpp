#include "core/language/runreading.h"
#include "core/language/secondlanguage.h"
#include "core/language/thirdlanguage.h"
#include "core/language/wordholes.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

/// All language models: what a changed character does must be what reading the changed run anew says.
class ReadingTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const Language> m_first;
    std::shared_ptr<const Language> m_second;
    std::shared_ptr<const Language> m_third;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<std::shared_ptr<const Language>> first = simplifiedChinese();
        QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().message.text()));
        const Result<std::shared_ptr<const Language>> second = secondChinese();
        QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().message.text()));
        const Result<std::shared_ptr<const Language>> third = thirdChinese();
        QVERIFY2(third.has_value(), third ? "" : qPrintable(third.error().message.text()));
        m_first = *first;
        m_second = *second;
        m_third = *third;
    }

    void gainsWhatReadingAnewGains_data()
    {
        QTest::addColumn<QString>("run");
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<QChar>("to");
        QTest::newRow("in the middle") << u"这家老店成了国湖品牌的代表"_s << qsizetype(7) << QChar(u'潮');
        QTest::newRow("at the head") << u"今过三年的努力"_s << qsizetype(0) << QChar(u'经');
        QTest::newRow("at the end") << u"全市召开工作会义"_s << qsizetype(7) << QChar(u'议');
        QTest::newRow("alone") << u"他"_s << qsizetype(0) << QChar(u'她');
        QTest::newRow("for the worse") << u"今天天气很好"_s << qsizetype(3) << QChar(u'汽');
    }
    void gainsWhatReadingAnewGains()
    {
        QFETCH(QString, run);
        QFETCH(qsizetype, at);
        QFETCH(QChar, to);
        QString changed = run;
        changed[at] = to;
        for (const std::shared_ptr<const Language> &language : {m_first, m_second, m_third}) {
            const double anew = language->score(changed) - language->score(run);
            const double gain = language->read(run)->changedAlways(at, to.unicode()).gain;
            // What lies beyond the words around is left out.
            QVERIFY2(std::abs(gain - anew) < 0.5, qPrintable(u"%1 instead of %2"_s.arg(gain).arg(anew)));
        }
    }

    void saysWhichWordIsMade()
    {
        const QString run = u"这家老店成了国湖品牌的代表"_s;
        const std::unique_ptr<RunReading> reading = m_first->read(run);
        const std::optional<RunReading::Change> change = reading->changed(3, u'点');
        const RunReading::Change always = reading->changedAlways(7, u'潮');
        QVERIFY(always.word.span.contains(7));
        QVERIFY(always.gain > 0);
        QVERIFY(!change || change->gain < always.gain);
        // Asked again after others it answers alike.
        QCOMPARE(reading->changedAlways(7, u'潮').gain, always.gain);
    }

    void passesOverWhatMakesNoWord()
    {
        const QString run = u"全市召开工作会义"_s;
        QVERIFY(m_first->read(run)->changed(7, u'议').has_value());
        QVERIFY(!m_first->read(run)->changed(7, u'屹').has_value());
    }

    void knowsTheLikeliestWordOfAPlace()
    {
        const QString run = u"今天天气很好"_s;
        const std::optional<Word> word = m_first->read(run)->likeliestWordAt(1);
        QVERIFY(word.has_value());
        QCOMPARE(word->span.of(run).toString(), u"今天"_s);
        const QString none = u"龘"_s;
        QVERIFY(!m_first->read(none)->likeliestWordAt(0).has_value());
    }

    void theSecondModelPrefersSense()
    {
        QVERIFY(m_second->score(u"经过三年的努力") > m_second->score(u"今过三年的努力") + 2);
        QVERIFY(m_second->isWord(u"进步"));
        QVERIFY(!m_second->isWord(u"步进步"));
    }

    void theThirdModelPrefersSense()
    {
        QVERIFY(m_third->score(u"经过三年的努力") > m_third->score(u"今过三年的努力") + 2);
        QVERIFY(m_third->isWord(u"进步"));
        QVERIFY(!m_third->isWord(u"步进步"));
        QVERIFY(m_third->logProbability(u"进步") > m_third->logProbability(u"龘"));
    }

    void fillsHolesInWords()
    {
        WordHoles holes;
        holes.add(u"有条不紊");
        holes.add(u"有条有理");
        holes.add(u"自行车");
        holes.add(u"自行");
        holes.settle();
        QCOMPARE(holes.fillings(u"工作有条不絮地进行", 5), u"紊"_s);
        QCOMPARE(holes.fillings(u"骑白行车", 1), u"自"_s);
        QCOMPARE(holes.fillings(u"骑白行车", 0), u""_s);
        QCOMPARE(WordHoles().fillings(u"骑白行车", 1), u""_s);
    }
};

QTEST_APPLESS_MAIN(ReadingTest)
#include "readingtest.moc"
