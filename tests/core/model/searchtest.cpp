#include "core/model/search.h"
#include "core/model/storycount.h"
#include "tests/support/build.h"

#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

using Kind = SearchQuery::Kind;
using Case = SearchQuery::Case;
using Width = SearchQuery::Width;

/// "3-5 新" for each match: where it is and what it becomes.
QStringList described(const QList<SearchPattern::Match> &matches)
{
    QStringList lines;
    for (const SearchPattern::Match &match : matches)
        lines.append(u"%1-%2 %3"_s.arg(match.span.begin).arg(match.span.end).arg(match.replacement).trimmed());
    return lines;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<SearchQuery>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const SearchQuery &query, const QString &text, const QString &replacement,
                            const QStringList &found) { QTest::newRow(name) << query << text << replacement << found; };
        const auto words = [](const QString &text, Case letters = Case::Ignored, Width width = Width::Exact) {
            return SearchQuery{text, Kind::Words, letters, width};
        };
        const auto expression = [](const QString &text, Case letters = Case::Ignored, Width width = Width::Exact) {
            return SearchQuery{text, Kind::RegularExpression, letters, width};
        };
        row("every place", words(u"绿廊"_s), u"绿廊接绿廊"_s, u"绿道"_s, {u"0-2 绿道"_s, u"3-5 绿道"_s});
        row("places do not overlap", words(u"的的"_s), u"的的的"_s, u"的"_s, {u"0-2 的"_s});
        row("nothing is found nowhere", words(u""_s), u"绿廊"_s, {}, {});
        row("syntax means itself in words", words(u"(a.)"_s), u"ab(a.)"_s, u"\\1"_s, {u"2-6 \\1"_s});
        row("case ignored", words(u"iphone"_s), u"iPhone IPHONE"_s, {}, {u"0-6"_s, u"7-13"_s});
        row("case exact", words(u"iPhone"_s, Case::Exact), u"iPhone IPHONE"_s, {}, {u"0-6"_s});
        row("full and half width are the same when ignored", words(u"A1,"_s, Case::Exact, Width::Ignored),
            u"Ａ１，A1,a1,"_s, {}, {u"0-3"_s, u"3-6"_s});
        row("a full-width query finds half width", words(u"（１）"_s, Case::Ignored, Width::Ignored), u"(1)"_s, {},
            {u"0-3"_s});
        row("full and half width differ else", words(u"A1"_s), u"Ａ１A1"_s, {}, {u"2-4"_s});
        row("a surrogate pair is not cut", words(QString(QChar(0xDFB7))), u"𠮷"_s, {}, {});
        row("expression", expression(u"\\d+年"_s), u"2024年和25年"_s, {}, {u"0-5"_s, u"6-9"_s});
        row("groups in the replacement", expression(u"(\\d+)月(\\d+)日"_s), u"于3月12日"_s, u"\\2/\\1 \\0\\\\"_s,
            {u"1-6 12/3 3月12日\\"_s});
        row("a group that caught nothing is empty", expression(u"(甲)|乙"_s), u"乙"_s, u"[\\1]"_s, {u"0-1 []"_s});
        row("expression with case", expression(u"[a-z]+"_s, Case::Exact), u"ABcd"_s, {}, {u"2-4"_s});
        row("an expression that fits emptiness finds no empty places", expression(u"的*"_s), u"好的"_s, {}, {u"1-2"_s});
        row("width in an expression", expression(u"\\d+%"_s, Case::Ignored, Width::Ignored), u"１０％"_s, {},
            {u"0-3"_s});
        row("a full-width bracket is no group", expression(u"（\\d）"_s, Case::Ignored, Width::Ignored), u"1(2)"_s, {},
            {u"1-4"_s});
        row("what a group caught keeps its width", expression(u"(\\d+)%"_s, Case::Ignored, Width::Ignored), u"１０％"_s,
            u"百分之\\1"_s, {u"0-3 百分之１０"_s});
    }

    void matches()
    {
        QFETCH(SearchQuery, query);
        QFETCH(QString, text);
        QFETCH(QString, replacement);
        const auto pattern = SearchPattern::of(query);
        QVERIFY(pattern);
        QTEST(described(pattern->matches(text, replacement).value()), "found");
    }

    void anErrorNamesItsPlace()
    {
        const auto pattern = SearchPattern::of({u"第(一"_s, Kind::RegularExpression, {}, {}});
        QVERIFY(!pattern);
        QCOMPARE(pattern.error().code, Error::Code::Unsupported);
        QCOMPARE(pattern.error().message.arguments().first(), u"4"_s);
    }

    void anExpressionThatGivesUpSaysSo()
    {
        const auto endless = SearchPattern::of({u"(?:a|aa|aaa)+(?:a|aa|aaa)+[^ab]"_s, Kind::RegularExpression, {}, {}});
        QVERIFY(endless);
        const Result<QList<SearchPattern::Match>> found = endless->matches(QString(200, u'a') + u'b');
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Refused);
    }

    void anIssueIsSearchedInReadingOrder()
    {
        const Issue issue = test::issueOfStories({{{Role::Headline, u"绿廊动工"_s}, {Role::Paragraph, u"百里绿廊。"_s}},
                                                  {{Role::Paragraph, u"绿廊边的账本。"_s}}});
        const SearchPattern pattern = SearchPattern::of({u"绿廊"_s, {}, {}, {}}).value();
        const QList<SearchHit> hits = find(issue, pattern, {}).value();
        QCOMPARE(hits.size(), 3);
        const QList<Story> &stories = issue.pages().first().stories;
        QCOMPARE(hits[0].block, stories[0].blocks[0].id);
        QCOMPARE(hits[1].match.span, (Span{2, 4}));
        QCOMPARE(hits[2].story, stories[1].id);
        QCOMPARE(find(issue, pattern, {}, stories[1].id).value().size(), 1);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(find(issue, pattern, {}, {}, stop.get_token()).value().size(), 0);
    }

    void allAreReplacedAtOnce()
    {
        const Issue issue = test::issueOf({u"绿廊接绿廊。"_s, u"百里绿廊。"_s});
        const SearchPattern pattern = SearchPattern::of({u"绿廊"_s, {}, {}, {}}).value();
        QList<SearchHit> hits = find(issue, pattern, u"绿色长廊"_s).value();
        hits.removeAt(0); // a person left it out
        const Issue after = apply(issue, replacements(issue, issue, hits)).value();
        const QList<Block> &blocks = after.pages().first().stories.first().blocks;
        QCOMPARE(blocks[0].text, u"绿廊接绿色长廊。"_s);
        QCOMPARE(blocks[1].text, u"百里绿色长廊。"_s);
        QVERIFY(!blocks[0].origin.at(blocks[0].text, 0).isNull());
    }

    void aChangedParagraphIsLeftAlone()
    {
        const Issue issue = test::issueOf({u"绿廊接绿廊。"_s, u"百里绿廊。"_s});
        const SearchPattern pattern = SearchPattern::of({u"绿廊"_s, {}, {}, {}}).value();
        const QList<SearchHit> hits = find(issue, pattern, u"绿道"_s).value();
        const BlockId first = issue.pages().first().stories.first().blocks.first().id;
        const Issue typed = apply(issue, *replaceText(issue, first, {0, 0}, u"新"_s)).value();
        QCOMPARE(replacements(typed, issue, hits).size(), 1);
    }

    void aStoryCountsItsParagraphs()
    {
        const Issue issue = test::issueOf({{Role::Headline, u"一二三四五"_s}, {Role::Paragraph, u"一二三四五"_s}});
        const Page &page = issue.pages().first();
        QCOMPARE(countOf(page.stories.first(), 5), (TextCount{10, 0, 3})); // the headline is not indented
        QCOMPARE(countOf(page, 5).lines, 3);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
