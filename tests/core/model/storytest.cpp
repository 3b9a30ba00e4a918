#include "core/model/issue.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

using Blocks = QList<std::pair<Role, QString>>;

class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindIsReadOffTheRoles_data()
    {
        QTest::addColumn<Blocks>("blocks");
        QTest::addColumn<StoryKind>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("article") << Blocks{{Role::Kicker, u"春汛将至"_s},
                                           {Role::Headline, u"临渚修堤"_s},
                                           {Role::Paragraph, u"水。"_s}}
                                 << StoryKind::Article << u"临渚修堤"_s;
        QTest::newRow("article with a caption")
            << Blocks{{Role::Headline, u"修堤"_s}, {Role::Caption, u"堤。"_s}} << StoryKind::Article << u"修堤"_s;
        QTest::newRow("captions") << Blocks{{Role::Caption, u"老码头。"_s}} << StoryKind::Captions << u"老码头。"_s;
        QTest::newRow("note under its column") << Blocks{{Role::ColumnTitle, u"走基层"_s},
                                                         {Role::EditorsNoteLabel, u"编者按"_s},
                                                         {Role::EditorsNote, u"按。"_s}}
                                               << StoryKind::EditorsNote << u"走基层"_s;
        QTest::newRow("index") << Blocks{{Role::IndexTitle, u"今日导读"_s}, {Role::IndexEntry, u"修堤"_s}}
                               << StoryKind::Index << u"今日导读"_s;
        QTest::newRow("folio") << Blocks{{Role::Folio, u"3月18日 星期三"_s}} << StoryKind::Furniture
                               << u"3月18日 星期三"_s;
    }

    void kindIsReadOffTheRoles()
    {
        QFETCH(Blocks, blocks);
        const Issue issue = test::issueOf(blocks);
        const Story &story = issue.pages()[0].stories[0];
        QTEST(kindOf(story), "kind");
        QTEST(titleOf(story), "title");
    }

    void charactersAreCountedWithoutSpaces()
    {
        const Issue issue = test::issueOf(Blocks{{Role::Headline, u"修堤　三年"_s}, {Role::Paragraph, u"𠮷 ab。"_s}});
        QCOMPARE(characterCount(issue.pages()[0].stories[0]), 8);
    }

    void pageNumbersAreShownAsPrinted()
    {
        QCOMPARE(printedNumber({{}, 2, {}, {}}), u"02"_s);
        QCOMPARE(printedNumber({{}, 12, {}, {}}), u"12"_s);
        QCOMPARE(printedNumber({{}, 2, {}, {}, u"A"_s}), u"A2"_s);
        QCOMPARE(printedNumber({}), QString());
    }

    void roleNamesGoBothWays()
    {
        for (int i = 0; i < roleCount; ++i) {
            QCOMPARE(roleFromName(roleName(Role(i))), Role(i));
            QVERIFY(!roleTitle(Role(i)).text().isEmpty());
        }
        QVERIFY(!roleFromName(u"masthead"));
    }
};

QTEST_GUILESS_MAIN(StoryTest)
#include "storytest.moc"
