#include "core/proof/compare.h"

#include "tests/core/proof/setpage.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::StringLiterals;

namespace {

/// One line; each space of `text` is so wide, and justified it stands further apart everywhere. Parts of the size.
ProofPiece lineOf(const QString &text, double y, double space, double apart)
{
    constexpr double size = 10;
    ProofPiece piece;
    double x = 40;
    for (const QChar c : text) {
        if (c == u' ') {
            x += space * size;
            continue;
        }
        const double width = c.unicode() < 0x2000 ? size / 2 : size;
        piece.text += c;
        piece.boxes.append(QRectF(x, y, width, 1.3 * size));
        x += width + apart * size;
    }
    return piece;
}

struct Printed {
    QString text;
    double space = 0.3;
    double apart = 0;
};

const auto byline = u"本报记者 许照 摄"_s;
const auto body = u"渡口的牌子写着New York，旁边是Lin Zhu字样，游客说好认。"_s;

} // namespace

/// Spaces that a page has otherwise than its text.
class SpacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThoseThatMatterAreTold_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Printed>("printed");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, Role role, const QString &text, const Printed &printed,
                            const QStringList &told = {}) { QTest::newRow(name) << role << text << printed << told; };
        const auto dense = QString(byline).remove(u' ');
        row("a byline as it is", Role::Byline, byline, {byline, 1});
        row("a byline without its spaces", Role::Byline, byline, {dense}, {u"C “者 许照 摄” “者许照摄”"_s});
        row("a byline whose last space is gone", Role::Byline, byline, {u"本报记者 许照摄"_s, 1},
            {u"C “照 摄” “照摄”"_s});
        row("a byline with a space too many", Role::Byline, u"本报记者许照摄"_s, {u"本报记者许照 摄"_s, 1},
            {u"C “照摄” “照 摄”"_s});
        row("a byline set wide throughout", Role::Byline, dense, {dense, 0, 0.5});
        row("two words as they are", Role::Paragraph, body, {body});
        row("two words run together", Role::Paragraph, body, {QString(body).replace(u"New York"_s, u"NewYork"_s)},
            {u"C “w Y” “wY”"_s});
        row("one word torn", Role::Paragraph, body, {QString(body).replace(u"York"_s, u"Yo rk"_s)},
            {u"C “or” “o r”"_s});
        row("a word torn in a figure", Role::Paragraph, u"全市共有12345人报名，比去年多。"_s,
            {u"全市共有12 345人报名，比去年多。"_s}, {u"C “23” “2 3”"_s});
        row("words in a justified line", Role::Paragraph, body, {body, 0.3, 0.15});
        row("Latin beside Han", Role::Paragraph, u"渡口的牌子写着 GDP 三个字。"_s, {u"渡口的牌子写着GDP三个字。"_s});
        row("beside marks", Role::Paragraph, u"渡口通航了，游客说好。"_s, {u"渡口通航了， 游客说好。"_s, 0.5});
        row("a stray one in running text", Role::Paragraph, u"渡口 通航了，游客说好。"_s,
            {u"渡口通航了，游客说好。"_s});
        row("names in a lead-in's brackets", Role::Paragraph, u"本报讯（记者 许照）渡口通航了，游客说好。"_s,
            {u"本报讯（记者许照）渡口通航了，游客说好。"_s}, {u"C “者 许” “者许”"_s});
        row("a letter-spaced headline", Role::Headline, u"渡口通航了"_s, {u"渡口 通 航 了"_s, 0.6});
    }
    void onlyThoseThatMatterAreTold()
    {
        QFETCH(Role, role);
        QFETCH(QString, text);
        QFETCH(Printed, printed);
        const Issue issue = issueOf({{role, text}});
        ProofPage page = emptyPage();
        page.pieces.append(lineOf(printed.text, 300, printed.space, printed.apart));
        QStringList told;
        for (const ProofFinding &each :
             compareProof(issue, issue.pages().first(), page, {}, ProofMode::LineBreaks).findings)
            told.append(u"%1 “%2” “%3”"_s.arg(severityName(each.finding.severity), each.finding.text, each.found));
        QTEST(told, "told");
        QCOMPARE(compareProof(issue, issue.pages().first(), page).findings.size(), 0);
    }
};

QTEST_GUILESS_MAIN(SpacesTest)
#include "spacestest.moc"
