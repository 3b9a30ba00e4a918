#include "core/ledger/ledger.h"
#include "core/ledger/likeness.h"
#include "tests/support/build.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

namespace {

/// Every block read anew: no check's analyses are needed.
Ledger ledgerOf(const Issue &issue)
{
    QHash<BlockId, QList<Mention>> mentions;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                mentions.insert(block.id, mentionsIn(block.text, block.role.role, parseByline(block.text)));
    return galley::ledgerOf(
        issue, [&](const Block &block) -> const QList<Mention> & { return *mentions.constFind(block.id); }, {});
}

Ledger ledgerOf(const QStringList &paragraphs)
{
    return ledgerOf(issueOf(paragraphs));
}

/// "name count: spelling count, …" of every entry of a kind.
QStringList entries(const Ledger &ledger, EntryKind kind)
{
    QStringList all;
    for (const LedgerEntry &entry : ledger.entries) {
        if (entry.kind != kind)
            continue;
        QString one = entry.name + u' ' + QString::number(entry.count());
        for (const LedgerSpelling &spelling : entry.spellings)
            if (entry.spellings.size() > 1)
                one += u' ' + spelling.text + QString::number(spelling.places.size());
        all.append(one);
    }
    return all;
}

QStringList pairs(const Ledger &ledger)
{
    QStringList all;
    for (const LedgerPair &pair : ledger.pairs)
        all.append(ledger.entries[pair.often].name + u'/' + ledger.entries[pair.seldom].name);
    return all;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatIsSureIsFoundEverywhere()
    {
        const Ledger ledger = ledgerOf({u"市委书记陆长萍主持会议。"_s, u"随后陆长萍一行看了渡口。"_s});
        QCOMPARE(entries(ledger, EntryKind::Person), QStringList{u"陆长萍 2"_s});
        QCOMPARE(ledger.entries.first().titles.first().text, u"市委书记"_s);
    }

    void aLooseNameCountsBesideOneThatIsNearlyTheSame()
    {
        // Without a lexicon nothing else speaks for it.
        QCOMPARE(entries(ledgerOf({u"市长陆长萍主持。"_s, u"会上，陆长平指出，要修桥。"_s}), EntryKind::Person),
                 QStringList({u"陆长萍 1"_s, u"陆长平 1"_s}));
        QCOMPARE(entries(ledgerOf({u"市长陆长萍主持。"_s, u"会上，高材生指出，要修桥。"_s}), EntryKind::Person),
                 QStringList{u"陆长萍 1"_s});
    }

    void aShortNameOnlyWhereSomethingVouches()
    {
        // 王平 in 王平原 is none.
        const Ledger ledger = ledgerOf({u"本报讯（记者 王平）昨天开工。"_s, u"王平原来的家在江边。"_s});
        QCOMPARE(entries(ledger, EntryKind::Person), QStringList{u"王平 1"_s});
        QVERIFY(ledger.entries.first().signsOnly);
    }

    void spacesInsideANameMakeNoOther()
    {
        const Ledger ledger = ledgerOf({u"本报讯（记者 王 平）昨天开工。"_s, u"本报讯（记者 王平）今天完工。"_s,
                                        u"本报讯（记者 王平）昨天验收。"_s});
        QCOMPARE(entries(ledger, EntryKind::Person), QStringList{u"王平 3 王平2 王 平1"_s});
    }

    void aPlaceWithAndWithoutItsUnitIsOne()
    {
        QCOMPARE(entries(ledgerOf({u"江苏省下雨，江苏放晴。"_s}), EntryKind::Place),
                 QStringList{u"江苏省 2 江苏省1 江苏1"_s});
    }

    void figuresAndDatesOfOneValueAreOne()
    {
        const Ledger ledger = ledgerOf({u"3月18日投资3000万元。"_s, u"三月十八日投资三千万元，2026年3月18日完工。"_s});
        QCOMPARE(entries(ledger, EntryKind::Figure), QStringList{u"3000万元 2 3000万元1 三千万元1"_s});
        QCOMPARE(entries(ledger, EntryKind::Date).first(), u"3月18日 2 3月18日1 三月十八日1"_s);
    }

    void likeNamesArePaired_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &paragraphs, const QStringList &expected) {
            QTest::newRow(name) << paragraphs << expected;
        };
        row("by sound", {u"市长陆长萍主持，市长陆长萍讲话。"_s, u"市长陆长平出席。"_s}, {u"陆长萍/陆长平"_s});
        row("once among many", {u"市长陆长萍主持，市长陆长萍讲话，陆长萍强调。"_s, u"市长陆长河出席。"_s},
            {u"陆长萍/陆长河"_s});
        row("two names that share a character", {u"市长陆长萍主持，副市长陆长河出席。"_s}, {});
        row("another surname", {u"市长陆长萍主持，副市长卢长萍出席。"_s}, {});
        row("with and without 有限", {u"江苏沐睿轴承有限公司开工，江苏沐睿轴承集团招工。"_s},
            {u"江苏沐睿轴承有限公司/江苏沐睿轴承集团"_s});
        row("with and without 省", {u"江苏沐睿轴承有限公司开工，江苏省沐睿轴承有限公司招工。"_s},
            {u"江苏沐睿轴承有限公司/江苏省沐睿轴承有限公司"_s});
        row("numbered schools", {u"南京市第一中学开学，南京市第二中学放假。"_s}, {});
        row("a place that sounds alike", {u"他住在青浦镇。"_s, u"她住在清浦镇。"_s}, {u"青浦镇/清浦镇"_s});
    }
    void likeNamesArePaired()
    {
        QFETCH(QStringList, paragraphs);
        QTEST(pairs(ledgerOf(paragraphs)), "expected");
    }

    void placesAreWhereTheTextStands()
    {
        const Issue issue = issueOf({u"市委书记陆长萍主持。"_s, u"陆长萍强调。"_s});
        const Ledger ledger = ledgerOf(issue);
        for (const Place &place : ledger.entries.first().places())
            QCOMPARE(issue.text(place), u"陆长萍"_s);
        QCOMPARE(ledger.entries.first().places().size(), 2);
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
