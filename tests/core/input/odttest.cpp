#include "documents.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class OdtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTakenWithItsPlaceAndSetting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("paragraphs and headings")
            << u"<text:h text:outline-level=\"2\">题</text:h><text:p/><text:p>文</text:p>"_s
            << QStringList{u"题@1:1|H2"_s, u"文@3:1"_s};
        QTest::newRow("a style set by hand on a named one")
            << u"<text:p text:style-name=\"P1\">题</text:p>"_s << QStringList{u"题@1:1|主标题 22pt bold centred"_s};
        QTest::newRow("a stretch of bold") << u"<text:p>甲<text:span text:style-name=\"T1\">乙</text:span></text:p>"
                                              "<text:p><text:span text:style-name=\"T1\">丙</text:span></text:p>"_s
                                           << QStringList{u"甲乙@1:1"_s, u"丙@2:1|bold"_s};
        QTest::newRow("spaces of the file and of the text")
            << u"<text:p>\n  A  b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e\n</text:p>"_s
            << QStringList{u"A b  c\td@1:1"_s, u"e@1:10"_s};
        QTest::newRow("a text box and a note")
            << u"<text:p>甲<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame><text:note>"
               "<text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body>"
               "</text:note>乙</text:p><text:p>丙</text:p>"_s
            << QStringList{u"甲乙@1:1"_s, u"框@2:1|textbox"_s, u"丙@4:1"_s, u"注@3:1|footnote"_s};
        QTest::newRow("a table")
            << u"<table:table><table:table-row><table:table-cell><text:p>街道</text:p></table:table-cell>"
               "<table:table-cell><text:p>公里</text:p></table:table-cell></table:table-row></table:table>"_s
            << QStringList{u"街道\t公里@1:1|table"_s};
    }

    void textIsTakenWithItsPlaceAndSetting()
    {
        QFETCH(QString, text);
        const QString automatic =
            uR"(<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Zhu">
                  <style:paragraph-properties fo:text-align="center"/></style:style>
                  <style:style style:name="T1" style:family="text">
                  <style:text-properties style:font-weight-asian="bold"/></style:style>)"_s;
        const QByteArray styles = R"(<style:style style:name="Zhu" style:display-name="主标题" style:family="paragraph">
                 <style:text-properties fo:font-size="22pt" fo:font-weight="bold"/></style:style>)"_ba;
        const auto read = readDocument(odt(text, automatic, styles), u"稿.odt"_s, 0);
        QVERIFY2(read, qPrintable(textOf(read)));
        QCOMPARE(read->format, u"odt"_s);
        QTEST(described(*read), "lines");
    }

    void whatIsNoTextIsSaid()
    {
        const auto read = readDocument(
            odt(u"<text:tracked-changes><text:changed-region><text:deletion><text:p>删</text:p></text:deletion>"
                "</text:changed-region></text:tracked-changes><text:p>甲<office:annotation><dc:creator>顾南乔"
                "</dc:creator><dc:date>2026</dc:date><text:p>待核</text:p></office:annotation><draw:frame><draw:image/>"
                "</draw:frame>乙</text:p>"_s),
            u"稿.odt"_s, 0);
        QCOMPARE(textOf(read), u"甲乙"_s);
        QCOMPARE(
            remarks(*read),
            (QStringList{u"0: Tracked changes were taken as accepted: insertions 0, deletions 1, moves 0."_s,
                         u"0: Pictures left out: 1."_s, u"1: A comment by 顾南乔 is not part of the text: “待核”"_s}));
    }
};

QTEST_GUILESS_MAIN(OdtTest)
#include "odttest.moc"
