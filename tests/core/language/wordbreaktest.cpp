#include "core/language/wordbreak.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class WordBreakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("at");
        QTest::addColumn<QString>("expected");
        const auto sentence = u"会议昨天在北京召开，与会者很多。"_s;
        QTest::newRow("at its head") << sentence << sentence.indexOf(u"北京") << u"北京"_s;
        QTest::newRow("inside it") << sentence << sentence.indexOf(u"京") << u"北京"_s;
        QTest::newRow("the first") << sentence << qsizetype(0) << u"会议"_s;
        QTest::newRow("a mark") << sentence << sentence.indexOf(u'，') << u"，"_s;
        QTest::newRow("behind the end") << sentence << sentence.size() << u"。"_s;
        QTest::newRow("letters") << u"The bridge opened."_s << qsizetype(6) << u"bridge"_s;
        QTest::newRow("a figure") << u"投资2.6亿元"_s << qsizetype(3) << u"2.6"_s;
        QTest::newRow("nothing") << QString() << qsizetype(0) << QString();
        QTest::newRow("far into a long text")
            << QString(u"渔火。"_s.repeated(1000) + sentence) << 3000 + sentence.indexOf(u"京") << u"北京"_s;
    }
    void wordAt()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, at);
        QTEST(galley::wordAt(text, at).of(text).toString(), "expected");
    }
};

QTEST_GUILESS_MAIN(WordBreakTest)
#include "wordbreaktest.moc"
