#include "core/model/pictures.h"

#include "core/model/composed.h"
#include "tests/support/paper.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// A story with two captions of its own, one that stands apart and is linked to it, one that belongs to nothing.
struct Paper {
    Paper()
    {
        Page page = pageOf(1,
                           {with(with(bridge, Role::Caption, u"图为长桥。"_s), Role::Caption, u"图为桥头。"_s),
                            {{Role::Caption, u"图为首班车。"_s}},
                            {{Role::Caption, u"图为晨雾。"_s}},
                            lanterns});
        page.stories[1].blocks[0].linkedStory = page.stories[0].id;
        issue = issueOfPages({page});
        issue = apply(issue, AddPicture{{PictureId::create(), {}, {}, u"/p/桥.jpg"_s}}).value();
    }

    const Story &story(qsizetype index) const { return issue.pages().first().stories[index]; }
    PictureId picture() const { return issue.pictures().first().id; }
    BlockId caption(qsizetype index) const { return captionsOf(issue, story(0).id)[index]; }
    void perform(const std::optional<Change> &change)
    {
        QVERIFY(change);
        const Result<Issue> after = apply(issue, *change);
        QVERIFY(after);
        QCOMPARE(apply(*after, inverse(*change)).value(), issue);
        issue = *after;
    }
    /// Words of its caption, title of its story.
    QString told() const
    {
        const PicturePairing pairing = pairingOf(issue, issue.pictures().first());
        return u"%1 | %2"_s.arg(pairing.caption ? pairing.caption->text : QString(),
                                pairing.story ? titleOf(*pairing.story) : QString());
    }

    Issue issue;
};

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStorysCaptionsAreItsOwnAndThoseLinkedToIt()
    {
        const Paper p;
        QStringList texts;
        for (const BlockId caption : captionsOf(p.issue, p.story(0).id))
            texts.append(p.issue.block(caption)->text);
        QCOMPARE(texts, (QStringList{u"图为长桥。"_s, u"图为桥头。"_s, u"图为首班车。"_s}));
        QVERIFY(captionsOf(p.issue, p.story(3).id).isEmpty());
    }

    void pairing()
    {
        Paper p;
        QCOMPARE(waitingPictures(p.issue).size(), 1);
        p.perform(paired(p.issue, p.picture(), p.story(0).id, {}));
        QCOMPARE(p.told(), u" | 临渚长桥昨日全线通车"_s);
        QCOMPARE(waitingPictures(p.issue).size(), 1);
        p.perform(paired(p.issue, p.picture(), p.story(0).id, p.caption(2)));
        QCOMPARE(p.told(), u"图为首班车。 | 临渚长桥昨日全线通车"_s);
        QVERIFY(waitingPictures(p.issue).isEmpty());
        QCOMPARE(freeCaptionsOf(p.issue, p.story(0).id).size(), 2);
        p.perform(unpaired(p.issue, p.picture()));
        QCOMPARE(p.told(), u" | "_s);
        QVERIFY(!unpaired(p.issue, p.picture()));
    }

    void aCaptionThatStandsApartGivesItsStory()
    {
        Paper p;
        p.perform(paired(p.issue, p.picture(), p.story(1).id, p.story(1).blocks.first().id));
        QCOMPARE(p.told(), u"图为首班车。 | 临渚长桥昨日全线通车"_s);
        p.perform(paired(p.issue, p.picture(), p.story(2).id, p.story(2).blocks.first().id));
        QCOMPARE(p.told(), u"图为晨雾。 | "_s);
        QCOMPARE(waitingPictures(p.issue).size(), 1);
    }

    void whatIsGoneIsNotPaired()
    {
        Paper p;
        QVERIFY(!paired(p.issue, PictureId::create(), p.story(0).id, {}));
        QVERIFY(!paired(p.issue, p.picture(), StoryId::create(), {}));
        QVERIFY(!paired(p.issue, p.picture(), p.story(0).id, BlockId::create()));
        p.perform(paired(p.issue, p.picture(), p.story(3).id, {}));
        p.perform(RemoveStory{p.issue.pages().first().id, 3, p.story(3)});
        QCOMPARE(p.told(), u" | "_s);
    }

    void aCaptionWithoutAPictureIsOneWithoutAFile()
    {
        Paper p;
        QCOMPARE(pictureCount(p.issue, p.story(0).id).pictures, 3);
        QCOMPARE(pictureCount(p.issue, p.story(1).id).pictures, 1);
        p.perform(paired(p.issue, p.picture(), p.story(0).id, p.caption(0)));
        QCOMPARE(pictureCount(p.issue, p.story(0).id).pictures, 3);
        QCOMPARE(pictureCount(p.issue, p.story(0).id).withoutCaption, 0);
        p.perform(paired(p.issue, p.picture(), p.story(0).id, p.caption(2)));
        QCOMPARE(pictureCount(p.issue, p.story(0).id).pictures, 3);
        QCOMPARE(pictureCount(p.issue, p.story(1).id).pictures, 1); // the captions' own card says so too
        p.perform(paired(p.issue, p.picture(), p.story(0).id, {}));
        QCOMPARE(pictureCount(p.issue, p.story(0).id).pictures, 4);
        QCOMPARE(pictureCount(p.issue, p.story(0).id).withoutCaption, 1);
    }

    void aStoryThatTakesAnotherInTakesItsPictures()
    {
        Paper p;
        p.perform(paired(p.issue, p.picture(), p.story(3).id, {}));
        const auto merged = mergeWithPrevious(p.issue, p.story(3).id);
        QVERIFY(merged);
        p.issue = apply(p.issue, *merged).value();
        QCOMPARE(p.issue.pictures().first().story, p.story(2).id);
    }
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "picturestest.moc"
