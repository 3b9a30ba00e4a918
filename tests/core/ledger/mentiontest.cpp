#include "core/ledger/mention.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QString printed(const QString &text, const Mention &mention)
{
    QString one = mention.span.of(text).toString();
    if (!mention.titles.isEmpty())
        one += u'<' + mention.titles.join(u'、') + u'>';
    if (mention.proof == Mention::Proof::Loose)
        one += u'?';
    return one;
}

/// The mentions of one kind: name<titles>, with ? on loose proof.
QStringList read(const QString &text, EntryKind kind)
{
    QStringList all;
    for (const Mention &mention : mentionsIn(text, Role::Paragraph, parseByline(text)))
        if (mention.kind == kind)
            all.append(printed(text, mention));
    return all;
}

} // namespace

class MentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("behind a title", u"市委书记陆长萍主持会议。"_s, {u"陆长萍<市委书记>"_s});
        row("two titles", u"市委副书记、市长陆百顺出席。"_s, {u"陆百顺<市委副书记、市长>"_s});
        row("a row of officials", u"市人大常委会主任王彤宇，市政协主席曹晓黎，出席。"_s,
            {u"王彤宇<市人大常委会主任>"_s, u"曹晓黎<市政协主席>"_s});
        row("a name of two characters", u"村民王磊说，桥修好了。"_s, {u"王磊<村民>"_s});
        row("a verb that could end the name", u"村民王磊说，“好。”"_s, {u"王磊<村民>"_s});
        row("a name that ends in 和", u"市长李平和，副市长出席。"_s, {u"李平和<市长>"_s});
        row("a compound surname", u"局长欧阳文斌介绍，渡口复航。"_s, {u"欧阳文斌<局长>"_s});
        row("a firm's", u"江苏沐睿轴承有限公司副总经理牟景瑞说。"_s, {u"牟景瑞<江苏沐睿轴承有限公司副总经理>"_s});
        row("a space behind the title", u"主持人 陆长萍：欢迎。"_s, {u"陆长萍<主持人>"_s});
        row("speaks", u"会后，陆长萍指出，要修桥。"_s, {u"陆长萍?"_s});
        row("before a title", u"昨天，陆长萍教授到场。"_s, {u"陆长萍<教授>?"_s});
        row("signs", u"本报讯（记者 李政哲 焦阳）昨天开工。"_s, {u"李政哲<记者>"_s, u"焦阳<记者>"_s});
        row("a foreign name is left alone", u"总统马克·吕特说。"_s, {});
        row("no name behind the title", u"市长高度重视，书记和市民交谈。"_s, {});
        row("a title and a plain word", u"居民安全得到保障，记者从市政府获悉。"_s, {});
        row("老师和家长", u"老师和家长说，孩子喜欢。"_s, {});
        row("a rare character", u"市长李山𬭚说。"_s, {});
        row("an unclear end", u"市长张百顺利完成任务。"_s, {});
    }
    void people()
    {
        QFETCH(QString, text);
        QTEST(read(text, EntryKind::Person), "expected");
    }

    void organisations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("place and form", u"记者来到江苏沐睿轴承有限公司的车间。"_s, {u"江苏沐睿轴承有限公司"_s});
        row("place and trade", u"江苏省沐睿轴承投资3000万元。"_s, {u"江苏省沐睿轴承?"_s});
        row("an authority with 和", u"由南京市文化和旅游局主办。"_s, {u"南京市文化和旅游局"_s});
        row("the town's own", u"会上，市教育局通报情况。"_s, {u"市教育局"_s});
        row("a firm behind a mark", u"“沐睿轴承有限公司”开工。"_s, {u"沐睿轴承有限公司"_s});
        row("a head of a bureau is a person", u"市教育局局长到场。"_s, {u"市教育局"_s});
        row("students are none", u"南京大学生到场。"_s, {});
        row("companies in general", u"有的公司停产，多家公司复工。"_s, {});
        row("a law", u"新修订的公司法施行。"_s, {});
    }
    void organisations()
    {
        QFETCH(QString, text);
        QTEST(read(text, EntryKind::Organisation), "expected");
    }

    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a province", u"江苏和浙江省都下了雨。"_s, {u"江苏"_s, u"浙江省"_s});
        row("a town of no list", u"灯会在临渚市举行。"_s, {u"临渚市"_s});
        row("what lies in it", u"他来到临渚市青浦镇。"_s, {u"临渚市"_s, u"青浦镇"_s});
        row("a country", u"产品出口德国、日本。"_s, {u"德国"_s, u"日本"_s});
        row("a word that is a place too", u"他收藏白银和大理石。"_s, {});
        row("no name of a place", u"在全市、在各县、在开发区、到社区。"_s, {});
        row("a street", u"南京路上行人很多。"_s, {});
    }
    void places()
    {
        QFETCH(QString, text);
        QTEST(read(text, EntryKind::Place), "expected");
    }

    void quantities()
    {
        const auto text = u"3月18日投资3000万元，增长4.5%，占百分之六十；新建码头12座，约20多人。"_s;
        QCOMPARE(read(text, EntryKind::Figure), QStringList({u"3000万元"_s, u"4.5%"_s, u"百分之六十"_s, u"12座"_s}));
        QCOMPARE(read(text, EntryKind::Date), QStringList{u"3月18日"_s});
    }

    void nothingFromTheFolio()
    {
        const auto text = u"临渚日报 2026年3月18日 南京"_s;
        QVERIFY(mentionsIn(text, Role::Folio, parseByline(text)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MentionTest)
#include "mentiontest.moc"
