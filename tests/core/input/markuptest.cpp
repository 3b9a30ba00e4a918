#include "documents.h"

#include <QStringEncoder>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class MarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesGiveTheirText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("headings and paragraphs")
            << u"<h1>题</h1><p class=\"author\">文</p>"_s << QStringList{u"题@1:1|H1 bold"_s, u"文@2:1|author"_s};
        QTest::newRow("text without a paragraph of its own")
            << u"<div>甲<p>乙</p>丙</div>"_s << QStringList{u"甲@1:1"_s, u"乙@2:1"_s, u"丙@3:1"_s};
        QTest::newRow("spaces as a browser shows them")
            << u"<p>\n  The  dyke\n <b>holds</b> .\n</p>"_s << QStringList{u"The dyke holds .@1:1"_s};
        QTest::newRow("no space where a line of Chinese ends")
            << u"<p>水位\n  回落，\n<b>堤岸</b>\n无恙</p>"_s << QStringList{u"水位回落，堤岸无恙@1:1"_s};
        QTest::newRow("ideographic and fixed spaces stay")
            << u"<p>　　顾　南乔&nbsp;文</p>"_s << QStringList{u"顾　南乔\u00A0文@1:3"_s};
        QTest::newRow("a break is a new line of the same paragraph")
            << u"<p>甲<br>乙</p>"_s << QStringList{u"甲@1:1"_s, u"乙@1:3"_s};
        QTest::newRow("scripts and styles are no text")
            << u"<style>p{}</style><p>甲</p><script>乙</script><template><p>丙</p></template>"_s
            << QStringList{u"甲@1:1"_s};
        QTest::newRow("a table") << u"<table><tr><td>街道<td>公里<tr><td>东渚<td>3</table>"_s
                                 << QStringList{u"街道\t公里@1:1|table"_s, u"东渚\t3@3:1|table"_s};
        QTest::newRow("numbers of a list") << u"<ol start=3><li>甲<ul><li>乙</ul><li>丙</ol>"_s
                                           << QStringList{u"3. 甲@0:0"_s, u"乙@2:1"_s, u"4. 丙@0:0"_s};
        QTest::newRow("lines that are kept") << u"<pre>甲\n  乙</pre>"_s << QStringList{u"甲@1:1"_s, u"乙@1:5"_s};
        QTest::newRow("references to characters")
            << u"<p>&lt;&#x6C34;&#xD800;&hellip;</p>"_s << QStringList{u"<水\uFFFD…@1:1"_s};
        QTest::newRow("centred and bold")
            << u"<center><p><b>题</b></p></center>"_s << QStringList{u"题@1:1|bold centred"_s};
    }

    void pagesGiveTheirText()
    {
        QFETCH(QString, html);
        const auto read = readDocument(QString(u"<!DOCTYPE html><html><body>" + html).toUtf8(), u"页"_s, 0);
        QVERIFY2(read, qPrintable(textOf(read)));
        QCOMPARE(read->format, u"html"_s);
        QTEST(described(*read), "lines");
    }

    void whatIsNoTextIsSaid()
    {
        const auto read = readDocument(u"<html><head><title>临渚网</title></head><body><p>甲<img><ruby>渚<rt>zhǔ</ruby>"
                                       "<span hidden>密</span><p style='display: none'>密</p>"_s.toUtf8(),
                                       u"页"_s, 0);
        QCOMPARE(textOf(read), u"甲渚"_s);
        QCOMPARE(remarks(*read),
                 (QStringList{u"0: The title of the page's window is not part of the text: “临渚网”"_s,
                              u"0: Left out because it is set as hidden: places 2."_s, u"0: Pictures left out: 1."_s,
                              u"0: Phonetic guides above characters left out: 1."_s}));
    }

    void pageIsReadInTheCharsetThatItNames()
    {
        const QString html = u"<html><head><meta charset=\"Shift_JIS\"></head><body><p>日本の新聞</p>"_s;
        const auto read = readDocument(QStringEncoder("Shift_JIS").encode(html), u"页.html"_s, 0);
        QCOMPARE(textOf(read), u"日本の新聞"_s);
        QCOMPARE(read->charset, u"Shift_JIS"_s);
    }

    void pageThatNamesTheWrongCharsetIsRead()
    {
        const auto read = readDocument(u"<html><head><meta charset=gb2312><body><p>临渚开闸</p>"_s.toUtf8(), u"页"_s,
                                       0);
        QCOMPARE(textOf(read), u"临渚开闸"_s);
        QCOMPARE(read->charset, u"UTF-8"_s);
    }

    void markdownGivesItsText_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("headings and paragraphs")
            << u"# 题\n\n文**重**。\n\n　　文。"_s << QStringList{u"题@1:1|H1 bold"_s, u"文重。@2:1"_s, u"文。@3:3"_s};
        QTest::newRow("numbers of a list stay") << u"3. 甲\n4. 乙"_s << QStringList{u"3. 甲@0:0"_s, u"4. 乙@0:0"_s};
        QTest::newRow("a year is no list") << u"2026.3.17 晴"_s << QStringList{u"2026.3.17 晴@1:1"_s};
        QTest::newRow("ranges are no markup") << u"5~6月，7~8月"_s << QStringList{u"5~6月，7~8月@1:1"_s};
        QTest::newRow("indented copy is no program") << u"    水位回落。"_s << QStringList{u"水位回落。@1:1"_s};
        QTest::newRow("a table") << u"街道|公里\n--|--\n东渚|3"_s
                                 << QStringList{u"街道\t公里@1:1|bold table"_s, u"东渚\t3@3:1|table"_s};
        QTest::newRow("HTML inside") << u"<p>甲</p>\n\n乙"_s << QStringList{u"甲@1:1"_s, u"乙@2:1"_s};
    }

    void markdownGivesItsText()
    {
        QFETCH(QString, markdown);
        const auto read = readDocument(markdown.toUtf8(), u"稿.md"_s, 0);
        QVERIFY2(read, qPrintable(textOf(read)));
        QCOMPARE(read->format, u"markdown"_s);
        QTEST(described(*read), "lines");
    }

    void formatIsChosenByTheBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        const QByteArray page = "<html><body>临渚</body></html>";
        QTest::newRow("a page named .txt") << page << u"稿.txt"_s << u"html"_s;
        QTest::newRow("a piece of a page named .html") << QByteArray("<p>临渚") << u"稿.html"_s << u"html"_s;
        QTest::newRow("a .docx named .txt") << docx(paragraph(u"甲"_s)) << u"稿.txt"_s << u"docx"_s;
        QTest::newRow("a text named .docx") << QByteArray("临渚\n") << u"稿.docx"_s << u"text"_s;
        QTest::newRow("a text that begins with a bracket") << QByteArray("<临渚新闻>开闸\n") << u"稿"_s << u"text"_s;
        QTest::newRow("Markdown by its name") << QByteArray("# 题\n") << u"稿.md"_s << u"markdown"_s;
        QTest::newRow("the same in a text") << QByteArray("# 题\n") << u"稿.txt"_s << u"text"_s;
    }

    void formatIsChosenByTheBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const auto read = readDocument(bytes, name, 0);
        QVERIFY2(read, qPrintable(textOf(read)));
        QTEST(read->format, "format");
    }
};

QTEST_GUILESS_MAIN(MarkupTest)
#include "markuptest.moc"
