#include "core/recognise/signs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QString described(QStringView text)
{
    const Signs signs = signsIn(text);
    QStringList all;
    if (signs.leadIn > 0)
        all.append(u"lead-in "_s + text.first(signs.leadIn).toString());
    for (const auto &[is, name] : {std::pair(signs.byline, u"byline"_s),
                                   {signs.bracketed, u"bracketed"_s},
                                   {signs.credit, u"credit"_s},
                                   {signs.endsWithCredit, u"ends with credit"_s},
                                   {signs.endsWithNames, u"ends with names"_s}})
        if (is)
            all.append(name);
    return all.join(u", "_s);
}

} // namespace

class SignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAndTheirSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("signs");
        const auto row = [](const char *name, const QString &text, const QString &signs) {
            QTest::newRow(name) << text << signs;
        };
        row("reporter", u"本报记者 李山"_s, u"byline"_s);
        row("pen name set apart", u"本报记者 旺堆"_s, u"byline"_s);
        row("in brackets", u"（本报记者 李山 通讯员 王河）"_s, u"bracketed"_s);
        row("author's office", u"（作者系临渚大学教授）"_s, u"bracketed"_s);
        row("a reader's address", u"桐花里12号 张先生"_s, u"byline"_s);
        row("a reader's name", u"读者 王素芬"_s, u"byline"_s);
        row("each his part", u"本报记者 何舟/文 郑好/图"_s, u"byline"_s);
        row("commentator of an agency", u"新华社评论员"_s, u"byline"_s);
        row("bullet and pen name", u"□ 江月"_s, u"byline"_s);
        row("text and author", u"文 李山"_s, u"byline"_s);
        row("English, in a town", u"By HE ZHOU in Linzhu"_s, u"byline"_s);
        row("reporter's notes", u"记者手记"_s, QString());
        row("commentator's article", u"本报评论员文章"_s, QString());
        row("headline that names reporters", u"本报记者走进临渚老街"_s, QString());
        row("English headline", u"By the river, a new park"_s, QString());
        row("staff", u"本报讯（记者 李山）昨天，渡口通航。"_s, u"lead-in 本报讯（记者 李山）"_s);
        row("staff, spaces behind", u"本报讯　昨天，渡口通航。"_s, u"lead-in 本报讯　"_s);
        row("another paper", u"临渚晚报讯 昨天，渡口通航。"_s, u"lead-in 临渚晚报讯 "_s);
        row("a paper in brackets", u"【今日商报报道】（记者 李山）昨天"_s, u"lead-in 【今日商报报道】（记者 李山）"_s);
        row("quoting a paper", u"据临渚晚报报道，渡口通航。"_s, QString());
        row("English", u"LINZHU — The ferry sails again."_s, u"lead-in LINZHU — "_s);
        row("credit", u"本报记者 李山 摄"_s, u"credit"_s);
        row("a reader's picture", u"读者 赵石 摄"_s, u"credit"_s);
        row("source", u"图片来源：临渚市文旅局"_s, u"credit"_s);
        row("agency and partner", u"新华社/法新"_s, u"credit"_s);
        row("English credit", u"Photo by Zheng Hao"_s, u"credit"_s);
        row("English credit of an agency", u"Xinhua/Zheng Hao"_s, u"credit"_s);
        row("heading that ends like a credit", u"春江图"_s, QString());
        row("heading with a half that does", u"老街新貌 江山图"_s, QString());
        row("caption with its picture's author", u"渡船靠岸。 李山 摄"_s, u"ends with credit"_s);
        row("caption, English", u"The ferry sails again. Photo by Zheng Hao"_s, u"ends with credit"_s);
        row("caption with a name", u"市民在堤上散步，孩子们放风筝。 本报记者 李山"_s, u"ends with names"_s);
        row("text", u"昨日，记者从市里了解到，今年将植树。"_s, QString());
        row("nothing", QString(), QString());
    }
    void linesAndTheirSigns()
    {
        QFETCH(QString, text);
        QTEST(described(text), "signs");
    }
};

QTEST_GUILESS_MAIN(SignsTest)
#include "signstest.moc"
