// Two programs, each with an editor on the same issue of the same newsroom, type at the same time; one of them may be
// killed and begin anew.
#include "tests/core/store/newsroomfixture.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace galley;
using namespace galley::test;

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

/// All that ever stood in the issue, and what found no place in it.
QString wordsOf(const QList<Record> &records)
{
    QStringList words;
    for (const Record &record : records) {
        if (const auto *replaced = std::get_if<ReplaceText>(&record.change))
            words << replaced->after;
        if (const auto *kept = std::get_if<KeepWords>(&record.change))
            words << kept->words.text;
    }
    return words.join(u'\n');
}

/// What it wrote so many milliseconds and more before now.
QStringList typedBy(QProcess &typist, qint64 now, qint64 before = 1500)
{
    QStringList typed;
    const QList<QByteArray> lines = typist.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines)
        if (const QList<QByteArray> fields = line.split(' '); fields.size() == 2 && &line != &lines.last())
            if (now - fields[1].toLongLong() > before)
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

    void losesNoWordWhenOneIsClosedAsItsParagraphGoes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"newsroom.galley"_s);
        QStringList typed;
        for (int round = 0; round < 10; ++round) {
            addParagraph(path);
            QProcess typist;
            typist.start(QStringLiteral(GALLEY_TYPIST), {path, u"甲%1-"_s.arg(round)});
            QVERIFY(typist.waitForReadyRead());
            typist.waitForFinished(300);
            removeFirstParagraph(path);
            typist.closeWriteChannel();
            QVERIFY(typist.waitForFinished());
            QCOMPARE(typist.exitStatus(), QProcess::NormalExit);
            typed += typedBy(typist, QDateTime::currentMSecsSinceEpoch(), 0);
        }
        auto newsroom = Newsroom::open(path);
        const IssueId id = (*newsroom)->issues()->first().id;
        const auto verified = (*newsroom)->verify(id);
        QVERIFY2(!verified->brokenAt, qPrintable(verified->reason.text()));
        const QString words = wordsOf((*newsroom)->records(id).value());
        QStringList missing = typed;
        missing.removeIf([&words](const QString &each) { return words.contains(each); });
        qInfo("%lld texts typed, %lld paragraphs lost theirs", static_cast<long long>(typed.size()),
              static_cast<long long>((*newsroom)->load(id)->strayWords().size()));
        QVERIFY(typed.size() > 30);
        QCOMPARE(missing, QStringList());
    }

private:
    static const Story &storyOf(const Issue &issue) { return issue.pages().first().stories.first(); }

    static void addParagraph(const QString &path)
    {
        auto newsroom = Newsroom::open(path);
        const Issue issue = startedIssue(**newsroom);
        const Block block{BlockId::create(), {}, u"市民来散步。"_s, {}, {}};
        (*newsroom)->append({recordOf(issue.id(), InsertBlock{storyOf(issue).id, 0, block})});
        QVERIFY((*newsroom)->flush());
    }

    /// Somebody types into it all the while: it may take some tries until one fits.
    static void removeFirstParagraph(const QString &path)
    {
        auto newsroom = Newsroom::open(path);
        const IssueId id = (*newsroom)->issues()->first().id;
        qsizetype before = 0;
        qsizetype now = 0;
        for (int tries = 0; tries < 200 && now == before; ++tries) {
            const Issue issue = (*newsroom)->load(id).value();
            const Story &story = storyOf(issue);
            (*newsroom)->follow(id, issue.version());
            (*newsroom)->append({recordOf(id, RemoveBlock{story.id, 0, story.blocks.first()})});
            std::ignore = (*newsroom)->flush();
            before = story.blocks.size();
            now = storyOf((*newsroom)->load(id).value()).blocks.size();
        }
        QCOMPARE(now, before - 1);
    }

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
