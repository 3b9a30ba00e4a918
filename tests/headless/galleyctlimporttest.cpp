// Brings new versions into an issue as a script would.
#include "tests/headless/galleyctl.h"

#include <QDir>

using namespace galley::test;

namespace {

// 屆 is what the desk will put right.
const QString first =
    u"早樱开满江岸\n\n　　本报讯(记者 顾南乔)新一屆花会三月十七日开了，前来赏花的人比去年多了两成。\n　　沿岸的小店延长了营业时间。\n"_s;
const QString other =
    u"云栖长桥昨日通车\n\n　　本报讯(记者 许照)云栖长桥昨天上午通车，两岸往来只要五分钟。\n　　市民说出门方便多了。\n"_s;

QString changed(const QString &text, const QString &before, const QString &after)
{
    return QString(text).replace(before, after);
}

} // namespace

class GalleyctlImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tool = std::make_unique<Galleyctl>();
        QVERIFY(QDir().mkpath(m_tool->path(u"晚/03 经济"_s)));
        give(u"早樱.txt"_s, first);
        const Said made = import({u"晚"_s});
        QCOMPARE(made.status, 0);
        m_issue = made.lines().value(0);
        m_records = records();
    }

    void aCorrectionStaysWhereTheAuthorLeftTheWordsAlone()
    {
        correct();
        give(u"早樱.txt"_s, changed(first, u"两成"_s, u"三成"_s));
        const Said said = import({u"--into"_s, u"latest"_s, u"晚"_s});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.lines().value(0), m_issue);
        QVERIFY2(said.out.contains("was: ") && said.out.contains("[两]成") && said.out.contains("[三]成"),
                 said.out.constData());
        QVERIFY(said.err.isEmpty());
        QVERIFY2(text().contains("新一届花会三月十七日开了，前来赏花的人比去年多了三成"), text().constData());
        QCOMPARE(run({u"list"_s}).lines().size(), 1);
        QCOMPARE(run({u"verify"_s}).status, 0);
    }

    void aCorrectionThatIsOverwrittenIsSaid()
    {
        correct();
        give(u"早樱.txt"_s, changed(first, u"屆"_s, u"轮"_s));
        const Said said = import({u"--into"_s, m_issue.left(8), u"晚"_s});
        QCOMPARE(said.status, 1);
        QVERIFY2(said.out.contains("over a correction made in the issue: "), said.out.constData());
        QVERIFY(said.out.contains("corrections overwritten 1"));
        QVERIFY(text().contains("新一轮花会"));
    }

    void aFileGivenByItselfIsTheOneOfTheFolder()
    {
        give(u"早樱.txt"_s, changed(first, u"两成"_s, u"三成"_s));
        const Said said = import({u"--into"_s, u"latest"_s, u"晚/03 经济/早樱.txt"_s});
        QCOMPARE(said.status, 0);
        QVERIFY2(said.out.contains("a new version"), said.out.constData());
        QCOMPARE(text().count("早樱开满江岸"), 1);
        QVERIFY(import({u"--into"_s, u"latest"_s, u"晚"_s}).out.contains("nothing to be taken"));
    }

    void aDryRunStoresNothing()
    {
        correct();
        give(u"早樱.txt"_s, changed(first, u"屆"_s, u"轮"_s));
        const Said said = import({u"--into"_s, u"latest"_s, u"--dry-run"_s, u"晚"_s});
        QCOMPARE(said.status, 1);
        QVERIFY2(said.out.contains("a new version") && said.out.contains("Nothing was stored."), said.out.constData());
        QCOMPARE(records(), m_records);
        QVERIFY(text().contains("新一届花会"));
        QCOMPARE(m_tool->run({u"import"_s, u"--newsroom"_s, u"keine.galley"_s, u"--dry-run"_s, u"晚"_s}).status, 0);
        QVERIFY(!QFile::exists(m_tool->path(u"keine.galley"_s)));
    }

    void whatIsThereAlreadyIsSaid()
    {
        const Said said = import({u"--into"_s, u"latest"_s, u"晚"_s});
        QCOMPARE(said.status, 0);
        QVERIFY(said.out.contains("byte for byte") && said.out.contains("nothing to be taken"));
        QCOMPARE(records(), m_records);
    }

    void scriptsAreToldTheSame()
    {
        correct();
        give(u"早樱.txt"_s, changed(first, u"屆"_s, u"轮"_s));
        give(u"长桥.txt"_s, other);
        give(u"坏.txt"_s, QString(4000, QChar(1)));
        for (const bool dry : {true, false}) {
            QStringList arguments{u"--into"_s, u"latest"_s, u"--format"_s, u"json"_s, u"晚"_s};
            if (dry)
                arguments << u"--dry-run"_s;
            const Said said = import(arguments);
            QCOMPARE(said.status, 2);
            QCOMPARE(said.lines().size(), 1);
            QVERIFY(said.err.contains("晚/03 经济/坏.txt"));
            const QJsonObject json = said.json();
            QCOMPARE(json[u"schema"_s].toString(), u"galley.import/1"_s);
            QCOMPARE(json[u"issue"_s].toString(), m_issue);
            QCOMPARE(json[u"dry_run"_s].toBool(), dry);
            QCOMPARE(json[u"overwritten"_s].toInt(), 1);
            QCOMPARE(json[u"files"_s].toArray().size(), 3);
            QCOMPARE(json[u"files"_s][0][u"state"_s].toString(), u"failed"_s);
            QCOMPARE(json[u"files"_s][0][u"error"_s][u"code"_s].toString(), u"unsupported"_s);
            const QJsonValue story = json[u"files"_s][1][u"stories"_s][0];
            QCOMPARE(story[u"becomes"_s].toString(), u"changed"_s);
            QCOMPARE(story[u"paragraphs"_s][0][u"overwrites"_s].toBool(), true);
            QCOMPARE(story[u"page"_s][u"number"_s].toInt(), 3);
            QCOMPARE(json[u"files"_s][2][u"stories"_s][0][u"becomes"_s].toString(), u"new"_s);
        }
        QVERIFY(text().contains("云栖长桥"));
    }

    void aStoryThatIsGoneStaysUnlessToldOtherwise()
    {
        give(u"早樱.txt"_s, first + other);
        QCOMPARE(import({u"--into"_s, u"latest"_s, u"晚"_s}).status, 0);
        give(u"早樱.txt"_s, first);
        const QStringList into{u"--into"_s, u"latest"_s, u"晚"_s};
        QVERIFY(import(into).out.contains("it stays in the issue"));
        QVERIFY(text().contains("云栖长桥"));
        give(u"早樱.txt"_s, changed(first, u"两成"_s, u"三成"_s) + other);
        QVERIFY(import(into).status < 2);
        QCOMPARE(text().count("云栖长桥昨日通车"), 1);
        give(u"早樱.txt"_s, first);
        QVERIFY(import(into + QStringList{u"--remove-gone"_s}).out.contains("removed from the issue"));
        QVERIFY(!text().contains("云栖长桥"));
    }

    void aDamagedTextIsReadInTheCharsetThatIsTold()
    {
        QByteArray damaged = other.toUtf8();
        damaged.insert(damaged.indexOf("两岸"), '\xFF');
        m_tool->write(u"损.txt"_s, damaged);
        const Said refused = import({u"--into"_s, u"latest"_s, u"损.txt"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("损.txt") && refused.err.contains("line 3"), refused.err.constData());
        QCOMPARE(records(), m_records);
        const Said told = import({u"--into"_s, u"latest"_s, u"--charset"_s, u"UTF-8"_s, u"损.txt"_s});
        QCOMPARE(told.status, 0);
        QVERIFY2(told.out.contains("Line 3: "), told.out.constData());
        QVERIFY(text().contains("\xEF\xBF\xBD两岸"));
        QCOMPARE(m_tool->run({u"check"_s, u"损.txt"_s}).status, 2);
        QVERIFY(m_tool->run({u"check"_s, u"--charset"_s, u"UTF-8"_s, u"损.txt"_s}).status < 2);
        const Said made = m_tool->run(
            {u"import"_s, u"--newsroom"_s, u"m.galley"_s, u"--charset"_s, u"UTF-8"_s, u"损.txt"_s});
        QCOMPARE(made.lines().size(), 1);
        QVERIFY(made.err.contains("损.txt, line 3: "));
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("no such issue") << QStringList{u"--into"_s, u"zzz"_s, u"晚"_s} << u"zzz"_s;
        QTest::newRow("nothing to import") << QStringList{u"--into"_s, u"latest"_s} << u"files"_s;
        QTest::newRow("a title for an issue that has one")
            << QStringList{u"--into"_s, u"latest"_s, u"--title"_s, u"别名"_s, u"晚"_s} << u"--title"_s;
        QTest::newRow("an issue's file into an issue")
            << QStringList{u"--into"_s, u"latest"_s, u"n.galley"_s} << u"n.galley"_s;
        QTest::newRow("a dry run of taking over") << QStringList{u"--dry-run"_s, u"n.galley"_s} << u"n.galley"_s;
        QTest::newRow("no such charset") << QStringList{u"--into"_s, u"latest"_s, u"--charset"_s, u"UTF-99"_s,
                                                        u"晚/03 经济/早樱.txt"_s}
                                         << u"UTF-99"_s;
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const Said said = import(arguments);
        QCOMPARE(said.status, 2);
        QVERIFY2(said.err.contains(names.toUtf8()), said.err.constData());
        QCOMPARE(records(), m_records);
    }

    void aFoldersFilesAreCheckedThoughOneCannotBeRead()
    {
        give(u"坏.txt"_s, QString(4000, QChar(1)));
        const Said said = m_tool->run({u"check"_s, u"--format"_s, u"json"_s, u"晚"_s});
        QCOMPARE(said.status, 2);
        QCOMPARE(said.json()[u"stories"_s].toArray().size(), 1);
        QCOMPARE(said.json()[u"errors"_s].toArray().size(), 1);
        QCOMPARE(said.json()[u"errors"_s][0][u"file"_s].toString(), u"晚/03 经济/坏.txt"_s);
        QVERIFY2(said.err.contains("晚/03 经济/坏.txt"), said.err.constData());
    }

    void otherVerbsTellScriptsToo()
    {
        const QJsonObject verified = run({u"verify"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(verified[u"schema"_s].toString(), u"galley.verify/1"_s);
        QCOMPARE(verified[u"issue"_s].toString(), m_issue);
        QCOMPARE(verified[u"intact"_s].toBool(), true);
        const QStringList fix{u"fix"_s,      u"--only"_s, u"text/nonstandard-character"_s,
                              u"--format"_s, u"json"_s,   u"晚/03 经济/早樱.txt"_s};
        QCOMPARE(m_tool->run(fix).status, 2);
        const QJsonObject fixed = m_tool->run(fix + QStringList{u"--dry-run"_s}).json();
        QCOMPARE(fixed[u"schema"_s].toString(), u"galley.fix/1"_s);
        QCOMPARE(fixed[u"fixes"_s][0][u"replacement"_s].toString(), u"届"_s);
        QCOMPARE(fixed[u"fixes"_s][0][u"line"_s].toInt(), 3);
        QCOMPARE(m_tool->run(fix + QStringList{u"--output"_s, u"改.txt"_s}).json()[u"dry_run"_s].toBool(true), false);
    }

private:
    /// As the desk would.
    void correct()
    {
        QCOMPARE(run({u"fix"_s, u"--only"_s, u"text/nonstandard-character"_s, u"latest"_s}).status, 0);
        QVERIFY(text().contains("新一届花会"));
        m_records = records();
    }
    void give(const QString &name, const QString &text) const { m_tool->write(u"晚/03 经济/"_s + name, text.toUtf8()); }
    Said run(const QStringList &arguments) const
    {
        return m_tool->run(arguments + QStringList{u"--newsroom"_s, u"n.galley"_s});
    }
    Said import(const QStringList &arguments) const { return run(QStringList{u"import"_s} + arguments); }
    QByteArray text() const { return run({u"export"_s, u"--as"_s, u"text"_s, u"latest"_s, u"-"_s}).out; }
    int records() const { return run({u"list"_s, u"--format"_s, u"json"_s}).json()[u"records"_s].toInt(); }

    std::unique_ptr<Galleyctl> m_tool;
    QString m_issue;
    int m_records = 0;
};

QTEST_GUILESS_MAIN(GalleyctlImportTest)
#include "galleyctlimporttest.moc"
