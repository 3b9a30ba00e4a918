#include "core/proof/joining.h"

#include "core/proof/compare.h"
#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

const auto dam = u"河堤昨天修好了，市民又能沿着河走到老码头，水务局说汛期前还要再查一遍闸门。"_s;

/// A story with two reporters, and a caption that begins with the name of one of them.
Issue theIssue()
{
    return issueOfStories(
        {{{Role::Headline, u"河堤修好"_s}, {Role::Byline, u"本报记者　许照　梁映雪"_s}, {Role::Paragraph, dam}},
         {{Role::Caption, u"梁映雪在驿站里向居民讲解图纸。"_s}}});
}

using Pieces = QList<std::pair<double, QString>>;

/// Pieces on one base line, each at its place.
ProofPage pageOf(const Pieces &pieces)
{
    ProofPage page = emptyPage();
    for (const auto &[x, text] : pieces)
        page.pieces.append(pieceAt(x, 100, 10, text));
    return page;
}

} // namespace

class JoiningTest : public QObject
{
    Q_OBJECT

    const Issue m_issue = theIssue();

private Q_SLOTS:
    void whatTheTextHasAsOneIsOneLine_data()
    {
        QTest::addColumn<Pieces>("pieces");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const Pieces &pieces, const QStringList &lines) {
            QTest::newRow(name) << pieces << lines;
        };
        row("names behind wide spaces", {{100, u"本报记者"_s}, {152, u"许照"_s}, {184, u"梁映雪"_s}},
            {u"本报记者许照梁映雪"_s});
        row("too far apart", {{100, u"本报记者"_s}, {180, u"许照"_s}}, {u"本报记者"_s, u"许照"_s});
        row("columns beside each other", {{100, u"河堤昨天修好了"_s}, {185, u"水务局说汛期前"_s}},
            {u"河堤昨天修好了"_s, u"水务局说汛期前"_s});
        row("too little to tell", {{100, u"河"_s}, {125, u"堤昨"_s}}, {u"河"_s, u"堤昨"_s});
    }
    void whatTheTextHasAsOneIsOneLine()
    {
        QFETCH(Pieces, pieces);
        const QList<ProofUnit> units = unitsOf(m_issue.pages().first());
        QStringList texts;
        for (const ProofLine &line : joined(linesOf(pageOf(pieces)), units))
            texts.append(line.text);
        QTEST(texts, "lines");
    }

    void aNameIsNotLookedForWhereAnotherTextBeginsWithIt()
    {
        ProofPage page = emptyPage();
        setColumn(page, 40, 300, {u"河堤修好"_s}, 22);
        page.pieces += {pieceAt(40, 340, 10, u"本报记者"_s), pieceAt(92, 340, 10, u"许照"_s),
                        pieceAt(124, 340, 10, u"梁映雪"_s)};
        setColumn(page, 40, 370, broken(dam, 12));
        // An old caption: the text's own is not there.
        setColumn(page, 600, 700, {u"图为去年同期渡口的早班船。"_s});
        for (const ProofFinding &each : compareProof(m_issue, m_issue.pages().first(), page).findings)
            QVERIFY2(each.finding.text != u"梁映雪"_s && each.finding.text != u"许照"_s, qPrintable(each.finding.text));
    }
};

QTEST_GUILESS_MAIN(JoiningTest)
#include "joiningtest.moc"
