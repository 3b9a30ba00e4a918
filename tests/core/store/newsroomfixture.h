#pragma once

#include "core/store/newsroom.h"

#include <QTemporaryDir>

/// A newsroom in a folder of its own, and the records that a desk would make.
namespace galley::test {

Record recordOf(IssueId issue, const Change &change);
QList<Record> recordsOf(IssueId issue, const QList<Change> &changes);
/// A finding dismissed with these words.
Record dismissalOf(IssueId issue, const QString &reason);

/// Title, date, one source and one page with one paragraph.
QList<Change> smallIssue(const QByteArray &digest);
inline const QByteArray receivedText = "临渚江边的油菜花开了。\n";

/// A newsroom at `path` that holds one small issue with a few edits, closed again.
IssueId makeNewsroom(const QString &path);

/// The issue that the newsroom holds; a small one is made where there is none.
Issue startedIssue(Newsroom &newsroom);

/// Runs statements on the file behind the newsroom's back.
bool tamper(const QString &path, const QStringList &statements);

/// The source text of a message: tests do not depend on a language.
QString sourceOf(const Message &message);

} // namespace galley::test
