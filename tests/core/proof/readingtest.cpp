#include "core/proof/reading.h"

#include "core/model/edit.h"
#include "core/proof/compare.h"
#include "core/proof/lines.h"
#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto story =
    u"本报讯昨天上午，渚河东渡口恢复通航，首班船载着六十位乘客驶向对岸，往后每半小时一班，夜里十点收班。"_s;
const auto advert = u"渚河茶庄新茶上市欢迎品尝"_s;

Issue theIssue()
{
    return issueOfStories({{{Role::Headline, u"东渡口复航"_s}, {Role::Paragraph, story}}});
}

/// The story, and an advertisement under it.
ProofPage thePage(const QString &wording = advert)
{
    ProofPage page = emptyPage();
    setColumn(page, 40, 300, {u"东渡口复航"_s}, 22);
    setColumn(page, 40, 350, broken(story, 12));
    setColumn(page, 600, 900, {wording}, 14);
    return page;
}

const QRectF advertBox(590, 890, 300, 60);

QStringList lines(const ProofPage &page)
{
    QStringList texts;
    for (const ProofLine &line : linesOf(page))
        texts.append(line.text);
    return texts;
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

    const Issue m_issue = theIssue();

    QStringList checks(const ProofPage &page) const
    {
        QStringList found;
        for (const ProofFinding &each : compareProof(m_issue, m_issue.pages().first(), page).findings)
            found.append(each.finding.check);
        return found;
    }

private Q_SLOTS:
    void whatIsLeftOutIsNotQuestioned()
    {
        QCOMPARE(checks(thePage()), QStringList{u"proof/unapproved-text"_s});
        QCOMPARE(checks(readAs(thePage(), {.leftOut = {advertBox}})), QStringList());
    }

    void aPieceThatReachesIntoTheRegionIsCutThere()
    {
        ProofPage page = emptyPage();
        page.pieces = {pieceAt(40, 300, 10, u"渚河东渡口通航"_s)};
        QCOMPARE(lines(readAs(page, {.leftOut = {QRectF(70, 290, 20, 40)}})), (QStringList{u"渚河东"_s, u"通航"_s}));
    }

    void readByItselfItGoesOnNowhereElse()
    {
        ProofPage page = emptyPage();
        // A gutter so narrow that the two columns are taken for one.
        for (int i = 0; i < 4; ++i)
            page.pieces += {pieceAt(40, 300 + 15 * i, 10, u"渚河东渡口"_s),
                            pieceAt(93, 300 + 15 * i, 10, u"城西早樱开"_s)};
        QCOMPARE(columnsOf(linesOf(page)).size(), 1);
        const ProofPage read = readAs(page, {.apart = {QRectF(90, 290, 60, 80)}});
        const QList<ProofColumn> columns = columnsOf(linesOf(read));
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns.first().first().text, u"渚河东渡口"_s);
        QCOMPARE(columns.last().size(), 4);
    }

    void nothingIsPutRight() { QCOMPARE(lines(readAs(thePage(), {})), lines(thePage())); }

    void whatCarriesOver_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<ProofReading>("own");
        QTest::addColumn<bool>("carried");
        QTest::newRow("the same advertisement") << advert << ProofReading() << true;
        QTest::newRow("another text there") << u"渚河茶庄旧茶上市欢迎品尝"_s << ProofReading() << false;
        QTest::newRow("said otherwise of the later sheet") << advert << ProofReading{.apart = {advertBox}} << false;
    }
    void whatCarriesOver()
    {
        QFETCH(QString, later);
        QFETCH(ProofReading, own);
        const ProofReading reading{.leftOut = {advertBox}};
        const ProofReading carried = carriedOver(reading, thePage(), own, thePage(later));
        QTEST(!carried.isEmpty(), "carried");
    }

    void theRecordSaysHowASheetIsRead()
    {
        const ProofFile file{ProofFileId::create(), u"/版/01.pdf"_s, "\x01"_ba, QDateTime::currentDateTimeUtc()};
        const auto mark = [&file](ProofMark::Kind kind, int sheet) {
            ProofMark made{.id = ProofMarkId::create(), .file = file.id, .sheet = sheet, .kind = kind};
            made.region = advertBox;
            made.difference = u"key"_s;
            return made;
        };
        ProofMark first = mark(ProofMark::Kind::Page, 1);
        ProofMark then = mark(ProofMark::Kind::Page, 1);
        then.page = m_issue.pages().first().id;
        const Issue issue = apply(m_issue,
                                  {AttachProof{file}, MarkProof{first}, MarkProof{then},
                                   MarkProof{mark(ProofMark::Kind::LeftOut, 1)},
                                   MarkProof{mark(ProofMark::Kind::Returned, 2)}})
                                .value();
        QCOMPARE(markedPage(issue, file.id, 1), std::optional(then.page));
        QCOMPARE(markedPage(issue, file.id, 2), std::nullopt);
        QCOMPARE(markedReading(issue, file.id, 1), ProofReading{.leftOut = {advertBox}});
        QVERIFY(markedReading(issue, file.id, 2).isEmpty());
        QVERIFY(returnMark(issue, file.id, 2, u"key"_s));
        QVERIFY(!returnMark(issue, file.id, 1, u"key"_s));
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "readingtest.moc"
