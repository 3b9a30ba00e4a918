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

    // E is an entry, L a list of a style.
    void listsAreNumbered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        const auto p = [](const char *words) { return u"<text:p>%1</text:p>"_s.arg(QString::fromUtf8(words)); };
        const auto e = [](const QString &content, const char *more = "") {
            return u"<text:list-item %2>%1</text:list-item>"_s.arg(content, QString::fromUtf8(more));
        };
        const auto l = [](const char *more, const QString &content) {
            return u"<text:list %1>%2</text:list>"_s.arg(QString::fromUtf8(more), content);
        };
        const char *const l1 = R"(text:style-name="L1")";
        const QString inner = l("", e(p("子")) + e(p("丑")));
        QTest::newRow("one after the other") << l(l1, e(p("甲")) + e(p("乙"))) << u"1. 甲|2. 乙"_s;
        QTest::newRow("in Chinese, from three on")
            << l(R"(text:style-name="L2")", e(p("甲")) + e(p("乙"))) << u"三、甲|四、乙"_s;
        QTest::newRow("a list in a list begins anew below each entry")
            << l(l1, e(p("甲") + inner) + e(p("乙") + inner)) << u"1. 甲|a）子|b）丑|2. 乙|a）子|b）丑"_s;
        QTest::newRow("the number of the level above before its own")
            << l(R"(text:style-name="L3")", e(p("甲") + inner) + e(p("乙") + inner))
            << u"1 甲|1.1 子|1.2 丑|2 乙|2.1 子|2.2 丑"_s;
        QTest::newRow("a whole pattern goes before its pieces")
            << l(R"(text:style-name="L4")", e(p("甲") + inner)) << u"第一条 甲|第一条之1子|第一条之2丑"_s;
        QTest::newRow("an entry begins elsewhere")
            << l(l1, e(p("甲"), R"(text:start-value="7")") + e(p("乙"))) << u"7. 甲|8. 乙"_s;
        QTest::newRow("bullets are left out") << l(l1, e(l("", e(l("", e(p("甲"))))))) << u"甲"_s;
        QTest::newRow("a second paragraph has no number")
            << l(l1, e(p("甲") + p("又")) + e(p("乙"))) << u"1. 甲|又|2. 乙"_s;
        QTest::newRow("a heading of the list has none")
            << l(l1, u"<text:list-header>%1</text:list-header>"_s.arg(p("题")) + e(p("甲"))) << u"题|1. 甲"_s;
        QTest::newRow("an empty entry counts") << l(l1, e(p("甲")) + e(p("")) + e(p("乙"))) << u"1. 甲|3. 乙"_s;
        QTest::newRow("the next list begins anew")
            << l(l1, e(p("甲"))) + p("间") + l(l1, e(p("乙"))) << u"1. 甲|间|1. 乙"_s;
        QTest::newRow("the next list goes on")
            << l(l1, e(p("甲"))) + p("间") + l(R"(text:style-name="L1" text:continue-numbering="true")", e(p("乙")))
            << u"1. 甲|间|2. 乙"_s;
        QTest::newRow("a list goes on from one that is named") << l(R"(text:style-name="L1" xml:id="x")", e(p("甲")))
                + l(l1, e(p("间"))) + l(R"(text:style-name="L1" xml:id="y" text:continue-list="x")", e(p("乙")))
                + l(R"(text:style-name="L1" text:continue-list="x")", e(p("丙")))
                                                               << u"1. 甲|1. 间|2. 乙|3. 丙"_s;
        QTest::newRow("a list in a list goes on") << l(l1, e(p("甲") + inner)) + p("间")
                + l(R"(text:style-name="L1" text:continue-numbering="true")", e(inner) + e(p("乙")))
                                                  << u"1. 甲|a）子|b）丑|间|c）子|d）丑|2. 乙"_s;
        QTest::newRow("the paragraph's style says which list")
            << l("", e(u"<text:p text:style-name=\"P2\">甲</text:p>"_s)) << u"三、甲"_s;
        QTest::newRow("a box in an entry has its own list") << l(
            l1,
            e(u"<text:p><draw:frame><draw:text-box>%1</draw:text-box></draw:frame>甲</text:p>"_s.arg(l(l1, e(p("框")))))
                + e(p("乙"))) << u"1. 甲|1. 框|2. 乙"_s;
        QTest::newRow("a style that is not there") << l(R"(text:style-name="L9")", e(p("甲"))) << u"甲"_s;
        QTest::newRow("numbered headings")
            << u"<text:h text:outline-level=\"1\">甲</text:h><text:h text:outline-level=\"2\">子</text:h>"
               "<text:h text:outline-level=\"1\">乙</text:h><text:h text:outline-level=\"1\" "
               "text:is-list-header=\"true\">丙</text:h>"_s
            << u"第一章 甲|子|第二章 乙|丙"_s;
    }
    void listsAreNumbered()
    {
        QFETCH(QString, text);
        const QString automatic = uR"(<text:list-style style:name="L1">
                  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
                  <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix="）"/>
                  <text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>
                <text:list-style style:name="L2">
                  <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"
                    text:start-value="3"/></text:list-style>
                <text:list-style style:name="L3">
                  <text:list-level-style-number text:level="1" style:num-format="1"/>
                  <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>
                </text:list-style>
                <text:list-style style:name="L4">
                  <text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="错"
                    style:num-list-format="第%1%条 "/>
                  <text:list-level-style-number text:level="2" style:num-format="1" style:num-list-format="第%1%条之%2%">
                    <style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/>
                    </style:list-level-properties></text:list-level-style-number></text:list-style>
                <style:style style:name="P2" style:family="paragraph" style:list-style-name="L2"/>)"_s;
        const QByteArray styles = R"(<text:outline-style style:name="Outline">
                 <text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-prefix="第"
                   style:num-suffix="章 "/><text:outline-level-style text:level="2" style:num-format=""/>
                 </text:outline-style>)"_ba;
        const auto read = readDocument(odt(text, automatic, styles), u"稿.odt"_s, 0);
        QVERIFY2(read, qPrintable(textOf(read)));
        QTEST(textOf(read).replace(u'\n', u'|'), "lines");
    }

    void numbersAndBulletsAreCounted()
    {
        const QString style = u"<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" "
                              "style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>"_s;
        const auto read = readDocument(
            odt(u"<text:list text:style-name=\"L1\"><text:list-item><text:p>甲</text:p><text:list><text:list-item>"
                "<text:p>乙</text:p></text:list-item></text:list></text:list-item></text:list>"_s,
                style),
            u"稿.odt"_s, 0);
        QCOMPARE(described(*read), (QStringList{u"1. 甲@0:0"_s, u"乙@2:1"_s}));
        QCOMPARE(remarks(*read),
                 (QStringList{u"0: Automatic bullets or numbers of lists left out: 1."_s,
                              u"0: Automatic numbers written into the text: 1."_s}));
    }

    void headersAreSaid()
    {
        const QByteArray pages =
            "</office:styles><office:master-styles><style:master-page><style:header><text:p>临渚日报</text:p>"
            "</style:header><style:header-left><text:p>临渚日报</text:p></style:header-left><style:footer><text:p>要闻"
            "<text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>"
            "<office:styles>";
        const auto read = readDocument(odt(u"<text:p>甲</text:p>"_s, {}, pages), u"稿.odt"_s, 0);
        QCOMPARE(textOf(read), u"甲"_s);
        QCOMPARE(remarks(*read),
                 (QStringList{u"0: A header or footer was left out: “临渚日报”"_s,
                              u"0: A header or footer was left out: “要闻1”"_s}));
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
