// Changes that reach beyond the open issue.
#include "ui/base/changecommand.h"
#include "ui/base/document.h"

namespace galley {

Result<> Document::perform(const QList<Change> &changes, const QString &title, const ChangeReason &reason,
                           const Beyond &beyond)
{
    if (changes.isEmpty())
        return {};
    if (!mayChange(changes, title, reason, nullptr))
        return failure(Error::Code::Stopped, QT_TRANSLATE_NOOP("core", "The agency's copy was left as it is."));
    const GroupId group = GroupId::create();
    if (const Result<> done = commit(changes, reason, group, beyond.there); !done)
        return done;
    m_top = new ChangeCommand(*this, changes, title, reason, group, ChangeCommand::Kind::Step);
    m_top->setBeyond(beyond);
    m_undo.push(m_top);
    return {};
}

// Stored first: where that is refused, nothing has changed.
Result<> Document::commit(const QList<Change> &changes, const ChangeReason &reason, GroupId group,
                          const Storing &storing)
{
    Result<Issue> next = galley::apply(m_issue, changes);
    if (!next)
        return std::unexpected(next.error());
    const QList<Record> records = recordsOf(changes, reason, group);
    if (const Result<> stored = storing(records); !stored)
        return stored;
    const ChangeEvent event{exchange(*std::move(next)), changes, nullptr};
    m_pending += records; // the store tells soon that they are not
    Q_EMIT changed(event);
    return {};
}

} // namespace galley
