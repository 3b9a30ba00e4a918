#pragma once

#include "core/store/newsroom.h"
#include "ui/base/document.h"

#include <QDateTime>
#include <QPointer>

namespace galley {

/// Between a document and the newsroom in which its issue lives: sends the records there, tells the window what became of
/// them, and brings what other programs store in the same issue. GUI thread only.
class StoreJournal : public QObject, public Journal
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null until an issue is open. The newsroom must outlive its being set here.
    void setNewsroom(Newsroom *newsroom);
    Newsroom *newsroom() const { return m_newsroom; }
    /// The one that is open; null: none.
    IssueId issue() const { return m_document ? m_document->issue().id() : IssueId(); }

    /// Opens the issue, which lives in the newsroom, in the document, and keeps the two together from now on.
    void open(Document &document, const Issue &issue, Newsroom *newsroom);

    /// Lets a newsroom's commits be told here. Before its first append.
    void listenTo(Newsroom &newsroom);

    void append(const QList<Record> &records) override;
    void replace(IssueId issue, qint64 sequence, const QList<Record> &records) override;

Q_SIGNALS:
    /// From now on; the one before is not asked any more.
    void newsroomChanged(galley::Newsroom *newsroom);
    void appended();
    void stored(const QDateTime &time);
    void failed(const QString &sentence);
    /// What another program stored cannot be applied to the open issue: it has to be opened anew.
    void outOfStep(const QString &sentence);

private:
    void onCommitted(IssueId issue, const Result<qint64> &sequence);
    void onForeign(const Newsroom &newsroom, IssueId issue, const QList<Record> &records);

    Newsroom *m_newsroom = nullptr;
    QPointer<Document> m_document;
};

} // namespace galley
