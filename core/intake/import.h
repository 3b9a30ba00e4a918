#pragma once

#include "core/input/received.h"
#include "core/language/language.h"
#include "core/model/record.h"

namespace galley {

/// Bytes as they arrived.
struct ReceivedFile {
    QString name; ///< file name without folder, or "clipboard"
    QByteArray bytes;
};

struct FailedImport {
    QString path; ///< or name, where there was no file
    Error error;  ///< its message names the file
};

/// What importing made of some files. Nothing is half in: a file is either in `issue` whole or in `failed`.
struct ImportedIssue {
    Issue issue;             ///< the given issue with the new pages
    QList<Change> changes;   ///< what makes it out of the given one; empty when no file could be read
    QList<QByteArray> files; ///< bytes of the sources that were added, to be kept under their digests
    QList<FailedImport> failed;
};

/// What a new issue is called; not used on an issue that has a title or a date.
struct IssueHead {
    QString title; ///< empty: the first file's name
    QDate date;    ///< may be null
};

/// Each file becomes a source and a page behind the issue's last, numbered on, named by the file without the number at
/// its head. `language` may be null (recognise.h). Any thread; about a second for five million characters.
ImportedIssue importReceived(const Issue &into, const QList<ReceivedFile> &files, const IssueHead &head,
                             const Language *language);
ImportedIssue importFiles(const Issue &into, const QStringList &paths, const IssueHead &head, const Language *language);

/// The sample that comes with the program, as a new issue.
ImportedIssue importSample(const Language *language);

/// The records that store it, one group. Time is now.
QList<Record> recordsOf(const ImportedIssue &imported, const QString &author, const QString &session);

} // namespace galley
