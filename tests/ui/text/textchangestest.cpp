#include "ui/text/textchanges.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// The blocks as “number of the block it was, or *, its role's first letter, its text”.
QStringList described(const Story &story, const QList<Block> &before)
{
    QStringList lines;
    for (const Block &block : story.blocks) {
        const auto was = std::ranges::find(before, block.id, &Block::id);
        const QString name = was == before.end() ? u"*"_s : QString::number(was - before.begin());
        lines.append(name + roleName(block.role.role).at(0) + u' ' + block.text);
    }
    return lines;
}

} // namespace

class TextChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditKeepsWhatStays_data()
    {
        // 0 headline 甲乙 (0–2), 1 paragraph 丙丁 (3–5), 2 paragraph 戊己 (6–8)
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("inserted");
        QTest::addColumn<QStringList>("blocks");
        const auto row = [](const char *name, int begin, int end, const QString &text, const QStringList &blocks) {
            QTest::newRow(name) << begin << end << text << blocks;
        };
        row("typing", 4, 4, u"新"_s, {u"0h 甲乙"_s, u"1p 丙新丁"_s, u"2p 戊己"_s});
        row("replacing", 3, 4, u"新"_s, {u"0h 甲乙"_s, u"1p 新丁"_s, u"2p 戊己"_s});
        row("Enter in the middle", 4, 4, u"\n"_s, {u"0h 甲乙"_s, u"1p 丙"_s, u"*p 丁"_s, u"2p 戊己"_s});
        row("Enter at the head puts an empty paragraph before", 3, 3, u"\n"_s,
            {u"0h 甲乙"_s, u"*p "_s, u"1p 丙丁"_s, u"2p 戊己"_s});
        row("Enter at the end", 8, 8, u"\n"_s, {u"0h 甲乙"_s, u"1p 丙丁"_s, u"2p 戊己"_s, u"*p "_s});
        row("Enter after the headline begins text", 2, 2, u"\n"_s,
            {u"0h 甲乙"_s, u"*p "_s, u"1p 丙丁"_s, u"2p 戊己"_s});
        row("Enter inside the headline makes two", 1, 1, u"\n"_s, {u"0h 甲"_s, u"*h 乙"_s, u"1p 丙丁"_s, u"2p 戊己"_s});
        row("Backspace at the head joins", 5, 6, {}, {u"0h 甲乙"_s, u"1p 丙丁戊己"_s});
        row("deleting over a break joins", 4, 7, {}, {u"0h 甲乙"_s, u"1p 丙己"_s});
        row("typing over a break", 4, 7, u"新"_s, {u"0h 甲乙"_s, u"1p 丙新己"_s});
        row("a paragraph with its break is removed", 3, 6, {}, {u"0h 甲乙"_s, u"2p 戊己"_s});
        row("the headline with its break is removed", 0, 3, {}, {u"1p 丙丁"_s, u"2p 戊己"_s});
        row("the last paragraph with the break before it", 5, 8, {}, {u"0h 甲乙"_s, u"1p 丙丁"_s});
        row("over three paragraphs", 1, 7, {}, {u"0h 甲己"_s});
        row("everything", 0, 8, {}, {u"2p "_s});
        row("everything typed over", 0, 8, u"新"_s, {u"2p 新"_s});
        row("pasting three paragraphs in the middle", 4, 4, u"子\n丑\n寅"_s,
            {u"0h 甲乙"_s, u"1p 丙子"_s, u"*p 丑"_s, u"*p 寅丁"_s, u"2p 戊己"_s});
        row("pasting paragraphs before one", 3, 3, u"子\n丑"_s,
            {u"0h 甲乙"_s, u"*p 子"_s, u"1p 丑丙丁"_s, u"2p 戊己"_s});
        row("pasting over a break", 4, 7, u"子\n丑"_s, {u"0h 甲乙"_s, u"1p 丙子"_s, u"*p 丑己"_s});
        row("pasting over whole paragraphs", 3, 8, u"子\n丑"_s, {u"0h 甲乙"_s, u"2p 子"_s, u"*p 丑"_s});
        row("pasting over the head of another", 3, 7, u"子\n丑"_s, {u"0h 甲乙"_s, u"*p 子"_s, u"2p 丑己"_s});
    }
    void anEditKeepsWhatStays()
    {
        QFETCH(int, begin);
        QFETCH(int, end);
        QFETCH(QString, inserted);
        QFETCH(QStringList, blocks);
        const Issue issue = issueOf(
            {{Role::Headline, u"甲乙"_s}, {Role::Paragraph, u"丙丁"_s}, {Role::Paragraph, u"戊己"_s}});
        const Story &story = issue.pages().first().stories.first();
        const QList<Change> changes = textChanges({story.id, 0, story.blocks}, {begin, end}, inserted);
        const Result<Issue> after = apply(issue, changes);
        QVERIFY2(after, after ? "" : after.error().message.source());
        QCOMPARE(described(after->pages().first().stories.first(), story.blocks), blocks);
        QList<Change> back;
        for (const Change &change : changes)
            back.prepend(inverse(change));
        QCOMPARE(apply(*after, back).value(), issue);
    }

    void linesChangeInTheirOwnBlocks()
    {
        const Issue issue = issueOf({u"风从东边来"_s, u"雨在夜里下"_s});
        const Story &story = issue.pages().first().stories.first();
        const QList<Change> changes = textChanges({story.id, 0, story.blocks}, {u"从东边来"_s, u"风雨在夜里下"_s});
        QCOMPARE(changes.size(), 2);
        const Issue after = apply(issue, changes).value();
        QCOMPARE(described(after.pages().first().stories.first(), story.blocks),
                 QStringList({u"0p 从东边来"_s, u"1p 风雨在夜里下"_s}));
    }
};

QTEST_GUILESS_MAIN(TextChangesTest)
#include "textchangestest.moc"
