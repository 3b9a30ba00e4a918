#pragma once

#include "core/intake/plan.h"
#include "core/model/record.h"

namespace galley {

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
    QStringList known; ///< names of files that the issue has already, byte for byte
};

/// What a new issue is called; not used on an issue that has a title or a date.
struct IssueHead {
    QString title; ///< empty: the folder's name, else the first file's
    QDate date;    ///< may be null: the day in the folder's name
};

/// Does what the plan says, to `into`: the issue that was planned for, or what has become of it meanwhile (a version
/// of a story that is gone by now is a new story). Blocks; any thread.
ImportedIssue importPlanned(const ImportPlan &plan, const Issue &into, const IssueHead &head = {});

/// Planning and importing at once, nothing corrected. `language` may be null (recognise.h).
ImportedIssue importReceived(const Issue &into, const QList<ReceivedFile> &files, const IssueHead &head,
                             const Language *language);
ImportedIssue importFiles(const Issue &into, const QStringList &paths, const IssueHead &head, const Language *language);

/// The sample that comes with the program, as a new issue.
ImportedIssue importSample(const Language *language);

/// The records that store it, one group. Time is now.
QList<Record> recordsOf(const ImportedIssue &imported, const QString &author, const QString &session);

} // namespace galley
