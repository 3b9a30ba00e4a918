// Runs the built galleyctl on page proofs.
#include "core/store/newsroom.h"
#include "tests/headless/galleyctl.h"

#include <QPainter>
#include <QPdfWriter>

using namespace galley;
using namespace Qt::StringLiterals;
using galley::test::Galleyctl;
using galley::test::Said;

namespace {

const QStringList lines{u"河堤修好了"_s, u"本报讯（记者李山）城东河堤昨天修好，"_s, u"沿线三个渡口同时通航，市民散步"_s,
                        u"不再绕行。"_s};

void setPage(const QString &path, const QStringList &text, const QString &folio = {})
{
    QPdfWriter writer(path);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QSizeF(600, 800), QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    QFont font(u"Noto Serif CJK SC"_s);
    for (int i = 0; i < text.size(); ++i) {
        font.setPixelSize(i == 0 ? 30 : 12);
        painter.setFont(font);
        painter.drawText(QPointF(100, i == 0 ? 200 : 230 + 18 * i), text[i]);
    }
    painter.drawText(QPointF(100, 40), folio);
}

/// Forms that draw the next one twice, so deep that no one lives to see the end.
QByteArray endlessPdf()
{
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                           "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                           "/Resources<</XObject<</F 5 0 R>>>>>>",
                           "<</Length 5>>stream\n/F Do\nendstream"};
    constexpr int deep = 60;
    for (int i = 0; i < deep; ++i)
        objects.append("<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F "
                       + QByteArray::number(i + 6) + " 0 R>>>>/Length 11>>stream\n/F Do /F Do\nendstream");
    objects.append("<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Length 1>>stream\nq\nendstream");
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer<</Root 1 0 R/Size " + size
        + ">>\nstartxref\n" + QByteArray::number(pdf.size()) + "\n%%EOF";
}

QStringList changed(int line, const QString &before, const QString &after)
{
    QStringList text = lines;
    text[line].replace(before, after);
    return text;
}

} // namespace

class CompareVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl.write(u"page.txt"_s, (lines[0] + u"\n\n" + lines[1] + lines[2] + lines[3] + u'\n').toUtf8());
        setPage(m_ctl.path(u"right.pdf"_s), lines);
        setPage(m_ctl.path(u"wrong.pdf"_s), changed(2, u"渡口"_s, u"渡日"_s));
    }

    void aPageThatIsItsTextSaysNothing()
    {
        const Said said = m_ctl.run({u"compare"_s, u"page.txt"_s, u"right.pdf"_s});
        QVERIFY2(said.err.isEmpty(), said.err.constData());
        QCOMPARE(said.lines().first(), u"Page 1 of the proof: 1 stories, 1 of them to the letter"_s);
        QVERIFY2(!said.out.contains("proof/"), said.out.constData());
        QCOMPARE(said.status, 0);
    }

    void aDifferenceIsPlacedInTheTextAndOnThePage()
    {
        const Said said = m_ctl.run({u"compare"_s, u"--format"_s, u"json"_s, u"page.txt"_s, u"wrong.pdf"_s});
        QCOMPARE(said.status, 1);
        QCOMPARE(said.json()["schema"_L1].toString(), u"galley.check/1"_s);
        const QJsonArray findings = said.json()["findings"_L1].toArray();
        QCOMPARE(findings.size(), 1);
        const QJsonObject finding = findings[0].toObject();
        QCOMPARE(finding["check"_L1].toString(), u"proof/text-changed"_s);
        QCOMPARE(finding["text"_L1].toString(), u"口"_s);
        QCOMPARE(finding["found"_L1].toString(), u"日"_s);
        QCOMPARE(finding["line"_L1].toInt(), 3);
        QCOMPARE(finding["column"_L1].toInt(), int(lines[1].size() + lines[2].indexOf(u'口')) + 1);
        const QJsonObject place = finding["proof"_L1].toObject();
        QCOMPARE(place["page"_L1].toInt(), 1);
        const double left = 100 + 12 * double(lines[2].indexOf(u'口'));
        QVERIFY(std::abs(place["x"_L1].toDouble() - left) < 2);
        QVERIFY(std::abs(place["y"_L1].toDouble() + place["height"_L1].toDouble() / 2 - 262) < 8);
    }

    void whatTheCopyDoesNotSayOfItsPageIsNotHeldAgainstTheProof_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("nothing") << u"copy.txt"_s << QString() << QStringList();
        QTest::newRow("the number in a line by itself") << u"copy.txt"_s << u"第02版"_s << QStringList();
        QTest::newRow("another number there") << u"copy.txt"_s << u"第03版"_s << QStringList{u"3"_s};
        QTest::newRow("another number in the file's name") << u"第03版.txt"_s << QString() << QStringList{u"3"_s};
    }
    void whatTheCopyDoesNotSayOfItsPageIsNotHeldAgainstTheProof()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        setPage(m_ctl.path(u"folio.pdf"_s), lines, u"临渚日报　2026年5月7日　星期四　第02版　时政"_s);
        const QString copy = lines[0] + u'\n' + lines.mid(1).join(QString()) + u'\n';
        m_ctl.write(name, (said.isEmpty() ? copy : said + u'\n' + copy).toUtf8());
        const Said told = m_ctl.run({u"compare"_s, u"--format"_s, u"json"_s, name, u"folio.pdf"_s});
        QStringList findings;
        for (const QJsonValue &each : told.json()["findings"_L1].toArray())
            findings.append(each["text"_L1].toString());
        QTEST(findings, "findings");
    }

    void twoProofsAreCompared()
    {
        const Said same = m_ctl.run({u"compare"_s, u"right.pdf"_s, u"right.pdf"_s});
        QCOMPARE(same.status, 0);
        const Said said = m_ctl.run({u"compare"_s, u"--format"_s, u"json"_s, u"right.pdf"_s, u"wrong.pdf"_s});
        QCOMPARE(said.status, 1);
        const QJsonObject finding = said.json()["findings"_L1].toArray().first().toObject();
        QCOMPARE(finding["check"_L1].toString(), u"proof/unexplained-change"_s);
        QCOMPARE(finding["found"_L1].toString(), u"日"_s);
    }

    void aSecondProofIsHeldAgainstWhatWasAskedFor()
    {
        const Said done = m_ctl.run({u"compare"_s, u"page.txt"_s, u"wrong.pdf"_s, u"right.pdf"_s});
        QCOMPARE(done.status, 0);
        QVERIFY2(done.out.contains("Corrections: 1 done, 0 not done, 0 done wrongly"), done.out.constData());
        const Said said = m_ctl.run(
            {u"compare"_s, u"--format"_s, u"json"_s, u"page.txt"_s, u"wrong.pdf"_s, u"wrong.pdf"_s});
        QCOMPARE(said.status, 1);
        QCOMPARE(said.json()["findings"_L1][0]["check"_L1].toString(), u"proof/correction-missing"_s);
        QCOMPARE(said.json()["corrections"_L1][0]["state"_L1].toString(), u"not-done"_s);
        QCOMPARE(m_ctl.run({u"compare"_s, u"right.pdf"_s, u"wrong.pdf"_s, u"right.pdf"_s}).status, 2);
    }

    void whatCannotBeComparedIsToldOf_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        QTest::newRow("no proof") << QStringList{u"page.txt"_s} << u"Name the text and its proof."_s;
        QTest::newRow("a proof that is none") << QStringList{u"page.txt"_s, u"page.txt"_s} << u"this is no PDF"_s;
        QTest::newRow("no text") << QStringList{u"gone.txt"_s, u"right.pdf"_s} << u"gone.txt"_s;
        QTest::newRow("no page number") << QStringList{u"--page"_s, u"two"_s, u"page.txt"_s, u"right.pdf"_s}
                                        << u"--page is a number"_s;
    }
    void whatCannotBeComparedIsToldOf()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, told);
        const Said said = m_ctl.run(QStringList{u"compare"_s} + arguments);
        QCOMPARE(said.status, 2);
        QVERIFY2(QString::fromUtf8(said.err).contains(told), said.err.constData());
    }

    void aPageWhoseFontSaysNothingIsNotCompared()
    {
        setPage(m_ctl.path(u"mute.pdf"_s), lines);
        QFile file(m_ctl.path(u"mute.pdf"_s));
        QVERIFY(file.open(QFile::ReadWrite));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/ToUnicode"));
        file.seek(0);
        file.write(QByteArray(bytes).replace("/ToUnicode", "/NoUnicode"));
        file.close();
        const Said said = m_ctl.run({u"compare"_s, u"page.txt"_s, u"mute.pdf"_s});
        QVERIFY2(said.err.contains("does not say what its characters mean"), said.err.constData());
        QVERIFY2(!said.out.contains("proof/"), said.out.constData());
    }

    void anIssueOfTheNewsroomKnowsItsEarlierText()
    {
        QCOMPARE(m_ctl.run({u"import"_s, u"--newsroom"_s, u"n.galley"_s, u"page.txt"_s}).status, 0);
        const QStringList compare{u"compare"_s, u"--newsroom"_s, u"n.galley"_s, u"latest"_s, u"right.pdf"_s};
        QCOMPARE(m_ctl.run(compare).status, 0);
        change(u"三个渡口"_s, u"两座码头"_s);
        const Said said = m_ctl.run(compare);
        QCOMPARE(said.status, 1);
        QVERIFY2(said.out.contains("proof/old-version"), said.out.constData());
    }

    void aProofIsLookedOverWithoutItsText()
    {
        setPage(m_ctl.path(u"marks.pdf"_s), {lines[0], u"本报讯城东河堤昨天修好"_s, u"，沿线三个渡口同时通航"_s});
        const Said good = m_ctl.run({u"preflight"_s, u"right.pdf"_s});
        QCOMPARE(good.status, 0);
        QVERIFY2(good.out.isEmpty(), good.out.constData());
        const Said said = m_ctl.run({u"preflight"_s, u"--format"_s, u"json"_s, u"marks.pdf"_s});
        QCOMPARE(said.status, 0); // no finding of severity A
        const QJsonObject fault = said.json()["findings"_L1][0].toObject();
        QCOMPARE(fault["check"_L1].toString(), u"layout/kinsoku"_s);
        QCOMPARE(fault["found"_L1].toString(), u"，"_s);
        QVERIFY(fault["proof"_L1].isObject());
    }

    void aGalleyIsWritten()
    {
        QCOMPARE(m_ctl.run({u"galley"_s, u"page.txt"_s, u"-o"_s, u"galley.pdf"_s}).status, 0);
        QVERIFY(m_ctl.read(u"galley.pdf"_s).startsWith("%PDF"));
        const Said said = m_ctl.run({u"compare"_s, u"page.txt"_s, u"galley.pdf"_s});
        QVERIFY2(said.out.contains("1 of them to the letter"), said.out.constData());
        QCOMPARE(m_ctl.run({u"galley"_s, u"page.txt"_s}).status, 2);
        QCOMPARE(m_ctl.run({u"galley"_s, u"page.txt"_s, u"--measure"_s, u"3"_s, u"-o"_s, u"g.pdf"_s}).status, 2);
    }

