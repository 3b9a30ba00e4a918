#include "core/model/issueform.h"
#include "core/model/edit.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

/// Something of everything that an issue has.
Issue fullIssue()
{
    const Issue built = test::issueOfStories(
        {{{Role::Headline, u"临渚修堤"_s}, {Role::Paragraph, u"今年的的重点是𠮷堤。"_s}},
         {{Role::Caption, u"老码头的早晨。许照 摄"_s}}});
    const Page &page = built.pages().first();
    const Story &first = page.stories[0];
    const Story &second = page.stories[1];
    const Block note{BlockId::create(),
                     {Role::Subhead, 1.0 / 3, Role::Paragraph, u"short"_s},
                     u"先接断点"_s,
                     OriginMap(4, {1, 7, 3}),
                     first.id};
    const Dismissal dismissal{DismissalId::create(),
                              u"text/duplicated-character"_s,
                              Place::in(first.blocks[1].id, {2, 4}),
                              u"的的"_s,
                              u"今年的的重点"_s,
                              u"引语"_s,
                              DismissalReach::Issue};
    return apply(built,
                 {SetIssueAttribute{IssueAttribute::Title, {}, u"临渚日报"_s},
                  SetIssueAttribute{IssueAttribute::Date, {}, u"2026-03-18"_s},
                  SetIssueAttribute{IssueAttribute::Edition, u"1"_s, u"2"_s},
                  AddSource{{u"一版.txt"_s, u"UTF-8"_s, "\x01\xFF"_ba, u"晚/03 经济"_s}},
                  AddPicture{{PictureId::create(), second.blocks[0].id, first.id, u"码头.jpg"_s}},
                  InsertPage{1, {PageId::create(), 2, u"经济"_s, {{StoryId::create(), {note}}}, u"A"_s}},
                  *replaceText(built, first.blocks[1].id, {0, 2}, u"明年"_s), Dismiss{dismissal},
                  SetStoryAttribute{first.id, StoryAttribute::Hole, {}, u"59/17"_s},
                  KeepWords{{StrayWordsId::create(), u"沈青禾"_s, u"修堤\n开工"_s}}})
        .value();
}

} // namespace

class IssueFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const Issue issue = fullIssue();
        const std::optional<Issue> back = issueFromBytes(toBytes(issue));
        QVERIFY(back);
        QCOMPARE(*back, issue);
        QCOMPARE(back->version(), issue.version());
    }

    void canBeEditedOn()
    {
        const Issue issue = fullIssue();
        const Issue back = issueFromBytes(toBytes(issue)).value();
        const Story &story = issue.pages().first().stories.first();
        const QList<Change> changes{*joinWithNext(issue, story.blocks[0].id), RemovePage{1, issue.pages()[1]},
                                    Reinstate{issue.dismissals().first()}};
        QCOMPARE(apply(back, changes).value(), apply(issue, changes).value());
        QVERIFY(back.pathOf(issue.pages()[1].stories.first().blocks.first().id));
    }

    void anEmptyIssueComesBack()
    {
        const Issue issue(IssueId::create());
        QCOMPARE(issueFromBytes(toBytes(issue)), std::optional(issue));
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = toBytes(fullIssue());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << "issue"_ba;
        QTest::newRow("another object") << "{}"_ba;
        QTest::newRow("cut off") << good.chopped(1);
        for (const char *name : {"id", "version", "pages", "sources", "pictures", "dismissals", "strayWords"})
            QTest::addRow("without its %s", name) << QByteArray(good).replace(QByteArray(name), "x");
    }
    void isRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!issueFromBytes(bytes));
    }
};

QTEST_GUILESS_MAIN(IssueFormTest)
#include "issueformtest.moc"
