#include "core/recognise/recognise.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

struct WantedLine {
    bool starts = false;
    QString role;
    QString text;
};

struct WantedPage {
    QString behaviour;
    QList<WantedLine> lines;
};

QList<WantedPage> wantedPages()
{
    QFile file(QFINDTESTDATA("pages.txt"));
    QList<WantedPage> pages;
    if (!file.open(QIODevice::ReadOnly))
        return pages;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"==== "))
            pages.append({line.sliced(5), {}});
        else if (const qsizetype bar = line.indexOf(u'|'); bar > 0 && !line.startsWith(u'#'))
            pages.last().lines.append({line.startsWith(u'*'), line.first(bar).remove(u'*'), line.sliced(bar + 1)});
    }
    return pages;
}

QList<Story> recognised(const QString &text)
{
    return recognise(linesOf({text, u"UTF-8"_s}, 0), nullptr);
}

/// "*role|text", a line each, as in pages.txt.
QStringList described(const QList<Story> &stories)
{
    QStringList all;
    for (const Story &story : stories)
        for (const Block &block : story.blocks)
            all.append((&block == &story.blocks.first() ? u"*"_s : QString()) + roleName(block.role.role) + u'|'
                       + block.text);
    return all;
}

QStringList described(const QList<WantedLine> &lines)
{
    QStringList all;
    for (const WantedLine &line : lines)
        all.append((line.starts ? u"*"_s : QString()) + line.role + u'|' + line.text);
    return all;
}

const Block *blockStarting(const QList<Story> &stories, QStringView head)
{
    for (const Story &story : stories)
        for (const Block &block : story.blocks)
            if (block.text.startsWith(head))
                return &block;
    return nullptr;
}

} // namespace

class RecogniseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void linesWithoutEmptyOnesBetween_data() { pages_data(); }
    void linesWithoutEmptyOnesBetween();
    void indentedParagraphs();
    void certaintyAndReason();
    void captionIsLinkedToTheStoryBefore();
    void noteIsLinkedToTheStoryAfter();
    void separateLines();
    void everyReasonHasASentence();
    void emptyText();
    void oddText_data();
    void oddText();
    void longPageIsReadLikeShortOnes();
};

void RecogniseTest::pages_data()
{
    QTest::addColumn<WantedPage>("page");
    const QList<WantedPage> pages = wantedPages();
    QVERIFY(pages.size() > 30);
    for (const WantedPage &page : pages)
        QTest::newRow(qPrintable(page.behaviour)) << page;
}

void RecogniseTest::pages()
{
    QFETCH(WantedPage, page);
    QStringList text;
    for (const WantedLine &line : page.lines)
        text.append(line.text);
    QCOMPARE(described(recognised(text.join(u"\n\n"))), described(page.lines));
}

void RecogniseTest::linesWithoutEmptyOnesBetween()
{
    QFETCH(WantedPage, page);
    QStringList text;
    for (const WantedLine &line : page.lines)
        text.append(line.text);
    QCOMPARE(described(recognised(text.join(u'\n'))), described(page.lines));
}

void RecogniseTest::indentedParagraphs()
{
    const QString text =
        u"社区食堂开了张\n"
        u"　　本报讯（记者 "
        u"程一）昨天中午，槐荫里社区食堂正式营业，三荤两素的套餐十五元一份，老人还能再打八折，首日就来了两百多人。\n"
        u"　　食堂每天供应三餐，行动不便的老人可以打电话订餐，志愿者会把热饭热菜送到家门口，街坊们都说这件事办到了心\n"
        u"坎上。\n"
        u"　　下一步，街道还将在另外五个社区推广，让更多老人在家门口吃上热乎饭，同时引入信用良好的餐饮企业参与运营管理。\n"_s;
    const QList<Story> stories = recognised(text);
    QCOMPARE(stories.size(), 1);
    QCOMPARE(stories.first().blocks.first().role.role, Role::Headline);
    for (const Block &block : stories.first().blocks.sliced(1))
        QCOMPARE(block.role.role, Role::Paragraph);
}

void RecogniseTest::certaintyAndReason()
{
    const QList<Story> stories = recognised(
        u"临渚港新航线首航\n\n■ 本报记者 林溪\n\n本报讯 昨天上午，一艘满载集装箱的货轮驶离临渚港，标志着通往南洋的新航线正式开通，单程只需六天。"_s);
    const Block *byline = blockStarting(stories, u"■");
    QVERIFY(byline);
    QCOMPARE(byline->role.reason, u"byline-shape"_s);
    QVERIFY(byline->role.certainty > 0.9);
    for (const Block &block : stories.first().blocks) {
        QVERIFY(block.role.certainty > 0 && block.role.certainty <= 1);
        QVERIFY(!reasonText(block.role.reason).isEmpty());
        QVERIFY(block.role.runnerUp != block.role.role);
    }
}

