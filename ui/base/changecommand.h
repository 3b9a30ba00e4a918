#pragma once

#include "core/model/edit.h"
#include "core/model/record.h"

#include <QDateTime>
#include <QUndoCommand>

#include <memory>

namespace galley {

class Document;
struct Beyond;

/// The one undo command: a list of changes that were performed, taken back by their inverses in reverse order. It is
/// pushed after the changes were applied, so the first redo() does nothing. GUI thread only.
class ChangeCommand : public QUndoCommand
{
public:
    /// What a later keystroke may join.
    enum class Kind { Step, Burst };

    ChangeCommand(Document &document, QList<Change> changes, const QString &title, ChangeReason reason, GroupId group,
                  Kind kind);

    ~ChangeCommand() override;

    /// It reaches beyond the issue.
    void setBeyond(const Beyond &beyond);

    void undo() override;
    void redo() override;

    GroupId group() const { return m_group; }
    const QList<Change> &changes() const { return m_changes; }
    /// True where `changes`, made now, belong to this burst of typing: one replacement in the same block that touches
    /// what the last one left, soon enough after it.
    bool continuesWith(const QList<Change> &changes, const QDateTime &now) const;
    /// Adds what was performed as a part of this burst.
    void extend(const QList<Change> &changes, const QDateTime &now);

private:
    enum class Way { Back, On };
    void commit(const QList<Change> &changes, Way way);

    Document &m_document;
    QList<Change> m_changes;
    ChangeReason m_reason;
    GroupId m_group;
    Kind m_kind;
    QDateTime m_last; ///< time of the last record
    bool m_performed = true;
    std::unique_ptr<Beyond> m_beyond; ///< null: it does not
};

} // namespace galley
