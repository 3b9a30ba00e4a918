#include "tests/headless/galleyctl.h"

#include <QDir>

using namespace galley::test;

namespace {

const QByteArray page = "油菜花开满江岸\n\n本报讯(记者 顾南乔)临渚江边的油菜花开了，前来赏花的人比去年多了两成。\n";

} // namespace

class GalleyctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tool = std::make_unique<Galleyctl>();
        write(u"一.txt"_s, page);
        write(u"二.txt"_s, page);
        write(u"坏.txt"_s, QByteArray(4000, '\0'));
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("says");
        QTest::newRow("nothing") << QStringList{} << 2 << false;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << true;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << true;
        QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s} << 2 << false;
        QTest::newRow("check --help") << QStringList{u"check"_s, u"--help"_s} << 0 << true;
        QTest::newRow("check nothing") << QStringList{u"check"_s} << 2 << false;
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"--fast"_s, u"一.txt"_s} << 2 << false;
        QTest::newRow("unknown check") << QStringList{u"check"_s, u"--checks"_s, u"text/nonsense"_s, u"一.txt"_s} << 2
                                       << false;
        QTest::newRow("unknown format") << QStringList{u"check"_s, u"--format"_s, u"xml"_s, u"一.txt"_s} << 2 << false;
        QTest::newRow("unknown reading") << QStringList{u"check"_s, u"--as"_s, u"words"_s, u"一.txt"_s} << 2 << false;
        QTest::newRow("no date") << QStringList{u"check"_s, u"--date"_s, u"2026-02-30"_s, u"一.txt"_s} << 2 << false;
        QTest::newRow("sample and files") << QStringList{u"check"_s, u"--sample"_s, u"一.txt"_s} << 2 << false;
        QTest::newRow("import nothing") << QStringList{u"import"_s} << 2 << false;
        QTest::newRow("list of no newsroom") << QStringList{u"list"_s, u"--newsroom"_s, u"none.galley"_s} << 2 << false;
        QTest::newRow("fix nothing") << QStringList{u"fix"_s, u"一.txt"_s} << 2 << false;
        QTest::newRow("fix an unknown check")
            << QStringList{u"fix"_s, u"--only"_s, u"text/nonsense"_s, u"一.txt"_s} << 2 << false;
        QTest::newRow("fix --help") << QStringList{u"fix"_s, u"--help"_s} << 0 << true;
        QTest::newRow("backup --help") << QStringList{u"backup"_s, u"--help"_s} << 0 << true;
        QTest::newRow("backup nowhere") << QStringList{u"backup"_s} << 2 << false;
        QTest::newRow("export as what is not known")
            << QStringList{u"export"_s, u"--as"_s, u"pdf"_s, u"latest"_s, u"x.pdf"_s} << 2 << false;
        QTest::newRow("verify what is no newsroom") << QStringList{u"verify"_s, u"一.txt"_s} << 2 << false;
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(bool, says);
        const Said said = run(arguments);
        QCOMPARE(said.status, status);
        QCOMPARE(!said.out.isEmpty(), says);
        QCOMPARE(said.err.isEmpty(), says);
    }

    void everyVerbExplainsItself_data()
    {
        QTest::addColumn<bool>("findings");
        QTest::newRow("check") << true;
        QTest::newRow("checks") << false;
        QTest::newRow("import") << true;
        QTest::newRow("list") << false;
        QTest::newRow("show") << false;
        QTest::newRow("fix") << false;
        QTest::newRow("export") << false;
        QTest::newRow("backup") << false;
        QTest::newRow("people") << false;
        QTest::newRow("verify") << true;
    }
    void everyVerbExplainsItself()
    {
        QFETCH(bool, findings);
        const QString verb = QString::fromLatin1(QTest::currentDataTag());
        const Said said = run({verb, u"--help"_s});
        QCOMPARE(said.status, 0);
        QVERIFY(said.lines().value(0).startsWith(u"usage: galleyctl "_s + verb));
        QVERIFY(said.out.contains("\nExit status: 0 "));
        QCOMPARE(said.out.contains("; 1 "), findings);
        QVERIFY(QString::fromUtf8(said.out).contains(u"\nExamples:\n  galleyctl "_s + verb));
    }

    void answersForEachFileInOrder()
    {
        const Said said = run(
            {u"check"_s, u"--format"_s, u"json"_s, u"一.txt"_s, u"坏.txt"_s, u"没有.txt"_s, u"二.txt"_s});
        QCOMPARE(said.status, 2);
        QCOMPARE(said.lines().size(), 4);
        QVERIFY(said.err.contains("坏.txt") && said.err.contains("没有.txt"));
        QCOMPARE(said.json(1)[u"error"_s][u"code"_s].toString(), u"unsupported"_s);
        QCOMPARE(said.json(2)[u"error"_s][u"code"_s].toString(), u"not-found"_s);
        for (const qsizetype line : {0, 3}) {
            const QJsonObject json = said.json(line);
            QCOMPARE(json[u"schema"_s].toString(), u"galley.check/1"_s);
            QCOMPARE(json[u"file"_s].toString(), line ? u"二.txt"_s : u"一.txt"_s);
            QVERIFY(json[u"findings"_s].isArray());
            QVERIFY(!json.contains("error"_L1));
        }
    }

    void tellsWhereEachBlockStands()
    {
        const QJsonObject json = run({u"check"_s, u"--format"_s, u"json"_s, u"一.txt"_s}).json(0);
        QList<int> lines;
        QStringList ids;
        for (const QJsonValue &story : json[u"stories"_s].toArray()) {
            ids << story[u"id"_s].toString();
            for (const QJsonValue &block : story[u"blocks"_s].toArray())
                lines << block[u"line"_s].toInt();
        }
        QCOMPARE(lines, (QList{1, 3}));
        QStringList listed;
        for (const QJsonValue &id : json[u"pages"_s][0][u"stories"_s].toArray())
            listed << id.toString();
        QCOMPARE(listed, ids);
    }

    void readsEachLineAlone()
    {
        write(u"行.txt"_s, "江水很清。\n\n　　江水很清。\n江水很清。\n");
        const QJsonObject json = run({u"check"_s, u"--as"_s, u"lines"_s, u"--format"_s, u"json"_s, u"行.txt"_s})
                                     .json(0);
        QCOMPARE(json[u"pages"_s].toArray().size(), 1);
        const QJsonArray stories = json[u"stories"_s].toArray();
        QCOMPARE(stories.size(), 3);
        QCOMPARE(stories[1][u"blocks"_s][0][u"line"_s].toInt(), 3);
        for (const QJsonValue &story : stories) {
            QCOMPARE(story[u"blocks"_s].toArray().size(), 1);
            QCOMPARE(story[u"blocks"_s][0][u"role"_s].toString(), u"paragraph"_s);
        }
    }

    void listsWhatWasAskedFor()
    {
        const Said said = run(
            {u"check"_s, u"--format"_s, u"json"_s, u"--checks"_s, u"text/spelling,proof/folio"_s, u"一.txt"_s});
        const QJsonArray checks = said.json(0)[u"checks"_s].toArray();
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks[1][u"id"_s].toString(), u"proof/folio"_s);
        QCOMPARE(checks[1][u"state"_s].toString(), u"unavailable"_s);
    }

    void tellsWhatAgreesWhereAllIsWanted()
    {
        write(u"事.txt"_s,
              "长桥下周通车\n\n本报讯(记者 顾南乔)长桥将在2026年3月18日（星期三）通车。灯会9月30日（星期六）结束。\n");
        const QStringList json{u"check"_s, u"--format"_s, u"json"_s, u"--checks"_s, u"facts/date"_s, u"事.txt"_s};
        const Said few = run(json);
        QCOMPARE(few.status, 0);
        QVERIFY(!few.json().contains("answers"_L1));
        const Said all = run(json + QStringList{u"--all"_s});
        QCOMPARE(all.status, 0);
        const QJsonArray answers = all.json()[u"answers"_s].toArray();
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers[0][u"answer"_s].toString(), u"agrees"_s);
        QCOMPARE(answers[0][u"text"_s].toString(), u"2026年3月18日（星期三）"_s);
        QCOMPARE(answers[0][u"line"_s].toInt(), 3);
        QCOMPARE(answers[1][u"answer"_s].toString(), u"cannot-be-checked"_s);
        QCOMPARE(all.json()[u"findings"_s], few.json()[u"findings"_s]);
        const QStringList text{u"check"_s, u"--checks"_s, u"facts/date"_s, u"事.txt"_s};
        const Said shown = run(text);
        QVERIFY(shown.out.contains("Cannot be checked: 1") && shown.out.contains("9月30日（星期六）"));
        QVERIFY(!shown.out.contains("Agrees"));
        QVERIFY(run(text + QStringList{u"--all"_s}).out.contains("Agrees: 1"));
    }

    void checksTheSample()
    {
        const Said said = run({u"check"_s, u"--sample"_s, u"--format"_s, u"json"_s});
        QVERIFY(said.status < 2);
        QVERIFY(said.json(0)[u"pages"_s].toArray().size() >= 3);
        QVERIFY(run({u"check"_s, u"--sample"_s}).lines().first().contains(u"sample"_s));
    }

    void explainsChecks()
    {
        const Said said = run({u"checks"_s});
        QCOMPARE(said.status, 0);
        QVERIFY(said.out.contains("structure/broken-paragraph"));
        QCOMPARE(run({u"checks"_s, u"text/nonsense"_s}).status, 2);
    }

    void explainsChecksToScripts()
    {
        const Said said = run({u"checks"_s, u"--format"_s, u"json"_s, u"text/nonstandard-character"_s, u"proof/folio"_s,
                               u"layout/low-resolution"_s});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.lines().size(), 3);
        for (const qsizetype line : {0, 1, 2}) {
            const QJsonObject json = said.json(line);
            const bool there = json[u"id"_s].toString() != u"layout/low-resolution"_s;
            QCOMPARE(json[u"state"_s].toString(), there ? u"available"_s : u"unavailable"_s);
            QCOMPARE(json[u"examples"_s].toArray().isEmpty(), !there);
        }
    }

    void fixesATextAndLeavesTheFileAlone()
    {
        const QByteArray text =
            "一屆盛会\r\n\r\n　　本报讯(记者 顾南乔)新一屆花会开了，前来赏花的人比去年多了两成。\r\n";
        write(u"三.txt"_s, text);
        const QStringList fix{u"fix"_s, u"--only"_s, u"text/nonstandard-character"_s};
        const Said dry = run(fix + QStringList{u"--dry-run"_s, u"三.txt"_s});
        QCOMPARE(dry.status, 0);
        QVERIFY2(dry.lines().value(0).startsWith(u"1:2"_s) && dry.out.contains("3:16"), dry.out.constData());
        const Said said = run(fix + QStringList{u"三.txt"_s});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.out, QByteArray(text).replace("屆", "届"));
        QCOMPARE(run(fix + QStringList{u"--output"_s, u"四.txt"_s, u"三.txt"_s}).status, 0);
        QCOMPARE(read(u"四.txt"_s), said.out);
        const Said over = run(fix + QStringList{u"--output"_s, u"三.txt"_s, u"三.txt"_s});
        QCOMPARE(over.status, 2);
        QVERIFY(over.err.contains("三.txt"));
        QCOMPARE(read(u"三.txt"_s), text);
    }

    void fixesAnIssueOnRecord()
    {
        write(u"三.txt"_s, "一屆盛会\n\n本报讯(记者 顾南乔)新一屆花会开了，前来赏花的人比去年多了两成。\n");
        const QStringList room{u"--newsroom"_s, u"n.galley"_s};
        QCOMPARE(run(QStringList{u"import"_s, u"三.txt"_s} + room).status, 0);
        const QStringList fix{u"fix"_s, u"--only"_s, u"text/nonstandard-character"_s, u"latest"_s};
        const qint64 before =
            run(QStringList{u"list"_s, u"--format"_s, u"json"_s} + room).json(0)[u"records"_s].toInt();
        QVERIFY(run(fix + room + QStringList{u"--dry-run"_s}).lines().size() == 2);
        QCOMPARE(run(QStringList{u"list"_s, u"--format"_s, u"json"_s} + room).json(0)[u"records"_s].toInt(), before);
        QCOMPARE(run(fix + room).status, 0);
        QCOMPARE(run(QStringList{u"list"_s, u"--format"_s, u"json"_s} + room).json(0)[u"records"_s].toInt(),
                 before + 2);
        const Said shown = run(QStringList{u"export"_s, u"--as"_s, u"text"_s, u"latest"_s, u"-"_s} + room);
        QVERIFY2(shown.out.contains("一届盛会\n") && shown.out.contains("新一届花会"), shown.out.constData());
        QCOMPARE(run(QStringList{u"verify"_s} + room).status, 0);
    }

    void exportsText()
    {
        const QStringList room{u"--newsroom"_s, u"n.galley"_s};
        QCOMPARE(run(QStringList{u"import"_s, u"一.txt"_s} + room).status, 0);
        for (const QString &as : {u"text"_s, u"markdown"_s, u"html"_s}) {
            const QStringList command = QStringList{u"export"_s, u"--as"_s, as, u"latest"_s, u"x."_s + as} + room;
            QCOMPARE(run(command).status, 0);
            QVERIFY(read(u"x."_s + as).contains("油菜花开满江岸"));
            QCOMPARE(run(command).status, 2);
        }
    }

    void backsUpAndGoesBack()
    {
        const QStringList room{u"--newsroom"_s, u"n.galley"_s};
        QCOMPARE(run(QStringList{u"import"_s, u"一.txt"_s} + room).status, 0);
        QCOMPARE(run(QStringList{u"import"_s, u"二.txt"_s} + room).status, 0);
        QCOMPARE(run(QStringList{u"backup"_s, u"备份.galley"_s} + room).status, 0);
        const Said again = run(QStringList{u"backup"_s, u"备份.galley"_s} + room);
        QCOMPARE(again.status, 2);
        QVERIFY(again.err.contains("备份.galley"));
        QCOMPARE(run({u"verify"_s, u"备份.galley"_s}).lines().size(), 2);
        QCOMPARE(run({u"list"_s, u"--newsroom"_s, u"备份.galley"_s}).lines().size(), 2);
        const Said taken = run({u"import"_s, u"--newsroom"_s, u"其他.galley"_s, u"备份.galley"_s});
        QCOMPARE(taken.status, 0);
        QCOMPARE(taken.lines().size(), 2);
        const Said twice = run({u"import"_s, u"--newsroom"_s, u"其他.galley"_s, u"备份.galley"_s});
        QCOMPARE(twice.status, 2);
        QVERIFY(twice.err.contains("already"));
    }

    void importsListsShowsExportsVerifies()
    {
        const QStringList room{u"--newsroom"_s, u"库/n.galley"_s};
        const Said imported = run(QStringList{u"import"_s, u"一.txt"_s, u"二.txt"_s, u"--date"_s, u"2026-03-02"_s,
                                              u"--title"_s, u"临渚日报"_s}
                                  + room);
        QCOMPARE(imported.status, 0);
        const QString id = imported.lines().value(0);
        const Said listed = run(QStringList{u"list"_s, u"--format"_s, u"json"_s} + room);
        QCOMPARE(listed.json(0)[u"id"_s].toString(), id);
        QCOMPARE(listed.json(0)[u"title"_s].toString(), u"临渚日报"_s);
        QCOMPARE(listed.json(0)[u"date"_s].toString(), u"2026-03-02"_s);
        QVERIFY(run(QStringList{u"list"_s} + room).out.contains("临渚日报"));
        const Said shown = run(QStringList{u"show"_s, id.left(8), u"--format"_s, u"json"_s} + room);
        QCOMPARE(shown.json(0)[u"pages"_s].toArray().size(), 2);
        QVERIFY(run(QStringList{u"show"_s, u"latest"_s} + room).out.contains("油菜花开满江岸"));
        QCOMPARE(run(QStringList{u"show"_s, u"zzz"_s} + room).status, 2);
        QCOMPARE(run(QStringList{u"export"_s, u"latest"_s, u"3月2日.galley"_s} + room).status, 0);
        QCOMPARE(run(QStringList{u"export"_s, u"latest"_s, u"3月2日.galley"_s} + room).status, 2);
        QCOMPARE(run({u"verify"_s, u"3月2日.galley"_s}).status, 0);
        QCOMPARE(run(QStringList{u"verify"_s} + room).status, 0);
        QVERIFY(run(QStringList{u"check"_s, u"latest"_s} + room).status < 2);
    }

    void importsAFolder()
    {
        const QStringList room{u"--newsroom"_s, u"n.galley"_s};
        QVERIFY(QDir().mkpath(m_tool->path(u"临渚日报20260318/03 经济"_s)));
        QVERIFY(QDir().mkpath(m_tool->path(u"空"_s)));
        write(u"临渚日报20260318/03 经济/1.txt"_s, page);
        write(u"临渚日报20260318/03 经济/2.txt"_s, page);
        write(u"临渚日报20260318/A2-要闻-1.txt"_s, page);
        QCOMPARE(run(QStringList{u"import"_s, u"临渚日报20260318"_s} + room).status, 0);
        const QJsonObject json = run(QStringList{u"show"_s, u"latest"_s, u"--format"_s, u"json"_s} + room).json(0);
        QStringList pages;
        for (const QJsonValue &each : json[u"pages"_s].toArray())
            pages << u"%1 %2"_s.arg(each[u"number"_s].toInt()).arg(each[u"name"_s].toString());
        QCOMPARE(pages, (QStringList{u"2 要闻"_s, u"3 经济"_s}));
        const Said empty = run(QStringList{u"import"_s, u"空"_s} + room);
        QCOMPARE(empty.status, 2);
        QVERIFY(empty.err.contains("空"));
    }

    void importsWhatCanBeReadAndSaysWhatCannot()
    {
        const QStringList room{u"--newsroom"_s, u"n.galley"_s};
        const Said some = run(QStringList{u"import"_s, u"坏.txt"_s, u"二.txt"_s} + room);
        QCOMPARE(some.status, 2);
        QVERIFY(some.err.contains("坏.txt"));
        QCOMPARE(some.lines().size(), 1);
        QCOMPARE(run(QStringList{u"import"_s, u"坏.txt"_s} + room).status, 2);
        QCOMPARE(run(QStringList{u"list"_s} + room).lines().size(), 1);
    }

    void saysThatALogWasChanged()
    {
        const QStringList room{u"--newsroom"_s, u"n.galley"_s};
        QCOMPARE(run(QStringList{u"import"_s, u"一.txt"_s} + room).status, 0);
        QCOMPARE(run(QStringList{u"export"_s, u"latest"_s, u"x.galley"_s} + room).status, 0);
        QFile file(m_tool->path(u"x.galley"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("油菜花开满江岸"));
        QVERIFY(file.seek(0));
        file.write(bytes.replace("油菜花开满江岸", "油菜花开满江堤"));
        file.close();
        const Said said = run({u"verify"_s, u"x.galley"_s});
        QCOMPARE(said.status, 1);
        QVERIFY(said.out.contains("NOT"));
    }

private:
    void write(const QString &name, const QByteArray &bytes) const { m_tool->write(name, bytes); }
    QByteArray read(const QString &name) const { return m_tool->read(name); }
    Said run(const QStringList &arguments) const { return m_tool->run(arguments); }

    std::unique_ptr<Galleyctl> m_tool;
};

QTEST_GUILESS_MAIN(GalleyctlTest)
#include "galleyctltest.moc"