private:
    /// Somebody puts other words into the newsroom's text.
    void change(const QString &before, const QString &after) const
    {
        const auto newsroom = Newsroom::open(m_ctl.path(u"n.galley"_s)).value();
        const Issue issue = newsroom->load(newsroom->issues()->first().id).value();
        const Block &text = issue.pages().first().stories.first().blocks.last();
        const qsizetype at = text.text.indexOf(before);
        Record record;
        record.issue = issue.id();
        record.author = u"许照"_s;
        record.time = QDateTime::currentDateTimeUtc();
        record.change = *replaceText(issue, text.id, {at, at + before.size()}, after);
        newsroom->append({record});
        QVERIFY(newsroom->flush());
    }

    Galleyctl m_ctl;

    void aFileThatIsNeverReadToItsEndIsToldOf()
    {
        const Galleyctl galleyctl;
        galleyctl.write(u"page.txt"_s, lines.join(u'\n').toUtf8());
        galleyctl.write(u"endless.pdf"_s, endlessPdf());
        QProcess shell; // lets it compute for three seconds
        shell.setWorkingDirectory(galleyctl.path({}));
        shell.start(u"sh"_s,
                    {u"-c"_s, u"ulimit -t 3; exec \"$0\" compare page.txt endless.pdf"_s, QStringLiteral(GALLEYCTL)});
        QVERIFY(shell.waitForFinished(120'000));
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shell.exitCode(), 2);
        QCOMPARE(QString::fromUtf8(shell.readAllStandardError()),
                 u"galleyctl: Page 1 of the proof takes too long to read; the file may be damaged.\n"_s);
    }
};

QTEST_MAIN(CompareVerbTest)
#include "comparetest.moc"
