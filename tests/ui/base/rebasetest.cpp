#include "ui/base/rebase.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

class RebaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsGoWithTheirText_data()
    {
        // Two paragraphs 水边的的路 and 老码头; the finding is on 的的 (2–4) or over the seam 路⏎老.
        QTest::addColumn<bool>("seam");
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("now"); // where the finding's text begins, as block:at; empty: gone
        QTest::newRow("typing before it") << false << u"0:0:0:新"_s << u"0:3"_s;
        QTest::newRow("typing just before it") << false << u"0:2:0:新"_s << u"0:3"_s;
        QTest::newRow("typing just after it") << false << u"0:4:0:新"_s << u"0:2"_s;
        QTest::newRow("typing inside it") << false << u"0:3:0:新"_s << QString();
        QTest::newRow("deleting a part of it") << false << u"0:3:1:"_s << QString();
        QTest::newRow("deleting over its edge") << false << u"0:1:2:"_s << QString();
        QTest::newRow("typing in another paragraph") << false << u"1:0:0:新"_s << u"0:2"_s;
        QTest::newRow("splitting before it") << false << u"split:2"_s << u"new:0"_s;
        QTest::newRow("splitting after it") << false << u"split:4"_s << u"0:2"_s;
        QTest::newRow("splitting inside it") << false << u"split:3"_s << QString();
        QTest::newRow("joining its paragraph with the next") << false << u"join"_s << u"0:2"_s;
        QTest::newRow("removing its paragraph") << false << u"remove"_s << QString();
        QTest::newRow("seam: typing before it") << true << u"0:0:0:新"_s << u"0:5"_s;
        QTest::newRow("seam: typing at the left end") << true << u"0:5:0:上"_s << QString();
        QTest::newRow("seam: typing behind its right end") << true << u"1:1:0:上"_s << u"0:4"_s;
        QTest::newRow("seam: typing at the right head") << true << u"1:0:0:上"_s << QString();
        QTest::newRow("seam: joined") << true << u"join"_s << QString();
    }
    void findingsGoWithTheirText()
    {
        QFETCH(bool, seam);
        QFETCH(QString, edit);
        QFETCH(QString, now);
        const Issue issue = issueOf({u"水边的的路"_s, u"老码头"_s});
        const QList<Block> blocks = issue.pages().first().stories.first().blocks;
        Finding finding;
        finding.place = seam ? Place{blocks[0].id, 4, blocks[1].id, 1} : Place::in(blocks[0].id, {2, 4});
        finding.text = issue.text(finding.place);
        const Change change = changeOf(edit, issue);
        const Issue after = apply(issue, change).value();
        const QList<Finding> left = rebased(QList{finding}, {change}, after);
        QString found;
        if (!left.isEmpty()) {
            const Place &place = left.first().place;
            found = (place.first == blocks[0].id ? u"0"_s : u"new"_s) + u':' + QString::number(place.begin);
            QCOMPARE(after.text(place), finding.text);
        }
        QCOMPARE(found, now);
    }

private:
    static Change changeOf(const QString &edit, const Issue &issue)
    {
        const Story &story = issue.pages().first().stories.first();
        const QStringList parts = edit.split(u':');
        if (parts[0] == "join"_L1)
            return *joinWithNext(issue, story.blocks[0].id);
        if (parts[0] == "split"_L1)
            return *splitBlock(issue, story.blocks[0].id, parts[1].toInt());
        if (parts[0] == "remove"_L1)
            return RemoveBlock{story.id, 0, story.blocks[0]};
        const qsizetype at = parts[1].toInt();
        return *replaceText(issue, story.blocks[parts[0].toInt()].id, {at, at + parts[2].toInt()}, parts[3]);
    }
};

QTEST_GUILESS_MAIN(RebaseTest)
#include "rebasetest.moc"
