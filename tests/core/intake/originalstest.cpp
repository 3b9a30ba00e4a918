#include "core/intake/originals.h"
#include "core/intake/recordedoriginals.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const std::optional<Story> &story)
{
    QStringList lines;
    for (const Block &block : story ? story->blocks : QList<Block>())
        lines.append(block.text);
    return lines;
}

} // namespace

class OriginalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_issue = Issue(IssueId::create());
        m_records.clear();
        m_page = test::issueOf({u"百里绿廊动工。"_s, u"风从江面来。"_s}).pages().first();
        m_story = m_page.stories.first();
        record({AddSource{{u"a.txt"_s, u"UTF-8"_s, {}}}, InsertPage{0, m_page}});
    }

    void whatWasTypedSinceIsLeftOut()
    {
        record({*replaceText(m_issue, m_story.blocks[0].id, {0, 2}, u"千里"_s)});
        QCOMPARE(textsOf(received(m_story.id)), textsOf(m_story));
    }

    void aNewerVersionIsShownAsItArrived()
    {
        record({*replaceText(m_issue, m_story.blocks[0].id, {0, 2}, u"千里"_s)});
        renew({u"百里绿廊动工。"_s, u"微风从江面来。"_s},
              {*replaceText(m_issue, m_story.blocks[1].id, {0, 1}, u"微风"_s)});
        record({*replaceText(m_issue, m_story.blocks[1].id, {0, 2}, u"大风"_s)});
        QCOMPARE(textsOf(received(m_story.id)), (QStringList{u"百里绿廊动工。"_s, u"微风从江面来。"_s}));
        QCOMPARE(received(m_story.id)->id, m_story.id);
    }

    void theAuthorMakesTheDesksCorrection()
    {
        record({*replaceText(m_issue, m_story.blocks[0].id, {0, 2}, u"千里"_s)});
        renew({u"千里绿廊动工。"_s, u"风从江面来。"_s}, {});
        QCOMPARE(textsOf(received(m_story.id)), (QStringList{u"千里绿廊动工。"_s, u"风从江面来。"_s}));
    }

    void aVersionThatWasTakenBackWasNotReceived()
    {
        const Source source = renew({u"百里绿廊动工。"_s, u"微风从江面来。"_s}, {});
        record({DropSource{source}});
        QCOMPARE(textsOf(received(m_story.id)), textsOf(m_story));
        record({AddSource{source}});
        QCOMPARE(textsOf(received(m_story.id)).last(), u"微风从江面来。"_s);
    }

    void aStorySplitOffHasTheNewerVersionToo()
    {
        const StoryId second = StoryId::create();
        record({SplitStory{m_story.id, second, 1}});
        renew({u"百里绿廊动工。"_s, u"微风从江面来。"_s},
              {*replaceText(m_issue, m_story.blocks[1].id, {0, 1}, u"微风"_s)});
        QCOMPARE(textsOf(received(second)), (QStringList{u"百里绿廊动工。"_s, u"微风从江面来。"_s}));
    }

    // As imports were recorded before versions were.
    void aNewerVersionTakesThePlace()
    {
        record(
            {AddSource{{u"a.txt"_s, u"UTF-8"_s, "2"}}, *replaceText(m_issue, m_story.blocks[1].id, {0, 1}, u"微风"_s)});
        record({*replaceText(m_issue, m_story.blocks[1].id, {0, 2}, u"大风"_s)});
        QCOMPARE(textsOf(received(m_story.id)), (QStringList{u"百里绿廊动工。"_s, u"微风从江面来。"_s}));
    }

    void anImportOfOtherStoriesChangesNothing()
    {
        record({*replaceText(m_issue, m_story.blocks[0].id, {0, 2}, u"千里"_s)});
        record(
            {AddSource{{u"b.txt"_s, u"UTF-8"_s, "3"}}, InsertPage{1, test::issueOf({u"另一版。"_s}).pages().first()}});
        QCOMPARE(textsOf(received(m_story.id)), textsOf(m_story));
    }

    void aStorySplitOffHasTheTextItCameWith()
    {
        const StoryId second = StoryId::create();
        record({SplitStory{m_story.id, second, 1}});
        QCOMPARE(textsOf(received(second)), textsOf(m_story));
    }

    void whatWasWrittenHereWasNotReceived()
    {
        const Story written{StoryId::create(), {{BlockId::create(), {}, u"本报自写。"_s, {}, {}}}};
        record({InsertStory{m_page.id, 0, written}});
        QVERIFY(!received(written.id));
        QVERIFY(!received(StoryId::create()));
    }

    void theRecordsAreReadOnceUntilAnotherVersionComes()
    {
        int reads = 0;
        const RecordedOriginals originals([&](IssueId) -> Result<QList<Record>> {
            ++reads;
            return m_records;
        });
        QCOMPARE(textsOf(originals.received(m_issue, m_story.id)), textsOf(m_story));
        record({*replaceText(m_issue, m_story.blocks[0].id, {0, 2}, u"千里"_s)});
        QCOMPARE(textsOf(originals.received(m_issue, m_story.id)), textsOf(m_story));
        QCOMPARE(reads, 1);
        renew({u"百里绿廊动工。"_s, u"微风从江面来。"_s}, {});
        QCOMPARE(textsOf(originals.received(m_issue, m_story.id)).last(), u"微风从江面来。"_s);
        QCOMPARE(reads, 2);
    }

    void whatCouldNotBeReadIsAskedForAgain()
    {
        bool isThere = false;
        RecordedOriginals originals([&](IssueId) -> Result<QList<Record>> {
            if (!isThere)
                return std::unexpected(Error{Error::Code::Unreadable, {}});
            return m_records;
        });
        QVERIFY(!originals.received(m_issue, m_story.id));
        isThere = true;
        QVERIFY(originals.received(m_issue, m_story.id));
        originals.setRecords({});
        QVERIFY(!originals.received(m_issue, m_story.id));
    }

private:
    void record(const QList<Change> &changes)
    {
        const Result<Issue> next = apply(m_issue, changes);
        QVERIFY(next);
        m_issue = *next;
        const GroupId group = GroupId::create();
        for (const Change &change : changes) {
            Record record;
            record.issue = m_issue.id();
            record.group = group;
            record.change = change;
            m_records.append(record);
        }
    }
    /// A newer version of the story, and what it changes in the issue.
    Source renew(const QStringList &lines, const QList<Change> &changes)
    {
        Source source{u"a.txt"_s, u"UTF-8"_s, "2", {}, {{m_story.id, {}}}};
        for (const QString &line : lines)
            source.versions.first().blocks.append(
                {BlockId::create(), {}, line, OriginMap(line.size(), QList<OriginMap::Run>()), {}});
        record(QList<Change>{AddSource{source}} + changes);
        return source;
    }
    std::optional<Story> received(StoryId story) const { return receivedStory(m_records, story).value(); }

    Issue m_issue;
    Page m_page;
    Story m_story;
    QList<Record> m_records;
};

QTEST_GUILESS_MAIN(OriginalsTest)
#include "originalstest.moc"
