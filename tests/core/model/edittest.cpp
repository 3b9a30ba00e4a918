#include "core/model/edit.h"
#include "tests/support/build.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

Issue sample()
{
    const Issue page = test::issueOfStories({
        {{Role::Headline, u"临渚修堤"_s},
         {Role::Paragraph, u"今年的的重点是𠮷堤，桥下空间利"_s},
         {Role::Paragraph, u"用明年开始。"_s}},
        {{Role::Caption, u"老码头的早晨。许照 摄"_s}},
    });
    return apply(page, InsertPage{1, {PageId::create(), 2, u"文化"_s, {}}}).value();
}

const Story &storyAt(const Issue &issue, qsizetype index)
{
    return issue.pages().first().stories[index];
}

BlockId blockAt(const Issue &issue, qsizetype story, qsizetype block)
{
    return storyAt(issue, story).blocks[block].id;
}

QStringList textsOf(const Issue &issue)
{
    QStringList texts;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                texts.append(block.text);
    return texts;
}

} // namespace

namespace {

std::optional<Change> anyChange(const Issue &issue, const Story &story, QRandomGenerator &random)
{
    const qsizetype count = story.blocks.size();
    if (count == 0 || random.bounded(8) == 0) {
        const Block block{BlockId::create(), {}, u"新增一段。"_s, {}, {}};
        return InsertBlock{story.id, random.bounded(count + 1), block};
    }
    const qsizetype index = random.bounded(count);
    const Block &block = story.blocks[index];
    switch (random.bounded(5)) {
    case 0: return splitBlock(issue, block.id, random.bounded(block.text.size() + 1));
    case 1: return joinWithNext(issue, block.id);
    case 2: return count > 1 ? std::optional<Change>(RemoveBlock{story.id, index, block}) : std::nullopt;
    case 3: return replaceText(issue, block.id, {0, 0}, u"新"_s);
    default:
        return random.bounded(4) > 0 ? setRole(issue, block.id, Role(random.bounded(roleCount)))
                                     : moveStory(issue, story.id, issue.pages().first().id, 0);
    }
}

} // namespace

class EditTest : public QObject
{
    Q_OBJECT

    const ProofFile m_proof{ProofFileId::create(), u"/版/01.pdf"_s, "\x01\xFF"_ba,
                            QDateTime(QDate(2026, 3, 18), QTime(0, 41, 7, 250), QTimeZone::UTC)};
    Issue m_issue = apply(sample(), AttachProof{m_proof}).value();

    ProofMark mark(ProofMark::Kind kind) const
    {
        ProofMark made{.id = ProofMarkId::create(), .file = m_proof.id, .sheet = 2, .kind = kind};
        if (kind == ProofMark::Kind::Returned)
            made.difference = u"proof/tail-missing"_s;
        if (kind == ProofMark::Kind::LeftOut || kind == ProofMark::Kind::Apart)
            made.region = QRectF(40.5, 60, 200, 33.25);
        return made;
    }

    Dismissal dismissal(BlockId block, Span span) const
    {
        return {DismissalId::create(),  u"text/duplicated-character"_s,
                Place::in(block, span), u"的的"_s,
                u"今年的的重点"_s,      u"引语"_s};
    }

