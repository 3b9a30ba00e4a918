#include "core/model/digest.h"

#include "core/model/edit.h"
#include "tests/support/build.h"

#include <QCryptographicHash>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digestIsOfRoleAndTextAlone()
    {
        const QList<std::pair<Role, QString>> blocks{{Role::Headline, u"临渚修堤"_s}, {Role::Paragraph, u"水退了。"_s}};
        const Issue a = test::issueOf(blocks);
        const Issue b = test::issueOf(blocks); // other ids
        QCOMPARE(digestOf(a), digestOf(b));
    }

    void digestChangesWith_data()
    {
        QTest::addColumn<QList<Change>>("changes");
        const Issue issue = sample();
        const Story &story = issue.pages()[0].stories[0];
        const BlockId block = story.blocks[1].id;
        QTest::newRow("a character") << QList<Change>{*replaceText(issue, block, {0, 1}, u"潮"_s)};
        QTest::newRow("a role") << QList<Change>{*setRole(issue, block, Role::Deck)};
        QTest::newRow("a join") << QList<Change>{*joinWithNext(issue, block)};
        QTest::newRow("the order of stories") << QList<Change>{*moveStory(issue, story.id, issue.pages()[0].id, 1)};
        QTest::newRow("a story's border") << QList<Change>{SplitStory{story.id, StoryId::create(), 1}};
    }

    void digestChangesWith()
    {
        QFETCH(QList<Change>, changes);
        const Issue after = apply(sample(), changes).value();
        QVERIFY(digestOf(after) != digestOf(sample()));
    }

    // The byte form is part of every signature: it may only change with its version.
    void byteFormIsStable()
    {
        const Issue issue = test::issueOf(QList<std::pair<Role, QString>>{{Role::Headline, u"修堤"_s}});
        QByteArray bytes = "galley.digest/1\nS"_ba;
        bytes += QByteArray::fromHex("0000000000000001") + "Bheadline" + QByteArray(1, '\0')
            + QByteArray::fromHex("0000000000000006") + u"修堤"_s.toUtf8();
        QCOMPARE(digestOf(issue.pages()[0].stories[0]), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

private:
    // One and the same issue, so that changes made for it fit.
    static const Issue &sample()
    {
        static const Issue issue = test::issueOfStories(
            {{{Role::Headline, u"临渚修堤"_s}, {Role::Paragraph, u"水退了，"_s}, {Role::Paragraph, u"人回来了。"_s}},
             {{Role::Caption, u"老码头。"_s}}});
        return issue;
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digesttest.moc"
