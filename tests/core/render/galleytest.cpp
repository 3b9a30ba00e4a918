#include "core/render/galley.h"
#include "core/layout/copyfit.h"
#include "core/proof/compare.h"
#include "core/proof/pdf/pdfproof.h"
#include "core/render/sheets.h"
#include "tests/support/build.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

QString longText(int sentences)
{
    QString text;
    for (int i = 1; i <= sentences; ++i)
        text += u"第%1段河堤昨天修好，沿线的渡口“同时”通航，市民散步不再绕行。"_s.arg(i);
    return text;
}

} // namespace

class GalleyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreNumberedThroughAStory()
    {
        const Issue issue = issueOf({{Role::Headline, u"河堤修好了"_s},
                                     {Role::Paragraph, longText(2)},
                                     {Role::Caption, u"图为渡口。"_s},
                                     {Role::Paragraph, longText(1)}});
        const QList<GalleyLine> lines = galleyLines(issue.pages().first().stories, {}, {});
        QCOMPARE(lines.first().number, 0);
        QVERIFY(lines.first().isBold);
        QCOMPARE(lines.last().number, lengthOf(issue.pages().first().stories.first(), {}, {}).lines);
    }

    void columnsFillFromTopToBottomAndThenTheNextSheet()
    {
        const SheetForm form;
        const Issue issue = issueOf({longText(150)});
        double bottom = 0;
        int sheets = 0;
        for (const GalleyLine &line : galleyLines(issue.pages().first().stories, {}, form)) {
            QVERIFY(line.baseline > form.margin && line.baseline < form.height - form.margin);
            QVERIFY(line.x + line.width <= form.width - form.margin + 0.01);
            bottom = std::max(bottom, line.baseline);
            sheets = std::max(sheets, line.sheet);
        }
        QVERIFY(bottom > form.height - form.margin - 2 * form.leading);
        QVERIFY(sheets >= 1);
    }

    void everyWordOfTheTextIsOnTheSheets()
    {
        const Issue issue = issueOf({{Role::Headline, u"河堤修好了"_s}, {Role::Paragraph, longText(12)}});
        const QString path = m_folder.filePath(u"galley.pdf"_s);
        QVERIFY(writeGalley(
            path, {.stories = issue.pages().first().stories, .foot = {.paper = u"临渚日报"_s, .round = u"一校"_s}}));
        const Result<ProofPage> sheet = PdfProof::open(path).and_then([](const PdfProof &pdf) { return pdf.page(1); });
        QVERIFY(sheet);
        QStringList differences;
        for (const ProofFinding &each : compareProof(issue, issue.pages().first(), *sheet).findings)
            if (each.finding.check != "proof/unapproved-text"_L1) // the foot and the numbers of lines
                differences.append(each.finding.message.text());
        QCOMPARE(differences.join(u'\n'), QString());
    }

    void aPlaceThatCannotBeWrittenIsToldOf()
    {
        const Result<> written = writeGalley(m_folder.filePath(u"no/such/folder.pdf"_s), {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Failed);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(GalleyTest)
#include "galleytest.moc"