    QList<std::pair<const char *, Change>> everyChange() const
    {
        const Page &page = m_issue.pages().first();
        const Story &first = storyAt(m_issue, 0);
        const Story &second = storyAt(m_issue, 1);
        const BlockId lead = first.blocks[1].id;
        const Block added{BlockId::create(),
                          {Role::Subhead, 0.7, Role::Paragraph, u"short"_s},
                          u"先接断点"_s,
                          {4, QList<OriginMap::Run>()},
                          {}};
        const Story note{StoryId::create(), {added}};
        return {
            {"replace text", *replaceText(m_issue, lead, {2, 4}, u"的"_s)},
            {"join", *joinWithNext(m_issue, lead)},
            {"split", *splitBlock(m_issue, lead, 5)},
            {"set role", *setRole(m_issue, lead, Role::Deck)},
            {"insert block", InsertBlock{first.id, 3, added}},
            {"remove block", RemoveBlock{first.id, 2, first.blocks[2]}},
            {"insert story", InsertStory{page.id, 1, note}},
            {"remove story", RemoveStory{page.id, 1, second}},
            {"split story", SplitStory{first.id, StoryId::create(), 1}},
            {"merge stories", MergeStories{first.id, second.id, 3}},
            {"move story", *moveStory(m_issue, first.id, page.id, 1)},
            {"insert page", InsertPage{1, Page{PageId::create(), 2, u"经济"_s, {note}}}},
            {"insert the tray", InsertPage{1, Page{PageId::create(), 0, {}, {note}, {}, true}}},
            {"insert page of a section", InsertPage{1, Page{PageId::create(), 2, u"经济"_s, {note}, u"A"_s}}},
            {"remove page", RemovePage{0, page}},
            {"move page", *movePage(m_issue, page.id, 1)},
            {"link block", LinkBlock{second.blocks[0].id, {}, first.id}},
            {"add source", AddSource{{u"一版.txt"_s, u"UTF-8"_s, "\x01\xFF"_ba}}},
            {"add source with versions",
             AddSource{{u"一版.txt"_s, u"UTF-8"_s, "\x01"_ba, u"今晚"_s, {{first.id, {added}}}}}},
            {"add picture", AddPicture{{PictureId::create(), second.blocks[0].id, first.id, {}, QSize(4000, 3000)}}},
            {"set issue", SetIssueAttribute{IssueAttribute::Date, {}, u"2026-03-18"_s}},
            {"set page", SetPageAttribute{page.id, PageAttribute::Number, u"1"_s, u"3"_s}},
            {"set page's section", SetPageAttribute{page.id, PageAttribute::Section, {}, u"A"_s}},
            {"set story", SetStoryAttribute{second.id, StoryAttribute::Agency, {}, u"新华社"_s}},
            {"set story's hole", SetStoryAttribute{second.id, StoryAttribute::Hole, {}, u"59/17/3"_s}},
            {"dismiss", Dismiss{dismissal(lead, {2, 4})}},
            {"attach a proof", AttachProof{{ProofFileId::create(), m_proof.path, "\x02"_ba, m_proof.received}}},
            {"detach a proof", DetachProof{m_proof}},
            {"say that a proof is of none of the pages", MarkProof{mark(ProofMark::Kind::Page)}},
            {"give a difference back", MarkProof{mark(ProofMark::Kind::Returned)}},
            {"leave a region out", MarkProof{mark(ProofMark::Kind::LeftOut)}},
            {"read a region apart", MarkProof{mark(ProofMark::Kind::Apart)}},
            {"keep words", KeepWords{{StrayWordsId::create(), u"沈青禾"_s, u"修堤\n开工"_s}}},
        };
    }

private Q_SLOTS:
    void inverseTakesItBack_data()
    {
        QTest::addColumn<Change>("change");
        for (const auto &[name, change] : everyChange())
            QTest::newRow(name) << change;
    }

    void inverseTakesItBack()
    {
        QFETCH(Change, change);
        const Result<Issue> after = apply(m_issue, change);
        QVERIFY(after);
        QVERIFY(*after != m_issue);
        const Result<Issue> back = apply(*after, inverse(change));
        QVERIFY(back);
        QVERIFY(*back == m_issue);
        QCOMPARE(inverse(inverse(change)), change);
    }

    void storedFormGivesTheSameChange_data() { inverseTakesItBack_data(); }

    void storedFormGivesTheSameChange()
    {
        QFETCH(Change, change);
        for (const Change &one : {change, inverse(change)}) {
            const QByteArray stored = QJsonDocument(toJson(one)).toJson(QJsonDocument::Compact);
            const Result<Change> read = changeFromJson(QJsonDocument::fromJson(stored).object());
            QVERIFY(read);
            QCOMPARE(*read, one);
        }
    }

    void storedFormMissingAPartIsRefused_data() { inverseTakesItBack_data(); }

    void storedFormMissingAPartIsRefused()
    {
        QFETCH(Change, change);
        const QJsonObject whole = toJson(change);
        for (const QString &key : whole.keys()) {
            QJsonObject part = whole;
            part.remove(key);
            QVERIFY2(!changeFromJson(part), qPrintable(key));
        }
    }

