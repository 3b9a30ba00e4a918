#include "core/recognise/likecases.h"

#include "core/input/received.h"
#include "core/recognise/recognise.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

/// Two stories with short lines that stand alike between paragraphs, all guessed.
Issue guessed()
{
    const QString paragraph =
        u"临渚的春天来得早，江边的柳树一夜之间都绿了，散步的人多起来，渡口的茶馆也早早开了门，等着过江的客人。"_s;
    const auto block = [](Role role, const QString &text) {
        return Block{BlockId::create(), {role, 0.6, Role::Paragraph, u"short"_s}, text, {}, {}};
    };
    const auto story = [&](const QString &headline, const QStringList &subheads) {
        Story made{StoryId::create(), {block(Role::Headline, headline), block(Role::Paragraph, paragraph)}};
        for (const QString &subhead : subheads)
            made.blocks += {block(Role::Deck, subhead), block(Role::Paragraph, paragraph)};
        return made;
    };
    const Page page{PageId::create(),
                    1,
                    u"要闻"_s,
                    {story(u"渡口的早晨"_s, {u"解开缆绳"_s, u"茶馆开门"_s, u"第一声汽笛"_s}),
                     story(u"老街的午后"_s, {u"青石板路"_s, u"一家在渡口开了三十年的老面馆和它的四代客人"_s})}};
    return apply(Issue(IssueId::create()), InsertPage{0, page}).value();
}

SetRole made(const Issue &issue, QStringView text, Role role)
{
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                if (block.text.startsWith(text))
                    return std::get<SetRole>(*setRole(issue, block.id, role));
    return {};
}

QStringList texts(const Issue &issue, const QList<BlockId> &blocks)
{
    QStringList all;
    for (const BlockId &id : blocks)
        all.append(issue.block(id)->text);
    return all;
}

} // namespace

class LikeCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likeLinesAreFoundInReadingOrder()
    {
        const Issue issue = guessed();
        QCOMPARE(texts(issue, likeCases(issue, made(issue, u"茶馆开门", Role::Subhead))),
                 QStringList({u"解开缆绳"_s, u"第一声汽笛"_s, u"青石板路"_s}));
    }

    void whatAPersonSetIsLeftAlone()
    {
        const Issue before = guessed();
        const Issue issue = apply(before, made(before, u"解开缆绳", Role::Kicker)).value();
        QCOMPARE(texts(issue, likeCases(issue, made(issue, u"茶馆开门", Role::Subhead))),
                 QStringList({u"第一声汽笛"_s, u"青石板路"_s}));
        QVERIFY(likeCases(issue, made(issue, u"解开缆绳", Role::Subhead)).isEmpty());
    }

    void otherPlacesAndRolesAreNotAlike()
    {
        const Issue issue = guessed();
        QVERIFY(likeCases(issue, made(issue, u"茶馆开门", Role::Deck)).isEmpty());
        QCOMPARE(texts(issue, likeCases(issue, made(issue, u"渡口的早晨", Role::Kicker))),
                 QStringList({u"老街的午后"_s}));
    }

    void aBlockThatIsGoneHasNone() { QVERIFY(likeCases(guessed(), SetRole{BlockId::create(), {}, {}}).isEmpty()); }
};

QTEST_GUILESS_MAIN(LikeCasesTest)
#include "likecasestest.moc"
