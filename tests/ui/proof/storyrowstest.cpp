#include "ui/proof/storyrows.h"

#include "tests/ui/proof/fakereader.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// "同[异]{3}": what differs in brackets, what is missing as its number in braces.
QString written(const QList<RowPiece> &pieces)
{
    QString text;
    for (const RowPiece &piece : pieces) {
        switch (piece.kind) {
        case RowPiece::Kind::Same: text += piece.text; break;
        case RowPiece::Kind::Differs: text += u'[' + piece.text + u']'; break;
        case RowPiece::Kind::Missing: text += u"{%1}"_s.arg(piece.count); break;
        }
    }
    return text;
}

ProofSheet compared(const Issue &issue, const ProofPage &page)
{
    ProofSheet sheet;
    sheet.compared = issue;
    sheet.comparison = compareProof(issue, issue.pages().first(), page);
    return sheet;
}

} // namespace

/// The two sides of a comparison, paragraph by paragraph.
class StoryRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesSayWhatDiffers_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &before, const QString &after, const QString &text,
                            const QString &found) {
            QTest::newRow(name) << QString(bank).replace(before, after) << QString(bank).replace(before, text)
                                << QString(bank).replace(before, found);
        };
        row("nothing", u"上午"_s, u"上午"_s, u"上午"_s, u"上午"_s);
        row("a character", u"上午"_s, u"下午"_s, u"[上]午"_s, u"[下]午"_s);
        row("one lost", u"动员会"_s, u"动员"_s, u"动员[会]"_s, u"动员{1}"_s);
        row("one added", u"召开"_s, u"会召开"_s, u"{1}召开"_s, u"[会]召开"_s);
        row("the beginning", u"本报讯"_s, u"报讯"_s, u"[本]报讯"_s, u"{1}报讯"_s);
    }
    void bothSidesSayWhatDiffers()
    {
        QFETCH(QString, printed);
        const ProofSheet sheet = compared(proofIssue(), proofPage(printed));
        const QList<StoryRow> rows = rowsOf(sheet, sheet.comparison.stories.first());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(written(rows[0].text), bankHeadline);
        QTEST(written(rows[1].text), "text");
        QTEST(written(rows[1].found), "found");
        QCOMPARE(written(rows[2].found), bankEnd);
        QCOMPARE(rows[1].isAbout(0), !sheet.comparison.findings.isEmpty());
    }

    void theEndThatIsNotThereIsABox()
    {
        const ProofSheet sheet = compared(proofIssue(), proofPage(bank, {}));
        const QList<StoryRow> rows = rowsOf(sheet, sheet.comparison.stories.first());
        QCOMPARE(written(rows.last().text), u"["_s + bankEnd + u"]"_s);
        QCOMPARE(written(rows.last().found), u"{8}"_s);
        QVERIFY(rows.last().isAbout(0));
    }

    void thePagesWordsStandWithTheTextsSpaces()
    {
        const Issue issue = issueOfStories({{{Role::Headline, bankHeadline},
                                             {Role::Paragraph, QString(bank).replace(u"记者李山"_s, u"记者 李 山"_s)},
                                             {Role::Paragraph, bankEnd}}});
        const ProofSheet sheet = compared(issue, proofPage(QString(bank).replace(u"李山"_s, u"李三"_s)));
        const QList<StoryRow> rows = rowsOf(sheet, sheet.comparison.stories.first());
        QVERIFY(written(rows[1].text).contains(u"记者 李 [山]"_s));
        QVERIFY(written(rows[1].found).contains(u"记者 李 [三]"_s));
    }

    void aStoryThatThePageLacksIsAllMissing()
    {
        ProofPage page = proofPage();
        page.pieces.removeIf([](const ProofPiece &piece) { return piece.boxes.first().x() >= 600; });
        const ProofSheet sheet = compared(proofIssue(), page);
        const QList<StoryRow> rows = rowsOf(sheet, sheet.comparison.stories.last());
        QCOMPARE(rows.size(), 2);
        QCOMPARE(written(rows[0].found), u"{4}"_s);
        QCOMPARE(written(rows[1].text), u"["_s + cherry + u"]"_s);
        QVERIFY(rows[0].isAbout(0));
    }

    void wordsOfNoStoryStandAlone()
    {
        const ProofFinding stray{.finding = {.check = u"proof/unapproved-text"_s}, .found = u"此处待补"_s, .proof = {}};
        const QList<StoryRow> rows = rowsOf(stray, 4);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(written(rows[0].text), u"{4}"_s);
        QCOMPARE(written(rows[0].found), u"[此处待补]"_s);
        QVERIFY(rows[0].isAbout(4));
    }

    void theTextLacksNothingOfWhatIsWrongWithThePage()
    {
        const ProofFinding covered{
            .finding = {.check = u"layout/text-under-picture"_s}, .found = u"此处待补"_s, .proof = {}};
        const QList<StoryRow> rows = rowsOf(covered, 2);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows[0].text.isEmpty());
        QCOMPARE(written(rows[0].found), u"[此处待补]"_s);
        QVERIFY(rows[0].isAbout(2));
    }
};

QTEST_GUILESS_MAIN(StoryRowsTest)
#include "storyrowstest.moc"