    void changeThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        const BlockId lead = blockAt(m_issue, 0, 1);
        QTest::newRow("other text there") << Change(ReplaceText{lead, 0, u"去年"_s, u"今年"_s, {}, {}});
        QTest::newRow("past the end") << Change(ReplaceText{lead, 99, {}, u"今年"_s, {}, {}});
        QTest::newRow("cuts a surrogate pair") << Change(ReplaceText{lead, 8, {}, u"水"_s, {}, {}});
        QTest::newRow("brings a line break") << Change(ReplaceText{lead, 0, {}, u"水\n土"_s, {}, {}});
        QTest::newRow("unknown block") << Change(ReplaceText{BlockId::create(), 0, {}, u"水"_s, {}, {}});
        QTest::newRow("joins what does not follow")
            << Change(JoinBlocks{blockAt(m_issue, 0, 0), Block{lead, {}, {}, {}, {}}, 3});
        QTest::newRow("splits in a surrogate pair")
            << Change(SplitBlock{lead, Block{BlockId::create(), {}, {}, {}, {}}, 8});
        QTest::newRow("splits into a block that exists")
            << Change(SplitBlock{lead, Block{blockAt(m_issue, 0, 2), {}, {}, {}, {}}, 2});
        QTest::newRow("role has changed since")
            << Change(SetRole{lead, {Role::Deck, 1, {}, {}}, {Role::Kicker, 1, {}, {}}});
        QTest::newRow("reinstates what was not dismissed") << Change(Reinstate{dismissal(lead, {2, 4})});
        QTest::newRow("moves to where no place is")
            << Change(MoveStory{storyAt(m_issue, 0).id, m_issue.pages()[0].id, 0, m_issue.pages()[0].id, 2});
        QTest::newRow("moves a page that stands elsewhere") << Change(MovePage{m_issue.pages()[0].id, 1, 0});
        QTest::newRow("moves a page past the end") << Change(MovePage{m_issue.pages()[0].id, 0, 2});
        QTest::newRow("whose copy it is has changed since")
            << Change(SetStoryAttribute{storyAt(m_issue, 0).id, StoryAttribute::Agency, u"新华社"_s, {}});
        QTest::newRow("whose copy a story is that is gone")
            << Change(SetStoryAttribute{StoryId::create(), StoryAttribute::Agency, {}, u"新华社"_s});
        QTest::newRow("section has changed since")
            << Change(SetPageAttribute{m_issue.pages()[0].id, PageAttribute::Section, u"B"_s, u"A"_s});
    }

    void changeThatDoesNotFitIsRefused()
    {
        QFETCH(Change, change);
        const Issue before = m_issue;
        const Result<Issue> after = apply(m_issue, change);
        QVERIFY(!after);
        QCOMPARE(after.error().code, Error::Code::Conflict);
        QVERIFY(!after.error().message.isEmpty());
        QVERIFY(m_issue == before);
    }

    void batchIsAllOrNothing()
    {
        const BlockId lead = blockAt(m_issue, 0, 1);
        const QList<Change> changes{*replaceText(m_issue, lead, {2, 3}, {}), ReplaceText{lead, 0, u"无"_s, {}, {}, {}}};
        QVERIFY(!apply(m_issue, changes));
    }

    void batchMayUseWhatItMade()
    {
        const BlockId lead = blockAt(m_issue, 0, 1);
        const Change split = *splitBlock(m_issue, lead, 5);
        const BlockId made = std::get<SplitBlock>(split).second.id;
        const Result<Issue> after = apply(m_issue, {split, ReplaceText{made, 0, {}, u"新"_s, {}, {}}});
        QVERIFY(after);
        QCOMPARE(after->block(made)->text.first(1), u"新"_s);
    }

    void joinKeepsEveryOrigin()
    {
        const BlockId lead = blockAt(m_issue, 0, 1);
        const Issue joined = apply(m_issue, *joinWithNext(m_issue, lead)).value();
        const Block &block = *joined.block(lead);
        QCOMPARE(block.text, u"今年的的重点是𠮷堤，桥下空间利用明年开始。"_s);
        const qsizetype seam = block.text.indexOf(u"用明年");
        QCOMPARE(block.origin.at(block.text, seam - 1), (SourcePosition{0, 2, 15}));
        QCOMPARE(block.origin.at(block.text, seam), (SourcePosition{0, 3, 1}));
    }

    void dismissalStaysAtItsText_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        QTest::addColumn<QString>("text");
        const BlockId head = blockAt(m_issue, 0, 0);
        const BlockId lead = blockAt(m_issue, 0, 1);
        QTest::newRow("typing before it")
            << QList<Change>{ReplaceText{lead, 0, {}, u"据了解，"_s, {}, {}}} << u"的的"_s;
        QTest::newRow("its block joined to the one before") << QList<Change>{*joinWithNext(m_issue, head)} << u"的的"_s;
        QTest::newRow("its block split before it") << QList<Change>{*splitBlock(m_issue, lead, 1)} << u"的的"_s;
        QTest::newRow("split through it") << QList<Change>{*splitBlock(m_issue, lead, 3)} << u"的⏎的"_s;
        QTest::newRow("split just after it") << QList<Change>{*splitBlock(m_issue, lead, 4)} << u"的的"_s;
    }

    void dismissalStaysAtItsText()
    {
        QFETCH(QList<Change>, changes);
        const BlockId lead = blockAt(m_issue, 0, 1);
        const Issue dismissed = apply(m_issue, Dismiss{dismissal(lead, {2, 4})}).value();
        const Issue after = apply(dismissed, changes).value();
        QTEST(after.text(after.dismissals().first().place), "text");
    }

    void insertedWithoutOriginIsTakenOutAgain()
    {
        const Story &story = storyAt(m_issue, 0);
        const InsertBlock insertion{story.id, 1, Block{BlockId::create(), {}, u"新增一段。"_s, {}, {}}};
        const Result<Issue> back = apply(m_issue, {insertion, inverse(insertion)});
        QVERIFY(back && *back == m_issue);
        const InsertStory another{m_issue.pages()[0].id, 0, Story{StoryId::create(), {insertion.block}}};
        const Result<Issue> gone = apply(m_issue, {another, inverse(another)});
        QVERIFY(gone && *gone == m_issue);
    }

    void aBatchIsWhatItsChangesAreOneByOne()
    {
        QRandomGenerator random(20260318);
        for (int round = 0; round < 40; ++round) {
            Issue now = m_issue;
            QList<Change> changes;
            for (int i = 0; i < 60; ++i) {
                const Page &page = now.pages().first();
                if (page.stories.isEmpty())
                    continue;
                const Story &story = page.stories[random.bounded(page.stories.size())];
                const std::optional<Change> change = anyChange(now, story, random);
                if (!change)
                    continue;
                const Result<Issue> next = apply(now, *change);
                if (!next) // in the middle of a surrogate pair
                    continue;
                now = *next;
                changes.append(*change);
            }
            QCOMPARE_GT(changes.size(), 20);
            const Result<Issue> once = apply(m_issue, changes);
            QVERIFY(once && *once == now);
            std::ranges::reverse(changes);
            for (Change &change : changes)
                change = inverse(change);
            const Result<Issue> back = apply(now, changes);
            QVERIFY(back && *back == m_issue);
        }
    }

    void aMovedPageTakesWhatIsOnItAlong()
    {
        const PageId page = m_issue.pages().first().id;
        const Issue after = apply(m_issue,
                                  {*movePage(m_issue, page, 1), *setRole(m_issue, blockAt(m_issue, 0, 1), Role::Deck)})
                                .value();
        QCOMPARE(after.pages().last().id, page);
        QCOMPARE(after.pathOf(blockAt(m_issue, 0, 1))->page, 1);
        QVERIFY(!movePage(m_issue, page, 2));
        QVERIFY(!movePage(m_issue, PageId::create(), 0));
    }

    void copiesAreIndependent()
    {
        const Issue copy = m_issue;
        const QStringList before = textsOf(copy);
        const Result<Issue> changed = apply(m_issue, *replaceText(m_issue, blockAt(m_issue, 0, 0), {0, 2}, u"云栖"_s));
        QVERIFY(changed);
        QCOMPARE(textsOf(copy), before);
        QCOMPARE(changed->version(), copy.version() + 1);
    }
};

QTEST_GUILESS_MAIN(EditTest)
#include "edittest.moc"
