#include "tests/core/store/newsroomfixture.h"

#include "tests/support/build.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace galley::test {

Record recordOf(IssueId issue, const Change &change)
{
    Record record;
    record.issue = issue;
    record.author = u"沈青禾"_s;
    record.time = QDateTime::currentDateTimeUtc();
    record.session = u"session"_s;
    record.group = GroupId::create();
    record.reason = {u"text/duplicated-character"_s, u"A"_s, 0.875, u"的的"_s, u"paragraph"_s, {}};
    record.change = change;
    return record;
}

QList<Record> recordsOf(IssueId issue, const QList<Change> &changes)
{
    QList<Record> records;
    for (const Change &change : changes)
        records << recordOf(issue, change);
    return records;
}

Record dismissalOf(IssueId issue, const QString &reason)
{
    Dismissal dismissal;
    dismissal.id = DismissalId::create();
    dismissal.reason = reason;
    Record record = recordOf(issue, Dismiss{dismissal});
    record.reason.text = reason;
    return record;
}

QList<Change> smallIssue(const QByteArray &digest)
{
    const Issue built = issueOf({u"临渚江边的的油菜花开了。"_s});
    return {SetIssueAttribute{IssueAttribute::Title, {}, u"临渚日报"_s},
            SetIssueAttribute{IssueAttribute::Date, {}, u"2026-03-02"_s},
            AddSource{{u"要闻.txt"_s, u"UTF-8"_s, digest}}, InsertPage{0, built.pages().first()}};
}

IssueId makeNewsroom(const QString &path)
{
    const IssueId id = IssueId::create();
    auto newsroom = Newsroom::open(path);
    if (!newsroom)
        return {};
    const QList<Change> changes = smallIssue((*newsroom)->keep(receivedText));
    (*newsroom)->append(recordsOf(id, changes));
    const Result<Issue> issue = apply(Issue(id), changes);
    const BlockId block = issue->pages().first().stories.first().blocks.first().id;
    (*newsroom)->append({recordOf(id, *replaceText(*issue, block, {5, 6}, {}))});
    return (*newsroom)->flush() ? id : IssueId();
}

Issue startedIssue(Newsroom &newsroom)
{
    if (const auto there = newsroom.issues(); there && !there->isEmpty())
        return newsroom.load(there->first().id).value();
    const IssueId id = IssueId::create();
    const QList<Change> changes = smallIssue(newsroom.keep(receivedText));
    newsroom.append(recordsOf(id, changes));
    return apply(Issue(id), changes).value();
}

bool tamper(const QString &path, const QStringList &statements)
{
    bool good = true;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        connection.setDatabaseName(path);
        good = connection.open();
        QSqlQuery query(connection);
        for (const QString &statement : statements)
            if (!query.exec(statement)) {
                qWarning().noquote() << query.lastError().text() << statement;
                good = false;
            }
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    return good;
}

QString sourceOf(const Message &message)
{
    return QString::fromUtf8(message.source());
}

} // namespace galley::test
