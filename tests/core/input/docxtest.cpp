#include "documents.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray styles = wordPart(u"styles"_s, uR"(
    <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>
        <w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="z"><w:name w:val="主标题"/><w:basedOn w:val="1"/>
        <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="circle"><w:name w:val="圈"/><w:basedOn w:val="circle"/></w:style>
    <w:style w:type="character" w:styleId="strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
)"_s);

const QByteArray numbering = wordPart(u"numbering"_s, uR"(
    <w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="9">
        <w:lvl w:ilvl="0"><w:numFmt w:val="ideographTraditional"/><w:lvlText w:val="%1: "/></w:lvl>
    </w:abstractNum>
    <w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
)"_s);

QString run(const QString &content)
{
    return QString(u"<w:r>" + content + u"</w:r>");
}

QString entry(const QString &text, int list, int level)
{
    return paragraph(text, u"<w:numPr><w:ilvl w:val=\"%1\"/><w:numId w:val=\"%2\"/></w:numPr>"_s.arg(level).arg(list));
}

QString cell(const QString &content)
{
    return QString(u"<w:tc><w:tcPr/>" + content + u"</w:tc>");
}

QString field(const QString &kind)
{
    return u"<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>"_s.arg(kind);
}

} // namespace

class DocxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsTakenWithItsPlaceAndSetting_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("lines");
        const QString text = u"<w:t>水位回落</w:t>"_s;
        QTest::newRow("paragraphs, the empty ones counted")
            << QString(paragraph(u"甲"_s) + u"<w:p/>" + paragraph(u"乙"_s))
            << QStringList{u"甲@1:1|10.5pt"_s, u"乙@3:1|10.5pt"_s};
        QTest::newRow("a style with all that it inherits")
            << paragraph(u"临渚开闸"_s, u"<w:pStyle w:val=\"z\"/>"_s)
            << QStringList{u"临渚开闸@1:1|主标题 H1 22pt bold centred"_s};
        QTest::newRow("a style that inherits from itself")
            << paragraph(u"甲"_s, u"<w:pStyle w:val=\"circle\"/>"_s) << QStringList{u"甲@1:1|圈"_s};
        QTest::newRow("a heading by its name") << paragraph(u"临渚开闸"_s, u"<w:pStyle w:val=\"1\"/>"_s)
                                               << QStringList{u"临渚开闸@1:1|heading 1 H1 22pt bold centred"_s};
        QTest::newRow("bold only where all of it is")
            << QString(u"<w:p>" + run(QString(u"<w:rPr><w:b/></w:rPr>" + text)) + run(text) + u"</w:p><w:p>"
                       + run(QString(u"<w:rPr><w:rStyle w:val=\"strong\"/></w:rPr>" + text)) + u"</w:p>")
            << QStringList{u"水位回落水位回落@1:1|10.5pt"_s, u"水位回落@2:1|10.5pt bold"_s};
        QTest::newRow("bold switched off by hand")
            << QString(u"<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr>"
                       + run(QString(u"<w:rPr><w:b w:val=\"0\"/></w:rPr>" + text)) + u"</w:p>")
            << QStringList{u"水位回落@1:1|heading 1 H1 22pt centred"_s};
        QTest::newRow("a break is a new line of the same paragraph")
            << QString(u"<w:p>" + run(u"<w:t>甲</w:t><w:br/><w:t>　乙</w:t>"_s) + u"</w:p>")
            << QStringList{u"甲@1:1|10.5pt"_s, u"乙@1:4|10.5pt"_s};
        QTest::newRow("tabs, hyphens and symbols")
            << QString(u"<w:p>"
                       + run(u"<w:t>甲</w:t><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/>"
                             "<w:sym w:font=\"Wingdings\" w:char=\"F06E\"/><w:sym w:font=\"Odd\" w:char=\"F021\"/>"_s)
                       + u"</w:p>")
            << QStringList{u"甲\tA-B■\uF021@1:1|10.5pt"_s};
        QTest::newRow("a formula's characters")
            << u"<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>"_s << QStringList{u"x+1@1:1|10.5pt"_s};
        QTest::newRow("what links, tags and content controls hold")
            << QString(u"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>" + run(text)
                       + u"</w:hyperlink><w:smartTag>" + run(text) + u"</w:smartTag></w:p></w:sdtContent></w:sdt>")
            << QStringList{u"水位回落水位回落@1:1|10.5pt"_s};
    }

    void textIsTakenWithItsPlaceAndSetting()
    {
        QFETCH(QString, body);
        const auto read = readDocument(docx(body, {{u"word/styles.xml"_s, styles}}), u"稿.docx"_s, 0);
        QVERIFY2(read, qPrintable(textOf(read)));
        QCOMPARE(read->format, u"docx"_s);
        QTEST(described(*read), "lines");
    }

    void resultingTextIsTakenAndTheRestSaid_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("said");
        const QString removed = u"<w:rPr><w:del/></w:rPr>"_s;
        QTest::newRow("insertions and deletions")
            << u"<w:p><w:r><w:t>水位</w:t></w:r><w:del><w:r><w:delText>上涨</w:delText></w:r></w:del>"
               "<w:ins><w:r><w:t>回落</w:t></w:r></w:ins></w:p>"_s
            << u"水位回落"_s
            << QStringList{u"0: Tracked changes were taken as accepted: insertions 1, deletions 1, moves 0."_s};
        QTest::newRow("a deleted paragraph mark joins")
            << QString(paragraph(u"水位"_s, removed) + paragraph(u"回落"_s)) << u"水位回落"_s << QStringList{};
        QTest::newRow("a deleted paragraph vanishes")
            << QString(paragraph(u"甲"_s) + u"<w:p><w:pPr>" + removed
                       + u"</w:pPr><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>" + paragraph(u"丙"_s))
            << u"甲\n丙"_s
            << QStringList{u"0: Tracked changes were taken as accepted: insertions 0, deletions 1, moves 0."_s};
        QTest::newRow("a move stands where it went")
            << u"<w:p><w:moveFromRangeStart/><w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:r><w:t>乙</w:t></w:r>"
               "<w:moveToRangeStart/><w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo></w:p>"_s
            << u"乙甲"_s
            << QStringList{u"0: Tracked changes were taken as accepted: insertions 0, deletions 0, moves 1."_s};
        QTest::newRow("old settings are not taken for the new")
            << u"<w:p><w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr>"
               "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r></w:p>"_s
            << u"甲"_s << QStringList{};
        QTest::newRow("a deleted row of a table")
            << QString(u"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell(paragraph(u"甲"_s)) + u"</w:tr><w:tr>"
                       + cell(paragraph(u"乙"_s)) + u"</w:tr></w:tbl>")
            << u"乙"_s
            << QStringList{u"0: Tracked changes were taken as accepted: insertions 0, deletions 1, moves 0."_s,
                           u"0: Tables read row by row, with tabs between the cells: 1."_s};
        QTest::newRow("hidden text, also by its style")
            << u"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"secret\"/>"
               "</w:rPr><w:t>密</w:t></w:r><w:r><w:t>明</w:t></w:r></w:p>"_s
            << u"明"_s << QStringList{u"0: Left out because it is set as hidden: places 2."_s};
        QTest::newRow("a field gives its result")
            << QString(u"<w:p>" + field(u"begin"_s) + u"<w:r><w:instrText>DATE</w:instrText></w:r>"
                       + field(u"separate"_s) + u"<w:r><w:t>3月17日</w:t></w:r>" + field(u"end"_s) + u"</w:p>")
            << u"3月17日"_s << QStringList{};
        QTest::newRow("a field inside instructions gives none") << QString(
            u"<w:p>" + field(u"begin"_s) + field(u"begin"_s) + field(u"separate"_s) + u"<w:r><w:t>1</w:t></w:r>"
            + field(u"end"_s) + field(u"separate"_s) + u"<w:r><w:t>甲</w:t></w:r>" + field(u"end"_s) + u"</w:p>")
                                                                << u"甲"_s << QStringList{};
        QTest::newRow("a field that never ends hides nothing")
            << QString(u"<w:p>" + field(u"begin"_s) + u"</w:p>" + paragraph(u"甲"_s) + paragraph(u"乙"_s))
            << u"甲\n乙"_s << QStringList{};
        QTest::newRow("pictures are counted once")
            << u"<w:p><w:r><w:t>甲</w:t><mc:AlternateContent><mc:Choice><a:blip/></mc:Choice><mc:Fallback>"
               "<v:imagedata/></mc:Fallback></mc:AlternateContent></w:r></w:p>"_s
            << u"甲"_s << QStringList{u"0: Pictures left out: 1."_s};
        QTest::newRow("a phonetic guide")
            << u"<w:p><w:r><w:ruby><w:rt><w:r><w:t>zhǔ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>渚</w:t></w:r>"
               "</w:rubyBase></w:ruby></w:r></w:p>"_s
            << u"渚"_s << QStringList{u"0: Phonetic guides above characters left out: 1."_s};
        QTest::newRow("automatic numbers are part of the text")
            << QString(entry(u"强堤"_s, 1, 0) + entry(u"加固"_s, 1, 1) + entry(u"巡查"_s, 1, 1) + entry(u"清淤"_s, 1, 0)
                       + entry(u"绿化"_s, 1, 1) + entry(u"点"_s, 2, 0))
            << u"一、强堤\n1. 加固\n2. 巡查\n二、清淤\n1. 绿化\n点"_s
            << QStringList{u"0: Automatic bullets or numbers of lists left out: 1."_s,
                           u"0: Automatic numbers written into the text: 5."_s};
        QTest::newRow("stems number too, with one space behind")
            << QString(entry(u"强堤"_s, 3, 0) + entry(u"清淤"_s, 3, 0)) << u"甲: 强堤\n乙: 清淤"_s
            << QStringList{u"0: Automatic numbers written into the text: 2."_s};
    }

    void resultingTextIsTakenAndTheRestSaid()
    {
        QFETCH(QString, body);
        const auto read = readDocument(
            docx(body, {{u"word/styles.xml"_s, styles}, {u"word/numbering.xml"_s, numbering}}), u"稿.docx"_s, 0);
        QVERIFY(read);
        QTEST(textOf(read), "text");
        QTEST(remarks(*read), "said");
    }

    void nothingOutsideTheBodyIsLost_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("lines");
        const QString box = u"<w:txbxContent>"_s + paragraph(u"框一"_s) + paragraph(u"框二"_s) + u"</w:txbxContent>"_s;
        QTest::newRow("a text box follows its paragraph")
            << QString(u"<w:p><w:r><w:t>甲</w:t></w:r><w:r>" + box + u"</w:r><w:r><w:t>乙</w:t></w:r></w:p>"
                       + paragraph(u"丙"_s))
            << QStringList{u"甲乙@1:1"_s, u"框一@2:1|textbox"_s, u"框二@3:1|textbox"_s, u"丙@4:1"_s};
        QTest::newRow("the older form of a text box is not read again")
            << QString(u"<w:p><w:r><w:t>甲</w:t><mc:AlternateContent><mc:Choice>" + box + u"</mc:Choice><mc:Fallback>"
                       + box + u"</mc:Fallback></mc:AlternateContent></w:r></w:p>")
            << QStringList{u"甲@1:1"_s, u"框一@2:1|textbox"_s, u"框二@3:1|textbox"_s};
        QTest::newRow("the older form is read where the newer is empty")
            << QString(u"<w:p><w:r><mc:AlternateContent><mc:Choice/><mc:Fallback>" + box
                       + u"</mc:Fallback></mc:AlternateContent></w:r></w:p>")
            << QStringList{u"框一@2:1|textbox"_s, u"框二@3:1|textbox"_s};
        QTest::newRow("lettering in a picture")
            << u"<w:p><w:r><w:pict><v:shape><v:textpath string=\"春满临渚\"/></v:shape></w:pict></w:r></w:p>"_s
            << QStringList{u"春满临渚@2:1|textbox"_s};
        QTest::newRow("a table of one paragraph a cell")
            << QString(u"<w:tbl><w:tr>" + cell(paragraph(u"街道"_s)) + cell(u"<w:p/>"_s) + cell(paragraph(u"公里"_s))
                       + u"</w:tr><w:tr>" + cell(paragraph(u"东渚"_s)) + cell(paragraph(u"3"_s)) + u"</w:tr></w:tbl>")
            << QStringList{u"街道\t\t公里@1:1|table"_s, u"东渚\t3@4:1|table"_s};
        QTest::newRow("a table that holds whole texts")
            << QString(u"<w:tbl><w:tr>" + cell(QString(paragraph(u"题"_s) + paragraph(u"文"_s)))
                       + cell(paragraph(u"图说"_s)) + u"</w:tr></w:tbl>")
            << QStringList{u"题@1:1|table"_s, u"文@2:1|table"_s, u"图说@3:1|table"_s};
        QTest::newRow("notes stand behind the text")
            << QString(u"<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + paragraph(u"乙"_s))
            << QStringList{u"甲@1:1"_s, u"乙@2:1"_s, u"注文@4:1|footnote"_s};
    }

    void nothingOutsideTheBodyIsLost()
    {
        QFETCH(QString, body);
        const bool hasNotes = body.contains("footnoteReference"_L1);
        const QByteArray notes = wordPart(u"footnotes"_s,
                                          QString(u"<w:footnote w:type=\"separator\">" + paragraph(u"线"_s)
                                                  + u"</w:footnote><w:footnote w:id=\"2\"><w:p/>" + paragraph(u"注文"_s)
                                                  + u"</w:footnote>"));
        const auto read = readDocument(docx(body, hasNotes ? Parts{{u"word/footnotes.xml"_s, notes}} : Parts()),
                                       u"稿.docx"_s, 0);
        QVERIFY2(read, qPrintable(textOf(read)));
        QTEST(described(*read), "lines");
    }

    void everyCharacterOfARowHasItsParagraph()
    {
        const auto read = readDocument(docx(QString(u"<w:tbl><w:tr>" + cell(paragraph(u"甲乙"_s))
                                                    + cell(paragraph(u"丙"_s)) + u"</w:tr></w:tbl>")),
                                       u"稿.docx"_s, 3);
        QVERIFY(read);
        const ReceivedLine &row = read->lines.first();
        QCOMPARE(row.origin.at(row.text, 1), (SourcePosition{3, 1, 2}));
        QVERIFY(row.origin.at(row.text, 2).isNull());
        QCOMPARE(row.origin.at(row.text, 3), (SourcePosition{3, 2, 1}));
    }

    void commentsAndHeadersAreSaid()
    {
        const Parts more{
            {u"word/comments.xml"_s,
             wordPart(
                 u"comments"_s,
                 QString(u"<w:comment w:id=\"5\" w:author=\"顾南乔\">" + paragraph(u"此处待核"_s) + u"</w:comment>"))},
            {u"word/header1.xml"_s, wordPart(u"hdr"_s, paragraph(u"内部稿"_s))},
        };
        const auto read = readDocument(docx(QString(paragraph(u"甲"_s)
                                                    + u"<w:p><w:r><w:t>乙</w:t><w:commentReference w:id=\"5\"/>"
                                                      "</w:r></w:p>"),
                                            more),
                                       u"稿.docx"_s, 0);
        QVERIFY(read);
        QCOMPARE(textOf(read), u"甲\n乙"_s);
        QCOMPARE(remarks(*read),
                 (QStringList{u"2: A comment by 顾南乔 is not part of the text: “此处待核”"_s,
                              u"0: A header or footer was left out: “内部稿”"_s}));
    }

    void documentByAnotherNameIsFound()
    {
        Parts parts = docxParts(paragraph(u"甲"_s));
        parts.insert(u"word/document2.xml"_s, parts.take(u"word/document.xml"_s));
        parts[u"_rels/.rels"_s].replace("document.xml", "document2.xml");
        QCOMPARE(textOf(readDocument(package(parts), u"稿.docx"_s, 0)), u"甲"_s);
    }
};

QTEST_GUILESS_MAIN(DocxTest)
#include "docxtest.moc"
