#pragma once

#include "core/model/concurrent.h"
#include "core/model/edit.h"
#include "core/model/record.h"
#include "ui/base/agencyguard.h"
#include "ui/base/journal.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace galley {

class ChangeCommand;

/// What happened, told to every view. Views read the issue anew where a change concerns them; they never poll and hold
/// no text of their own.
struct ChangeEvent {
    Issue before;
    QList<Change> changes;           ///< in the order applied
    const QObject *origin = nullptr; ///< the view that asked; an editor need not redraw its own typing

    mutable std::optional<QList<StoryId>> touched = {}; ///< stories(), once somebody has asked

    /// Stories whose text, roles or blocks changed; gone ones included. In no order, none twice. `after` is the issue
    /// that the changes led to; every view asks, so they are looked for once.
    QList<StoryId> stories(const Issue &after) const;
    /// True where pages or stories came, went or moved.
    bool changesOrder() const;
    /// True where text, roles and order stayed as they were: only what was said of findings and proofs changed.
    bool leavesTextAlone() const;
};

/// Changes that were applied to the open issue on another thread: what they made of it as it was at `revision`.
struct Prepared {
    quint64 revision = 0;
    QList<Change> changes;
    Issue made;
};

/// Stores records of the open issue together with what belongs to them elsewhere, or refuses. Then nothing is changed.
using Storing = std::function<Result<>(const QList<Record> &records)>;
/// A change that reaches beyond the open issue: how it is made, and how it is taken back.
struct Beyond {
    Storing there;
    Storing back;
};

/// The open issue: the value, its undo stack and its way to disk. The one place in the window through which an issue
/// changes. GUI thread only.
class Document : public QObject
{
    Q_OBJECT

public:
    /// How performed changes join the undo step before them.
    enum class Merge {
        Never,
        Typing, ///< keystrokes of one burst in one block are one step and one group
    };

    /// `journal` must outlive the document.
    explicit Document(Journal &journal, QObject *parent = nullptr);

    /// Who is named in the records from now on; at first the one who has logged in.
    void setAuthor(const QString &author) { m_author = author; }

    /// Who asks before an agency's copy is changed by perform().
    AgencyGuard &guard() { return m_guard; }

    const Issue &issue() const { return m_issue; }
    /// Names the issue's present value: while it is the same, so is the issue.
    quint64 revision() const { return m_revision; }
    /// Another issue takes its place: the undo stack is emptied, nothing is recorded.
    void open(const Issue &issue);

    /// Applies, records and makes undoable as one step called `title`. An error leaves everything as it was. Nothing
    /// happens for an empty list. Stopped where a person would not have an agency's copy changed; where a view has shown
    /// the change already (`origin`) it is told so at once, and the change is made later if the person wants it. Not to
    /// be called from a slot of changed().
    Result<> perform(const QList<Change> &changes, const QString &title, const ChangeReason &reason = {},
                     Merge merge = Merge::Never, const QObject *origin = nullptr);

    /// The same for what was prepared; the issue only takes its new value. Conflict where it has become another since.
    Result<> perform(const Prepared &prepared, const QString &title);

    /// The same for a change that reaches beyond the issue; undo and redo go by way of `beyond`, too.
    Result<> perform(const QList<Change> &changes, const QString &title, const ChangeReason &reason,
                     const Beyond &beyond);

    /// The issue's log is on disk as far as `sequence`.
    void stored(qint64 sequence);
    /// What another program has stored behind that, in order. It is applied and not recorded; what was done here and is
    /// not stored yet is made to fit behind it and handed to the journal anew. Undo stays where it still fits. Words typed
    /// here that found no place are kept (KeepWords). Not to be called from a slot of changed(). Conflict where it does not fit the issue; then nothing has changed.
    Result<> receive(const QList<Record> &records);

    /// Undo and redo of everything in the issue, in the order it was done; each appends records of its own.
    QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    void opened();
    void changed(const galley::ChangeEvent &event);
    /// What another program changed met what was done here: what became of it, for the person. Words that found no
    /// place are in the issue.
    void collided(const QString &sentence);
    /// A step could not be taken back, or made again, because of what lies beyond the issue. It is forgotten.
    void notTakenBack(const galley::Error &error);

private:
    friend class ChangeCommand; // the one undo command; it performs and takes back
    bool mayChange(const QList<Change> &changes, const QString &title, const ChangeReason &reason,
                   const QObject *origin);
    Result<> commit(const QList<Change> &changes, const ChangeReason &reason, GroupId group, const QObject *origin);
    Result<> commit(const QList<Change> &changes, const ChangeReason &reason, GroupId group, const Storing &storing);
    QList<Record> recordsOf(const QList<Change> &changes, const ChangeReason &reason, GroupId group) const;
    void commitMade(const Prepared &prepared, const ChangeReason &reason, GroupId group, const QObject *origin);
    void push(const QList<Change> &changes, const QString &title, const ChangeReason &reason, GroupId group,
              Merge merge);
    /// Gives the issue its next value and returns the one it had.
    Issue exchange(Issue next);
    void show(const Reconciled &made);
    void clearUndoUnlessApart(const QList<Change> &theirs, const QString &author);
    void tellOfOverlaps(const Reconciled &made, const QList<Change> &mine, const QString &author);
    ChangeCommand *openBurst(const QList<Change> &changes, const QDateTime &now) const;

    Journal &m_journal;
    AgencyGuard m_guard;
    bool m_asking = false; ///< a question about typed words is on its way
    Issue m_issue;
    quint64 m_revision = 0;
    Issue m_base;            ///< as far as it is stored
    QList<Record> m_pending; ///< what turns that into the issue
    QUndoStack m_undo;
    ChangeCommand *m_top = nullptr; ///< the last one pushed; owned by the stack, null once undo may have dropped it
    QString m_author;
    QString m_session;
};

} // namespace galley
