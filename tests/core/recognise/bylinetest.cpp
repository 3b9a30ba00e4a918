#include "core/recognise/byline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// "kind shape [the piece] office:name …", one for each piece found.
QStringList described(const QString &text)
{
    const BylineParse parse = parseByline(text);
    QStringList all;
    for (const auto &[name, piece] :
         {std::pair(u"lead"_s, parse.leadIn), {u"line"_s, parse.line}, {u"credit"_s, parse.credit}}) {
        if (!piece)
            continue;
        QString one = name + u' ' + piece->shape + u" ["_s + piece->span.of(text).toString() + u']';
        for (const BylinePerson &person : piece->people)
            one += u' ' + person.office + u':' + person.name;
        all.append(one);
    }
    return all;
}

QString feature(const FoundPiece &piece, const QString &name)
{
    if (piece)
        for (const BylineFeature &feature : piece->features)
            if (feature.name == name)
                return feature.value;
    return {};
}

} // namespace

class BylineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QString &text, const QString &found) {
            QTest::newRow(name) << text << (found.isEmpty() ? QStringList() : found.split(u'|'));
        };
        // lead-ins
        row("staff, half brackets", u"本报讯(记者 李山)近日，市里开会。"_s,
            u"lead staff-brackets [本报讯(记者 李山)] 记者:李山"_s);
        row("staff, two offices", u"本报讯（记者 王一 通讯员 李四方）昨日"_s,
            u"lead staff-brackets [本报讯（记者 王一 通讯员 李四方）] 记者:王一 通讯员:李四方"_s);
        row("staff, gap before bracket", u"本报讯 (记者 王一河)5月"_s,
            u"lead staff-brackets [本报讯 (记者 王一河)] 记者:王一河"_s);
        row("staff, comma between names", u"本报讯（记者周河、王林岸）昨日"_s,
            u"lead staff-brackets [本报讯（记者周河、王林岸）] 记者:周河 记者:王林岸"_s);
        row("staff, rare surname", u"本报讯（记者 宫河 俱小山）昨日"_s,
            u"lead staff-brackets [本报讯（记者 宫河 俱小山）] 记者:宫河 记者:俱小山"_s);
        row("staff, chief reporter", u"本报临渚3月9日讯（首席记者 崔小河）"_s,
            u"lead staff-brackets [本报临渚3月9日讯（首席记者 崔小河）] 首席记者:崔小河"_s);
        row("staff, spaced name", u"本报讯（记者 李　山）昨日"_s,
            u"lead staff-brackets [本报讯（记者 李　山）] 记者:李山"_s);
        row("staff, minority name", u"本报讯（记者 买买提·艾力）昨日"_s,
            u"lead staff-brackets [本报讯（记者 买买提·艾力）] 记者:买买提·艾力"_s);
        row("staff, compound surname", u"本报讯（记者 欧阳小山）昨日"_s,
            u"lead staff-brackets [本报讯（记者 欧阳小山）] 记者:欧阳小山"_s);
        row("staff, without brackets", u"本报讯 记者张三河报道 昨日"_s,
            u"lead staff-people [本报讯 记者张三河报道] 记者:张三河"_s);
        row("staff, nobody named", u"本报讯 昨日市里开会。"_s, u"lead staff [本报讯]"_s);
        row("staff, reporter as subject", u"本报讯 记者从市气象局获悉，"_s, u"lead staff [本报讯]"_s);
        row("staff, glued to the text", u"本报讯近日，"_s, u"lead staff [本报讯]"_s);
        row("staff, evening paper", u"晚报讯（记者 李山）"_s, u"lead staff-brackets [晚报讯（记者 李山）] 记者:李山"_s);
        row("staff, boxed", u"【本报讯】昨日"_s, u"lead staff-boxed [【本报讯】]"_s);
        row("staff, dateline", u"本报临渚2月5日电  （记者李河梅）"_s,
            u"lead staff-brackets [本报临渚2月5日电  （记者李河梅）] 记者:李河梅"_s);
        row("agency", u"新华社北京2月17日电 国家"_s, u"lead agency [新华社北京2月17日电]"_s);
        row("agency, glued to the text", u"新华社北京2月17日电国家"_s, u"lead agency [新华社北京2月17日电]"_s);
        row("agency, reporters", u"新华社东京4月10日电(记者 姜小河、钱山)"_s,
            u"lead agency-brackets [新华社东京4月10日电(记者 姜小河、钱山)] 记者:姜小河 记者:钱山"_s);
        row("agency, no dateline", u"新华社电 国家"_s, u"lead agency [新华社电]"_s);
        row("agency, quoted", u"据新华社北京2月17日电 国家"_s, u"lead agency [据新华社北京2月17日电]"_s);
        row("agency, as a word", u"新华社电视台昨日"_s, QString());
        row("agency, message as a word", u"本报消息灵通，"_s, QString());
        row("agency, web", u"中新网2月3日电 国家"_s, u"lead agency [中新网2月3日电]"_s);
        row("broadcast", u"央视网消息（新闻联播）：今天"_s, u"lead broadcast [央视网消息（新闻联播）：]"_s);
        row("reporter opens", u"晨报记者 李山 报道 昨日市里开会。"_s,
            u"lead reporter [晨报记者 李山 报道] 晨报记者:李山"_s);
        row("English dateline", u"LINZHU, Feb. 17 (Xinhua) -- The city"_s,
            u"lead dateline [LINZHU, Feb. 17 (Xinhua) --]"_s);
        row("English dateline with a dash", u"LINZHU, March 18 (Xinhua) — The city"_s,
            u"lead dateline [LINZHU, March 18 (Xinhua) —]"_s);
        row("text", u"昨日，记者从市里了解到，今年将植树。"_s, QString());
        row("text with a bracket", u"市里（记者注：原文如此）开会。"_s, QString());
        // lines
        row("line, bullet and offices", u"■ 本报记者 李山 本报通讯员 王小河"_s,
            u"line people [■ 本报记者 李山 本报通讯员 王小河] 本报记者:李山 本报通讯员:王小河"_s);
        row("line, wide gaps", u"本报记者  孙小河  陈山玮  摄影报道"_s,
            u"line people [本报记者  孙小河  陈山玮  摄影报道] 本报记者:孙小河 本报记者:陈山玮"_s);
        row("line, special correspondent", u"本报记者  潘小峰  特约通讯员  言文河"_s,
            u"line people [本报记者  潘小峰  特约通讯员  言文河] 本报记者:潘小峰 特约通讯员:言文河"_s);
        row("line, correspondent first", u"本报通讯员  甘小心  记者  屠山"_s,
            u"line people [本报通讯员  甘小心  记者  屠山] 本报通讯员:甘小心 记者:屠山"_s);
        row("line, chief", u"首席记者  潘小峰"_s, u"line people [首席记者  潘小峰] 首席记者:潘小峰"_s);
        row("line, glued", u"本报记者刘小淼报道"_s, u"line people [本报记者刘小淼报道] 本报记者:刘小淼"_s);
        row("line, bracketed", u"（本报记者 岳小飞 何军）"_s,
            u"line boxed-people [（本报记者 岳小飞 何军）] 本报记者:岳小飞 本报记者:何军"_s);
        row("line, text and picture first", u"文/图 本报记者 李小山"_s,
            u"line mark-first [文/图 本报记者 李小山] 本报记者:李小山"_s);
        row("line, text and picture last", u"本报记者 李小山 文/图"_s,
            u"line people [本报记者 李小山 文/图] 本报记者:李小山"_s);
        row("line, each his part", u"本报记者 李山/文 王河/图"_s,
            u"line people [本报记者 李山/文 王河/图] 本报记者:李山 本报记者:王河"_s);
        row("line, author", u"作者：李小山"_s, u"line labelled [作者：李小山] :李小山"_s);
        row("line, name that ends like a verb", u"本报记者 王宏图"_s,
            u"line people [本报记者 王宏图] 本报记者:王宏图"_s);
        row("line, glued offices", u"记者李小山通讯员王河"_s,
            u"line people [记者李小山通讯员王河] 记者:李小山 通讯员:王河"_s);
        row("line, English", u"By A. Linden"_s, u"line latin [By A. Linden]"_s);
        row("line, English, office", u"By Jane Doe, Staff Reporter"_s, u"line latin [By Jane Doe, Staff Reporter]"_s);
        row("line, English, agency", u"By Ann Linden and B. Moor, (Reuters)"_s,
            u"line latin [By Ann Linden and B. Moor, (Reuters)]"_s);
        row("headline that names reporters", u"本报记者走进临渚老街"_s, QString());
        row("English headline", u"By the river, a new park"_s, QString());
        // credits
        row("credit, whole block", u"本报记者 李小山 摄"_s,
            u"credit people-verb [本报记者 李小山 摄] 本报记者:李小山"_s);
        row("credit, glued", u"本报记者李小山摄"_s, u"credit people-verb [本报记者李小山摄] 本报记者:李小山"_s);
        row("credit, slash", u"本报记者 李小山/摄"_s, u"credit people-verb [本报记者 李小山/摄] 本报记者:李小山"_s);
        row("credit, agency", u"新华社记者 李小山 摄"_s,
            u"credit people-verb [新华社记者 李小山 摄] 新华社记者:李小山"_s);
        row("credit, after a caption", u"图为老街一角。 本报记者 李小山 摄"_s,
            u"credit people-verb [本报记者 李小山 摄] 本报记者:李小山"_s);
        row("credit, bracketed", u"图为老街一角。（记者 李小山 摄）"_s,
            u"credit boxed-people-verb [（记者 李小山 摄）] 记者:李小山"_s);
        row("credit, name alone", u"图为老街一角。李小山 摄"_s, u"credit names-verb [李小山 摄] :李小山"_s);
        row("credit, without a verb", u"市民在拍照打卡。 本报通讯员 马小坤"_s,
            u"credit people-alone [本报通讯员 马小坤] 本报通讯员:马小坤"_s);
        row("credit, agency photo", u"图为老街一角。新华社发（李小山 摄）"_s,
            u"credit agency-names-verb [新华社发（李小山 摄）] :李小山"_s);
        row("credit, archive", u"图为老街一角。（资料图片）"_s, u"credit boxed-archive [（资料图片）]"_s);
        row("credit, organisation", u"图为老街一角。临渚市文旅局供图"_s, u"credit organisation [临渚市文旅局供图]"_s);
        row("credit, verb first", u"摄影：李小山"_s, u"credit verb-first-names [摄影：李小山] :李小山"_s);
        row("credit, nobody named", u"图为老街一角。本报记者 摄"_s, u"credit office-verb [本报记者 摄]"_s);
        row("caption without a credit", u"图为市民在老街看图。"_s, QString());
    }

    void forms()
    {
        QFETCH(QString, text);
        QTEST(described(text), "found");
    }

    void features_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("half brackets") << u"本报讯(记者 李山)昨日"_s << u"brackets"_s << u"half"_s;
        QTest::newRow("full brackets") << u"本报讯（记者 李山）昨日"_s << u"brackets"_s << u"full"_s;
        QTest::newRow("mixed brackets") << u"本报讯（记者 李山)昨日"_s << u"brackets"_s << u"mixed"_s;
        QTest::newRow("gap before the bracket") << u"本报讯 （记者 李山）昨日"_s << u"bracket-gap"_s << u"space"_s;
        QTest::newRow("gap after the office") << u"本报讯（记者 李山）昨日"_s << u"office-gap"_s << u"space"_s;
        QTest::newRow("no gap after the office") << u"本报讯（记者李山）昨日"_s << u"office-gap"_s << u"none"_s;
        QTest::newRow("names parted by a comma") << u"本报讯（记者李山、王河）昨日"_s << u"separator"_s << u"、"_s;
        QTest::newRow("names parted by a space") << u"本报讯（记者 李山 王河）昨日"_s << u"separator"_s << u"space"_s;
        QTest::newRow("with the paper") << u"本报讯（本报记者 李山）昨日"_s << u"house-word"_s << u"本报"_s;
        QTest::newRow("without the paper") << u"本报讯（记者 李山）昨日"_s << u"house-word"_s << u"none"_s;
        QTest::newRow("spread name") << u"本报讯（记者 李　山）昨日"_s << u"name-spacing"_s << u"space"_s;
    }

    void features()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QTEST(feature(parseByline(text).leadIn, name), "value");
    }

    void datelineIsCut()
    {
        const BylineParse parse = parseByline(u"据新华社北京2月17日电 国家"_s);
        QVERIFY(parse.leadIn);
        QCOMPARE(parse.leadIn->agency, u"新华社"_s);
        QCOMPARE(parse.leadIn->place, u"北京"_s);
        QCOMPARE(parse.leadIn->date, u"2月17日"_s);
    }

    void aLineOfMegabytesIsReadAtItsEnds()
    {
        const QString text = u"本报讯（记者 李山）"_s + u"新华社北京记者（李山 王河 、"_s.repeated(300'000)
            + u"。 本报记者 李山 摄"_s;
        const BylineParse parse = parseByline(text);
        QVERIFY(parse.leadIn);
        QVERIFY(parse.credit);
        QCOMPARE(parse.credit->span.end, text.size());
    }
};

QTEST_GUILESS_MAIN(BylineTest)
#include "bylinetest.moc"
