#include "core/model/straywords.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

/// Mine and theirs, both made to `base`.
struct Meeting {
    Issue base;
    QList<Change> mine;
    QList<Change> theirs;
};

/// The changes that a person makes one after the other.
class Person
{
public:
    explicit Person(const Issue &issue)
        : m_issue(issue)
    {
    }

    BlockId block(qsizetype index) const { return story().blocks[index].id; }
    Person &put(qsizetype index, qsizetype at, qsizetype length, const QString &text)
    {
        return perform(*replaceText(m_issue, block(index), {at, at + length}, text));
    }
    Person &split(qsizetype index, qsizetype at) { return perform(*splitBlock(m_issue, block(index), at)); }
    Person &join(qsizetype index) { return perform(*joinWithNext(m_issue, block(index))); }
    Person &remove(qsizetype index) { return perform(RemoveBlock{story().id, index, story().blocks[index]}); }
    Person &removeStory() { return perform(RemoveStory{m_issue.pages().first().id, 0, story()}); }
    Person &insert(const QString &text)
    {
        return perform(InsertBlock{story().id, story().blocks.size(), {BlockId::create(), {}, text, {}, {}}});
    }
    Person &makeHeadline(qsizetype index) { return perform(*setRole(m_issue, block(index), Role::Headline)); }
    operator QList<Change>() const { return m_changes; }

private:
    const Story &story() const { return m_issue.pages().first().stories.first(); }
    Person &perform(const Change &change)
    {
        m_issue = apply(m_issue, change).value();
        m_changes << change;
        return *this;
    }

    Issue m_issue;
    QList<Change> m_changes;
};

} // namespace

class StrayWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTyped_data()
    {
        QTest::addColumn<Meeting>("meeting");
        QTest::addColumn<QString>("words");
        const Issue base = test::issueOf({u"河堤修好了。"_s, u"市民来散步。"_s});
        const auto row = [&](const char *name, const QList<Change> &mine, const QList<Change> &theirs,
                             const QString &words) { QTest::newRow(name) << Meeting{base, mine, theirs} << words; };
        const auto me = [&base] { return Person(base); };
        const QList<Change> second = me().remove(1);
        const QList<Change> all = me().removeStory();
        row("one by one", me().put(1, 2, 0, u"们"_s).put(1, 3, 0, u"都"_s), second, u"们都"_s);
        row("with a slip taken back", me().put(1, 2, 0, u"门"_s).put(1, 2, 1, {}).put(1, 2, 0, u"们"_s), second,
            u"们"_s);
        row("in two places", me().put(1, 6, 0, u"好。"_s).put(1, 0, 0, u"新"_s), second, u"新市民来散步。好。"_s);
        row("in place of other words", me().put(1, 0, 2, u"老人"_s), second, u"老人"_s);
        row("that read like what follows", me().put(1, 0, 0, u"市长"_s), second, u"市长"_s);
        row("over two paragraphs", me().put(0, 0, 0, u"老"_s).put(1, 0, 0, u"新"_s), all, u"老\n新"_s);
        row("in a new paragraph", me().split(1, 6).put(2, 0, 0, u"花开了。"_s), all, u"花开了。"_s);
        row("over a seam that was closed", me().join(0).put(0, 6, 0, u"而"_s), all, u"而"_s);
        row("a paragraph pasted", me().insert(u"花开了。"_s), all, u"花开了。"_s);
        row("typed and deleted again", me().put(1, 2, 0, u"们"_s).put(1, 2, 1, {}), second, {});
        row("a deletion", me().put(1, 0, 2, {}), second, {});
        row("a role", me().makeHeadline(1), second, {});
        row("where it found its place", me().put(0, 0, 0, u"老"_s), second, {});
    }
    void keepsWhatWasTyped()
    {
        QFETCH(Meeting, meeting);
        const Reconciled made = reconcile(meeting.base, meeting.theirs, meeting.mine).value();
        const auto kept = keptWords(meeting.base, meeting.mine, made.refused, u"沈青禾"_s);
        const QString words = kept ? std::get<KeepWords>(*kept).words.text : QString();
        QTEST(words, "words");
        if (kept)
            QCOMPARE(std::get<KeepWords>(*kept).words.author, u"沈青禾"_s);
    }

    void areThereOnce()
    {
        const Issue base = test::issueOf({u"河堤修好了。"_s});
        const StrayWords words{StrayWordsId::create(), u"沈青禾"_s, u"们都"_s};
        const Issue kept = apply(base, KeepWords{words}).value();
        QCOMPARE(kept.strayWords(), QList{words});
        QCOMPARE(apply(kept, KeepWords{words}).error().code, Error::Code::Conflict);
        const Issue dropped = apply(kept, DropWords{words}).value();
        QVERIFY(dropped.strayWords().isEmpty());
        QCOMPARE(apply(dropped, DropWords{words}).error().code, Error::Code::Conflict);
    }
};

QTEST_GUILESS_MAIN(StrayWordsTest)
#include "straywordstest.moc"
