#pragma once

#include "core/store/newsroom.h"
#include "ui/base/journal.h"

#include <QDateTime>
#include <QObject>

namespace galley {

/// Sends a document's records to the newsroom in which its issue lives, and tells the window what became of them.
/// GUI thread only.
class StoreJournal : public QObject, public Journal
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null until an issue is open. The newsroom must outlive its being set here.
    void setNewsroom(Newsroom *newsroom) { m_newsroom = newsroom; }
    Newsroom *newsroom() const { return m_newsroom; }

    /// Lets a newsroom's commits be told here. Before its first append.
    void listenTo(Newsroom &newsroom);

    void append(const QList<Record> &records) override;

Q_SIGNALS:
    void appended();
    void stored(const QDateTime &time);
    void failed(const QString &sentence);

private:
    Newsroom *m_newsroom = nullptr;
};

} // namespace galley
