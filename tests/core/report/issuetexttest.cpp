#include "core/report/issuetext.h"
#include "tests/support/build.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

class IssueTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryParagraph_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("has");
        const Issue issue = issueOfStories({{{Role::Headline, u"河堤修好了"_s},
                                             {Role::Paragraph, u"江水<清>，*花*红。"_s},
                                             {Role::Subhead, u"游人"_s},
                                             {Role::Paragraph, u"1. 市民来散步。"_s}},
                                            {{Role::Caption, u"堤上。顾南乔 摄"_s}}});
        QTest::newRow("plain text") << plainText(issue)
                                    << QStringList{u"第1版\n\n河堤修好了\n江水<清>，*花*红。\n游人\n"_s,
                                                   u"散步。\n\n堤上。顾南乔 摄\n"_s};
        QTest::newRow("Markdown") << markdown(issue)
                                  << QStringList{
                                         u"## 第1版\n\n### 河堤修好了\n\n江水\\<清\\>，\\*花\\*红。\n\n#### 游人"_s,
                                         u"1\\. 市民来散步。\n\n*堤上。顾南乔 摄*\n"_s};
        QTest::newRow("HTML") << html(issue)
                              << QStringList{u"<h3 class=\"headline\">河堤修好了</h3>"_s,
                                             u"<p class=\"paragraph\">江水&lt;清&gt;，*花*红。</p>"_s,
                                             u"<p class=\"caption\">堤上。顾南乔 摄</p>\n</article>"_s};
    }
    void writesEveryParagraph()
    {
        QFETCH(QString, written);
        QFETCH(QStringList, has);
        for (const QString &each : std::as_const(has))
            QVERIFY2(written.contains(each), qPrintable(written));
    }
};

QTEST_GUILESS_MAIN(IssueTextTest)
#include "issuetexttest.moc"
