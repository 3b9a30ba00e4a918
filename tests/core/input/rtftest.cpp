#include "documents.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class RtfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTakenWithItsPlaceAndSetting_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("bytes of the document's codepage")
            << QByteArray("\\pard\\'cb\\'ae\\'ce\\'bb\\par \\par \\'bb\\'d8\\'c2\\'e4\\par")
            << QStringList{u"水位@1:1|12pt"_s, u"回落@3:1|12pt"_s};
        QTest::newRow("bytes of the font's codepage")
            << QByteArray("{\\f2\\'a4\\'f4\\'a6\\'ec}\\par") << QStringList{u"水位@1:1|12pt"_s};
        QTest::newRow("Unicode, with what stands for it passed over")
            << QByteArray("\\u27700\\'cb\\'ae\\uc1\\u20301?\\u-10179?\\u-8672?\\par")
            << QStringList{u"水位😠@1:1|12pt"_s};
        QTest::newRow("a style, bold and centred")
            << QByteArray("\\pard\\s1\\qc\\outlinelevel0{\\b\\fs44 A}\\par\\pard\\plain\\fs21 B\\par")
            << QStringList{u"A@1:1|主标题 H1 22pt bold centred"_s, u"B@2:1|10.5pt"_s};
        QTest::newRow("a break is a new line of the same paragraph")
            << QByteArray("A\\line B\\tab\\emdash\\~C\\_D\\{\\par")
            << QStringList{u"A@1:1|12pt"_s, u"B\t—\u00A0C-D{@1:3|12pt"_s};
        QTest::newRow("a table") << QByteArray(
            "\\trowd\\intbl A\\cell B\\par C\\cell\\row\\trowd\\intbl D\\cell E\\cell\\row"
            "\\pard F\\par")
                                 << QStringList{u"A@1:1|12pt table"_s, u"B@2:1|12pt table"_s, u"C@3:1|12pt table"_s,
                                                u"D\tE@4:1|12pt table"_s, u"F@6:1|12pt"_s};
        QTest::newRow("a text box and a note")
            << QByteArray("A{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt B\\par}}{\\shprslt B}}"
                          "{\\footnote C}D\\par E\\par")
            << QStringList{u"AD@1:1|12pt"_s, u"B@2:1|12pt textbox"_s, u"E@4:1|12pt"_s, u"C@3:1|12pt footnote"_s};
        QTest::newRow("results of fields, numbers of lists")
            << QByteArray("{\\listtext 1.}{\\field{\\*\\fldinst DATE}{\\fldrslt 3.17}}\\par")
            << QStringList{u"1.3.17@1:1|12pt"_s};
    }

    void textIsTakenWithItsPlaceAndSetting()
    {
        QFETCH(QByteArray, body);
        const QByteArray head = "{\\rtf1\\ansi\\ansicpg936\\uc2{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f2\\fcharset136 "
                                "Ming;}}{\\stylesheet{\\s0 Normal;}{\\s1\\b \\'d6\\'f7\\'b1\\'ea\\'cc\\'e2;}}"
                                "{\\info{\\title T}}\r\n";
        const auto read = readDocument(head + body + "}", u"稿.rtf"_s, 0);
        QVERIFY2(read, qPrintable(textOf(read)));
        QCOMPARE(read->format, u"rtf"_s);
        QTEST(described(*read), "lines");
    }

    void whatIsNoTextIsSaid()
    {
        const auto read = readDocument(
            "{\\rtf1{\\header H\\par}A{\\*\\atnauthor N}{\\*\\annotation C}{\\v hidden}"
            "{\\deleted gone}{\\*\\shppict{\\pict\\bin4 }}}}}}{\\nonshppict{\\pict 00}}B\\par}",
            u"稿.rtf"_s, 0);
        QCOMPARE(textOf(read), u"AB"_s);
        QCOMPARE(remarks(*read),
                 (QStringList{u"0: Tracked changes were taken as accepted: insertions 0, deletions 1, moves 0."_s,
                              u"0: Left out because it is set as hidden: places 1."_s, u"0: Pictures left out: 1."_s,
                              u"0: A header or footer was left out: “H”"_s,
                              u"1: A comment by N is not part of the text: “C”"_s}));
    }
};

QTEST_GUILESS_MAIN(RtfTest)
#include "rtftest.moc"
