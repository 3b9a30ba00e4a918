#include "core/proof/revision.h"
#include "core/proof/earlier.h"

#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>
#include <QTimeZone>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto running = u"城东河堤昨天修好沿线三个渡口同时通航市民散步不再绕行汽渡的班船改在早上六点开出票价不变"_s;

/// A headline over two columns of running type.
ProofPage pageOf(const QString &head, const QString &text, qsizetype foot)
{
    ProofPage page = emptyPage();
    setColumn(page, 40, 300, {head}, 28);
    const QStringList lines = broken(text, 8);
    setColumn(page, 40, 350, lines.first(foot));
    setColumn(page, 140, 350, lines.sliced(foot));
    return page;
}

QStringList changes(const ProofPage &later)
{
    QStringList told;
    for (const ProofFinding &each : compareProofs(pageOf(u"河堤修好了"_s, running, 3), later).comparison.findings)
        told.append(toldAs(each).section(u'/', 1) + u": "_s + each.finding.message.text());
    return told;
}

} // namespace

class RevisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterProofTellsWhatChanged_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("foot");
        QTest::addColumn<QStringList>("told");
        const auto head = u"河堤修好了"_s;
        QTest::newRow("nothing") << head << running << 3 << QStringList{};
        QTest::newRow("the columns are of another length") << head << running << 2 << QStringList{};
        QTest::newRow("a word") << head << QString(running).replace(u"六点"_s, u"七点"_s) << 3
                                << QStringList{
                                       u"unexplained-change: Changed since the earlier proof: “六” is now “七”."_s};
        QTest::newRow("a word put in, what follows runs on")
            << head << QString(running).replace(u"渡口"_s, u"老渡口"_s) << 3
            << QStringList{u"unexplained-change: Put in since the earlier proof: “老”."_s};
        QTest::newRow("figures that the later one's font does not say")
            << head << QString(running).replace(u"六"_s, u"\uFFFD"_s) << 3 << QStringList{};
        QTest::newRow("a word taken out")
            << head << QString(running).remove(u"同时"_s) << 3
            << QStringList{u"unexplained-change: Taken out since the earlier proof: “同时”."_s};
        QTest::newRow("the headline")
            << u"河堤修完了"_s << running << 3
            << QStringList{u"unexplained-change: Changed since the earlier proof: “好” is now “完”."_s};
    }
    void aLaterProofTellsWhatChanged()
    {
        QFETCH(QString, head);
        QFETCH(QString, text);
        QFETCH(int, foot);
        QTEST(changes(pageOf(head, text, foot)), "told");
    }

    void linesThatRunOverAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("told");
        const auto changed = [](const QString &before, const QString &after) {
            return QString(running).replace(before, after);
        };
        const auto put = [](const QString &what) {
            return QString(u"Put in since the earlier proof: “%1”."_s).arg(what);
        };
        const auto moved = [](const QString &from, int lines) {
            return u"From “%1” on this paragraph's lines break elsewhere than on the earlier proof (lines: %2). Read it again."_s
                .arg(from)
                .arg(lines);
        };
        QTest::newRow("nothing") << running << QStringList{};
        QTest::newRow("a word for one as long")
            << changed(u"六点"_s, u"七点"_s) << QStringList{u"Changed since the earlier proof: “六” is now “七”."_s};
        QTest::newRow("all from the first line on")
            << changed(u"河堤"_s, u"老河堤"_s) << QStringList{put(u"老"_s), moved(u"好沿线三个渡口同"_s, 5)};
        QTest::newRow("the last lines alone")
            << changed(u"早上"_s, u"大早上"_s) << QStringList{put(u"大"_s), moved(u"票价不变"_s, 1)};
    }
    void linesThatRunOverAreTold()
    {
        QFETCH(QString, text);
        QStringList told;
        const ProofRevision revision = compareProofs(pageOf(u"河堤修好了"_s, running, 3),
                                                     pageOf(u"河堤修好了"_s, text, 3), ProofMode::LineBreaks);
        for (const ProofFinding &each : revision.comparison.findings)
            told.append(each.finding.message.text());
        QTEST(told, "told");
    }

    void recordsKnowWhatAStoryWas()
    {
        const Issue made = issueOf({u"今年的重点是堤岸。"_s});
        const BlockId block = made.pages().first().stories.first().blocks.first().id;
        const StoryId story = made.pages().first().stories.first().id;
        QList<Record> records;
        const auto add = [&](const Change &change, const QString &author, GroupId group) {
            Record record;
            record.issue = made.id();
            record.author = author;
            record.group = group;
            record.time = QDateTime(QDate(2026, 3, 17), QTime(19, 40).addSecs(60 * int(records.size())),
                                    QTimeZone::UTC);
            record.change = change;
            records.append(record);
        };
        Issue now = made;
        const auto edit = [&](Span span, const QString &text, const QString &author, GroupId group) {
            const Change change = *replaceText(now, block, span, text);
            now = apply(now, change).value();
            add(change, author, group);
        };
        add(InsertPage{0, made.pages().first()}, u"许照"_s, GroupId::create());
        edit({0, 1}, u"去"_s, u"许照"_s, GroupId::create());
        const GroupId burst = GroupId::create();
        edit({5, 5}, u"，"_s, u"高岸"_s, burst);
        edit({6, 6}, u"是"_s, u"高岸"_s, burst); // keystrokes of one group
        edit({0, 1}, u"明"_s, u"许照"_s, GroupId::create());
        edit({0, 1}, u"去"_s, u"许照"_s, GroupId::create()); // taken back: that was no version
        const QList<EarlierStory> earlier = earlierStories(records)(story);
        QStringList states;
        for (const EarlierStory &each : earlier)
            states.append(each.author + u' ' + each.story.blocks.first().text);
        QCOMPARE(states, QStringList({u"高岸 去年的重点是堤岸。"_s, u"许照 今年的重点是堤岸。"_s}));
        QVERIFY(earlierStories(records)(StoryId::create()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RevisionTest)
#include "revisiontest.moc"
