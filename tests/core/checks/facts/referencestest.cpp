#include "core/checks/facts/facts.h"

#include "core/checks/facts/references.h"
#include "tests/core/checks/found.h"
#include "tests/support/paper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;
using enum Role;

class ReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReferences_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Role role, const QString &text, const QString &expected) {
            QTest::newRow(name) << role << text << expected;
        };
        row("goes on", JumpLine, u"（下转第4版）"_s, u"0:4"_s);
        row("without brackets", JumpLine, u"下转02版"_s, u"0:2"_s);
        row("in Chinese numerals", JumpLine, u"（紧接第一版）"_s, u"1:1"_s);
        row("of a section", JumpLine, u"（上接A2版）"_s, u"1:A2"_s);
        row("at the end of a paragraph", Paragraph, u"灯会开到周末。（下转3版）"_s, u"0:3"_s);
        row("see", Paragraph, u"灯会开到周末（相关报道见第3版）。"_s, u"2:3"_s);
        row("in running text nothing without brackets", Paragraph, u"他说要见3版的编辑。"_s, QString());
        row("an edition of a book", Paragraph, u"（见第3版序言）"_s, u"2:3"_s);
    }
    void readsReferences()
    {
        QFETCH(Role, role);
        QFETCH(QString, text);
        const Issue issue = issueOf({text}, role);
        QStringList all;
        for (const PageReference &reference : referencesIn(issue.pages().first().stories.first().blocks.first()))
            all.append(u"%1:%2"_s.arg(int(reference.kind)).arg(reference.to.text()));
        QTEST(all.join(u' '), "expected");
    }

    void readsTheIndex_data()
    {
        QTest::addColumn<Blocks>("blocks");
        QTest::addColumn<QString>("expected");
        const Blocks title{{IndexTitle, u"今日导读"_s}};
        QTest::newRow("number behind") << title + Blocks{{IndexEntry, u"长桥通车"_s}, {IndexPage, u"7版"_s}}
                                       << u"长桥通车 7"_s;
        QTest::newRow("number before") << title
                + Blocks{{IndexPage, u"7版"_s}, {IndexEntry, u"长桥通车"_s}, {IndexEntry, u"灯会开幕"_s}}
                                       << u"长桥通车 7; 灯会开幕 7"_s;
        QTest::newRow("an ideographic space before the number")
            << title + Blocks{{IndexEntry, u"长桥通车　7版"_s}} << u"长桥通车 7"_s;
        QTest::newRow("number in the line") << title + Blocks{{IndexEntry, u"长桥通车……7版"_s}} << u"长桥通车 7"_s;
        QTest::newRow("a headline of two lines")
            << title + Blocks{{IndexEntry, u"长桥昨日"_s}, {IndexEntry, u"全线通车"_s}, {IndexPage, u"（7版）"_s}}
            << u"长桥昨日全线通车 7"_s;
        QTest::newRow("no number") << title + Blocks{{IndexEntry, u"长桥通车"_s}} << QString();
    }
    void readsTheIndex()
    {
        QFETCH(Blocks, blocks);
        const Issue issue = issueOf(blocks);
        QStringList all;
        for (const IndexLine &line : indexLinesIn(issue.pages().first().stories.first()))
            all.append(line.text() + u' ' + line.to.text());
        QTEST(all.join(u"; "_s), "expected");
    }

    void finds_data()
    {
        QTest::addColumn<QList<Page>>("pages");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QList<Page> &pages, const QStringList &expected) {
            QTest::newRow(name) << pages << expected;
        };
        const auto index = [](const QString &entry, const QString &page) {
            return Blocks{{IndexTitle, u"导读"_s}, {IndexEntry, entry}, {IndexPage, page}};
        };
        row("the index is right", {pageOf(1, {index(u"长桥全线通车"_s, u"2版"_s)}), pageOf(2, {bridge})}, {});
        row("a page that is not here cannot be checked", {pageOf(1, {index(u"长桥全线通车"_s, u"7版"_s)})}, {});
        row("a page without stories yet cannot be checked",
            {pageOf(1, {index(u"长桥全线通车"_s, u"2版"_s)}), Page{PageId::create(), 2, {}, {}}}, {});
        row("its page is empty by now, and it stands on another",
            {pageOf(1, {index(u"长桥昨日全线通车"_s, u"2版"_s)}), Page{PageId::create(), 2, {}, {}},
             pageOf(3, {bridge})},
            {u"A 2→3"_s});
        row("it stands on another page",
            {pageOf(1, {index(u"长桥昨日全线通车"_s, u"2版"_s)}), pageOf(2, {lanterns}), pageOf(3, {bridge})},
            {u"A 2→3"_s});
        row("nothing like it", {pageOf(1, {index(u"渡口恢复通航"_s, u"2版"_s)}), pageOf(2, {bridge, lanterns})},
            {u"B 渡口恢复通航"_s});
        row("a slip in the line", {pageOf(1, {index(u"临渚长桥昨日全线开车"_s, u"2版"_s)}), pageOf(2, {bridge})},
            {u"B 临渚长桥昨日全线开车→临渚长桥昨日全线通车"_s});
        row("the pair is whole",
            {pageOf(1, {with(bridge, JumpLine, u"（下转第2版）"_s)}),
             pageOf(2, {with(lanterns, JumpLine, u"（上接第1版）"_s)})},
            {});
        row("no 上接", {pageOf(1, {with(bridge, JumpLine, u"（下转第2版）"_s)}), pageOf(2, {lanterns})},
            {u"A 下转第2版"_s});
        row("no 下转", {pageOf(1, {bridge}), pageOf(2, {with(lanterns, JumpLine, u"（上接第1版）"_s)})},
            {u"A 上接第1版"_s});
        row("上接 names another page",
            {pageOf(1, {with(bridge, JumpLine, u"（下转第2版）"_s)}),
             pageOf(2, {with(lanterns, JumpLine, u"（上接第3版）"_s)})},
            {u"A 下转第2版"_s});
        row("上接 stands on another page than 下转 says",
            {pageOf(1, {with(bridge, JumpLine, u"（下转02版）"_s)}), pageOf(2, {lanterns}),
             pageOf(3, {with(lanterns, JumpLine, u"（上接第1版）"_s)})},
            {u"A 02→03"_s});
        row("that page is empty by now",
            {pageOf(1, {with(bridge, JumpLine, u"（下转第2版）"_s)}), Page{PageId::create(), 2, {}, {}},
             pageOf(3, {with(lanterns, JumpLine, u"（上接第1版）"_s)})},
            {u"A 2→3"_s});
        row("下转 stands on another page than 上接 says",
            {pageOf(1, {with(bridge, JumpLine, u"（下转第2版）"_s)}),
             pageOf(2, {with(lanterns, JumpLine, u"（上接第3版）"_s)}), pageOf(3, {lanterns})},
            {u"A 3→1"_s});
        row("two halves could be meant",
            {pageOf(1, {with(bridge, JumpLine, u"（下转第2版）"_s)}), pageOf(2, {lanterns}),
             pageOf(3, {with(lanterns, JumpLine, u"（上接第1版）"_s), with(bridge, JumpLine, u"（上接第1版）"_s)})},
            {u"A 下转第2版"_s, u"A 上接第1版"_s, u"A 上接第1版"_s});
        row("two jumps and one partner",
            {pageOf(1, {with(bridge, JumpLine, u"（下转第2版）"_s), with(lanterns, JumpLine, u"（下转第2版）"_s)}),
             pageOf(2, {with(lanterns, JumpLine, u"（上接第1版）"_s)})},
            {u"A 下转第2版"_s});
    }
    void finds()
    {
        QFETCH(QList<Page>, pages);
        QTEST(found(references(), issueOfPages(pages)), "expected");
    }

    void answers_data()
    {
        QTest::addColumn<QList<Page>>("pages");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QList<Page> &pages, const QStringList &expected) {
            QTest::newRow(name) << pages << expected;
        };
        const auto index = [](const QString &entry, const QString &page) {
            return Blocks{{IndexTitle, u"导读"_s}, {IndexEntry, entry}, {IndexPage, page}};
        };
        const Blocks folio{{Folio, u"今日8版"_s}};
        row("the index is right", {pageOf(1, {index(u"长桥全线通车"_s, u"2版"_s)}), pageOf(2, {bridge})},
            {u"= 长桥全线通车"_s});
        row("its page is not here", {pageOf(1, {index(u"长桥全线通车"_s, u"7版"_s)})}, {u"? 长桥全线通车"_s});
        row("its page has no stories yet",
            {pageOf(1, {index(u"长桥全线通车"_s, u"2版"_s)}), Page{PageId::create(), 2, {}, {}}},
            {u"? 长桥全线通车"_s});
        row("no headline is like it: a finding",
            {pageOf(1, {index(u"渡口恢复通航"_s, u"2版"_s)}), pageOf(2, {bridge, lanterns})}, {});
        row("a slip in it: a finding", {pageOf(1, {index(u"临渚长桥昨日全线开车"_s, u"2版"_s)}), pageOf(2, {bridge})},
            {});
        row("both halves of a jump are there",
            {pageOf(1, {with(bridge, JumpLine, u"（下转第2版）"_s)}),
             pageOf(2, {with(lanterns, JumpLine, u"（上接第1版）"_s)})},
            {u"= 下转第2版"_s, u"= 上接第1版"_s});
        row("the other half's page is not here", {pageOf(1, {with(bridge, JumpLine, u"（下转第4版）"_s)})},
            {u"? 下转第4版"_s});
        row("no 上接: a finding", {pageOf(1, {with(bridge, JumpLine, u"（下转第2版）"_s)}), pageOf(2, {lanterns})}, {});
        row("a page that the issue has not got: a finding",
            {pageOf(1, {with(bridge, JumpLine, u"（下转第12版）"_s), folio})}, {});
        const Blocks more{{Headline, u"长桥通车背后的故事"_s}, {Paragraph, u"长桥通车前一夜，工人都没有睡。"_s}};
        row("what is to be seen is there",
            {pageOf(1, {with(bridge, JumpLine, u"（相关报道见第2版）"_s)}), pageOf(2, {more, bridge})},
            {u"= 见第2版"_s});
        row("nothing there is like it",
            {pageOf(1, {with(bridge, JumpLine, u"（相关报道见第2版）"_s)}), pageOf(2, {lanterns})}, {u"? 见第2版"_s});
        row("what is to be seen is not here", {pageOf(1, {with(bridge, JumpLine, u"（相关报道见第3版）"_s)})},
            {u"? 见第3版"_s});
        row("a page that only says its own number", {pageOf(1, {with(bridge, JumpLine, u"（下转第1版）"_s)})}, {});
        row("no reference, no answer", {pageOf(1, {bridge}), pageOf(2, {lanterns})}, {});
    }
    void answers()
    {
        QFETCH(QList<Page>, pages);
        QTEST(answered(references(), issueOfPages(pages)), "expected");
    }
};

QTEST_GUILESS_MAIN(ReferencesTest)
#include "referencestest.moc"
