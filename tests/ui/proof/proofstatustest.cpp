// What is told of a proof at the foot of the window and over the list of its differences.
#include "tests/ui/proof/proving.h"

#include <algorithm>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto other = u"市水务局昨日发布通告，下月起调整三条内河的通航时间，过往船只须提前报备，违者依规处理。"_s;

Issue twoPages()
{
    Story story{StoryId::create(), {}};
    story.blocks.append({BlockId::create(), {}, other, OriginMap(other.size(), {0, 1, 1}), {}});
    return apply(proofIssue(), InsertPage{1, {PageId::create(), 2, u"经济"_s, {story}}}).value();
}

ProofPage otherPage()
{
    ProofPage page = emptyPage();
    page.number = 2;
    setColumn(page, 40, 300, broken(other, 15));
    return page;
}

QString counted(const Proving &p)
{
    return p.find<QLabel>(u"statusCharacters"_s)->text();
}

bool saysOverTheList(const Proving &p, const QString &words)
{
    return std::ranges::any_of(p.differences()->findChildren<QLabel *>(),
                               [&words](const QLabel *label) { return label->text().startsWith(words); });
}

} // namespace

class ProofStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusLineTellsOfThePageThatIsShown()
    {
        Proving p(twoPages());
        p.desk.openStory(p.story(0).id);
        QCOMPARE(counted(p), QString()); // no page is shown yet
        p.attach({otherPage()}, u"/p/经济.pdf"_s);
        const QString ofOther = counted(p);
        QVERIFY2(ofOther.startsWith(u"Page: 43"_s), qPrintable(ofOther));
        p.attach({proofPage(slip)}, u"/p/要闻.pdf"_s);
        QVERIFY(counted(p).startsWith(u"Page: "_s));
        QVERIFY(counted(p) != ofOther);
        p.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY2(counted(p).startsWith(u"Story: "_s), qPrintable(counted(p)));
    }

    void theListSaysHowManyStandOpen()
    {
        Proving p;
        p.attach({proofPage(slips)});
        QVERIFY(saysOverTheList(p, u"2 differences, 2 open · "_s));
        p.key(Qt::Key_R);
        QVERIFY(saysOverTheList(p, u"2 differences, 1 open · "_s));
        p.attach({proofPage()}, u"/p/清样.pdf"_s);
        QVERIFY(saysOverTheList(p, u"No differences · "_s));
    }
};

QTEST_MAIN(ProofStatusTest)
#include "proofstatustest.moc"
