// Two programs, each with an editor on the same issue of the same newsroom, type at the same time; one of them may be
// killed and begin anew.
#include "core/store/newsroom.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;

namespace {

QString textOf(const Issue &issue)
{
    QString text;
    for (const Page &page : issue.pages())
        for (const Story &story : page.stories)
            for (const Block &block : story.blocks)
                text += block.text;
    return text;
}

/// What it wrote a second and more before now.
QStringList typedBy(QProcess &typist, qint64 now)
{
    QStringList typed;
    const QList<QByteArray> lines = typist.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines)
        if (const QList<QByteArray> fields = line.split(' '); fields.size() == 2 && &line != &lines.last())
            if (now - fields[1].toLongLong() > 1500)
                typed << u"〔%1〕"_s.arg(QString::fromUtf8(fields[0]));
    return typed;
}

} // namespace

class TwoTypistsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepWhatBothTyped()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"newsroom.galley"_s);
        QProcess first;
        first.start(QStringLiteral(GALLEY_TYPIST), {path, u"甲"_s});
        QVERIFY(first.waitForReadyRead());
        QProcess second;
        QStringList typed;
        for (int round = 0; round < 3; ++round) {
            second.start(QStringLiteral(GALLEY_TYPIST), {path, u"乙%1-"_s.arg(round)});
            QVERIFY(second.waitForReadyRead());
            second.waitForFinished(3000);
            typed += typedBy(second, QDateTime::currentMSecsSinceEpoch());
            second.kill();
            QVERIFY(second.waitForFinished());
        }
        first.waitForReadyRead();
        typed += typedBy(first, QDateTime::currentMSecsSinceEpoch());
        first.kill();
        QVERIFY(first.waitForFinished());
        look(path, typed);
    }

private:
    static void look(const QString &path, const QStringList &typed)
    {
        auto newsroom = Newsroom::open(path);
        QVERIFY(newsroom);
        const IssueId id = (*newsroom)->issues()->first().id;
        const auto verified = (*newsroom)->verify(id);
        QVERIFY2(!verified->brokenAt, qPrintable(verified->reason.text()));
        const QString text = textOf((*newsroom)->load(id).value());
        qsizetype missing = 0;
        for (const QString &each : typed)
            missing += !text.contains(each);
        qInfo("%lld records, %lld texts typed, %lld missing", static_cast<long long>(verified->records),
              static_cast<long long>(typed.size()), static_cast<long long>(missing));
        QVERIFY(typed.size() > 50);
        QCOMPARE(missing, 0);
    }
};

QTEST_GUILESS_MAIN(TwoTypistsTest)
#include "twotypiststest.moc"