void RecogniseTest::captionIsLinkedToTheStoryBefore()
{
    const QList<Story> stories = recognised(
        u"油菜花节昨日开幕\n\n本报讯（记者 "
        u"郑好）昨天，第十届临渚油菜花节在沙洲镇开幕，上万名游客走进花海，品尝农家美食，体验春耕乐趣。\n\n"
        u"图为游客在花海中拍照留念。 本报记者 郑好 摄\n\n"
        u"古桥修缮完工\n\n本报讯（记者 秦川）昨天，经过半年施工，三百岁的石拱古桥修缮完工，重新向行人开放，桥头还立起了介绍古桥历史的石碑。"_s);
    QCOMPARE(stories.size(), 3);
    QCOMPARE(stories[1].blocks.first().role.role, Role::Caption);
    QCOMPARE(stories[1].blocks.first().linkedStory, stories[0].id);
    QVERIFY(stories[0].blocks.first().linkedStory.isNull());
}

void RecogniseTest::noteIsLinkedToTheStoryAfter()
{
    const QList<Story> stories = recognised(
        u"编者按：今年是临渚建港一百周年。本报即日起推出系列报道，回望百年港口的沧桑巨变，展望开放发展的崭新前景。\n\n"
        u"百年码头的前世今生\n\n本报记者 苏晚\n\n站在栈桥的尽头向东望去，集装箱货轮正缓缓靠泊。一百年前，这里还只是一片芦苇荡。"_s);
    QCOMPARE(stories.size(), 2);
    QCOMPARE(stories[0].blocks.first().role.role, Role::EditorsNote);
    QCOMPARE(stories[0].blocks.first().linkedStory, stories[1].id);
}

void RecogniseTest::separateLines()
{
    const QList<Story> stories = asSeparateLines(linesOf({u"临渚新闻\n\n7版\n"_s, u"UTF-8"_s}, 0));
    QCOMPARE(described(stories), QStringList({u"*paragraph|临渚新闻"_s, u"*paragraph|7版"_s}));
    QVERIFY(!stories[0].id.isNull() && stories[0].id != stories[1].id);
}

void RecogniseTest::everyReasonHasASentence()
{
    for (const WantedPage &page : wantedPages()) {
        QStringList text;
        for (const WantedLine &line : page.lines)
            text.append(line.text);
        for (const Story &story : recognised(text.join(u'\n')))
            for (const Block &block : story.blocks)
                QVERIFY2(!reasonText(block.role.reason).isEmpty(), qPrintable(block.role.reason));
    }
    QVERIFY(reasonText(QString()).isEmpty());
}

void RecogniseTest::emptyText()
{
    QVERIFY(recognise({}, nullptr).isEmpty());
}

void RecogniseTest::oddText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one character") << u"水"_s;
    QTest::newRow("only marks") << u"。。。\n——\n“”"_s;
    QTest::newRow("brackets that never close") << u"（（（【【【“““"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD840));
    QTest::newRow("one very long line") << QString(200'000, u'水');
    QTest::newRow("long line of spaces and letters") << QString(u"a "_s).repeated(50'000);
}

void RecogniseTest::oddText()
{
    QFETCH(QString, text);
    const QList<ReceivedLine> lines = linesOf({text, u"UTF-8"_s}, 0);
    qsizetype blocks = 0;
    for (const Story &story : recognise(lines, nullptr))
        for (const Block &block : story.blocks)
            QCOMPARE(block.text, lines[blocks++].text);
    QCOMPARE(blocks, lines.size());
}

void RecogniseTest::longPageIsReadLikeShortOnes()
{
    const QString article =
        u"北山公园免费开放\n\n本报讯（记者 曲歌）从今天起，北山公园取消门票，全天候向市民免费开放，园内新增了三处观景平台。\n\n公园管理处提醒市民文明游园。\n\n"_s;
    const QList<Story> stories = recognised(article.repeated(2000));
    QCOMPARE(stories.size(), 2000);
    for (const Story &story : stories)
        QCOMPARE(described({story}).join(u' ').count(u"headline"_s), 1);
}

QTEST_GUILESS_MAIN(RecogniseTest)
#include "recognisetest.moc"
