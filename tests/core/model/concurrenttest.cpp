#include "core/model/concurrent.h"
#include "tests/support/build.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

/// What one person does to the two paragraphs of the test, named for the rows.
enum class Act { Replace, Split, Join, Headline, Remove };
struct Doing {
    Act act = Act::Replace;
    qsizetype at = 0;
    qsizetype length = 0;
    QString text = {};
    qsizetype block = 0;
};

Change changeOf(const Issue &issue, const Doing &doing)
{
    const Story &story = issue.pages().first().stories.first();
    const Block &block = story.blocks[doing.block];
    switch (doing.act) {
    case Act::Replace: return *replaceText(issue, block.id, {doing.at, doing.at + doing.length}, doing.text);
    case Act::Split: return *splitBlock(issue, block.id, doing.at);
    case Act::Join: return *joinWithNext(issue, block.id);
    case Act::Headline: return *setRole(issue, block.id, Role::Headline);
    case Act::Remove: return RemoveBlock{story.id, doing.block, block};
    }
    return {};
}

QString linesOf(const Issue &issue)
{
    QStringList lines;
    for (const Block &block : issue.pages().first().stories.first().blocks)
        lines << block.text;
    return lines.join(u'/');
}

} // namespace

class ConcurrentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothStand_data()
    {
        QTest::addColumn<Doing>("mine");
        QTest::addColumn<Doing>("theirs");
        QTest::addColumn<QString>("both");
        const auto row = [](const char *name, const Doing &mine, const Doing &theirs, const char *both) {
            QTest::newRow(name) << mine << theirs << QString::fromUtf8(both);
        };
        const auto put = [](qsizetype at, qsizetype length, const char *text, qsizetype block = 0) {
            return Doing{Act::Replace, at, length, QString::fromUtf8(text), block};
        };
        const Doing split2{Act::Split, 2};
        const Doing split4{Act::Split, 4};
        const Doing join{Act::Join};
        row("other paragraphs", put(0, 1, "我"), put(0, 1, "他", 1), "我乙丙丁戊己/他辛壬");
        row("before theirs", put(0, 1, "我我"), put(3, 2, "他"), "我我乙丙他己/庚辛壬");
        row("behind theirs", put(3, 2, "我"), put(0, 1, "他他"), "他他乙丙我己/庚辛壬");
        row("side by side", put(2, 2, "我"), put(0, 2, "他"), "他我戊己/庚辛壬");
        row("typed at one place", put(3, 0, "我"), put(3, 0, "他"), "甲乙丙他我丁戊己/庚辛壬");
        row("typed before what they replaced", put(3, 0, "我"), put(3, 1, "他"), "甲乙丙我他戊己/庚辛壬");
        row("typed into what they deleted", put(3, 0, "我"), put(2, 3, ""), "甲乙我己/庚辛壬");
        row("deleted what they typed into", put(2, 3, ""), put(3, 0, "他"), "甲乙他己/庚辛壬");
        row("across", put(1, 3, "我"), put(3, 2, "他"), "甲我他己/庚辛壬");
        row("inside theirs", put(2, 1, "我"), put(1, 3, "他"), "甲我他戊己/庚辛壬");
        row("the same words otherwise", put(2, 2, "我"), put(2, 2, "他"), "甲乙我他戊己/庚辛壬");
        row("the same correction", put(2, 2, "新"), put(2, 2, "新"), "甲乙新戊己/庚辛壬");
        row("the same deletion", put(2, 2, ""), put(1, 4, ""), "甲己/庚辛壬");
        row("typed before their split", put(1, 0, "我"), split2, "甲我乙/丙丁戊己/庚辛壬");
        row("typed at their split", put(2, 0, "我"), split2, "甲乙我/丙丁戊己/庚辛壬");
        row("typed behind their split", put(3, 1, "我"), split2, "甲乙/丙我戊己/庚辛壬");
        row("split where they typed before", split2, put(0, 0, "他他"), "他他甲乙/丙丁戊己/庚辛壬");
        row("split where they typed behind", split2, put(4, 0, "他他"), "甲乙/丙丁他他戊己/庚辛壬");
        row("typed into what they joined", put(1, 0, "我", 1), join, "甲乙丙丁戊己庚我辛壬");
        row("typed before the seam they closed", put(6, 0, "我"), join, "甲乙丙丁戊己我庚辛壬");
        row("joined what they typed into", join, put(1, 0, "他", 1), "甲乙丙丁戊己庚他辛壬");
        row("both joined", join, join, "甲乙丙丁戊己庚辛壬");
        row("both split alike", split2, split2, "甲乙/丙丁戊己/庚辛壬");
        row("both split", split2, split4, "甲乙/丙丁/戊己/庚辛壬");
        row("both split, the other way round", split4, split2, "甲乙/丙丁/戊己/庚辛壬");
        row("a role and a text", {Act::Headline}, put(1, 1, "他"), "甲他丙丁戊己/庚辛壬");
    }
    void bothStand()
    {
        QFETCH(Doing, mine);
        QFETCH(Doing, theirs);
        QFETCH(QString, both);
        const Issue base = issueOf({u"甲乙丙丁戊己"_s, u"庚辛壬"_s});
        const Change my = changeOf(base, mine);
        const auto made = reconcile(base, {changeOf(base, theirs)}, {my});
        QVERIFY(made);
        QCOMPARE(made->refused, QList<qsizetype>());
        QCOMPARE(linesOf(made->issue), both);
        const Result<Issue> window = apply(*apply(base, my), made->theirs);
        QVERIFY(window);
        QCOMPARE(*window, made->issue);
    }

    void refusesWhatNoLongerFits_data()
    {
        QTest::addColumn<Doing>("mine");
        QTest::addColumn<Doing>("theirs");
        QTest::addColumn<QString>("left");
        QTest::newRow("typed into a paragraph that they removed")
            << Doing{Act::Replace, 1, 0, u"我"_s, 0} << Doing{.act = Act::Remove} << u"庚辛壬"_s;
        QTest::newRow("removed a paragraph that they typed into")
            << Doing{.act = Act::Remove} << Doing{Act::Replace, 1, 0, u"他"_s, 0} << u"甲他乙丙丁戊己/庚辛壬"_s;
        QTest::newRow("joined a paragraph that they removed")
            << Doing{.act = Act::Join} << Doing{.act = Act::Remove, .block = 1} << u"甲乙丙丁戊己"_s;
        QTest::newRow("replaced words that they parted")
            << Doing{Act::Replace, 1, 3, u"我"_s, 0} << Doing{Act::Split, 2} << u"甲乙/丙丁戊己/庚辛壬"_s;
    }
    void refusesWhatNoLongerFits()
    {
        QFETCH(Doing, mine);
        QFETCH(Doing, theirs);
        QFETCH(QString, left);
        const Issue base = issueOf({u"甲乙丙丁戊己"_s, u"庚辛壬"_s});
        const Change my = changeOf(base, mine);
        const auto made = reconcile(base, {changeOf(base, theirs)}, {my});
        QVERIFY(made);
        QCOMPARE(made->refused, QList<qsizetype>{0});
        QCOMPARE(linesOf(made->issue), left);
    }

    void aPageMovesWhileItIsTypedIn()
    {
        const Issue page = issueOf({u"甲乙丙"_s});
        const Issue base = apply(page, InsertPage{1, {PageId::create(), 2, u"文化"_s, {}}}).value();
        const PageId first = base.pages().first().id;
        const Change typed = changeOf(base, {Act::Replace, 1, 0, u"他"_s});
        const Change moved = *movePage(base, first, 1);
        for (const auto &[theirs, mine] : {std::pair(typed, moved), std::pair(moved, typed)}) {
            const auto made = reconcile(base, {theirs}, {mine});
            QVERIFY(made && made->refused.isEmpty());
            QCOMPARE(made->issue.pages().last().id, first);
            QCOMPARE(made->issue.pages().last().stories.first().blocks.first().text, u"甲他乙丙"_s);
        }
        QVERIFY(areIndependent(moved, typed));
        QVERIFY(areIndependent(moved, changeOf(base, {Act::Split, 1})));
        QVERIFY(!areIndependent(moved, *movePage(base, base.pages().last().id, 0)));
        QVERIFY(!areIndependent(moved, RemovePage{1, base.pages().last()}));
    }

    void aPageThatTheyMovedIsNotMovedAgain()
    {
        Issue base = issueOf({u"甲"_s});
        for (int number = 2; number <= 3; ++number)
            base = apply(base, InsertPage{number - 1, {PageId::create(), number, {}, {}}}).value();
        const PageId first = base.pages().first().id;
        const auto made = reconcile(base, {*movePage(base, first, 1)}, {*movePage(base, first, 2)});
        QVERIFY(made);
        QCOMPARE(made->refused, QList<qsizetype>{0});
        QCOMPARE(made->issue.pages()[1].id, first);
    }

    void tellsWhoseWordsMet()
    {
        const Issue base = issueOf({u"甲乙丙丁戊己"_s});
        const auto met = [&](const Doing &mine, const Doing &theirs) {
            return !reconcile(base, {changeOf(base, theirs)}, {changeOf(base, mine)})->overlapping.isEmpty();
        };
        QVERIFY(met({Act::Replace, 1, 2, u"我"_s}, {Act::Replace, 2, 2, u"他"_s}));
        QVERIFY(!met({Act::Replace, 1, 1, u"我"_s}, {Act::Replace, 2, 2, u"他"_s}));
        QVERIFY(!met({Act::Replace, 1, 2, u"新"_s}, {Act::Replace, 1, 2, u"新"_s}));
    }

    void twoTypistsComeToTheSameText_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 200; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void twoTypistsComeToTheSameText()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Issue base = issueOf({u"江水清，江花红。"_s, u"堤上春来早。"_s, u"渡口人多。"_s});
        const QList<Change> theirs = busy(base, random, u'a');
        const QList<Change> mine = busy(base, random, u'A');
        const auto made = reconcile(base, theirs, mine);
        QVERIFY(made);
        QList<Change> kept;
        for (const auto &change : made->mine)
            if (change)
                kept << *change;
        const Result<Issue> stored = apply(made->base, kept);
        QVERIFY(stored);
        QCOMPARE(*stored, made->issue);
        const Result<Issue> window = apply(*apply(base, mine), made->theirs);
        QVERIFY2(window, window ? "" : window.error().message.source());
        QCOMPARE(linesOf(*window), linesOf(made->issue));
        // No letter that one of them typed and did not take back is gone.
        const QString text = linesOf(made->issue);
        for (const QChar letter : linesOf(made->base))
            if (letter.isLower())
                QVERIFY2(text.contains(letter), qPrintable(letter + u' ' + text));
        for (const QChar letter : linesOf(*apply(base, mine)))
            if (letter.isUpper() && made->refused.isEmpty())
                QVERIFY2(text.contains(letter), qPrintable(letter + u' ' + text));
    }

    void knowsWhatMayBeUndoneStill_data()
    {
        QTest::addColumn<Doing>("one");
        QTest::addColumn<Doing>("other");
        QTest::addColumn<bool>("independent");
        const auto put = [](qsizetype block) { return Doing{Act::Replace, 1, 1, u"新"_s, block}; };
        QTest::newRow("text of other paragraphs") << put(0) << put(1) << true;
        QTest::newRow("text of one paragraph") << put(0) << put(0) << false;
        QTest::newRow("text and split elsewhere") << put(1) << Doing{Act::Split, 2} << true;
        QTest::newRow("text and split") << put(0) << Doing{Act::Split, 2} << false;
        QTest::newRow("text and a joined paragraph") << put(1) << Doing{.act = Act::Join} << false;
        QTest::newRow("text and a removed paragraph") << put(1) << Doing{.act = Act::Remove, .block = 1} << false;
        QTest::newRow("two in the order of paragraphs")
            << Doing{.act = Act::Remove} << Doing{Act::Split, 1, 0, {}, 1} << false;
    }
    void knowsWhatMayBeUndoneStill()
    {
        QFETCH(Doing, one);
        QFETCH(Doing, other);
        const Issue base = issueOf({u"甲乙丙丁戊己"_s, u"庚辛壬"_s});
        const Change first = changeOf(base, one);
        const Change second = changeOf(base, other);
        QTEST(areIndependent(first, second), "independent");
        QTEST(areIndependent(second, first), "independent");
    }

private:
    /// Types letters from `letter` on, deletes words of the text, splits and joins.
    static QList<Change> busy(Issue issue, QRandomGenerator &random, QChar letter)
    {
        QList<Change> changes;
        for (int i = 0; i < 12; ++i) {
            const QList<Block> &blocks = issue.pages().first().stories.first().blocks;
            const qsizetype b = random.bounded(blocks.size());
            const qsizetype size = blocks[b].text.size();
            const qsizetype at = random.bounded(size + 1);
            const int dice = random.bounded(10);
            std::optional<Change> change;
            if (dice == 0)
                change = splitBlock(issue, blocks[b].id, at);
            else if (dice == 1)
                change = joinWithNext(issue, blocks[b].id);
            else
                change = replaceText(issue, blocks[b].id, {at, dice > 6 ? std::min(at + 2, size) : at},
                                     QString(QChar(letter.unicode() + i)));
            if (!change)
                continue;
            issue = apply(issue, *change).value();
            changes << *change;
        }
        return changes;
    }
};

QTEST_GUILESS_MAIN(ConcurrentTest)
#include "concurrenttest.moc"
