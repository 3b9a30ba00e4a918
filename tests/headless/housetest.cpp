// Runs the built galleyctl on a newsroom: with a house of its own, and with stories that are no longer as they came.
#include "core/store/newsroom.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::StringLiterals;

namespace {

struct Said {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

class HouseVerbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"页.txt"_s, "油菜花开满江岸\n\n临渚江边的汽渡今天停航。\n");
        write(u"terms.csv"_s, "avoid,use,reason\n汽渡,轮渡,口径\n,空,\n轮渡,汽渡,\n");
        QCOMPARE(run({u"import"_s, u"--newsroom"_s, u"n.galley"_s, u"页.txt"_s}).status, 0);
    }

    void printsWhatComesWithTheProgram()
    {
        const Said all = run({u"house"_s});
        QCOMPARE(all.status, 0);
        QCOMPARE(QJsonDocument::fromJson(all.out).object()["schema"_L1].toString(), u"galley.house/1"_s);
        const Said terms = run({u"house"_s, u"--table"_s, u"terms"_s});
        QVERIFY(terms.out.startsWith("\xEF\xBB\xBF"
                                     "avoid,use,"));
        QCOMPARE(run({u"house"_s, u"--table"_s, u"colours"_s}).status, 2);
    }

    void takesTheGoodRowsAndChecksByThem()
    {
        const QStringList into{u"house"_s, u"--newsroom"_s, u"n.galley"_s, u"--table"_s,
                               u"terms"_s, u"--import"_s,   u"terms.csv"_s};
        const Said dry = run(into + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.status, 1);
        QCOMPARE(findingsIn(u"n.galley"_s), 0);
        const Said taken = run(into);
        QCOMPARE(taken.status, 1);
        QVERIFY2(taken.err.contains("terms.csv:4:2:"), taken.err.constData());
        QVERIFY2(taken.out.contains("1 added"), taken.out.constData());
        QCOMPARE(findingsIn(u"n.galley"_s), 1);
    }

    void aFileIsCheckedByTheShippedHouseAlone()
    {
        run({u"house"_s, u"--newsroom"_s, u"n.galley"_s, u"--table"_s, u"terms"_s, u"--import"_s, u"terms.csv"_s});
        QCOMPARE(findings(run({u"check"_s, u"--checks"_s, u"house/term"_s, u"--format"_s, u"json"_s, u"页.txt"_s})), 0);
    }

    void comparesAnAgencysCopyWithWhatWasReceived()
    {
        write(u"电.txt"_s, "长桥通车\n\n新华社临渚3月17日电（记者李山）长桥昨天全线通车，六条老街不再绕行。\n");
        QCOMPARE(run({u"import"_s, u"--newsroom"_s, u"wire.galley"_s, u"电.txt"_s}).status, 0);
        QCOMPARE(findingsIn(u"wire.galley"_s, u"text/agency-copy"_s), 0);
        {
            const auto newsroom = Newsroom::open(m_folder->filePath(u"wire.galley"_s)).value();
            const Issue issue = newsroom->load(newsroom->issues()->first().id).value();
            const Block &text = issue.pages().first().stories.first().blocks.last();
            Record record;
            record.issue = issue.id();
            record.change = *replaceText(issue, text.id, {text.text.indexOf(u'六'), text.text.indexOf(u'六') + 1},
                                         u"五"_s);
            newsroom->append({record});
            QVERIFY(newsroom->flush());
        }
        QCOMPARE(findingsIn(u"wire.galley"_s, u"text/agency-copy"_s), 1);
    }

    void saysWhatItCannotDo()
    {
        QCOMPARE(run({u"house"_s, u"--import"_s, u"terms.csv"_s}).status, 2);
        QCOMPARE(run({u"house"_s, u"--newsroom"_s, u"none.galley"_s}).status, 2);
        QCOMPARE(run({u"house"_s, u"--newsroom"_s, u"n.galley"_s, u"--import"_s, u"terms.csv"_s}).status, 2);
    }

private:
    qsizetype findingsIn(const QString &newsroom, const QString &check = u"house/term"_s) const
    {
        return findings(
            run({u"check"_s, u"--checks"_s, check, u"--format"_s, u"json"_s, u"--newsroom"_s, newsroom, u"latest"_s}));
    }

    static qsizetype findings(const Said &said)
    {
        return QJsonDocument::fromJson(said.out.trimmed()).object()["findings"_L1].toArray().size();
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Said run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(GALLEYCTL), arguments);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(HouseVerbTest)
#include "housetest.moc"
