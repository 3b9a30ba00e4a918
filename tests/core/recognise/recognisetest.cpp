#include "core/recognise/recognise.h"

#include "core/text/characters.h"

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
    void linesWithIndentedParagraphs_data() { pages_data(); }
    void linesWithIndentedParagraphs();
    void indentedParagraphs();
    void certaintyAndReason();
    void captionIsLinkedToTheStoryBefore();
    void noteIsLinkedToTheStoryAfter();
    void noteBehindIsLinkedToTheStoryBefore();
    void separateLines();
    void everyReasonHasASentence();
    void emptyText();
    void oddText_data();
    void oddText();
    void longPageIsReadLikeShortOnes();
    void pagesOfOneText_data();
    void pagesOfOneText();
    void settingTellsRoles_data();
    void settingTellsRoles();
    void aTableIsNoHeading();
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

void RecogniseTest::linesWithIndentedParagraphs()
{
    QFETCH(WantedPage, page);
    QStringList text;
    bool carriesOn = false; // the rest of a cut paragraph is not indented
    for (const WantedLine &line : page.lines) {
        const bool running = line.role == u"paragraph" || line.role == u"editors-note";
        text.append(running && !carriesOn ? QString(u"　　"_s + line.text) : line.text);
        carriesOn = running && !endsSentence(line.text) && !line.text.endsWith(u'：');
    }
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

void RecogniseTest::noteBehindIsLinkedToTheStoryBefore()
{
    const QString article =
        u"渡口面馆三十年\n\n渡口边的面馆只有六张桌子，三十年没有涨过几次价。老板娘说，来吃面的都是熟人，涨一"
        u"块钱也要先打个招呼。\n\n"_s;
    const QList<Story> stories = recognised(article
                                            + u"编后\n\n诚信经营说来简单，做起来难，难在几十年如一日。愿更多小店守住这"
                                              u"份本心，让街坊吃得放心、住得安心。\n\n"
                                            + QString(article).replace(u"渡口"_s, u"码头"_s));
    QCOMPARE(stories.size(), 3);
    QCOMPARE(stories[1].blocks.last().role.role, Role::EditorsNote);
    QCOMPARE(stories[1].blocks.last().linkedStory, stories[0].id);
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

void RecogniseTest::pagesOfOneText_data()
{
    QTest::addColumn<QStringList>("heads"); // empty: nothing stands there
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("numbers alone") << QStringList{u"第1版"_s, u"第2版"_s} << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("letters and names") << QStringList{u"A1版 要闻"_s, u"A2版 经济"_s, u"B1版 副刊"_s}
                                       << QStringList{u"A1 要闻"_s, u"A2 经济"_s, u"B1 副刊"_s};
    QTest::newRow("colons") << QStringList{u"02版：经济"_s, u"03版：社会"_s} << QStringList{u"2 经济"_s, u"3 社会"_s};
    QTest::newRow("bullets") << QStringList{u"■ 3版 社会"_s, u"■ 4版 文体"_s} << QStringList{u"3 社会"_s, u"4 文体"_s};
    QTest::newRow("dates with pages") << QStringList{u"2026年3月18日 星期三 第3版"_s, u"2026年3月18日 星期三 第4版"_s}
                                      << QStringList{u"3"_s, u"4"_s};
    QTest::newRow("text before the first head")
        << QStringList{QString(), u"第2版 要闻"_s} << QStringList{QString(), u"2 要闻"_s};
    QTest::newRow("the same head again") << QStringList{u"第3版 社会"_s, u"第3版 社会"_s} << QStringList{u"3 社会"_s};
    QTest::newRow("no head") << QStringList{QString()} << QStringList{QString()};
    QTest::newRow("English") << QStringList{u"Page 2 Business"_s, u"Page 3 Sports"_s}
                             << QStringList{u"2 Business"_s, u"3 Sports"_s};
}

void RecogniseTest::pagesOfOneText()
{
    QFETCH(QStringList, heads);
    QFETCH(QStringList, wanted);
    const QString article =
        u"北山公园免费开放\n\n本报讯（记者 曲歌）从今天起，北山公园取消门票，全天候向市民免费开放，园内新增了三"
        u"处观景平台。\n\n公园管理处提醒市民文明游园。\n\n"_s;
    QString text;
    for (const QString &head : std::as_const(heads))
        text += (head.isEmpty() ? QString() : QString(head + u"\n\n")) + article;
    const QList<ReceivedLine> lines = linesOf({text, u"UTF-8"_s}, 0);
    QStringList found;
    qsizetype blocks = 0;
    for (const RecognisedPage &page : recognisePages(lines, nullptr)) {
        const QString number = page.number > 0 ? QString(page.section + QString::number(page.number)) : QString();
        found.append(QString(number + u' ' + page.name).trimmed());
        QCOMPARE(described(page.stories).join(u' ').count(u"headline"_s),
                 heads.size() == wanted.size() ? 1 : heads.size());
        for (const Story &story : page.stories)
            blocks += story.blocks.size();
    }
    QCOMPARE(found, wanted);
    QCOMPARE(blocks, lines.size());
}

void RecogniseTest::settingTellsRoles_data()
{
    QTest::addColumn<QList<SettingHints>>("hints");
    QTest::addColumn<QStringList>("roles");
    const SettingHints plain;
    const auto styled = [](const QString &style, int level = 0) {
        SettingHints hints;
        hints.style = style;
        hints.level = level;
        return hints;
    };
    const auto sized = [](double size, bool bold = false, bool centred = false) {
        SettingHints hints;
        hints.size = size;
        hints.bold = bold;
        hints.centred = centred;
        return hints;
    };
    const QStringList roles{u"*headline"_s, u"deck"_s, u"byline"_s, u"paragraph"_s, u"subhead"_s, u"paragraph"_s};
    QTest::newRow("English styles") << QList{styled(u"Title"_s),     styled(u"Subtitle"_s),     styled(u"Author"_s),
                                             styled(u"Body Text"_s), styled(u"heading 1"_s, 1), styled(u"Body Text"_s)}
                                    << roles;
    QTest::newRow("Chinese styles") << QList{styled(u"标题"_s), styled(u"副标题"_s), styled(u"作者"_s),
                                             styled(u"正文"_s), styled(u"小标题"_s), styled(u"正文"_s)}
                                    << roles;
    QTest::newRow("levels") << QList{styled(u"heading 1"_s, 1), styled(u"Subtitle"_s),
                                     styled(u"Author"_s),       plain,
                                     styled(u"heading 2"_s, 2), plain}
                            << roles;
    QTest::newRow("size and weight") << QList{sized(22, true, true),  sized(16, false, true),
                                              sized(12, false, true), sized(12),
                                              sized(12, true),        sized(12)}
                                     << roles;
    QTest::newRow("every paragraph headed")
        << QList{styled(u"heading 1"_s, 1), styled(u"Subtitle"_s),
                 styled(u"Author"_s),       plain,
                 styled(u"heading 1"_s, 1), plain}
        << QStringList{u"*headline"_s, u"deck"_s, u"byline"_s, u"paragraph"_s, u"*headline"_s, u"paragraph"_s};
}

void RecogniseTest::settingTellsRoles()
{
    QFETCH(QList<SettingHints>, hints);
    // Nothing in the words tells what is what.
    QList<ReceivedLine> lines = linesOf(
        {u"江水慢慢地流\n渡口的早晨\n沈墨\n渡口在镇子的东头，一条石阶伸进水里。天刚亮，船工就"
         u"把缆绳解开了，等着第一个过江的人。\n过江的人\n过江的多半是去对岸卖菜的，也有走亲"
         u"戚的。船到江心，大家都不说话，只听见桨声。\n"_s,
         u"UTF-8"_s},
        0);
    QCOMPARE(lines.size(), hints.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].hints = hints[i];
    QStringList roles;
    for (const QString &line : described(recognise(lines, nullptr)))
        roles.append(line.section(u'|', 0, 0));
    QTEST(roles, "roles");
}

void RecogniseTest::aTableIsNoHeading()
{
    QList<ReceivedLine> lines = linesOf(
        {u"渡口的早晨\n渡口在镇子的东头，一条石阶伸进水里。天刚亮，船工就把缆绳解开了。\n"
         u"项目\t数量\n码头\t12座\n渡船\t8艘\n"_s,
         u"UTF-8"_s},
        0);
    QCOMPARE(lines.size(), 5);
    for (qsizetype i = 2; i < lines.size(); ++i)
        lines[i].hints.part = SettingHints::Part::Table;
    QStringList roles;
    for (const QString &line : described(recognise(lines, nullptr)))
        roles.append(line.section(u'|', 0, 0));
    QCOMPARE(roles, QStringList({u"*headline"_s, u"paragraph"_s, u"paragraph"_s, u"paragraph"_s, u"paragraph"_s}));
}

QTEST_GUILESS_MAIN(RecogniseTest)
#include "recognisetest.moc"
