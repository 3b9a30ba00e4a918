#include "core/checks/facts/series.h"

#include "core/checks/facts/facts.h"
#include "core/model/edit.h"
#include "tests/core/checks/found.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;
using enum Role;

namespace {

using Blocks = QList<std::pair<Role, QString>>;

/// Each page a list of stories.
Issue issueOfPages(const QList<QList<Blocks>> &pages)
{
    Issue issue(IssueId::create());
    for (const QList<Blocks> &stories : pages) {
        Page page = issueOfStories(stories).pages().first();
        page.number = int(issue.pages().size()) + 1;
        issue = apply(issue, InsertPage{issue.pages().size(), page}).value();
    }
    return issue;
}

Blocks story(const QString &kicker, const QString &headline)
{
    return {{Kicker, kicker}, {Headline, headline}, {Paragraph, u"清晨的渡口，第一班船已经坐满了人。"_s}};
}

const auto part1 = story(u"江边人家系列报道之一"_s, u"摆渡人的清晨"_s);
const auto part2 = story(u"江边人家系列报道之二"_s, u"补网人的午后"_s);
const auto part3 = story(u"江边人家系列报道之三"_s, u"守灯人的夜"_s);
const auto part4 = story(u"江边人家系列报道之四"_s, u"修船人的冬天"_s);

} // namespace

class SeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QString &heading, const QString &read) {
            QTest::newRow(name) << heading << read;
        };
        row("之三 behind a word of series", u"江边人家系列报道之三"_s, u"江边人家系列报道 3 之三"_s);
        row("and its own headline behind it", u"江边人家系列报道之三：守灯人的夜"_s, u"江边人家系列报道 3 之三"_s);
        row("之三 in brackets", u"“江边人家”（之三）"_s, u"江边人家 3 之三"_s);
        row("a figure in brackets", u"江边人家（3）"_s, u"江边人家 3 3"_s);
        row("a numeral in brackets", u"江边人家(十二)"_s, u"江边人家 12 十二"_s);
        row("a ring", u"江边人家③"_s, u"江边人家 3 ③"_s);
        row("a serial", u"《长河》连载15"_s, u"长河连载 15 15"_s);
        row("a long serial", u"长篇小说《长河》连载·128"_s, u"长篇小说长河连载 128 128"_s);
        row("the second half", u"走读临渚（下）"_s, u"走读临渚 3 下"_s);
        row("the second half, 篇", u"走读临渚·下篇"_s, u"走读临渚 3 下篇"_s);
        row("a fraction", u"全市三分之二的码头改造完成"_s, {});
        row("one of", u"江心洲是江上最美的渡口之一"_s, {});
        row("a year", u"临渚港口吞吐量统计（2026）"_s, {});
        row("a class of a school", u"走进初二（3）班"_s, {});
        row("a name too short to know it by", u"连载15"_s, {});
        row("a number of pages", u"长桥今日通车（下转3版）"_s, {});
        row("上 in a word", u"长桥架起江上新路"_s, {});
        row("a quantity", u"沿江新增码头12座"_s, {});
    }
    void readsHeadings()
    {
        QFETCH(QString, heading);
        const std::optional<SeriesPart> part = seriesPartIn(heading);
        const QString read = part ? u"%1 %2 %3"_s.arg(part->series).arg(part->number).arg(part->span.of(heading))
                                  : QString();
        QTEST(read, "read");
    }

    void finds_data()
    {
        QTest::addColumn<QList<QList<Blocks>>>("pages");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QList<QList<Blocks>> &pages, const QStringList &expected) {
            QTest::newRow(name) << pages << expected;
        };
        const auto other = story(u"走读临渚系列报道之三"_s, u"老街的一天"_s);
        row("one is left out", {{part1}, {part3}}, {u"B 之三"_s});
        row("one is left out in a longer row", {{part1, part2}, {part4}}, {u"B 之四"_s});
        row("twice on two pages", {{part2}, {story(u"江边人家系列报道之二"_s, u"守灯人的夜"_s)}}, {u"B 之二"_s});
        row("twice where another is left out",
            {{part1, part2, story(u"江边人家系列报道之二"_s, u"守灯人的夜"_s), part4}}, {u"B 之二"_s, u"B 之四"_s});
        row("rings", {{story(u"江边人家①"_s, u"摆渡人"_s)}, {story(u"江边人家③"_s, u"守灯人"_s)}}, {u"B ③"_s});
        row("a serial", {{story(u"《长河》连载15"_s, u"渡口"_s)}, {story(u"《长河》连载17"_s, u"风雪"_s)}}, {u"B 17"_s});
        row("figures in brackets",
            {{story(u"江边人家（3）"_s, u"摆渡人"_s)}, {story(u"江边人家（5）"_s, u"守灯人"_s)}}, {u"B 5"_s});
        row("the second half twice",
            {{story(u"走读临渚（下）"_s, u"老街"_s)}, {story(u"走读临渚（下）"_s, u"新城"_s)}}, {u"B 下"_s});
        row("in order", {{part1, part2}, {part3}}, {});
        row("one alone", {{part3}}, {});
        row("far apart: another series or other days", {{part1}, {story(u"江边人家系列报道之九"_s, u"江上的雪"_s)}}, {});
        row("two left out: other days", {{part1}, {part4}}, {});
        row("two series", {{part1}, {other}}, {});
        row("a package on one page", {{part2, story(u"江边人家系列报道之二"_s, u"记者手记"_s)}}, {});
        row("what carries on from another page",
            {{part2 + Blocks{{JumpLine, u"（下转第2版）"_s}}}, {part2 + Blocks{{JumpLine, u"（上接第1版）"_s}}}}, {});
        row("the index names it too",
            {{Blocks{{IndexTitle, u"导读"_s}, {IndexEntry, u"江边人家系列报道之二"_s}, {IndexPage, u"2版"_s}}}, {part2}},
            {});
        row("without the middle one", {{story(u"走读临渚（上）"_s, u"老街"_s)}, {story(u"走读临渚（下）"_s, u"新城"_s)}},
            {});
        row("the same story twice is another check's", {{part2}, {part2}}, {});
    }
    void finds()
    {
        QFETCH(QList<QList<Blocks>>, pages);
        QTEST(found(references(), issueOfPages(pages)), "expected");
    }

    void answers_data()
    {
        QTest::addColumn<QList<QList<Blocks>>>("pages");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QList<QList<Blocks>> &pages, const QStringList &expected) {
            QTest::newRow(name) << pages << expected;
        };
        row("neighbours agree", {{part1, part2}, {part3}}, {u"= 之二"_s, u"= 之三"_s});
        row("the first is the first", {{part1}}, {});
        row("the ones before may have run", {{part3}}, {u"? 之三"_s});
        row("and the rest agrees", {{part2}, {part3}}, {u"? 之二"_s, u"= 之三"_s});
        row("下 without 上", {{story(u"走读临渚（下）"_s, u"新城"_s)}}, {u"? 下"_s});
        row("下篇 without 上篇", {{story(u"走读临渚·下篇"_s, u"新城"_s)}}, {u"? 下篇"_s});
        row("上 without 下", {{story(u"走读临渚（上）"_s, u"老街"_s)}}, {});
        row("上 and 下", {{story(u"走读临渚（上）"_s, u"老街"_s)}, {story(u"走读临渚（下）"_s, u"新城"_s)}}, {u"= 下"_s});
        row("one that is left out is a finding", {{part1}, {part3}}, {});
        row("what carries on is no part", {{part3 + Blocks{{JumpLine, u"（上接第7版）"_s}}}}, {u"? 上接第7版"_s});
        row("a headline without a number", {{story(u"江边人家"_s, u"守灯人的夜"_s)}}, {});
    }
    void answers()
    {
        QFETCH(QList<QList<Blocks>>, pages);
        QTEST(answered(references(), issueOfPages(pages)), "expected");
    }

    void readsRowsInAStory_data()
    {
        QTest::addColumn<QStringList>("heads");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &heads, const QStringList &expected) {
            QTest::newRow(name) << heads << expected;
        };
        row("one is left out", {u"一、修桥"_s, u"二、修路"_s, u"四、修码头"_s}, {u"B 四"_s});
        row("one is left out in the middle", {u"一、修桥"_s, u"三、修路"_s, u"四、修码头"_s}, {u"B 三"_s});
        row("twice", {u"一、修桥"_s, u"二、修路"_s, u"二、修码头"_s, u"三、修渠"_s}, {u"B 二"_s});
        row("twice at the end", {u"一、修桥"_s, u"二、修路"_s, u"二、修码头"_s}, {u"B 二"_s});
        row("a wrong one among right ones", {u"一、修桥"_s, u"二、修路"_s, u"二、修码头"_s, u"四、修渠"_s}, {u"B 二→三"_s});
        row("in brackets", {u"（一）修桥"_s, u"（二）修路"_s, u"（四）修码头"_s}, {u"B 四"_s});
        row("the second row of two",
            {u"一、城"_s, u"（一）修桥"_s, u"（二）修路"_s, u"二、乡"_s, u"（一）修渠"_s, u"（二）修塘"_s, u"（二）修堤"_s,
             u"三、江"_s},
            {u"B 二"_s});
        row("in order", {u"一、修桥"_s, u"二、修路"_s, u"三、修码头"_s}, {});
        row("rows below a row",
            {u"一、城"_s, u"（一）修桥"_s, u"（二）修路"_s, u"二、乡"_s, u"（一）修渠"_s, u"三、江"_s}, {});
        row("two alone", {u"一、修桥"_s, u"三、修路"_s}, {});
        row("a quotation from the middle", {u"三、修桥"_s, u"五、修路"_s, u"六、修码头"_s}, {});
        row("more than one slip", {u"一、修桥"_s, u"三、修路"_s, u"三、修码头"_s, u"七、修渠"_s}, {});
        row("the missing one is glued to a paragraph",
            {u"一、修桥"_s, u"桥长三百米。二、修路"_s, u"三、修码头"_s, u"四、修渠"_s}, {});
        row("a number that goes on", {u"一、二等奖各三名。"_s, u"三、四月间桥面合龙。"_s, u"五、六月通车。"_s}, {});
        row("no row", {u"一座桥"_s, u"三条路"_s, u"四个码头"_s}, {});
    }
    void readsRowsInAStory()
    {
        QFETCH(QStringList, heads);
        Blocks blocks{{Headline, u"今年要办的实事"_s}};
        for (const QString &head : std::as_const(heads))
            blocks.append({head.endsWith(u'。') ? Paragraph : Subhead, head});
        QTEST(found(references(), issueOf(blocks)), "expected");
    }
};

QTEST_GUILESS_MAIN(SeriesTest)
#include "seriestest.moc"
