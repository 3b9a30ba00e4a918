#include "core/input/received.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class LinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesKnowWhereTheyStood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines"); // text@line:column, +empty lines before, >indent
        QTest::newRow("blank lines between")
            << u"\n\n题\n\n\n文。\n"_s << QStringList{u"题@3:1+2>0"_s, u"文。@6:1+2>0"_s};
        QTest::newRow("one line a paragraph") << u"题\n文。"_s << QStringList{u"题@1:1+0>0"_s, u"文。@2:1+0>0"_s};
        QTest::newRow("CR LF is one line end")
            << u"题\r\n\r\n文。\r\n"_s << QStringList{u"题@1:1+0>0"_s, u"文。@3:1+1>0"_s};
        QTest::newRow("CR alone, as old desks write")
            << u"题\r\r文。"_s << QStringList{u"题@1:1+0>0"_s, u"文。@3:1+1>0"_s};
        QTest::newRow("indent is cut and counted") << u"　　文。 "_s << QStringList{u"文。@1:3+0>2"_s};
        QTest::newRow("ASCII indent") << u"    文。"_s << QStringList{u"文。@1:5+0>2"_s};
        QTest::newRow("separator inside a line of the file")
            << u"𠮷题\u2028文。"_s << QStringList{u"𠮷题@1:1+0>0"_s, u"文。@1:4+0>0"_s};
        QTest::newRow("spaces alone are an empty line")
            << u"题\n　 \n文。"_s << QStringList{u"题@1:1+0>0"_s, u"文。@3:1+1>0"_s};
        QTest::newRow("nothing") << u"\n"_s << QStringList{};
    }

    void linesKnowWhereTheyStood()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const ReceivedLine &line : linesOf({text, u"UTF-8"_s}, 0)) {
            const SourcePosition at = line.origin.at(line.text, 0);
            found.append(
                u"%1@%2:%3+%4>%5"_s.arg(line.text).arg(at.line).arg(at.column).arg(line.emptyBefore).arg(line.indent));
        }
        QTEST(found, "lines");
    }
};

QTEST_GUILESS_MAIN(LinesTest)
#include "linestest.moc"
